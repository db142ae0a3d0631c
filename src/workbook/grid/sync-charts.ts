import { fingerprint } from './fingerprint';
import { type TaggedTab, tagChart } from './tags';
import type { Sheet, Workbook } from './workbook';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** A chart as it should be: plain values, from which it is built and by which a changed one is told. */
export interface ChartSpecification {
  /** Our name for it on its tab, for good: its id is kept by this. */
  readonly key: string;
  /** Where the id is lost the chart is found by this: a new title is a new chart. */
  readonly title: string;
  readonly type: 'Line' | 'Column' | 'Bar' | 'Pie';
  /** What stands along the axis, then the series. */
  readonly ranges: readonly ChartRange[];
  /** Rows at the top of the ranges that name them. */
  readonly headers: 0 | 1;
  readonly options: Readonly<Record<string, unknown>>;
  /** Where a new one is put: cell, 1-based, and pixels from its corner. */
  readonly place: readonly [row1: number, column: number, offsetX: number, offsetY: number];
  readonly size: readonly [width: number, height: number];
}

export interface ChartRange {
  readonly sheet: Sheet;
  /** What stands there, such as a column's key. */
  readonly of: string;
  readonly a1: string;
}

/** Titles of the charts that were missing, and of those that followed a changed specification. */
export interface SyncedCharts {
  readonly made: string[];
  readonly updated: string[];
}

/**
 * Makes the charts that are missing and changes those whose specification has changed, or one of whose columns was made
 * `anew`; place, size and title stay as people left them. All others stay as they are.
 */
export function syncCharts(
  workbook: Workbook,
  tab: TaggedTab,
  specifications: readonly ChartSpecification[],
  anew: readonly string[] = [],
): SyncedCharts {
  const { sheet } = tab;
  const there = sheet.getCharts();
  const known = Array.from(tab.charts.values(), ({ id }) => id);
  const others = there.filter((chart) => !known.includes(idOf(chart)));
  const missing: ChartSpecification[] = [];
  const kept: SyncedCharts = { made: [], updated: [] };
  for (const wanted of specifications) {
    const { key, title } = wanted;
    const tag = tab.charts.get(key);
    const chart = there.find((one) => idOf(one) === tag?.id) ?? others.find((one) => titleOf(one) === title);
    if (chart === undefined) {
      sheet.insertChart(newChart(sheet, wanted, workbook));
      missing.push(wanted);
      kept.made.push(title);
      continue;
    }
    const current = fingerprintOf(wanted);
    // One without a print is older than prints, or came with a copy: what people changed about it is not to be told from ours.
    const hasChanged = (tag?.fingerprint ?? '') !== '' && tag?.fingerprint !== current;
    if (hasChanged || wanted.ranges.some(({ of }) => anew.includes(of))) {
      // Sheets may forget what is not said again: only place and size are left out.
      const builder = chart.modify().clearRanges();
      sheet.updateChart(filled(builder, wanted, titleOf(chart) || title, workbook).build());
      kept.updated.push(title);
    }
    if (tag?.id !== idOf(chart) || tag.fingerprint !== current) tagChart(tab, key, idOf(chart), current);
  }
  if (missing.length > 0) tagNew(tab, missing, there);
  return kept;
}

/** Only an inserted chart has an id, and insertChart does not tell it. */
function tagNew(tab: TaggedTab, made: readonly ChartSpecification[], before: readonly Chart[]): void {
  const old = before.map(idOf);
  const inserted = tab.sheet.getCharts().filter((chart) => !old.includes(idOf(chart)));
  for (const wanted of made) {
    const chart = inserted.find((one) => titleOf(one) === wanted.title);
    if (chart) tagChart(tab, wanted.key, idOf(chart), fingerprintOf(wanted));
  }
}

/**
 * Tells a changed specification. Where its ranges lie is no part of it: a chart follows its cells by itself, so only what
 * they hold counts. Nor are place and size, which are the people's once it is made, nor key and title, by which it is found.
 */
function fingerprintOf({ type, ranges, headers, options }: ChartSpecification): string {
  return fingerprint(JSON.stringify([type, ranges.map(({ of }) => of), headers, options]));
}

function newChart(sheet: Sheet, wanted: ChartSpecification, workbook: Workbook): Chart {
  const [width, height] = wanted.size;
  return filled(sheet.newChart(), wanted, wanted.title, workbook)
    .setPosition(...wanted.place)
    .setOption('width', width)
    .setOption('height', height)
    .build();
}

function filled(
  builder: Builder,
  { type, ranges, headers, options }: ChartSpecification,
  title: string,
  { mergeColumns }: Workbook,
): Builder {
  let chart: Builder = builder[`as${type}Chart`]().setOption('title', title);
  for (const { sheet, a1 } of ranges) chart = chart.addRange(sheet.getRange(a1));
  for (const [option, value] of Object.entries(options)) chart = chart.setOption(option, value);
  return chart.setMergeStrategy(mergeColumns()).setNumHeaders(headers);
}

const idOf = (chart: Chart) => chart.getChartId() ?? 0;
const titleOf = (chart: Chart) => chart.getOptions().get('title') as string;
