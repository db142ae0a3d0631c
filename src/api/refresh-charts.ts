import type { Outcome } from '../contract/outcome';
import { type SyncedCharts, syncCharts } from '../workbook/charts/sync-charts';
import { syncDashboardCharts } from '../workbook/dashboard/dashboard-charts';
import { syncManagerCharts } from '../workbook/dashboard/managers';
import { engineerCharts } from '../workbook/engineer-tab/engineer-charts';
import { tabNames } from '../workbook/grid/layout';
import { engineerTab } from '../workbook/grid/tagged-tab';
import { needTab, readAllTags } from '../workbook/grid/tags';
import { readEngineers } from '../workbook/records/engineers';
import { readSettings } from '../workbook/records/settings';
import { outcome, writing } from './endpoint';

/** The result for the charts of one tab. */
interface RefreshedTab {
  readonly name: string;
  readonly charts: Outcome<SyncedCharts>;
}

export interface RefreshedCharts {
  readonly tabs: readonly RefreshedTab[];
  /** The number of tabs for which there was no time. */
  readonly left: number;
}

/** Restores deleted charts and updates changed ones, tab by tab; skips the tabs of engineers who have left. */
export function refreshCharts(): Outcome<RefreshedCharts> {
  return writing('refreshCharts', ({ workbook, flush, isLate }) => {
    const tags = readAllTags(workbook.spreadsheet);
    const { cap } = readSettings(tags, workbook);
    const engineers = readEngineers(tags).engineers.filter(({ isActive }) => isActive);
    const wanted = engineers.map(({ id, name }) => ({
      name,
      keep: () => {
        const tab = needTab(tags, engineerTab(id), name);
        return syncCharts(workbook, tab, engineerCharts(tab, cap));
      },
    }));
    const [dashboard, charts] = [tags.tab('dashboard'), tags.tab('charts')];
    // Workbooks of an older version have no dashboard until Set up.
    if (dashboard && charts) {
      const keep = () => syncDashboardCharts(workbook, { dashboard, charts }, cap);
      wanted.push({ name: tabNames.charts, keep });
    }
    const managers = tags.tab('managers');
    if (managers && charts) {
      const keep = () => syncManagerCharts(workbook, { managers, charts });
      wanted.push({ name: tabNames.managers, keep });
    }
    const tabs: RefreshedTab[] = [];
    for (const { name, keep } of wanted) {
      if (isLate()) break;
      const work = () => {
        const kept = keep();
        // Sheets may refuse a pending write only here.
        if (kept.made.length > 0 || kept.updated.length > 0) flush();
        return kept;
      };
      tabs.push({ name, charts: outcome('refreshCharts', work) });
    }
    return { tabs, left: wanted.length - tabs.length };
  });
}
