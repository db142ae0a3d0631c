import type { Chart } from '../../../local-sheets/src/protocol/charts';
import { engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

const script = `
function chartTags() {
  return SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('oneonones.chart').find();
}
function tellTags() {
  const ada = SpreadsheetApp.getActive().getSheetByName('Ada Lovelace').getSheetId();
  const own = chartTags().filter((tag) => tag.getLocation().getSheet().getSheetId() === ada);
  SpreadsheetApp.getActive().toast(JSON.stringify(own.map((tag) => tag.getValue())));
}
function forgetPrints() { for (const tag of chartTags()) tag.setValue(tag.getValue().split('=').slice(0, 2).join('=')); }
function forgetIds() { for (const tag of chartTags()) tag.remove(); }
`;
const ada = engineerForm('Ada Lovelace');
const nothing = { made: [], repaired: [] };
const outOfDate = (title: string) => `Ada Lovelace: the chart ${title} was out of date`;

let addOn: AddOnFixture;
beforeEach(async () => {
  addOn = await openAddOn({ script, team: [ada] });
});
afterEach(() => addOn.close());

const charts = () => addOn.book.charts(addOn.tab('Ada Lovelace').sheetId);
const titled = (title: string): Chart => {
  const found = charts().find(({ spec }) => spec.options.title === title);
  if (!found) throw new Error(`No chart ${title}`);
  return found;
};
/** Changes a chart as somebody in front of the page would. */
function change({ chartId, sheetId, spec }: Chart, changes: Partial<Chart['spec']>): void {
  addOn.book.putChart(sheetId, { ...spec, ...changes }, chartId);
}
/** Of the charts on Ada's tab. */
async function tags(): Promise<string[]> {
  await addOn.menu('tellTags');
  return JSON.parse(addOn.session.shown.at(-1)?.replace('toast ', '') ?? '[]');
}
const setCap = (cap: number) => addOn.type('Settings', 'M2', [cap]);
const scoreAxis = (chart: Chart) => (chart.spec.options.vAxes as Record<string, object>)[0];

test('W60 a chart whose title was changed is found by its id, and no second one is made', async () => {
  const chart = titled('Score over time');
  change(chart, { options: { ...chart.spec.options, title: 'How Ada is doing' } });
  const before = charts();
  expect(await addOn.view('setUpWorkbook')).toEqual(nothing);
  await addOn.menu('runRefreshCharts');
  expect(charts()).toEqual(before);
});

test('W60 a chart that took the title of another is not taken for it', async () => {
  const score = titled('Score over time');
  addOn.book.removeChart(titled('Feeling and workload').chartId);
  change(score, { options: { ...score.spec.options, title: 'Feeling and workload' } });
  expect((await addOn.view('setUpWorkbook')).repaired).toEqual([
    'Ada Lovelace: the chart Feeling and workload was missing',
  ]);
  expect(charts()).toHaveLength(4);
  expect(await addOn.view('setUpWorkbook')).toEqual(nothing);
  expect(new Set((await tags()).map((tag) => tag.split('=')[1])).size).toBe(4);
});

test('W61 charts whose ids were lost are found by their titles, and stay as people changed them', async () => {
  const chart = titled('Score over time');
  change(chart, { options: { ...chart.spec.options, colors: ['#000000'] } });
  const before = charts();
  await addOn.menu('forgetIds');
  setCap(1.5);
  expect(await addOn.view('setUpWorkbook')).toEqual(nothing);
  expect(charts()).toEqual(before);
  expect(await tags()).toHaveLength(4);
});

test.each([
  ['by its id', async () => {}],
  ['by its former title once its id is lost', () => addOn.menu('forgetIds')],
])('W61 a chart that has the title of an earlier version is found %s, and keeps it', async (_how, forget) => {
  const chart = titled('Objective weights');
  change(chart, { options: { ...chart.spec.options, title: 'Weightage of the objectives' } });
  const before = charts();
  await forget();
  expect(await addOn.view('setUpWorkbook')).toEqual(nothing);
  expect(charts()).toEqual(before);
  expect(await tags()).toHaveLength(4);
});

test('W61 a copy of the workbook without metadata gets no chart twice', async () => {
  const copy = await openAddOn({ copyOf: addOn });
  try {
    const { sheetId } = copy.tab('Ada Lovelace');
    const before = copy.book.charts(sheetId).map(({ chartId, spec }) => [chartId, spec.options]);
    expect(before).toHaveLength(4);
    await copy.view('setUpWorkbook');
    expect(copy.book.charts(sheetId).map(({ chartId, spec }) => [chartId, spec.options])).toEqual(before);
  } finally {
    await copy.close();
  }
});

test('W62 another cap in Settings is followed by the charts of scores, and by no other', async () => {
  const others = () => ['Feeling and workload', 'Objective weights'].map(titled);
  const before = others();
  setCap(1.2);
  expect((await addOn.view('setUpWorkbook')).repaired).toEqual(
    expect.arrayContaining([
      outOfDate('Score over time'),
      outOfDate('Score by objective against its weight'),
    ]),
  );
  for (const title of ['Score over time', 'Score by objective against its weight']) {
    expect(scoreAxis(titled(title))).toMatchObject({ viewWindow: { min: 0, max: 1.2 } });
  }
  expect(others()).toEqual(before);
  expect(await addOn.view('setUpWorkbook')).toEqual(nothing);
});

test('W63 a chart that was moved, resized and named anew stays so when it is brought up to date', async () => {
  const chart = titled('Score over time');
  const position = { row: 20, column: 2, offsetX: 3, offsetY: 4, width: 510, height: 190 };
  change(chart, { position, options: { ...chart.spec.options, title: 'Mine' } });
  setCap(2);
  await addOn.view('setUpWorkbook');
  const now = titled('Mine');
  expect([now.chartId, now.spec.position]).toEqual([chart.chartId, position]);
  expect(scoreAxis(now)).toMatchObject({ viewWindow: { max: 2 } });
  expect(charts()).toHaveLength(4);
});

test('W63 an updated chart gets its whole specification again', async () => {
  const { spec, ...chart } = titled('Score over time');
  change({ ...chart, spec }, { headerRows: 0, mergeStrategy: 'MERGE_ROWS', ranges: [], options: {} });
  setCap(1.3);
  await addOn.view('setUpWorkbook');
  const now = titled('Score over time').spec;
  expect(now).toMatchObject({ type: 'LINE', headerRows: 1, mergeStrategy: 'MERGE_COLUMNS' });
  expect(now.ranges).toEqual(spec.ranges);
  expect(now.options).toMatchObject({ hAxis: { title: 'Date' }, interpolateNulls: true });
});

test('W64 moved columns, more rows and saved 1:1s do not change a specification', async () => {
  const { sheetId } = addOn.tab('Ada Lovelace');
  addOn.book.insert(sheetId, 'columns', 1, 1);
  addOn.book.insert(sheetId, 'rows', 1, 2);
  addOn.book.insert(sheetId, 'rows', 20, 30);
  const before = charts();
  await addOn.view('setUpWorkbook');
  await addOn.menu('runRefreshCharts');
  expect(charts()).toEqual(before);
  expect(addOn.session.shown.at(-1)).toBe('toast All charts are in place.');
});

test('W65 charts without a stored specification remain unchanged and follow later changes', async () => {
  const chart = titled('Score over time');
  change(chart, { options: { ...chart.spec.options, colors: ['#000000'] } });
  await addOn.menu('forgetPrints');
  setCap(1.1);
  const before = charts();
  expect(await addOn.view('setUpWorkbook')).toEqual(nothing);
  expect(charts()).toEqual(before);
  setCap(1.4);
  expect((await addOn.view('setUpWorkbook')).repaired).toContain(outOfDate('Score over time'));
  expect(scoreAxis(titled('Score over time'))).toMatchObject({ viewWindow: { max: 1.4 } });
});

test('W66 id and specification of a chart take one entry, however often they change', async () => {
  const first = await tags();
  expect(first).toHaveLength(4);
  for (const tag of first) expect(tag).toMatch(/^meetings\.[a-z]+=\d+=[0-9a-f]{8}$/);
  setCap(1.2);
  await addOn.view('setUpWorkbook');
  addOn.book.removeChart(titled('Score over time').chartId);
  await addOn.view('setUpWorkbook');
  const now = await tags();
  expect(now.map((tag) => tag.split('=')[0])).toEqual(first.map((tag) => tag.split('=')[0]));
  expect(now).not.toEqual(first);
});

test('W67 a chart whose column was deleted shows the one that Set up puts back', async () => {
  const { sheetId } = addOn.tab('Ada Lovelace');
  const ranges = titled('Score over time').spec.ranges;
  addOn.book.remove(sheetId, 'columns', 11, 1);
  expect(titled('Score over time').spec.ranges).toHaveLength(1);
  await addOn.view('setUpWorkbook');
  expect(titled('Score over time').spec.ranges).toEqual(ranges);
  expect(await addOn.view('setUpWorkbook')).toEqual(nothing);
});
