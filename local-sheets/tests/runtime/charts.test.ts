import { openScript, type Script } from '../support/script';

const code = `
const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
function build() {
  return sheet().newChart().asLineChart().setTitle('Feeling').setYAxisTitle('1 to 5').setRange(1, 5).setColors(['#ff0000'])
    .setLegendPosition(Charts.Position.BOTTOM).setCurveStyle(Charts.CurveStyle.SMOOTH)
    .addRange(sheet().getRange('A2:A')).addRange(sheet().getRange('B2:B9')).setNumHeaders(1)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption('series', { 0: { color: '#00ff00' } }).setOption('width', 420).setOption('height', 210)
    .setPosition(3, 5, 10, 20).build();
}
function insert() {
  const chart = build();
  const before = chart.getChartId();
  sheet().insertChart(chart);
  return [before, sheet().getCharts().map((one) => typeof one.getChartId())];
}
function read() {
  const [chart] = sheet().getCharts();
  const place = chart.getContainerInfo();
  return [chart.getRanges().map((range) => range.getA1Notation()), chart.getNumHeaders(), chart.getOptions().get('title'), chart.getOptions().get('vAxis.minValue'),
    chart.getOptions().get('series.0.color'), chart.getOptions().get('nothing'), [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()],
    chart.getMergeStrategy() === Charts.ChartMergeStrategy.MERGE_COLUMNS, String(chart.getHiddenDimensionStrategy()), chart.modify().getChartType() === Charts.ChartType.LINE];
}
function update() {
  const [chart] = sheet().getCharts();
  sheet().updateChart(chart.modify().setOption('title', 'Workload').clearRanges().addRange(sheet().getRange('D1:E9')).build());
  const [again] = sheet().getCharts();
  return [again.getChartId() === chart.getChartId(), again.getOptions().get('title'), again.getRanges()[0].getA1Notation(), sheet().getCharts().length];
}
function updateMerged() {
  const strategy = Charts.ChartMergeStrategy.MERGE_ROWS;
  sheet().insertChart(sheet().newChart().setMergeStrategy(strategy).build());
  const change = () => sheet().getCharts()[0].modify();
  sheet().updateChart(change().setOption('title', 'x').build());
  const forgotten = String(sheet().getCharts()[0].getMergeStrategy());
  sheet().updateChart(change().setMergeStrategy(strategy).build());
  return [forgotten, String(sheet().getCharts()[0].getMergeStrategy())];
}
function remove() {
  sheet().removeChart(sheet().getCharts()[0]);
  return sheet().getCharts().length;
}
function removeNew() { sheet().removeChart(build()); }
function types() {
  const as = ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter'];
  return as.map((type) => String(sheet().newChart()['as' + type + 'Chart']().setTitle('x').setOption('y', 1).getChartType()));
}
function barAxis() {
  const chart = sheet().newChart().asBarChart().setRange(0, 100).setStacked().build();
  return [chart.getOptions().get('hAxis.maxValue'), chart.getOptions().get('vAxis.maxValue'), chart.getOptions().get('isStacked')];
}
`;

let script: Script;
beforeEach(async () => {
  script = await openScript(code);
});
afterEach(() => script.close());

test('H286 a chart appears with insertChart and has its id from then on', async () => {
  expect(await script.call('insert')).toEqual([null, ['number']]);
  expect(script.book.charts(script.area(1, 1).sheetId)[0]?.spec).toMatchObject({
    type: 'LINE',
    headerRows: 1,
    ranges: [
      { row: 2, column: 1, rows: 999, columns: 1, toEnd: true },
      { row: 2, column: 2, rows: 8, columns: 1, toEnd: false },
    ],
    position: { row: 3, column: 5, offsetX: 10, offsetY: 20, width: 420, height: 210 },
    options: {
      title: 'Feeling',
      'vAxis.title': '1 to 5',
      'legend.position': 'bottom',
      curveType: 'function',
    },
  });
});

test('H286 a chart exposes its ranges, options and position', async () => {
  await script.call('insert');
  expect(await script.call('read')).toEqual([
    ['A2:A', 'B2:B9'],
    1,
    'Feeling',
    1,
    '#00ff00',
    null,
    [3, 5, 10, 20],
    true,
    'SHOW_BOTH',
    true,
  ]);
});

test('H287 a chart is changed in place and keeps its id, and a removed chart no longer exists', async () => {
  await script.call('insert');
  expect(await script.call('update')).toEqual([true, 'Workload', 'D1:E9', 1]);
  expect(await script.call('remove')).toBe(0);
  expect(await script.failure('removeNew')).toContain('The chart does not exist on this sheet');
});

test('H287 an update forgets how ranges were merged unless that is set again', async () => {
  expect(await script.call('updateMerged')).toEqual(['MERGE_COLUMNS', 'MERGE_ROWS']);
});

test('H288 each chart type has its own builder', async () => {
  expect(await script.call('types')).toEqual([
    'AREA',
    'BAR',
    'COLUMN',
    'COMBO',
    'HISTOGRAM',
    'LINE',
    'PIE',
    'SCATTER',
  ]);
  expect(await script.call('barAxis')).toEqual([100, null, true]);
});
