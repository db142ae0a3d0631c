import type { Execution } from '../../../local-sheets/src/protocol/runs';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { openWorld, type World } from '../../support/workbook/workbook';

let world: World;
const ada = engineerForm('Ada Lovelace');
const grace = engineerForm('Grace Hopper');

beforeEach(async () => {
  world = await openWorld();
  await world.view('addEngineer', ada);
});
afterEach(() => world.close());

const shown = async (columns = 'A6:A9') =>
  (await world.show('Dashboard', columns)).filter(([name]) => name !== '');
const names = async () => (await shown()).map(([name]) => name);
const formulas = () =>
  world.book
    .tabs()
    .map((tab) => ({ name: tab.name, cells: world.book.formulas({ ...tab, row: 1, column: 1 }).flat() }));

test('D2 engineers who are added, renamed, left and back again are followed', async () => {
  await world.view('addEngineer', grace);
  expect(await names()).toEqual(['Ada Lovelace', 'Grace Hopper']);
  world.type('Engineers', 'A2', ['Ada King']);
  expect(await names()).toEqual(['Ada King', 'Grace Hopper']);
  world.type('Engineers', 'H2', ['Left']);
  expect(await names()).toEqual(['Grace Hopper']);
  world.type('Engineers', 'H2', ['Active']);
  expect(await names()).toEqual(['Ada King', 'Grace Hopper']);
});

test('D10 without engineers the first row says how to add them, and behind filters that nobody passes', async () => {
  world.type('Dashboard', 'C2', ['Nowhere']);
  expect(await names()).toEqual(['Nobody passes the filters']);
  world.type('Engineers', 'H2', ['Left']);
  expect(await names()).toEqual(['No engineers yet: add them in the menu 1:1s']);
});

test('D2 renamed tabs, a sorted roster and cells typed over are followed', async () => {
  await world.view('addEngineer', grace);
  world.book.renameTab(world.tab('Ada Lovelace').sheetId, "Ada's");
  world.book.renameTab(world.tab('Calc').sheetId, 'Behind it');
  world.book.renameTab(world.tab('Engineers').sheetId, 'People');
  world.book.sort(world.area('People', 'A2:I11'), [{ column: 1, ascending: false }]);
  await world.view('saveMeeting', meetingForm(ada.id));
  const columns = async () => (await shown('A6:K9')).map((row) => [row[0], row[4], row[10]]);
  expect(await columns()).toEqual([
    ['Grace Hopper', '', ''],
    ['Ada Lovelace', daysFromNow(-7), 4],
  ]);
  world.type("Ada's", 'B15', [2]);
  expect((await columns())[1]).toEqual(['Ada Lovelace', daysFromNow(-7), 2]);
});

test('D2 columns put in between and moved ones are followed', async () => {
  world.book.insert(world.tab('Ada Lovelace').sheetId, 'columns', 2, 1);
  world.book.move(world.tab('Engineers').sheetId, 'columns', 4, 1, 1);
  world.book.insert(world.tab('Dashboard').sheetId, 'columns', 5, 1);
  await world.view('saveMeeting', meetingForm(ada.id));
  expect((await shown('A6:L9')).map((row) => [row[0], row[2], row[5], row[11]])).toEqual([
    ['Ada Lovelace', 'Payments', daysFromNow(-7), 4],
  ]);
  expect(await world.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('D21 no custom function stands on the dashboard or on Calc, and TODAY() in one cell', () => {
  const all = formulas();
  const ours = /GOAL_PROGRESS|OBJECTIVE_SCORES|WEIGHTED_GOAL_SCORE|GOAL_STATUS|SCORE_BAND|MOOD_TREND/;
  for (const name of ['Dashboard', 'Charts', 'Calc']) {
    const cells = all.find((tab) => tab.name === name)?.cells.join('\n') ?? '';
    expect(cells).toMatch(/FILTER\(|VSTACK\(/);
    expect(cells).not.toMatch(ours);
  }
  expect(all.flatMap(({ cells }) => cells).filter((cell) => cell.includes('TODAY('))).toHaveLength(1);
  for (const cell of all.flatMap(({ cells }) => cells).filter((one) => ours.test(one))) {
    expect(cell).not.toMatch(/Dashboard|Charts|Calc/);
  }
});

test('D22 an older workbook gets the tabs from Set up, with the figures of its engineers', async () => {
  for (const name of ['Dashboard', 'Charts', 'Calc']) world.book.deleteTab(world.tab(name).sheetId);
  await world.view('saveMeeting', meetingForm(ada.id));
  await world.view('addEngineer', grace);
  const { made, repaired } = await world.view('setUpWorkbook');
  expect([made, repaired]).toEqual([['Dashboard', 'Charts', 'Calc'], []]);
  expect((await shown('A6:E9')).map((row) => [row[0], row[4]])).toEqual([
    ['Ada Lovelace', daysFromNow(-7)],
    ['Grace Hopper', ''],
  ]);
  expect(await world.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('D22 the charts speak of a dashboard that was deleted and made again', async () => {
  world.book.deleteTab(world.tab('Dashboard').sheetId);
  expect((await world.view('setUpWorkbook')).made).toEqual(['Dashboard']);
  world.type('Dashboard', 'C2', ['Search']);
  expect((await world.show('Charts', 'A1'))[0]?.[0]).toContain('Team: Search');
  const charts = world.book.charts(world.tab('Charts').sheetId);
  const [scores] = charts.filter(({ spec }) => spec.options.title === 'Score by engineer');
  expect(scores?.spec.ranges.map(({ sheetId }) => sheetId)).toEqual(
    Array(2).fill(world.tab('Dashboard').sheetId),
  );
  expect(charts).toHaveLength(4);
  expect(await world.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('D22 what was deleted is put back', async () => {
  await world.view('saveMeeting', meetingForm(ada.id));
  const before = await world.show('Dashboard', 'A1:T7');
  world.book.remove(world.tab('Dashboard').sheetId, 'columns', 8, 1);
  world.book.remove(world.tab('Calc').sheetId, 'rows', 2, 1);
  world.book.deleteTab(world.tab('Actions').sheetId);
  world.type('Dashboard', 'F2', ['']);
  const { made, repaired } = await world.view('setUpWorkbook');
  expect(made).toEqual(['Actions']);
  expect(repaired).toEqual([
    'Dashboard: the column Cadence was missing',
    'Dashboard: figures were not worked out',
    'Calc: figures were not worked out',
    'Charts: figures were not worked out',
    'Calc: engineers were missing',
  ]);
  expect(await world.show('Dashboard', 'A1:T7')).toEqual(before);
  expect(await world.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('D22 an engineer’s tab that was deleted and made again is read again', async () => {
  await world.view('saveMeeting', meetingForm(ada.id));
  world.book.deleteTab(world.tab('Ada Lovelace').sheetId);
  expect((await shown('A6:E9')).map((row) => [row[0], row[4]])).toEqual([['Ada Lovelace', '']]);
  await world.view('setUpWorkbook');
  await world.view('saveMeeting', meetingForm(ada.id));
  expect((await shown('A6:E9')).map((row) => row[4])).toEqual([daysFromNow(-7)]);
});

test('D23 adding an engineer costs few calls more for Calc, with 30 engineers as with 1', async () => {
  const few = await addingCalls('Grace Hopper');
  const typed = Array.from({ length: 30 }, (_, index) => [`Engineer ${index}`]);
  world.book.insert(world.tab('Engineers').sheetId, 'rows', 4, 30);
  world.type('Engineers', 'A4', ...typed);
  await world.view('setUpWorkbook');
  expect(world.tab('Calc').rows).toBeGreaterThan(40);
  expect(await addingCalls('Kofi Mensah')).toBe(few);
  world.book.deleteTab(world.tab('Dashboard').sheetId);
  const without = await addingCalls('Dewi');
  expect(few - without).toBeGreaterThan(0);
  expect(few - without).toBeLessThanOrEqual(9);
});

async function addingCalls(name: string): Promise<number> {
  await world.view('addEngineer', engineerForm(name));
  const { calls }: Execution = world.lastRun();
  return Object.values(calls).reduce((total, count) => total + count, 0);
}

test('D24 headers and names stay in sight, Calc is hidden, and colours come with words', async () => {
  const { frozenRows, frozenColumns, sheetId } = world.tab('Dashboard');
  expect([frozenRows, frozenColumns]).toEqual([5, 1]);
  expect(world.tab('Calc').hidden).toBe(true);
  const words = world.book.conditionalFormats(sheetId).flatMap(({ args }) => args);
  expect(words).toEqual(
    expect.arrayContaining(['Overdue', 'Never met', 'Due', 'Good', 'Red', 'Amber', 'Green']),
  );
});

test('D9 actions are counted on a tab with more rows than Calc has', async () => {
  world.book.insert(world.tab('Actions').sheetId, 'rows', 3, 100);
  const actions = Array.from({ length: 90 }, (_, index) => [
    `Action ${index}`,
    'Ada Lovelace',
    '',
    '',
    'Open',
  ]);
  world.type('Actions', 'A2', ...actions);
  expect(world.tab('Calc').rows).toBeLessThan(90);
  expect((await world.show('Dashboard', 'S6'))[0]).toEqual([90]);
});
