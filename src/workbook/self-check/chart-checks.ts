import type { Observations } from '../../domain/self-check/observations';
import type { Scratch } from './scratch';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const title = 'Self-check';
const color = '#1967d2';

/** A new chart, which must have an id in the same run. */
export function chartInsert(scratch: Scratch): Observations {
  return withChart(scratch, (chart, all) => ({
    'has an id': (chart.getChartId() ?? null) !== null,
    'found by its title': all.some((one) => titleOf(one) === title),
    ranges: chart.getRanges().length,
  }));
}

/** A changed chart, which must keep its id and everything that the update repeats. */
export function chartUpdate(scratch: Scratch): Observations {
  const { sheet, range, workbook, services } = scratch;
  return withChart(scratch, (chart) => {
    const id = chart.getChartId();
    const builder = chart.modify().clearRanges().asLineChart().setOption('title', title);
    for (const column of [1, 2]) builder.addRange(range(1, column, 4));
    sheet.updateChart(builder.setMergeStrategy(workbook.mergeColumns()).setNumHeaders(1).build());
    services.flush();
    const charts = sheet.getCharts().filter((one) => titleOf(one) === title);
    const [updated] = charts;
    return {
      'keeps its id': updated?.getChartId() === id,
      title: updated ? titleOf(updated) : null,
      ranges: updated?.getRanges().length ?? null,
      charts: charts.length,
      ...optionsOf(updated, ['hAxis.title', 'vAxis.title', 'series.0.color'], ' after the update'),
    };
  });
}

/** The options that the charts of the add-on set, as Google keeps them. */
export function chartOptions(scratch: Scratch): Observations {
  return withChart(scratch, (chart) => {
    const paths = ['title', 'width', 'hAxis.title', 'vAxis.title', 'vAxis.viewWindow.max', 'series.0.color'];
    const looks = ['series.0.pointShape', 'series.0.lineDashStyle', 'vAxis.gridlines.count'];
    return optionsOf(chart, [...paths, ...looks]);
  });
}

function withChart(
  scratch: Scratch,
  observe: (chart: Chart, all: readonly Chart[]) => Observations,
): Observations {
  const { sheet, range, workbook, services } = scratch;
  range(1, 1, 4, 2).setValues([
    ['Day', 'Score'],
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  const builder = sheet.newChart().asLineChart().setOption('title', title).setOption('width', 420);
  for (const column of [1, 2]) builder.addRange(range(1, column, 4));
  builder
    .setOption('hAxis', { title: 'Day' })
    .setOption('vAxis', { title: 'Score', viewWindow: { min: 0, max: 5 }, gridlines: { count: 6 } })
    .setOption('series', { 0: { color, pointShape: 'square', lineDashStyle: [4, 4] } });
  const { row, column } = { row: range(1, 1).getRow(), column: 5 };
  const before = sheet.getCharts().map((one) => one.getChartId());
  const made = builder.setMergeStrategy(workbook.mergeColumns()).setNumHeaders(1);
  sheet.insertChart(made.setPosition(row, column, 0, 0).build());
  services.flush();
  const all = sheet.getCharts();
  const chart = all.find((one) => !before.includes(one.getChartId()));
  if (!chart) throw new Error('The new chart is not among the charts of its tab.');
  const found = observe(chart, all);
  for (const one of sheet.getCharts()) if (!before.includes(one.getChartId())) sheet.removeChart(one);
  return found;
}

/** The options at these paths, as Google keeps them; nothing without a chart. */
function optionsOf(chart: Chart | undefined, paths: readonly string[], when = ''): Observations {
  const options = chart?.getOptions();
  return Object.fromEntries(options ? paths.map((path) => [path + when, plain(options.get(path))]) : []);
}

const titleOf = (chart: Chart) => chart.getOptions().get('title') as string;

function plain(value: unknown): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
