import { columnRanges, shareAxis } from '../charts/chart-parts';
import { blue } from '../charts/palette';
import { type ChartSpecification, type SyncedCharts, syncCharts } from '../charts/sync-charts';
import { type EnsuredFormulas, ensureFormulas } from '../grid/ensure-formulas';
import type { TaggedTab } from '../grid/tagged-tab';
import type { Workbook } from '../grid/workbook';
import type { DashboardSources } from './dashboard-sources';
import type { Filter } from './engineer-figures';
import { ensureFilterNote } from './filter-note';
import { months } from './history-formulas';
import { managerFormulas } from './manager-formulas';

/** The row of the header of the tab Managers (1-based). The chart is above it. */
export const managersHeader1 = 15;

/**
 * Writes the missing, broken and outdated formulas of the tab Managers, and the line that shows the filters; returns which
 * there were (D68, W81).
 */
export function ensureManagers(
  tab: TaggedTab,
  newColumns: readonly string[],
  sources: DashboardSources,
  filters: Record<Filter, string>,
): EnsuredFormulas {
  const wrote = ensureFormulas('managers', tab, newColumns, managerFormulas(sources));
  const isNew = newColumns.includes('manager') && newColumns.includes('scored');
  const text = '  ·  A figure is a conversation aid, not an appraisal.';
  const isNoted = ensureFilterNote(tab, sources, { isNew, filters, text });
  return { ...wrote, missing: wrote.missing || isNoted };
}

/** Creates the chart of the tab Managers if it is missing, and updates it if it changed; returns its title (D61, D34). */
export function syncManagerCharts(
  workbook: Workbook,
  tabs: { readonly managers: TaggedTab; readonly charts: TaggedTab },
  newColumns: readonly string[] = [],
): SyncedCharts {
  return syncCharts(workbook, tabs.managers, managerCharts(tabs.charts), newColumns);
}

/** The chart draws the months of the tab Charts, which has the same months already (D61). */
export function managerCharts(charts: TaggedTab): ChartSpecification[] {
  return [
    {
      key: 'part',
      title: 'Participation by month',
      type: 'Column',
      ranges: columnRanges('charts', charts, ['month', 'part'], months),
      headers: 1,
      options: {
        series: { 0: { color: blue } },
        legend: { position: 'none' },
        hAxis: { title: 'Month (the last one up to today)' },
        vAxes: { 0: shareAxis('People with a 1:1', 1) },
      },
      place: [2, 1, 6, 6],
      size: [760, 254],
    },
  ];
}
