import type { SharedTabKey } from '../grid/layout';
import { headerRow } from '../grid/table';
import type { TaggedTab } from '../grid/tags';
import type { Workbook } from '../grid/workbook';
import type { Settings } from '../records/settings';
import type { Sources } from '../scores/formulas';
import { ensureCalcFormulas } from './calc';
import { filterCells, mendDashboard, mendLines, objectiveCells } from './dashboard';
import { keepDashboardCharts, mendChartFigures } from './dashboard-charts';
import { dashboardSources } from './dashboard-sources';

/** Sees to the dashboard, its charts and the tab Calc behind it; answers what had to be mended. */
export function setUpDashboard(
  workbook: Workbook,
  tabs: Readonly<Record<SharedTabKey, TaggedTab>>,
  made: Partial<Record<SharedTabKey, readonly string[]>>,
  sources: Sources,
  settings: Settings,
): Mended[] {
  const all = dashboardSources(tabs, sources);
  const mended: Mended[] = [];
  const figures = 'figures were not worked out';
  const lines = mendLines(tabs.dashboard);
  if (mendDashboard(workbook, tabs.dashboard, made.dashboard ?? [], all, settings) || lines)
    mended.push({ key: 'dashboard', what: figures });
  if (ensureCalcFormulas(tabs.calc, made.calc ?? [], all, filterCells(tabs.dashboard)))
    mended.push({ key: 'calc', what: figures });
  const cells = { ...objectiveCells(tabs.dashboard), filters: filterCells(tabs.dashboard) };
  if (mendChartFigures(tabs.charts, made.charts ?? [], all, cells))
    mended.push({ key: 'charts', what: figures });
  const anew = [...(made.charts ?? []), ...(made.dashboard ?? [])];
  const kept = keepDashboardCharts(workbook, tabs, settings.cap, anew);
  for (const title of kept.made) mended.push({ key: 'charts', what: `the chart ${title} was missing` });
  for (const title of kept.updated)
    mended.push({ key: 'charts', what: `the chart ${title} was out of date` });
  const isNew = made.calc?.includes('id') && made.calc.includes('today');
  if (isNew) tabs.calc.sheet.hideSheet();
  return mended;
}

interface Mended {
  readonly key: SharedTabKey;
  /** For people to read. */
  readonly what: string;
}

/** Makes room for this many engineers: where a formula's answer does not fit its tab it may show none of it. */
export function makeRoomForPeople(tabs: readonly TaggedTab[], engineers: number): void {
  for (const tab of tabs) {
    const rows = tab.sheet.getMaxRows();
    const wanted = headerRow(tab) + engineers + fewestSpare;
    if (rows < wanted) tab.sheet.insertRowsAfter(rows, wanted - rows + moreRows);
  }
}

const fewestSpare = 4;
/** Few at first: every figure goes through all rows there are. */
export const spareRows = 12;
const moreRows = 40;
