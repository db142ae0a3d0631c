import { engineerForm } from '../support/forms';
import { type AddOnFixture, openAddOn } from '../support/workbook/add-on-fixture';

const script = `
function protectAda() {
  const protection = SpreadsheetApp.getActive().getSheetByName('Ada Lovelace').protect();
  protection.removeEditors(protection.getEditors());
}
/** Each look at the clock takes three minutes. */
function refreshSlowly() {
  const { now } = Date;
  let passed = 0;
  Date.now = () => now() + (passed += 180000);
  try { runRefreshCharts(); } finally { Date.now = now; }
}
`;
const names = ['Ada Lovelace', 'Grace Hopper', 'Lin Chen'];

let addOn: AddOnFixture;
beforeEach(async () => {
  addOn = await openAddOn({ script });
  await addOn.view(
    'addEngineers',
    names.map((name) => engineerForm(name)),
  );
});
afterEach(() => addOn.close());

const charts = (name: string) => addOn.book.charts(addOn.tab(name).sheetId);
const all = () => names.map(charts);
function deleteCharts(name: string, count: number): void {
  for (const { chartId } of charts(name).slice(0, count)) addOn.book.removeChart(chartId);
}
async function refresh(how = 'runRefreshCharts'): Promise<string | undefined> {
  await addOn.menu(how);
  return addOn.session.shown.at(-1);
}

test('W71 Refresh charts puts deleted charts back and says on which tabs; once more changes nothing', async () => {
  deleteCharts('Lin Chen', 2);
  expect(await refresh()).toBe('toast Restored 2 charts on Lin Chen.');
  const before = all();
  expect(before.map((one) => one.length)).toEqual([4, 4, 4]);
  expect(await refresh()).toBe('toast All charts are in place.');
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
  expect(all()).toEqual(before);
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(all()).toEqual(before);
});

test('W71 Refresh charts brings charts up to date with Settings, and says so', async () => {
  addOn.type('Settings', 'M2', [1.5]);
  deleteCharts('Ada Lovelace', 1);
  expect(await refresh()).toBe(
    'toast Restored 1 chart on Ada Lovelace. Updated 8 charts on Ada Lovelace, Grace Hopper, Lin Chen and 1 more.',
  );
  expect(await refresh()).toBe('toast All charts are in place.');
});

test('W71 Refresh charts reads the charts of each tab once, and skips engineers who have left', async () => {
  addOn.type('Engineers', 'H3', ['Left']);
  deleteCharts('Grace Hopper', 4);
  expect(await refresh()).toBe('toast All charts are in place.');
  expect(charts('Grace Hopper')).toEqual([]);
  const asked = addOn.lastRun().trail.filter((call) => call.includes('getCharts'));
  expect(asked).toHaveLength(4);
});

test('W72 a tab that refuses is named with the reason, and the others are done', async () => {
  deleteCharts('Ada Lovelace', 1);
  deleteCharts('Lin Chen', 1);
  await addOn.menu('protectAda');
  addOn.signIn('tomas.lindqvist@example.com');
  expect(await refresh()).toBe(
    'alert Restored 1 chart on Lin Chen. Ada Lovelace: Google refused the change because some cells are ' +
      'protected. Ask the owner of this workbook for permission to edit them.',
  );
  expect(charts('Lin Chen')).toHaveLength(4);
});

test('W72 a tab or a column that no longer exists is named with the remedy', async () => {
  addOn.book.deleteTab(addOn.tab('Ada Lovelace').sheetId);
  addOn.book.remove(addOn.tab('Grace Hopper').sheetId, 'columns', 11, 1);
  const message = await refresh();
  expect(message).toContain('The tab Ada Lovelace no longer exists. Choose 1:1s › Set up this workbook');
  expect(message).toContain('The tab Grace Hopper no longer has a column Score.');
});

test('W73 Refresh charts ends before Google ends it, and says for how many tabs there was no time', async () => {
  deleteCharts('Ada Lovelace', 1);
  deleteCharts('Lin Chen', 1);
  expect(await refresh('refreshSlowly')).toBe(
    'alert Restored 1 chart on Ada Lovelace. There was no time for 4 more tabs. Choose Refresh charts again.',
  );
  expect(await refresh()).toBe('toast Restored 1 chart on Lin Chen.');
});
