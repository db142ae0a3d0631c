import type { Cell } from '../../../local-sheets/src/protocol/cells';
import type { ReportSource } from '../../../src/contract/report';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const grace = engineerForm('Grace Hopper');

beforeEach(async () => {
  addOn = await openAddOn({ team: [ada, grace] });
});
afterEach(() => addOn.close());

/** A row of Goals from Engineer to Current. */
const goal = (engineer: string, name: string, current: Cell): Cell[] => [
  ...[engineer, 'Project Delivery', name, 'metric', '', 0, 10, current],
];
const meet = (id: string, days: number, engineerId = ada.id) =>
  addOn.view('saveMeeting', meetingForm(engineerId, { meetingId: id, date: daysFromNow(days) }));
async function source(): Promise<ReportSource> {
  const { source: read } = await addOn.view('readReport', ada.id);
  if (read === null) throw new Error('There is nothing to report on.');
  return read;
}
const calls = () => Object.values(addOn.lastRun().calls).reduce((sum, count) => sum + count, 0);

test('R1 the report opens with the engineer of the open tab, and without one on any other', async () => {
  addOn.session.open(addOn.tab('Grace Hopper').sheetId);
  expect((await addOn.view('readReport', null)).source?.name).toBe('Grace Hopper');
  addOn.session.open(addOn.tab('Goals').sheetId);
  const view = await addOn.view('readReport', null);
  expect(view).toMatchObject({ today: daysFromNow(0), locale: 'en_US', source: null });
  expect(view.engineers).toEqual([
    { id: ada.id, name: 'Ada Lovelace', team: 'Payments', hasLeft: false },
    { id: grace.id, name: 'Grace Hopper', team: 'Payments', hasLeft: false },
  ]);
});

test('R5 an engineer who has left is offered and reported on, and a removed one is refused', async () => {
  await meet('meeting-1', -3);
  addOn.type('Engineers', 'H2', ['Left']);
  const view = await addOn.view('readReport', ada.id);
  expect(view.engineers.map(({ hasLeft }) => hasLeft)).toEqual([true, false]);
  expect(view.source?.meetings).toHaveLength(1);
  expect(await addOn.failure('readReport', 'eng-nobody')).toMatchObject({
    ...{ kind: 'refusal', rule: 'R5', field: 'engineer' },
    message: 'The engineer of this report is no longer on the Engineers tab. Choose another engineer.',
  });
});

test('R4 one call brings the 1:1s, key results, their log and the actions, and writes nothing', async () => {
  addOn.type('Goals', 'A2', goal(ada.name, 'Ship', 2), goal(grace.name, 'Compile', 3));
  await meet('meeting-2', -20);
  addOn.type('Goals', 'H2', [5]);
  await meet('meeting-3', -6);
  await meet('meeting-4', -6, grace.id);
  addOn.type('Actions', 'A2', ['Write it down', 'ada  lovelace', 'Maya', '', 'Done']);
  const read = await source();
  expect(read).toMatchObject({
    ...{ name: 'Ada Lovelace', role: 'Backend engineer', team: 'Payments', manager: ada.manager, cap: 1 },
    ...{ feeling: { lowest: 1, highest: 5 }, workload: { lowest: -2, highest: 2 } },
  });
  expect(read.meetings.map(({ date, score, coverage }) => [date, score, coverage])).toEqual([
    [daysFromNow(-20), 0.2, 1],
    [daysFromNow(-6), 0.5, 1],
  ]);
  expect(read.meetings[0]?.answers[0]).toMatchObject({ questionId: 'feeling', value: 4, text: 'Good week' });
  expect(read.goals.map(({ keyResult, isUnlogged }) => [keyResult, isUnlogged])).toEqual([['Ship', false]]);
  expect(read.log.map(({ day, before, after }) => [day, before, after])).toEqual([
    [daysFromNow(-20), '', 2],
    [daysFromNow(-6), 2, 5],
  ]);
  expect(new Set(read.log.map(({ goalId }) => goalId))).toEqual(new Set([read.goals[0]?.id]));
  expect(read.actions).toEqual([
    { action: 'Write it down', owner: 'Maya', state: 'done', opened: null, due: null, closed: null },
  ]);
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
});

test('R11 the report says that a value was logged by no 1:1', async () => {
  addOn.type('Goals', 'A2', goal(ada.name, 'Ship', 2));
  expect((await source()).goals[0]).toMatchObject({ current: 2, isUnlogged: true });
  await meet('meeting-5', -1);
  expect((await source()).goals[0]).toMatchObject({ isUnlogged: false });
  addOn.type('Goals', 'H2', [3]);
  expect((await source()).goals[0]).toMatchObject({ current: 3, isUnlogged: true });
});

test('R13 closed key results are there with their day, also one closed by a word', async () => {
  addOn.type('Goals', 'A2', goal(ada.name, 'Ship', 2), goal(ada.name, 'Mentor', 1));
  addOn.type('Goals', 'O2', ['2026-03-31'], ['given up']);
  expect((await source()).goals.map(({ closed }) => closed)).toEqual(['2026-03-31', '']);
});

test('R13 a key result whose row was deleted is known from the log alone, by the name it had last', async () => {
  addOn.type('Goals', 'A2', goal(ada.name, 'Ship', 2));
  await meet('meeting-6', -20);
  addOn.type('Goals', 'C2', ['Ship it']);
  addOn.type('Goals', 'H2', [5]);
  await meet('meeting-7', -6);
  addOn.book.remove(addOn.tab('Goals').sheetId, 'rows', 2, 1);
  const { goals, log } = await source();
  expect(goals).toEqual([expect.objectContaining({ keyResult: 'Ship it', isGone: true, closed: '' })]);
  expect(log).toHaveLength(2);
});

test('R13 after a new name the log is still found, by the ids of the key results', async () => {
  addOn.type('Goals', 'A2', goal(ada.name, 'Ship', 2));
  await meet('meeting-8', -6);
  addOn.type('Engineers', 'A2', ['Ada King']);
  addOn.type('Goals', 'A2', ['Ada King']);
  const { name, log } = await source();
  expect([name, log.length]).toEqual(['Ada King', 1]);
});

test('R26 values are percent where the tab Goals shows them as percent', async () => {
  addOn.type('Goals', 'A2', goal(ada.name, 'Cover', ''), goal(ada.name, 'Ship', 2));
  const { sheetId } = addOn.tab('Goals');
  addOn.book.setNumberFormats({ sheetId, row: 2, column: 7, rows: 1, columns: 1 }, [['0.0%']]);
  expect((await source()).goals.map(({ isPercent }) => isPercent)).toEqual([true, false]);
});

test('R4 a report takes at most 14 calls to Google, with 60 1:1s and 40 key results as with none', async () => {
  addOn.type('Goals', 'A2', goal(ada.name, 'Ship', 2));
  await source();
  const few = calls();
  const { sheetId } = addOn.tab('Ada Lovelace');
  addOn.book.insert(sheetId, 'rows', 20, 60);
  addOn.type('Ada Lovelace', 'A15', ...Array.from({ length: 60 }, (_, index) => [daysFromNow(-index), 3]));
  addOn.book.insert(addOn.tab('Goals').sheetId, 'rows', 3, 40);
  addOn.type('Goals', 'A2', ...Array.from({ length: 40 }, (_, index) => goal(ada.name, `Goal ${index}`, 1)));
  const read = await source();
  expect([read.meetings.length, read.goals.length]).toEqual([60, 40]);
  expect(calls()).toBe(few);
  expect(few).toBeGreaterThan(6);
  expect(few).toBeLessThanOrEqual(14);
});

test('R22 a viewer can read the report', async () => {
  await meet('meeting-9', -3);
  addOn.signIn('hr@example.com');
  expect((await source()).meetings).toHaveLength(1);
});

test('R8 a private note is not read', async () => {
  await addOn.view('savePrivateNote', ada.id, 'Between us: a raise is due.', '');
  await meet('meeting-10', -3);
  expect(JSON.stringify(await addOn.view('readReport', ada.id))).not.toContain('Between us');
  expect((await addOn.view('readPrivateNote', ada.id)).text).toContain('Between us');
});
