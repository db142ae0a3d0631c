import { letters } from '../../../local-sheets/tests/support/a1';
import { cycleForm } from '../../support/cycle';
import { engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { ada, openGoals } from '../../support/workbook/cycle-goals';

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openGoals();
});
afterAll(() => addOn.close());

const headers = async () => (await addOn.show(ada.name, `A14:${letters(addOn.tab(ada.name).columns)}14`))[0];

test('W161 what somebody types into a tab that is being made remains when the tab is completed', async () => {
  const bo = engineerForm('Bo Ek');
  await addOn.callWith(
    ({ label }) => (label === 'Sheet.getCharts' ? 'ends the run' : null),
    'addEngineer',
    bo,
  );
  expect((await addOn.failure('readForm', bo.id)).code).toBe('engineer-tab-missing');
  addOn.type(bo.name, 'A15', ['2026-10-01', 4]);
  await addOn.view('addEngineer', bo);
  expect(await addOn.table(bo.name)).toEqual([expect.objectContaining({ Date: '2026-10-01', Feeling: 4 })]);
  expect(addOn.book.charts(addOn.tab(bo.name).sheetId)).toHaveLength(4);
  expect((await addOn.view('readForm', bo.id)).engineer).toMatchObject({ name: bo.name, meetingCount: 1 });
  expect(addOn.book.tabs().filter(({ name }) => name.startsWith(bo.name))).toHaveLength(1);
});

test('W164 Set up removes a tab that is being made for an engineer whose row is gone', async () => {
  const cy = engineerForm('Cy Twombly');
  await addOn.callWith(
    ({ label }) => (label === 'Sheet.getCharts' ? 'ends the run' : null),
    'addEngineer',
    cy,
  );
  expect(addOn.tab(cy.name).rows).toBeGreaterThan(1);
  // A new tab is the open one.
  expect(addOn.session.activeSheetId()).toBe(addOn.tab(cy.name).sheetId);
  addOn.type(
    'Engineers',
    'A5',
    Array.from({ length: 9 }, () => ''),
  );
  await addOn.view('setUpWorkbook');
  expect(addOn.book.tabs().map(({ name }) => name)).not.toContain(cy.name);
});

test('W160 the filters of a dashboard that was half made begin with everybody, as in a new one', async () => {
  const blank = await openAddOn({ blank: true });
  const filters = () => blank.show('Dashboard', 'A1:D2');
  try {
    await blank.callWith(async () => {
      const isMade = blank.book.tabs().some(({ name }) => name === 'Dashboard');
      const [labels = [], chosen = []] = isMade ? await filters() : [];
      return labels[0] === 'Cycle' || chosen[0] === 'All' ? 'ends the run' : null;
    }, 'setUpWorkbook');
    await blank.view('setUpWorkbook');
    expect(await filters()).toEqual([
      ['Cycle', 'Show', 'Team', 'Manager'],
      ['All', 'Everybody', 'All', 'All'],
    ]);
  } finally {
    await blank.close();
  }
});

test('W163 Set up ends and restores the panel after its first line was dragged below Total', async () => {
  const { sheetId, rows } = addOn.tab(ada.name);
  const before = await addOn.show(ada.name, 'A1:D14');
  addOn.book.move(sheetId, 'rows', 6, 1, 12);
  const { repaired } = await addOn.view('setUpWorkbook');
  expect(repaired).toContain(`${ada.name}: lines above the table were out of order`);
  expect([await addOn.show(ada.name, 'A1:D14'), addOn.tab(ada.name).rows]).toEqual([before, rows]);
});

test('M266 at no service call of starting a cycle is a goal open twice, and one that broke off has started nothing', async () => {
  const { sheetId, rows } = addOn.tab('Goals');
  const cells = () => addOn.book.peek({ sheetId, row: 2, column: 1, rows: rows - 1, columns: 17 });
  const open = () => cells().filter((row) => row[2] !== '' && row[14] === '').length;
  const form = cycleForm(await addOn.view('readCycle'));
  const counts: number[] = [];
  const watch = () => {
    counts.push(open());
    return null;
  };
  const end = (index: number) => (call: { index: number }) =>
    call.index === index ? 'ends the run' : watch();
  await addOn.callWith(end(10), 'startCycle', form);
  expect(cells().filter((row) => row[15] === 'Next')).toHaveLength(3);
  const { engineers } = await addOn.view('readCycle');
  expect(engineers.flatMap(({ goals }) => goals)).toHaveLength(3);
  expect(cells().filter((row) => row[15] === 'Next')).toHaveLength(0);
  await addOn.callWith(watch, 'startCycle', form);
  expect(new Set([...counts, open()])).toEqual(new Set([3]));
  expect(cells().filter((row) => row[15] === 'Next')).toHaveLength(3);
});

test('M267 an answer for a question whose column was deleted is refused, and Set up restores the column in its place', async () => {
  const before = await headers();
  for (const header of ['Workload note', 'Top of mind']) {
    const at = (before ?? []).indexOf(header) + 1;
    addOn.book.remove(addOn.tab(ada.name).sheetId, 'columns', at, 1);
    const failure = await addOn.failure('saveMeeting', meetingForm(ada.id));
    expect(failure).toMatchObject({ code: 'column-missing', details: { column: header } });
    expect(await headers()).toEqual(before?.filter((one) => one !== header));
    expect(await addOn.table(ada.name)).toEqual([]);
    await addOn.view('setUpWorkbook');
    expect(await headers()).toEqual(before);
  }
});

test('M268 a new question’s columns are whole or absent, whichever way the save that adds them ends', async () => {
  addOn.type('Settings', 'A7', ['How is the office?', 'scale', 1, 5]);
  const before = await headers();
  const { questions } = await addOn.view('readForm', ada.id);
  const answers = questions.map(({ id, type }) => ({
    questionId: id,
    value: type === 'scale' ? 1 : null,
    text: '007',
  }));
  const form = meetingForm(ada.id, { meetingId: 'with-own-question', answers });
  const { columns } = addOn.tab(ada.name);
  const at =
    (fault: 'throws' | 'ends the run') =>
    ({ label }: { label: string }) =>
      label === 'Sheet.setColumnWidth' ? fault : null;
  await addOn.callWith(at('throws'), 'saveMeeting', form);
  expect([await headers(), addOn.tab(ada.name).columns]).toEqual([before, columns]);
  await addOn.callWith(at('ends the run'), 'saveMeeting', form);
  expect(addOn.tab(ada.name).columns).toBe(columns + 1);
  await addOn.view('saveMeeting', form);
  expect(addOn.tab(ada.name).columns).toBe(columns + 2);
  expect(await addOn.table(ada.name)).toEqual([
    expect.objectContaining({ 'How is the office?': 1, 'How is the office? Note': '007' }),
  ]);
});

test('M268 a save that fails while it inserts the second column of a question leaves no third one', async () => {
  addOn.type('Settings', 'A8', ['How is the workload?', 'scale', 1, 5]);
  const before = (await headers()) ?? [];
  const { questions } = await addOn.view('readForm', ada.id);
  const answers = questions.map(({ id, type }) => ({
    questionId: id,
    value: type === 'scale' ? 1 : null,
    text: '',
  }));
  let inserted = 0;
  await addOn.callWith(
    ({ label }) => (label === 'Sheet.insertColumnAfter' && ++inserted === 2 ? 'acts and throws' : null),
    'saveMeeting',
    meetingForm(ada.id, { meetingId: 'with-two-columns', answers }),
  );
  expect(inserted).toBeGreaterThan(2);
  expect((await headers())?.filter((header) => !before.includes(header))).toEqual([
    'How is the workload?',
    'How is the workload? Note',
  ]);
  expect(await headers()).toHaveLength(before.length + 2);
});

test('M523 the next save stores the ID of a question whose columns an interrupted save has made', async () => {
  const ids = async () => (await addOn.table('Settings')).map((row) => row['Question id']);
  const before = await ids();
  addOn.type('Settings', 'G7', ['']);
  expect(await ids()).not.toEqual(before);
  await addOn.view('saveMeeting', meetingForm(ada.id, { meetingId: 'after-interruption' }));
  expect(await ids()).toEqual(before);
});

test('M270 who waits for another change in vain reads what can take minutes, and that nothing was saved', async () => {
  const script = 'LockService.getDocumentLock = () => ({ tryLock: () => false });';
  const waiting = await openAddOn({ script });
  try {
    const { code, message } = await waiting.failure('saveMeeting', meetingForm(ada.id));
    expect([code, message]).toEqual([
      'busy',
      'Somebody else is changing this workbook right now. Nothing of yours was saved yet. Try again in a moment; setting up the workbook or adding engineers can take a few minutes.',
    ]);
  } finally {
    await waiting.close();
  }
});
