import type { EnsuredFormulas } from '../grid/ensure-formulas';
import { type SharedTabKey, tabNames } from '../grid/layout';
import { outdated, type Repair } from '../grid/repair';
import { headerRow } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';
import type { Workbook } from '../grid/workbook';
import type { Settings } from '../records/settings';
import type { Sources } from '../scores/formulas';
import { ensureCalcFormulas } from './calc';
import { ensureDashboard, ensureLines, filterCells, objectiveCells } from './dashboard';
import { ensureChartFigures, syncDashboardCharts } from './dashboard-charts';
import { ensureSlicers } from './dashboard-slicers';
import { dashboardSources } from './dashboard-sources';
import { ensureManagers, syncManagerCharts } from './managers';

/** Restores what the tabs Dashboard, Calc, Charts and Managers lack, and hides Calc if it is new (D22, D24). */
export function setUpDashboard(
  workbook: Workbook,
  tabs: Readonly<Record<SharedTabKey, TaggedTab>>,
  newColumns: Partial<Record<SharedTabKey, readonly string[]>>,
  sources: Sources,
  settings: Settings,
): Repair[] {
  const all = dashboardSources(tabs, sources);
  const repairs: Repair[] = [];
  const report = (tab: string, ensured: EnsuredFormulas) => {
    if (ensured.missing) repairs.push({ tab, what: 'formulas were missing or broken' });
    if (ensured.outdated) repairs.push({ tab, what: outdated });
  };
  const lines = ensureLines(tabs.dashboard);
  const ensured = ensureDashboard(workbook, tabs.dashboard, newColumns.dashboard ?? [], all, settings);
  report(tabNames.dashboard, { ...ensured, missing: ensured.missing || lines });
  for (const title of ensureSlicers(tabs.dashboard))
    repairs.push({ tab: tabNames.dashboard, what: `the slicer ${title} was missing` });
  report(
    tabNames.calc,
    ensureCalcFormulas(tabs.calc, newColumns.calc ?? [], all, filterCells(tabs.dashboard)),
  );
  const cells = { ...objectiveCells(tabs.dashboard), filters: filterCells(tabs.dashboard) };
  report(tabNames.charts, ensureChartFigures(tabs.charts, newColumns.charts ?? [], all, cells));
  const { filters } = cells;
  report(tabNames.managers, ensureManagers(tabs.managers, newColumns.managers ?? [], all, filters));
  const anew = [...(newColumns.charts ?? []), ...(newColumns.dashboard ?? [])];
  const synced = syncDashboardCharts(workbook, tabs, settings.cap, anew);
  const byManager = syncManagerCharts(workbook, tabs, newColumns.charts);
  for (const [tab, { made, updated }] of [
    [tabNames.charts, synced],
    [tabNames.managers, byManager],
  ] as const) {
    for (const title of made) repairs.push({ tab, what: `the chart ${title} was missing` });
    for (const title of updated) repairs.push({ tab, what: `the chart ${title} was out of date` });
  }
  const isNew = newColumns.calc?.includes('id') && newColumns.calc.includes('today');
  if (isNew) tabs.calc.sheet.hideSheet();
  return repairs;
}

/** Adds rows until this many engineers fit, with a few spare: an array formula that does not fit shows nothing (D23). */
export function ensureEngineerRows(tabs: readonly TaggedTab[], engineers: number): void {
  for (const tab of tabs) {
    const rows = tab.sheet.getMaxRows();
    const wanted = headerRow(tab) + engineers + fewestSpare;
    if (rows < wanted) tab.sheet.insertRowsAfter(rows, wanted - rows + moreRows);
  }
}

const fewestSpare = 4;
/** Rows below the header of a new tab. Few, because every figure is computed for each row of the tab. */
export const spareRows = 12;
const moreRows = 40;
