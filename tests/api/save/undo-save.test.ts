import type { MeetingForm, Undo } from '../../../src/contract/meeting-form';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { engineerIn } from '../../support/workbook/requests';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const tab = 'Ada Lovelace';

beforeEach(async () => {
  addOn = await openAddOn({ team: [ada] });
  addOn.type('Goals', 'A2', [tab, 'Project Delivery', 'Ship', '', '', 0, 10, 4]);
  addOn.type('Actions', 'A2', ['Call', tab, '', daysFromNow(1), 'Open']);
});
afterEach(() => addOn.close());

const everything: Partial<MeetingForm> = {
  edits: [
    { table: 'actions', ref: 'row-2', seen: { action: 'Call', status: 'Open' }, now: { status: 'Done' } },
    { table: 'goals', ref: 'row-2', seen: { 'key-result': 'Ship', current: 4 }, now: { current: 9 } },
  ],
  additions: [
    { table: 'actions', id: 'action-1', cells: { action: 'Write', due: { day: daysFromNow(7) } } },
    { table: 'talking-points', id: 'point-1', cells: { topic: 'Rota' } },
  ],
};

async function save(change: Partial<MeetingForm> = {}): Promise<Undo> {
  const { undo } = await addOn.view('saveMeeting', meetingForm(ada.id, change));
  if (undo === null) throw new Error('The save wrote nothing.');
  return undo;
}

test('M125 an undone save leaves rows and values as they were, and the form says so', async () => {
  const before = await engineerIn(addOn, ada);
  const form = await addOn.view('undoSave', await save(everything));
  expect(await addOn.table(tab)).toEqual([]);
  expect(await addOn.table('Actions')).toMatchObject([{ Action: 'Call', Status: 'Open', Closed: '' }]);
  expect(await addOn.table('Talking points')).toEqual([]);
  expect(await addOn.table('Goals')).toMatchObject([{ Current: 4 }]);
  const { actions: _actions, goals: _goals, ...others } = before;
  expect(form.engineer).toMatchObject(others);
  expect(await engineerIn(addOn, ada)).toEqual(form.engineer);
  // What was undone can be saved again, with the same ids.
  await save(everything);
  expect(await addOn.table(tab)).toHaveLength(1);
  expect(await addOn.table('Goal log')).toMatchObject([
    { After: 9 },
    { Before: 9, After: 4 },
    { Before: 4, After: 9 },
  ]);
});

test('M297 an undo that differs from what the save answered is refused, and nothing is written', async () => {
  const undo = await save(everything);
  const [meeting, ...others] = undo.rows;
  if (meeting === undefined) throw new Error('The save wrote no 1:1.');
  const forged: Undo[] = [
    { ...undo, seal: '' },
    { ...undo, engineerId: 'eng-somebody' },
    { ...undo, rows: others },
    { ...undo, rows: [{ ...meeting, columns: ['notes'], before: ['=1+1'], after: ['Notes'] }] },
    { ...undo, rows: [{ ...meeting, columns: ['id'], before: ['=1+1'], after: [meeting.id] }] },
    { ...undo, rows: [{ ...meeting, before: meeting.before.map(() => 1e9) }, ...others] },
  ];
  for (const one of forged) {
    const failure = await addOn.failure('undoSave', one);
    expect(['M297', 'M30']).toContain(failure.rule);
    expect(addOn.lastRun().calls.write ?? 0).toBe(0);
  }
  await addOn.view('undoSave', JSON.parse(JSON.stringify(undo)));
  expect(await addOn.table(tab)).toEqual([]);
});

test('M298 an undo does not reach a row that another engineer has now', async () => {
  const undo = await save(everything);
  addOn.type('Actions', 'B2', ['Grace Hopper']);
  expect(await addOn.failure('undoSave', undo)).toMatchObject({ rule: 'M125' });
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
});

test('M125 Changes contains a correction and its undo', async () => {
  await save();
  const undo = await save({ notes: 'Corrected' });
  await addOn.view('undoSave', undo);
  expect(await addOn.table(tab)).toMatchObject([{ Notes: 'Talked about the next step' }]);
  expect((await addOn.table('Changes')).map(({ Before, After }) => [Before, After])).toEqual([
    ['Talked about the next step', 'Corrected'],
    ['Corrected', 'Talked about the next step'],
  ]);
});

test.each([
  ['a cell of the 1:1', () => addOn.type(tab, 'I15', ['Typed over'])],
  ['a goal', () => addOn.type('Goals', 'H2', [5])],
  ['a new action', () => addOn.type('Actions', 'A3', ['Write a lot'])],
])('M125 nothing is undone once somebody has changed %s', async (_what, change) => {
  const undo = await save(everything);
  change();
  const failure = await addOn.failure('undoSave', undo);
  expect(failure).toMatchObject({ kind: 'refusal', rule: 'M125' });
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
  expect(await addOn.table('Talking points')).toHaveLength(1);
});

test('M125 undoing twice is the same as once, and a save that wrote nothing offers no undo', async () => {
  const undo = await save(everything);
  await addOn.view('undoSave', undo);
  await addOn.view('undoSave', undo);
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
  await save();
  expect((await addOn.view('saveMeeting', meetingForm(ada.id))).undo).toBeNull();
});

test.each([
  ['Goals', 'H2', [5], 'Current on the tab Goals'],
  ['Actions', 'A3', ['Write a lot'], 'Action on the tab Actions'],
])('M528 an undo refused because of %s!%s names the column and the tab', async (name, cell, value, named) => {
  const undo = await save(everything);
  addOn.type(name, cell, value);
  expect((await addOn.failure('undoSave', undo)).message).toBe(
    `Somebody has changed ${named} since, so this save cannot be undone as a whole. Correct it in the form instead.`,
  );
});
