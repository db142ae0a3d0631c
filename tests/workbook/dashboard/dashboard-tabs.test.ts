import type { Execution } from '../../../local-sheets/src/protocol/runs';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const grace = engineerForm('Grace Hopper');

beforeEach(async () => {
  addOn = await openAddOn({ team: [ada] });
});
afterEach(() => addOn.close());

const shown = async (columns = 'A6:A9') =>
  (await addOn.show('Dashboard', columns)).filter(([name]) => name !== '');
const names = async () => (await shown()).map(([name]) => name);
const formulas = () =>
  addOn.book
    .tabs()
    .map((tab) => ({ name: tab.name, cells: addOn.book.formulas({ ...tab, row: 1, column: 1 }).flat() }));

test('D2 the dashboard follows engineers who are added, renamed, leave and return', async () => {
  await addOn.view('addEngineer', grace);
  expect(await names()).toEqual(['Ada Lovelace', 'Grace Hopper']);
  addOn.type('Engineers', 'A2', ['Ada King']);
  expect(await names()).toEqual(['Ada King', 'Grace Hopper']);
  addOn.type('Engineers', 'H2', ['Left']);
  expect(await names()).toEqual(['Grace Hopper']);
  addOn.type('Engineers', 'H2', ['Active']);
  expect(await names()).toEqual(['Ada King', 'Grace Hopper']);
});

test('D10 the first row says how to add engineers if there are none, or that none passes the filters, and nothing else is below the headers', async () => {
  const headers = await addOn.show('Dashboard', 'A5:U5');
  const below = async () => (await addOn.show('Dashboard', 'B6:U8')).flat().filter((cell) => cell !== '');
  expect(await below()).not.toEqual([]);
  addOn.type('Dashboard', 'C2', ['Nowhere']);
  expect([await names(), await below()]).toEqual([['Nobody passes the filters'], []]);
  addOn.type('Engineers', 'H2', ['Left']);
  expect([await names(), await below()]).toEqual([['No engineers yet: add them in the menu 1:1s'], []]);
  // An error in a stack, replaced by the header, would show each header twice.
  expect(await addOn.show('Dashboard', 'A5:U5')).toEqual(headers);
});

test('D2 renamed tabs, a sorted roster and cells typed over are followed', async () => {
  await addOn.view('addEngineer', grace);
  addOn.book.renameTab(addOn.tab('Ada Lovelace').sheetId, "Ada's");
  addOn.book.renameTab(addOn.tab('Calc').sheetId, 'Behind it');
  addOn.book.renameTab(addOn.tab('Engineers').sheetId, 'People');
  addOn.book.sort(addOn.area('People', 'A2:I11'), [{ column: 1, ascending: false }]);
  await addOn.view('saveMeeting', meetingForm(ada.id));
  const columns = async () => (await shown('A6:K9')).map((row) => [row[0], row[4], row[10]]);
  expect(await columns()).toEqual([
    ['Grace Hopper', '', ''],
    ['Ada Lovelace', daysFromNow(-7), 4],
  ]);
  addOn.type("Ada's", 'B15', [2]);
  expect((await columns())[1]).toEqual(['Ada Lovelace', daysFromNow(-7), 2]);
});

test('D2 columns put in between and moved ones are followed', async () => {
  addOn.book.insert(addOn.tab('Ada Lovelace').sheetId, 'columns', 2, 1);
  addOn.book.move(addOn.tab('Engineers').sheetId, 'columns', 4, 1, 1);
  addOn.book.insert(addOn.tab('Dashboard').sheetId, 'columns', 5, 1);
  await addOn.view('saveMeeting', meetingForm(ada.id));
  expect((await shown('A6:L9')).map((row) => [row[0], row[2], row[5], row[11]])).toEqual([
    ['Ada Lovelace', 'Payments', daysFromNow(-7), 4],
  ]);
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('D21 the dashboard and Calc contain no custom function, and TODAY() in one cell only', () => {
  const all = formulas();
  const ours = /GOAL_PROGRESS|OBJECTIVE_SCORES|WEIGHTED_GOAL_SCORE|GOAL_STATUS|SCORE_BAND|MOOD_TREND/;
  for (const name of ['Dashboard', 'Charts', 'Managers', 'Calc']) {
    const cells = all.find((tab) => tab.name === name)?.cells.join('\n') ?? '';
    expect(cells).toMatch(/FILTER\(|VSTACK\(/);
    expect(cells).not.toMatch(ours);
  }
  expect(all.flatMap(({ cells }) => cells).filter((cell) => cell.includes('TODAY('))).toHaveLength(1);
  for (const cell of all.flatMap(({ cells }) => cells).filter((one) => ours.test(one))) {
    expect(cell).not.toMatch(/Dashboard|Charts|Managers|Calc/);
  }
});

test('D22 an older workbook gets the tabs from Set up, with the figures of its engineers', async () => {
  for (const name of ['Dashboard', 'Charts', 'Managers', 'Calc'])
    addOn.book.deleteTab(addOn.tab(name).sheetId);
  await addOn.view('saveMeeting', meetingForm(ada.id));
  await addOn.view('addEngineer', grace);
  const { made, repaired } = await addOn.view('setUpWorkbook');
  expect([made, repaired]).toEqual([['Dashboard', 'Charts', 'Managers', 'Calc'], []]);
  expect((await shown('A6:E9')).map((row) => [row[0], row[4]])).toEqual([
    ['Ada Lovelace', daysFromNow(-7)],
    ['Grace Hopper', ''],
  ]);
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('D22 the charts speak of a dashboard that was deleted and made again', async () => {
  addOn.book.deleteTab(addOn.tab('Dashboard').sheetId);
  expect((await addOn.view('setUpWorkbook')).made).toEqual(['Dashboard']);
  addOn.type('Dashboard', 'C2', ['Search']);
  expect((await addOn.show('Charts', 'A1'))[0]?.[0]).toContain('Team: Search');
  const charts = addOn.book.charts(addOn.tab('Charts').sheetId);
  const [scores] = charts.filter(({ spec }) => spec.options.title === 'Score by engineer');
  expect(scores?.spec.ranges.map(({ sheetId }) => sheetId)).toEqual(
    Array(2).fill(addOn.tab('Dashboard').sheetId),
  );
  expect(charts).toHaveLength(4);
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('D22 what was deleted is put back', async () => {
  await addOn.view('saveMeeting', meetingForm(ada.id));
  const before = await addOn.show('Dashboard', 'A1:T7');
  addOn.book.remove(addOn.tab('Dashboard').sheetId, 'columns', 8, 1);
  addOn.book.remove(addOn.tab('Calc').sheetId, 'rows', 2, 1);
  addOn.book.deleteTab(addOn.tab('Actions').sheetId);
  addOn.type('Dashboard', 'F2', ['']);
  const { made, repaired } = await addOn.view('setUpWorkbook');
  expect(made).toEqual(['Actions']);
  expect(repaired).toEqual([
    'Dashboard: the column Cadence was missing',
    'Dashboard: formulas were missing or broken',
    'Calc: formulas were missing or broken',
    'Charts: formulas were missing or broken',
    'Calc: engineers were missing',
  ]);
  expect(await addOn.show('Dashboard', 'A1:T7')).toEqual(before);
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('D22 an engineer’s tab that was deleted and made again is read again', async () => {
  await addOn.view('saveMeeting', meetingForm(ada.id));
  addOn.book.deleteTab(addOn.tab('Ada Lovelace').sheetId);
  expect((await shown('A6:E9')).map((row) => row[4])).toEqual([expect.stringMatching(/^#/)]);
  await addOn.view('setUpWorkbook');
  await addOn.view('saveMeeting', meetingForm(ada.id));
  expect((await shown('A6:E9')).map((row) => row[4])).toEqual([daysFromNow(-7)]);
});

test('D23 adding an engineer costs few calls more for Calc, with 30 engineers as with 1', async () => {
  const few = await addingCalls('Grace Hopper');
  const typed = Array.from({ length: 30 }, (_, index) => [`Engineer ${index}`]);
  addOn.book.insert(addOn.tab('Engineers').sheetId, 'rows', 4, 30);
  addOn.type('Engineers', 'A4', ...typed);
  await addOn.view('setUpWorkbook');
  expect(addOn.tab('Calc').rows).toBeGreaterThan(40);
  expect(await addingCalls('Kofi Mensah')).toBe(few);
  addOn.book.deleteTab(addOn.tab('Dashboard').sheetId);
  const without = await addingCalls('Dewi');
  expect(few - without).toBeGreaterThan(0);
  expect(few - without).toBeLessThanOrEqual(9);
});

async function addingCalls(name: string): Promise<number> {
  await addOn.view('addEngineer', engineerForm(name));
  const { calls }: Execution = addOn.lastRun();
  return Object.values(calls).reduce((total, count) => total + count, 0);
}

test('D24 headers and names stay in sight, Calc is hidden, and colors come with words', async () => {
  const { frozenRows, frozenColumns, sheetId } = addOn.tab('Dashboard');
  expect([frozenRows, frozenColumns]).toEqual([5, 1]);
  expect(addOn.tab('Calc').hidden).toBe(true);
  const words = addOn.book.conditionalFormats(sheetId).flatMap(({ args }) => args);
  expect(words).toEqual(
    expect.arrayContaining(['Overdue', 'Never met', 'Due', 'Good', 'Red', 'Amber', 'Green']),
  );
});

test('D9 actions are counted on a tab with more rows than Calc has', async () => {
  addOn.book.insert(addOn.tab('Actions').sheetId, 'rows', 3, 100);
  const actions = Array.from({ length: 90 }, (_, index) => [
    `Action ${index}`,
    'Ada Lovelace',
    '',
    '',
    'Open',
  ]);
  addOn.type('Actions', 'A2', ...actions);
  expect(addOn.tab('Calc').rows).toBeLessThan(90);
  expect((await addOn.show('Dashboard', 'S6'))[0]).toEqual([90]);
});
