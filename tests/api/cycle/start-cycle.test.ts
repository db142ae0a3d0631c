import type { Cell } from '../../../local-sheets/src/protocol/cells';
import { cycleRefusals } from '../../../src/pages/cycle/strings-refusal-cycle';
import { cycleForm } from '../../support/cycle';
import { daysFromNow, meetingForm } from '../../support/forms';
import { inIndonesian } from '../../support/in-indonesian';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { ada, goal, grace, openGoals, shownGoals, typeGoals } from '../../support/workbook/cycle-goals';

let addOn: AddOnFixture;

beforeEach(async () => {
  addOn = await openGoals();
});
afterEach(() => addOn.close());

const type = (...rows: Cell[][]) => typeGoals(addOn, ...rows);
const goals = () => addOn.table('Goals');
const shown = () => shownGoals(addOn);
const closedOn = daysFromNow(2);

test('M190 the page gets the open goals of active engineers with their progress and what may become of them', async () => {
  type(
    goal('Ada Lovelace', 'Ship', 0, 10, 10),
    goal('nobody', 'Stray', 0, 10, 1),
    goal('Grace Hopper', 'Compile', 14, 3, 5),
    goal('ada  lovelace', 'Old', 0, 10, 1),
  );
  addOn.type('Goals', 'O5', ['2026-01-01']);
  addOn.type('Goals', 'P2', ['2096 Q4']);
  const view = await addOn.view('readCycle');
  expect(view).toMatchObject({ today: daysFromNow(0), otherGoals: 1, proposal: { name: '2097 Q1' } });
  expect(view.engineers.map(({ name, manager }) => [name, manager])).toEqual([
    ['Ada Lovelace', ada.manager],
    ['Grace Hopper', grace.manager],
  ]);
  expect(view.engineers[0]?.goals).toEqual([
    {
      id: expect.stringMatching(/.{8}/),
      objective: 'Project Delivery',
      keyResult: 'Ship',
      cycle: '2096 Q4',
      progress: 1,
      canStartAnew: true,
      deadEnds: ['from current'],
      seen: expect.stringContaining('Ship'),
    },
  ]);
  addOn.type('Engineers', 'H3', ['Left']);
  expect(await addOn.view('readCycle')).toMatchObject({ otherGoals: 2 });
});

test('M53 a goal typed by hand gets its id when a new cycle is prepared', async () => {
  const view = await addOn.view('readCycle');
  const ids = view.engineers.flatMap((one) => one.goals.map(({ id }) => id));
  expect(new Set(ids).size).toBe(3);
  expect((await goals()).map((row) => row.Id)).toEqual(ids);
  await addOn.view('readCycle');
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
});

test('M191 goals are closed on the day before, and those that continue are copied below', async () => {
  addOn.type('Goals', 'J2', ['2026-01-01', '2026-03-31', '', '', '2026-02-02', '', 'Last']);
  const form = cycleForm(await addOn.view('readCycle'), { Mentor: 'ends' });
  const before = await goals();
  expect(await addOn.view('startCycle', form)).toEqual({ name: 'Next', wentOn: 2, ended: 1, closedOn });
  const after = await goals();
  expect(after.slice(0, 3)).toEqual(before.map((row) => ({ ...row, Closed: closedOn })));
  const copy = { From: form.from, Due: form.due, Closed: '', Cycle: 'Next' };
  expect(after.slice(3)).toEqual([
    { ...before[0], ...copy, Id: 'copy-0' },
    { ...before[2], ...copy, Id: 'copy-2' },
  ]);
});

test('M456 a key result that continues begins without a confidence', async () => {
  addOn.type('Goals', 'L2', [7], [''], [0]);
  await addOn.view('startCycle', cycleForm(await addOn.view('readCycle'), { Mentor: 'ends' }));
  expect((await goals()).map((row) => row.Confidence)).toEqual([7, '', 0, '', '']);
});

test('M191 the scores remain those of the goals that continue', async () => {
  const score = async () => (await addOn.show('Ada Lovelace', 'C7:D7'))[0];
  expect(await score()).toEqual([0.7, 1]);
  await addOn.view('startCycle', cycleForm(await addOn.view('readCycle'), { Mentor: 'ends' }));
  expect(await score()).toEqual([0.4, 1]);
});

test('M191 a goal without a choice is not touched', async () => {
  const view = await addOn.view('readCycle');
  const form = cycleForm({ ...view, engineers: view.engineers.slice(1) });
  const before = await goals();
  await addOn.view('startCycle', form);
  expect((await goals()).slice(0, 2)).toEqual(before.slice(0, 2));
  expect(await shown()).toHaveLength(4);
});

test('M192 a metric that continues from its current value starts there, at 0 %', async () => {
  await addOn.view('startCycle', cycleForm(await addOn.view('readCycle'), { Ship: 'from current' }));
  const copy = (await goals()).find((row) => row.Id === 'copy-0');
  expect(copy).toMatchObject({ Start: 4, Target: 10, Current: 4, Progress: 0, Weight: 50 });
});

test('M192 a start that would be the target is named, and nothing is written', async () => {
  type(goal('Ada Lovelace', 'Ship', 0, 10, 10));
  const form = cycleForm(await addOn.view('readCycle'), { Ship: 'from current' });
  const failure = await addOn.failure('startCycle', form);
  expect(failure).toMatchObject({ kind: 'refusal', rule: 'M192', field: 'goals' });
  expect(failure.message).toBe(
    'The start of “Ship” would equal the target. End the goals that are reached, or change their targets on the Goals tab first.',
  );
  expect(inIndonesian(failure, cycleRefusals)).toContain('target pada “Ship”. Akhiri');
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
});

test.each(['E:E', 'O2:O3'])(
  'M194 a start that broke off at the protected %s is completed by the same form',
  async (a1) => {
    await addOn.close();
    addOn = await openAddOn({
      script: `function keepOut() {
      const protection = SpreadsheetApp.getActive().getSheetByName('Goals').getRange('${a1}').protect();
      protection.removeEditors(protection.getEditors());
    }`,
      team: [ada],
    });
    type(goal('Ada Lovelace', 'Ship', 0, 10, 4), goal('Ada Lovelace', 'Write', 0, 5, 1));
    const form = cycleForm(await addOn.view('readCycle'));
    await addOn.menu('keepOut');
    addOn.signIn('tomas.lindqvist@example.com');
    expect((await addOn.failure('startCycle', form)).message).toContain('cells are protected');
    expect((await addOn.show('Goals', 'P4:Q5')).flat()).toEqual(['', '', '', '']);
    addOn.signIn('maya.hartono@example.com');
    await addOn.view('startCycle', form);
    expect(await shown()).toEqual([
      ['Ship', 0, 4, closedOn, ''],
      ['Write', 0, 1, closedOn, ''],
      ['Ship', 0, 4, '', 'Next'],
      ['Write', 0, 1, '', 'Next'],
    ]);
  },
);

test('M196 a copy has the formula of Current and the looks of its figures, and text stays text', async () => {
  type(
    goal('Ada Lovelace', "'=1+1", '45%', '75%', '50%'),
    goal('Ada Lovelace', 'Formula', 0, 10, 4),
    goal('Grace Hopper', "'007", 14, 3, "'4,5"),
  );
  addOn.book.setFormulas(addOn.area('Goals', 'H3'), [['=2*3']]);
  const form = cycleForm(await addOn.view('readCycle'), { '=1+1': 'from current' });
  await addOn.view('startCycle', form);
  expect(await addOn.show('Goals', 'C5:H7')).toEqual([
    ['=1+1', 'metric', 50, 0.5, 0.75, 0.5],
    ['Formula', 'metric', 50, 0, 10, 6],
    ['007', 'metric', 50, 14, 3, '4,5'],
  ]);
  expect(addOn.formulas('Goals', 'A5:H7').flat().filter(Boolean)).toEqual(['=2*3']);
  expect(addOn.book.numberFormats(addOn.area('Goals', 'F5:H5'))).toEqual(
    addOn.book.numberFormats(addOn.area('Goals', 'F2:H2')),
  );
  expect(addOn.book.numberFormats(addOn.area('Goals', 'F5'))[0]?.[0]).toContain('%');
});

test('M196 other values in Closed and custom columns remain unchanged', async () => {
  const own = [['Mine'], ['a'], ['b'], ['c']];
  addOn.book.insert(addOn.tab('Goals').sheetId, 'columns', 9, 1);
  addOn.type('Goals', 'I1', ...own);
  const between = { ...addOn.area('Goals', 'P3') };
  addOn.book.setFormulas(between, [['=DATE(2026;1;2)']]);
  const formula = addOn.book.formulas(between);
  await addOn.view('startCycle', cycleForm(await addOn.view('readCycle')));
  expect(addOn.book.formulas(between)).toEqual(formula);
  expect(formula[0]?.[0]).toContain('DATE');
  expect((await addOn.show('Goals', 'P2:P4')).flat()).toEqual([closedOn, '2026-01-02', closedOn]);
  expect(await addOn.show('Goals', 'I1:I6')).toEqual([...own, [''], ['']]);
  expect(await goals()).toHaveLength(5);
});

test('M197 200 goals take as many calls as 2, and no more than 16', async () => {
  const counts: number[] = [];
  for (const count of [2, 200]) {
    const from = (await goals()).length + 2;
    addOn.book.insert(addOn.tab('Goals').sheetId, 'rows', from, count);
    const rows = Array.from({ length: count }, (_, index) =>
      goal('Ada Lovelace', `${count}-${index}`, 0, 10, index % 9),
    );
    addOn.type('Goals', `A${from}`, ...rows);
    // No row is left for the copies.
    addOn.book.remove(
      addOn.tab('Goals').sheetId,
      'rows',
      from + count,
      addOn.tab('Goals').rows - from - count + 1,
    );
    const view = await addOn.view('readCycle');
    const own = (name: string) => name.startsWith(`${count}-`);
    const form = cycleForm(view, {}, { name: `Cycle ${count}` });
    const chosen = form.goals.filter(({ keyResult }) => own(keyResult));
    expect(chosen).toHaveLength(count);
    const newIds = chosen.map((one, index) => ({ ...one, newId: `new-${count}-${index}` }));
    await addOn.view('startCycle', { ...form, goals: newIds });
    counts.push(Object.values(addOn.lastRun().calls).reduce((sum, one) => sum + one, 0));
  }
  expect(counts[1]).toBe(counts[0]);
  expect(counts[0]).toBeGreaterThan(6);
  expect(counts[0]).toBeLessThanOrEqual(16);
});

test('M198 a copy begins in the goal log at the next save, and the old goal is logged no more', async () => {
  await addOn.view('saveMeeting', meetingForm(ada.id, { meetingId: 'meeting-1', date: daysFromNow(-9) }));
  await addOn.view('startCycle', cycleForm(await addOn.view('readCycle'), { Mentor: 'ends' }));
  const log = async () =>
    (await addOn.table('Goal log')).map((row) => [row['Key result'], row.Before, row.After, row['Goal id']]);
  const before = await log();
  await addOn.view('saveMeeting', meetingForm(ada.id, { meetingId: 'meeting-2' }));
  expect((await log()).slice(0, before.length)).toEqual(before);
  expect((await log()).slice(before.length)).toEqual([['Ship', '', 4, 'copy-0']]);
});

test('M195 a cycle without a name is refused at its field, and nothing is written', async () => {
  const form = cycleForm(await addOn.view('readCycle'), {}, { name: ' ' });
  expect(await addOn.failure('startCycle', form)).toMatchObject({ rule: 'M195', field: 'name' });
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
});

test('M45 a viewer gets a sentence that says so, and nothing is written', async () => {
  const form = cycleForm(await addOn.view('readCycle'));
  const before = await goals();
  addOn.signIn('hr@example.com');
  expect((await addOn.failure('startCycle', form)).message).toContain('for viewing only');
  expect(await goals()).toEqual(before);
});

test('W41 a workbook whose goals cannot be closed yet asks for Set up', async () => {
  addOn.book.remove(addOn.tab('Goals').sheetId, 'columns', 15, 1);
  expect((await addOn.failure('readCycle')).message).toBe(
    'The tab Goals no longer has a column Closed. Choose 1:1s › Set up this workbook to put it back.',
  );
});
