import { filterCells, mendDashboard, mendLines } from './dashboard';
import { dashboardSources } from './dashboard-sources';
import { mendFacts } from './facts';
import type { Sources } from './formulas';
import type { SharedTabKey } from './layout';
import type { Settings } from './settings';
import { headerRow } from './table';
import type { TaggedTab } from './tags';
import type { Workbook } from './workbook';

/** Sees to the dashboard and to the tab of facts behind it; answers which of them had to be mended. */
export function setUpDashboard(
  workbook: Workbook,
  tabs: Readonly<Record<SharedTabKey, TaggedTab>>,
  made: Partial<Record<SharedTabKey, readonly string[]>>,
  sources: Sources,
  settings: Settings,
): ('dashboard' | 'facts')[] {
  const all = dashboardSources(tabs, sources);
  const mended: ('dashboard' | 'facts')[] = [];
  const lines = mendLines(tabs.dashboard);
  if (mendDashboard(workbook, tabs.dashboard, made.dashboard ?? [], all, settings) || lines)
    mended.push('dashboard');
  if (mendFacts(tabs.facts, made.facts ?? [], all, filterCells(tabs.dashboard))) mended.push('facts');
  const isNew = made.facts?.includes('id') && made.facts.includes('today');
  if (isNew) tabs.facts.sheet.hideSheet();
  return mended;
}

/** Makes room for this many engineers: where a formula's answer does not fit its tab it may show none of it. */
export function makeRoomForPeople(tabs: readonly TaggedTab[], engineers: number): void {
  for (const tab of tabs) {
    const rows = tab.sheet.getMaxRows();
    const wanted = headerRow(tab) + engineers + fewestSpare;
    if (rows < wanted) tab.sheet.insertRowsAfter(rows, wanted - rows + spareRows);
  }
}

const fewestSpare = 10;
export const spareRows = 40;
