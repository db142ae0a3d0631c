import { fingerprint } from '../../domain/cells/fingerprint';
import type { TaggedTab } from '../grid/tagged-tab';
import type { Sheet, Workbook } from '../grid/workbook';
import { tagChart } from '../grid/write-tags';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/**
 * The specification of a chart in plain values: it is built from them, and their fingerprint shows whether they have
 * changed.
 */
export interface ChartSpecification {
  /** Identifies the chart on its tab; must never change, because the id is stored under it. */
  readonly key: string;
  /** If the id was lost, the chart is found by its title, so a new title means a new chart (W61). */
  readonly title: string;
  /** Titles that the add-on gave this chart in earlier versions; a chart without an id is found by them too (W61). */
  readonly formerTitles?: readonly string[];
  readonly type: 'Line' | 'Column' | 'Bar' | 'Pie';
  /** First the labels of the axis, then the series. */
  readonly ranges: readonly ChartRange[];
  /** The number of header rows at the top of the ranges. */
  readonly headers: 0 | 1;
  readonly options: Readonly<Record<string, unknown>>;
  /** Position of a new chart: cell (1-based), and pixels from its top left corner. */
  readonly place: readonly [row1: number, column: number, offsetX: number, offsetY: number];
  readonly size: readonly [width: number, height: number];
}

export interface ChartRange {
  readonly sheet: Sheet;
  /** What the range contains, such as the key of a column. */
  readonly of: string;
  readonly a1: string;
}

/** Titles of the charts that were created, and of those that were updated. */
export interface SyncedCharts {
  readonly made: string[];
  readonly updated: string[];
}

/**
 * Creates the missing charts, and updates those whose specification has changed or one of whose columns is among
 * `newColumns`. On a new copy of a tab, it also updates those that show cells of the original (W113). Position, size and
 * title remain as users left them (W60 to W67).
 */
export function syncCharts(
  workbook: Workbook,
  tab: TaggedTab,
  specifications: readonly ChartSpecification[],
  newColumns: readonly string[] = [],
  isCopy = false,
): SyncedCharts {
  const { sheet } = tab;
  const there = sheet.getCharts();
  const known = Array.from(tab.charts.values(), ({ id }) => id);
  const others = there.filter((chart) => !known.includes(idOf(chart)));
  const missing: ChartSpecification[] = [];
  const synced: SyncedCharts = { made: [], updated: [] };
  for (const wanted of specifications) {
    const { key, title, formerTitles = [] } = wanted;
    const tag = tab.charts.get(key);
    const chart =
      there.find((one) => idOf(one) === tag?.id) ??
      others.find((one) => [title, ...formerTitles].includes(titleOf(one)));
    if (chart === undefined) {
      sheet.insertChart(newChart(sheet, wanted, workbook));
      missing.push(wanted);
      synced.made.push(title);
      continue;
    }
    const current = fingerprintOf(wanted);
    // Without a fingerprint, the chart is older than fingerprints or part of a copied workbook, and it is unknown what
    // users changed about it (W65).
    const hasChanged = (tag?.fingerprint ?? '') !== '' && tag?.fingerprint !== current;
    const isNew = wanted.ranges.some(({ of }) => newColumns.includes(of));
    if (hasChanged || isNew || (isCopy && isElsewhere(chart, tab))) {
      // Sheets may drop what an update does not repeat, so only position and size are omitted (W63).
      const builder = chart.modify().clearRanges();
      sheet.updateChart(filled(builder, wanted, titleOf(chart) || title, workbook).build());
      synced.updated.push(title);
    }
    if (tag?.id !== idOf(chart) || tag.fingerprint !== current) tagChart(tab, key, idOf(chart), current);
  }
  if (missing.length > 0) tagNew(tab, missing, there);
  return synced;
}

/** The specifications whose charts are not on the tab, in one service call; [] if all are there. */
export function findMissingCharts(
  { sheet, charts }: TaggedTab,
  specifications: readonly ChartSpecification[],
): ChartSpecification[] {
  const there = sheet.getCharts();
  const ids = there.map(idOf);
  return specifications.filter(({ key, title, formerTitles = [] }) => {
    if (ids.includes(charts.get(key)?.id ?? 0)) return false;
    return !there.some((chart) => [title, ...formerTitles].includes(titleOf(chart)));
  });
}

/** Google does not document which cells the charts of a copied tab show. */
function isElsewhere(chart: Chart, { sheetId }: TaggedTab): boolean {
  return chart.getRanges().some((range) => range.getSheet().getSheetId() !== sheetId);
}

/** A chart has an id only once it is inserted, and insertChart does not return it. */
function tagNew(tab: TaggedTab, made: readonly ChartSpecification[], before: readonly Chart[]): void {
  const old = before.map(idOf);
  const inserted = tab.sheet.getCharts().filter((chart) => !old.includes(idOf(chart)));
  for (const wanted of made) {
    const chart = inserted.find((one) => titleOf(one) === wanted.title);
    if (chart) tagChart(tab, wanted.key, idOf(chart), fingerprintOf(wanted));
  }
}

/**
 * The fingerprint of a specification. It excludes the position of the ranges, because a chart follows its cells by
 * itself (W64); position and size, which belong to the users once the chart exists; and key and title, by which it is
 * found.
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
  let chart: Builder = withSetters(builder, { type, options }, title);
  for (const { sheet, a1 } of ranges) chart = chart.addRange(sheet.getRange(a1));
  for (const [option, value] of Object.entries(options)) chart = chart.setOption(option, value);
  return chart.setMergeStrategy(mergeColumns()).setNumHeaders(headers);
}

/** The options that have a setter besides. */
interface SettableOptions {
  readonly colors?: string[];
  readonly series?: Readonly<Record<number, { readonly color?: string }>>;
  readonly hAxis?: Axis;
  readonly vAxis?: Axis;
  readonly vAxes?: Readonly<Record<number, Axis>>;
}

interface Axis {
  readonly title?: string;
  readonly viewWindow?: { readonly min?: number; readonly max?: number };
}

/**
 * Starts a chart with the setters for title, colors and axes, because Sheets ignores some of these options as parts of an
 * object (W89). Two value axes have separate titles and ranges, for which there are no setters.
 */
function withSetters(
  builder: Builder,
  { type, options }: Pick<ChartSpecification, 'type' | 'options'>,
  title: string,
): Builder {
  const { colors, series = {}, hAxis, vAxis, vAxes } = options as SettableOptions;
  const all = colors ?? Object.values(series).flatMap(({ color }) => color ?? []);
  if (type === 'Pie') return builder.asPieChart().setTitle(title).setColors(all);
  // All three have these setters, but share no type.
  const chart = builder[`as${type}Chart`]() as GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
  chart.setTitle(title).setColors(all);
  if (hAxis?.title !== undefined) chart.setXAxisTitle(hAxis.title);
  if (Object.keys(vAxes ?? {}).length > 1) return chart;
  const vertical = vAxes?.[0] ?? vAxis;
  if (vertical?.title !== undefined) chart.setYAxisTitle(vertical.title);
  const { min, max } = (type === 'Bar' ? hAxis : vertical)?.viewWindow ?? {};
  if (min !== undefined && max !== undefined) chart.setRange(min, max);
  return chart;
}

const idOf = (chart: Chart) => chart.getChartId() ?? 0;
const titleOf = (chart: Chart) => chart.getOptions().get('title') as string;
