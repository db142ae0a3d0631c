import { type Cell, isSerial } from '../../../local-sheets/src/protocol/cells';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const tab = 'Ada Lovelace';

beforeEach(async () => {
  addOn = await openAddOn({ team: [ada] });
  typeGoals(['Ship', 3], ['Mentor', 'yes'], ['Write', '']);
});
afterEach(() => addOn.close());

/** Ada's goals, their names and current values, from the first row down. */
function typeGoals(...goals: [string, Cell][]): void {
  const rows = goals.map(([name, current]) => [tab, 'Project Delivery', name, '', '', 0, 10, current]);
  addOn.type('Goals', 'A2', ...rows);
}
const save = (meetingId: string, change = {}) =>
  addOn.view('saveMeeting', meetingForm(ada.id, { meetingId, ...change }));
const log = () => addOn.table('Goal log');
const moves = async () => (await log()).map((row) => [row['Key result'], row.Before, row.After]);

test('M48 a save logs each goal that has another value than before', async () => {
  await save('meeting-1', { date: daysFromNow(-14) });
  typeGoals(['Ship', 5], ['Mentor', 'yes'], ['Write', 1]);
  addOn.signIn('tomas.lindqvist@example.com');
  await save('meeting-2', { date: daysFromNow(-2) });
  const ids = (await addOn.table('Goals')).map((row) => row.Id);
  expect(await log()).toEqual([
    entry(1, -14, 'Ship', '', 3, 'meeting-1', ids[0]),
    entry(2, -14, 'Mentor', '', 'yes', 'meeting-1', ids[1]),
    entry(3, -2, 'Ship', 3, 5, 'meeting-2', ids[0]),
    entry(4, -2, 'Write', '', 1, 'meeting-2', ids[2]),
  ]);
});

test('M48 goals of others are left alone, and a save without goals logs nothing', async () => {
  const grace = engineerForm('Grace Hopper');
  await addOn.view('addEngineer', grace);
  await addOn.view('saveMeeting', meetingForm(grace.id));
  expect(await log()).toEqual([]);
});

test('M50 saving the same 1:1 again logs only what was typed meanwhile', async () => {
  await save('meeting-1');
  await save('meeting-1');
  expect(await log()).toHaveLength(2);
  typeGoals(['Ship', 4]);
  await save('meeting-1', { notes: 'Corrected' });
  await save('meeting-1', { notes: 'Corrected' });
  expect((await moves()).slice(2)).toEqual([['Ship', 3, 4]]);
});

test('M51 values keep their kind, and text stays text', async () => {
  const kinds: [string, Cell][] = [
    ['number', 0.1 + 0.2],
    ['share', '45%'],
    ['day', '2026-03-01'],
    ['tick', true],
    ['formula', "'=1+1"],
    ['amount', "'1,200"],
    ['digits', "'007"],
    ['sign', "'+62"],
  ];
  typeGoals(...kinds);
  addOn.type('Goals', 'C2', ["'=SUM(1)"]);
  await save('meeting-1');
  await save('meeting-2');
  const rows = await addOn.book.values(addOn.area('Goal log', 'C2:E10'));
  const after = rows.map(([, , value]) => value);
  expect(rows[0]?.[0]).toBe('=SUM(1)');
  expect(after.slice(0, 2)).toEqual([0.1 + 0.2, 0.45]);
  expect(isSerial(after[2] ?? '') && addOn.book.numberFormats(addOn.area('Goal log', 'E4'))[0]?.[0]).toMatch(
    /yy/,
  );
  expect(after.slice(3)).toEqual([true, '=1+1', '1,200', '007', '+62', '']);
  expect(addOn.formulas('Goal log', 'A2:E10').flat().join('')).toBe('');
});

test('M52 rows are only added, also to a log that was sorted', async () => {
  await save('meeting-1');
  typeGoals(['Ship', 4]);
  await save('meeting-2');
  addOn.book.sort(addOn.area('Goal log', 'A2:I4'), [{ column: 9, ascending: false }]);
  expect((await moves()).map(([name]) => name)).toEqual(['Ship', 'Mentor', 'Ship']);
  const before = await log();
  await save('meeting-3');
  expect(await log()).toEqual(before);
  typeGoals(['Ship', 6]);
  await save('meeting-4');
  expect((await log()).slice(0, 3)).toEqual(before);
  expect((await moves())[3]).toEqual(['Ship', 4, 6]);
});

test('M53 a goal typed by hand gets an id, so that its history stays with it when it is renamed', async () => {
  addOn.type('Goals', 'A7', ['Grace Hopper', 'Project Delivery', 'Hers']);
  await save('meeting-1');
  expect(addOn.lastRun().trail.filter((call) => call === 'Range.setValues')).toHaveLength(3);
  const ids = (await addOn.table('Goals')).map((row) => String(row.Id));
  expect(new Set(ids).size).toBe(4);
  expect(ids.every((id) => id.length > 8)).toBe(true);
  expect(await addOn.show('Goals', 'Q5:Q6')).toEqual([[''], ['']]);
  typeGoals(['Shipped', 4]);
  await save('meeting-2');
  expect((await moves())[2]).toEqual(['Shipped', 3, 4]);
  expect((await addOn.table('Goals')).map((row) => row.Id)).toEqual(ids);
});

test('M53 a copied row becomes a separate goal, and Set up adds ids too', async () => {
  await addOn.view('setUpWorkbook');
  const [first] = await addOn.show('Goals', 'Q2:Q4');
  addOn.type('Goals', 'A5', [tab, 'Project Delivery', 'Ship more', '', '', 0, 10, 3]);
  addOn.type('Goals', 'Q5', [String(first?.[0])]);
  await save('meeting-1');
  const ids = (await addOn.show('Goals', 'Q2:Q5')).flat();
  expect(ids[0]).toBe(first?.[0]);
  expect(new Set(ids).size).toBe(4);
  expect((await moves()).map(([name]) => name)).toEqual(['Ship', 'Mentor', 'Ship more']);
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('M54 a save that broke off before the log is completed by saving again', async () => {
  typeGoals(['Ship', 3], ['Mentor', 'yes']);
  await save('meeting-0001');
  // As it is left by a run that Google ends between its writes.
  addOn.type('Goal log', 'A2', ...[1, 2].map(() => Array.from({ length: 9 }, () => '')));
  expect(await log()).toEqual([]);
  await save('meeting-0001');
  expect(await addOn.table(tab)).toHaveLength(1);
  expect(await moves()).toEqual([
    ['Ship', '', 3],
    ['Mentor', '', 'yes'],
  ]);
});

test('M55 a full log gets new rows for everything that is logged at once', async () => {
  const { sheetId, rows } = addOn.tab('Goal log');
  addOn.book.remove(sheetId, 'rows', 3, rows - 2);
  await save('meeting-1');
  typeGoals(['Ship', 5], ['Mentor', 'no'], ['Write', 7]);
  await save('meeting-2');
  expect(await moves()).toEqual([
    ['Ship', '', 3],
    ['Mentor', '', 'yes'],
    ['Ship', 3, 5],
    ['Mentor', 'yes', 'no'],
    ['Write', '', 7],
  ]);
  expect((await log())[4]?.Date).toBe(daysFromNow(-7));
});

test('W7 a missing column of the goal log is named before anything is written', async () => {
  addOn.book.remove(addOn.tab('Goal log').sheetId, 'columns', 4, 1);
  const failure = await addOn.failure('saveMeeting', meetingForm(ada.id));
  expect(failure.message).toContain('The tab Goal log no longer has a column Before.');
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
});

function entry(
  number: number,
  day: number,
  name: string,
  before: Cell,
  after: Cell,
  meeting: string,
  id: unknown,
) {
  return {
    Date: daysFromNow(day),
    Engineer: tab,
    'Key result': name,
    Before: before,
    After: after,
    By: number < 3 ? 'maya.hartono@example.com' : 'tomas.lindqvist@example.com',
    '1:1 id': meeting,
    'Goal id': id,
    Entry: number,
  };
}
