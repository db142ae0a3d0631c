import type { RowEdit } from '../../../src/contract/row-edit';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { deletionOf } from '../../support/workbook/personal';

const ada = engineerForm('Ada Lovelace');
let addOn: AddOnFixture;
let refs: string[] = [];
beforeAll(async () => {
  addOn = await openAddOn({ team: [ada] });
  const goal = (keyResult: string) => [ada.name, 'Project Delivery', keyResult, '', '', 0, 10, 4];
  addOn.type('Goals', 'A2', goal('Ship the importer'), goal('Write the runbook'), goal('Mentor a colleague'));
  addOn.type('Goals', 'J2', ...[1, 2, 3].map(() => [daysFromNow(-20), daysFromNow(60)]));
  await save(15);
  refs = ((await addOn.view('readForm', ada.id)).engineer?.goals.keyResults ?? []).map(({ ref }) => ref);
});
afterAll(() => addOn.close());

const save = (daysAgo: number, ...edits: RowEdit[]) => addOn.view('saveMeeting', form(daysAgo, ...edits));
const form = (daysAgo: number, ...edits: RowEdit[]) =>
  meetingForm(ada.id, { meetingId: `meeting-${daysAgo}`, date: daysFromNow(-daysAgo), edits });
const edit = (index: number, seen: object, now: object): RowEdit =>
  ({ table: 'goals', ref: refs[index] ?? '', seen: { 'key-result': '', ...seen }, now }) as RowEdit;
const column = async (name: string) => (await addOn.table('Goals')).map((row) => row[name]);
const calls = () => Object.values(addOn.lastRun().calls).reduce((sum, count) => sum + count, 0);

test('M452 a save that moves a goal takes no further call for the confidences in all goals', async () => {
  await save(14, edit(0, { current: 4 }, { current: 5 }));
  const without = calls();
  await save(
    13,
    edit(0, { current: 5, confidence: '' }, { current: 6, confidence: 8 }),
    edit(2, { confidence: '' }, { confidence: 0 }),
  );
  expect(calls()).toBe(without);
  expect(await column('Confidence')).toEqual([8, '', 0]);
  const [, , last] = (await addOn.table(ada.name)).map((row) => String(row['Goal values']));
  expect(JSON.parse(last ?? '')).toEqual({
    [refs[0] ?? '']: [6, 8],
    [refs[1] ?? '']: 4,
    [refs[2] ?? '']: [4, 0],
  });
});

test('P390 the brief says that a confidence fell, and the form shows it', async () => {
  const { form } = await save(6, edit(0, { confidence: 8 }, { confidence: 4 }));
  expect(form.engineer?.goals.keyResults.map(({ confidence }) => confidence)).toEqual([4, '', 0]);
  expect(form.engineer?.brief?.lines).toContainEqual({
    ...{ kind: 'confidence', ref: refs[0], keyResult: 'Ship the importer', before: 8, after: 4, count: 1 },
  });
});

test('P392 the growth report gets what each 1:1 stored', async () => {
  const { source } = await addOn.view('readReport', ada.id);
  const [ship, , mentor] = refs;
  const stored = source?.confidences.filter(({ goalId }) => goalId === ship);
  expect(stored?.map(({ day, current, confidence }) => [day, current, confidence])).toEqual([
    [daysFromNow(-14), 5, null],
    [daysFromNow(-13), 6, 8],
    [daysFromNow(-6), 6, 4],
  ]);
  expect(new Set(source?.confidences.map(({ goalId }) => goalId))).toEqual(new Set([ship, mentor]));
});

test('M453 an undo takes a confidence back, also if somebody typed another one beside it', async () => {
  const { undo } = await save(
    0,
    edit(0, { confidence: 4 }, { confidence: 9 }),
    edit(2, { confidence: 0 }, { confidence: 1 }),
  );
  addOn.type('Goals', 'L3', [5]);
  if (undo) await addOn.view('undoSave', undo);
  expect(await column('Confidence')).toEqual([4, 5, 0]);
});

test('M453 a confidence that somebody else changed is a conflict, and one out of range is refused', async () => {
  const mine = form(0, edit(1, { confidence: '' }, { confidence: 9 }));
  expect((await addOn.failure('saveMeeting', mine)).conflicts).toMatchObject([
    { table: 'goals', field: 'confidence', title: 'Write the runbook', yours: 9, theirs: 5 },
  ]);
  const wrong = form(0, edit(1, { confidence: 5 }, { confidence: 11 }));
  expect(await addOn.failure('saveMeeting', wrong)).toMatchObject({
    rule: 'M450',
    field: `goals ${refs[1]} confidence`,
  });
  expect(await column('Confidence')).toEqual([4, 5, 0]);
});

test('W230 without the column the form opens and saves, and Set up adds it in its place', async () => {
  addOn.book.remove(addOn.tab('Goals').sheetId, 'columns', 12, 1);
  const { engineer } = await addOn.view('readForm', ada.id);
  expect([engineer?.goals.hasConfidence, engineer?.goals.keyResults[0]?.confidence]).toEqual([false, '']);
  await save(0, edit(0, { current: 6 }, { current: 7 }));
  expect((await addOn.view('setUpWorkbook')).repaired).toEqual(['Goals: the column Confidence was missing']);
  expect((await addOn.show('Goals', 'K1:N1'))[0]).toEqual(['Due', 'Confidence', 'Quality', 'Updated']);
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(await column('Confidence')).toEqual(['', '', '']);
  await save(0, edit(0, { confidence: '' }, { confidence: 10 }));
  expect(await column('Confidence')).toEqual([10, '', '']);
});

test('M454 a confidence is exported, stays after a retention, and goes with its engineer', async () => {
  const tables = (await addOn.view('readExport', ada.id)).person?.tables ?? [];
  const goals = tables.find(({ key }) => key === 'goals');
  expect(goals?.rows[0]?.[goals.headers.indexOf('Confidence')]).toBe(10);
  const { places } = await addOn.view('readRetention', daysFromNow(0));
  const seen = Object.fromEntries(places.map(({ key, count }) => [key, count]));
  await addOn.view('clearTexts', { before: daysFromNow(0), seen });
  expect(await column('Confidence')).toEqual([10, '', '']);
  await addOn.view('deletePerson', await deletionOf(addOn, ada.id));
  expect((await addOn.show('Goals', 'A2:Q4')).flat().filter((cell) => cell !== '')).toEqual([]);
});
