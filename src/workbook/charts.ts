import { type ColumnKey, letters, panelColumns } from './layout';
import { headerRow, positionOf } from './table';
import { type TaggedTab, tagChart } from './tags';
import type { Range } from './workbook';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const titles = {
  feeling: 'Feeling and workload',
  score: 'Score over time',
  objectives: 'Score by objective against its weight',
  weightage: 'Weightage of the objectives',
} as const;
type ChartName = keyof typeof titles;

/** Makes the charts of an engineer's tab that are not there; one that is stays as it is, wherever it was put. */
export function ensureCharts(tab: TaggedTab, cap: number): string[] {
  const { sheet } = tab;
  const made: string[] = [];
  let there = sheet.getCharts();
  for (const name of Object.keys(titles) as ChartName[]) {
    const id = tab.charts.get(name);
    if (id !== undefined && there.some((chart) => chart.getChartId() === id)) continue;
    let found = there.find((chart) => chart.getOptions().get('title') === titles[name]);
    if (found === undefined) {
      const before = there.map((chart) => chart.getChartId());
      sheet.insertChart(builders[name](tab, cap).setOption('title', titles[name]).build());
      // Only an inserted chart has an id, and insertChart does not tell it.
      there = sheet.getCharts();
      found = there.find((chart) => !before.includes(chart.getChartId()));
      made.push(titles[name]);
    }
    const newId = found?.getChartId();
    if (typeof newId === 'number') tagChart(tab, name, newId);
  }
  return made;
}

const builders: Readonly<Record<ChartName, (tab: TaggedTab, cap: number) => Builder>> = {
  feeling: feelingChart,
  score: scoreChart,
  objectives: objectivesChart,
  weightage: weightageChart,
};

const blue = '#2f6f8f';
const orange = '#c77d2e';

/** Both scales over the dates. */
function feelingChart(tab: TaggedTab): Builder {
  return overTime(tab, 'feeling', ['feeling', 'workload'])
    .setOption('series', {
      0: { targetAxisIndex: 0, color: blue, pointSize: 5 },
      1: { targetAxisIndex: 1, color: orange, pointSize: 5 },
    })
    .setOption('vAxes', {
      0: { title: 'Feeling (1 to 5)', viewWindow: { min: 1, max: 5 } },
      1: { title: 'Workload (-2 under, +2 over)', viewWindow: { min: -2, max: 2 } },
    })
    .setOption('legend', { position: 'bottom' });
}

/** The scores as they were written down, from 0 to 100 % or what the cap allows. */
function scoreChart(tab: TaggedTab, cap: number): Builder {
  return overTime(tab, 'score', ['score'])
    .setOption('series', { 0: { color: blue, pointSize: 5 } })
    .setOption('vAxes', { 0: scoreAxis(cap) })
    .setOption('legend', { position: 'none' });
}

/** Weights have an axis of their own: they may be typed as 40 or as 40 %. */
function objectivesChart(tab: TaggedTab, cap: number): Builder {
  return placed(tab, 'objectives')
    .asColumnChart()
    .addRange(ofPanel(tab, 'objective', true))
    .addRange(ofPanel(tab, 'score', true))
    .addRange(ofPanel(tab, 'weight', true))
    .setNumHeaders(1)
    .setOption('series', {
      0: { targetAxisIndex: 0, color: blue },
      1: { targetAxisIndex: 1, color: orange },
    })
    .setOption('vAxes', { 0: scoreAxis(cap), 1: { title: 'Weight', viewWindow: { min: 0 } } })
    .setOption('legend', { position: 'bottom' });
}

function weightageChart(tab: TaggedTab): Builder {
  return placed(tab, 'weightage')
    .asPieChart()
    .addRange(ofPanel(tab, 'objective'))
    .addRange(ofPanel(tab, 'weight'))
    .setOption('pieHole', 0.5)
    .setOption('colors', [blue, '#7aa37a', orange, '#8a6d9e'])
    .setOption('legend', { position: 'right' });
}

/** Columns of the table as lines over the dates; open ones, so that the next 1:1 is in it by itself. */
function overTime(tab: TaggedTab, name: ChartName, keys: readonly ColumnKey<'meetings'>[]): Builder {
  const builder = placed(tab, name).asLineChart();
  for (const key of ['date' as const, ...keys]) {
    const letter = letters(positionOf('meetings', tab, key));
    builder.addRange(tab.sheet.getRange(`${letter}${headerRow(tab)}:${letter}`));
  }
  return builder.setNumHeaders(1).setOption('hAxis', { title: 'Date' }).setOption('interpolateNulls', true);
}

function ofPanel(tab: TaggedTab, column: keyof typeof panelColumns, withHeader = false): Range {
  const position = positionOf('meetings', tab, panelColumns[column]);
  const first = (tab.rows.get('panel') ?? 0) + (withHeader ? 0 : 1);
  return tab.sheet.getRange(first, position, (tab.rows.get('total') ?? 2) - first, 1);
}

function scoreAxis(cap: number) {
  return { title: 'Score', format: '0%', viewWindow: { min: 0, max: Math.max(1, cap) } };
}

/** Side by side above the table, right of the panel: nothing that people read lies underneath. */
const places: Readonly<Record<ChartName, readonly [beside: ColumnKey<'meetings'>, pixels: number]>> = {
  feeling: ['workload-note', 10],
  score: ['top-of-mind', 200],
  objectives: ['feedback', 110],
  weightage: ['notes', 260],
};

function placed(tab: TaggedTab, name: ChartName): Builder {
  const [beside, pixels] = places[name];
  return tab.sheet
    .newChart()
    .setPosition(1, positionOf('meetings', tab, beside), pixels, 6)
    .setOption('width', 380)
    .setOption('height', 300);
}
