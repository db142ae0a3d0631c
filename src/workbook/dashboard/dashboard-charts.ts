import { columnRanges, shareAxis } from '../charts/chart-parts';
import { blue } from '../charts/palette';
import { type ChartSpecification, type SyncedCharts, syncCharts } from '../charts/sync-charts';
import { type EnsuredFormulas, ensureFormulas } from '../grid/ensure-formulas';
import { columns } from '../grid/layout';
import { positionOf } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';
import type { Workbook } from '../grid/workbook';
import { chartFormulas, type ObjectiveCells } from './chart-figures';
import type { DashboardSources } from './dashboard-sources';
import type { Filter } from './engineer-figures';
import { ensureFilterNote } from './filter-note';
import { months } from './history-formulas';

/** The row of the header of the figures (1-based). The four charts are above it. */
export const chartsHeader1 = 40;
const gap = 6;
const width = 500;
const height = 254;
const rowHeight = 21;

/**
 * Writes the missing, broken and outdated formulas behind the charts, and the line that shows the filters; returns which
 * there were (D31 to D33, W81).
 */
export function ensureChartFigures(
  tab: TaggedTab,
  newColumns: readonly string[],
  sources: DashboardSources,
  cells: ObjectiveCells & { readonly filters: Record<Filter, string> },
): EnsuredFormulas {
  const { prefix } = sources.dashboard;
  const abroad = (all: readonly string[]) => all.map((cell) => prefix + cell);
  const formulas = chartFormulas(sources, { names: abroad(cells.names), means: abroad(cells.means) });
  const wrote = ensureFormulas('charts', tab, newColumns, formulas);
  const isNew = newColumns.includes('objective') && newColumns.includes('share');
  const isNoted = ensureFilterNote(tab, sources, { isNew, filters: cells.filters });
  return { ...wrote, missing: wrote.missing || isNoted };
}

/**
 * Creates the missing team charts and updates the changed ones; returns their titles (D34). `cap` is a fraction: 1 is
 * 100 %.
 */
export function syncDashboardCharts(
  workbook: Workbook,
  tabs: { readonly dashboard: TaggedTab; readonly charts: TaggedTab },
  cap: number,
  newColumns: readonly string[] = [],
): SyncedCharts {
  return syncCharts(workbook, tabs.charts, dashboardCharts(tabs, cap), newColumns);
}

/** The specifications of the team charts (D33). */
export function dashboardCharts(
  { dashboard, charts }: Parameters<typeof syncDashboardCharts>[1],
  cap: number,
): ChartSpecification[] {
  const most = Math.max(1, cap);
  const alone = { series: { 0: { color: blue, pointSize: 6 } }, legend: { position: 'none' } };
  // Google does not document an offset larger than the cell, so the offset is kept inside it.
  const beside = (index: number): Pick<ChartSpecification, 'place' | 'size'> => {
    const down = gap + index * (height + gap);
    const rows = Math.floor(down / rowHeight);
    const column = positionOf('charts', charts, 'month');
    const { objective, mean, 'gap-1': space } = columns.charts;
    const beforeMonth = objective.width + mean.width + space.width;
    return {
      place: [2 + rows, column, width + 2 * gap - beforeMonth, down - rows * rowHeight],
      size: [width, height],
    };
  };
  return [
    {
      key: 'scores',
      // In the order of the Engineers tab: a score is not meant for a ranking.
      title: 'Score by engineer',
      type: 'Bar',
      ranges: columnRanges('dashboard', dashboard, ['engineer', 'score']),
      headers: 1,
      options: { ...alone, hAxis: shareAxis('Score', most), vAxis: { title: 'Engineer' } },
      place: [2, 1, gap, gap],
      size: [width, 3 * height + 2 * gap],
    },
    {
      ...beside(0),
      key: 'objectives',
      title: 'Mean score by objective',
      type: 'Column',
      ranges: columnRanges('charts', charts, ['objective', 'mean'], 4),
      headers: 1,
      options: {
        ...alone,
        hAxis: { title: 'Objective' },
        vAxes: { 0: shareAxis('Mean score', most) },
      },
    },
    {
      ...beside(1),
      key: 'met',
      title: 'Share met within cadence by month',
      type: 'Line',
      ranges: columnRanges('charts', charts, ['month', 'met'], months),
      headers: 1,
      options: {
        ...alone,
        hAxis: { title: 'Month' },
        vAxes: { 0: shareAxis('Met within cadence', 1) },
      },
    },
    {
      ...beside(2),
      key: 'workload',
      title: 'Distribution of workload',
      type: 'Column',
      ranges: columnRanges('charts', charts, ['workload', 'share'], 5),
      headers: 1,
      options: {
        ...alone,
        hAxis: { title: 'Workload at the last 1:1' },
        vAxes: { 0: shareAxis('Share of people', 1) },
      },
    },
  ];
}
