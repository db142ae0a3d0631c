import type { Outcome } from '../contract/outcome';
import { syncDashboardCharts } from '../workbook/dashboard/dashboard-charts';
import { engineerCharts } from '../workbook/engineer-tab/engineer-charts';
import { tabNames } from '../workbook/grid/layout';
import { type SyncedCharts, syncCharts } from '../workbook/grid/sync-charts';
import { engineerTab, needTab, readTags } from '../workbook/grid/tags';
import { readEngineers } from '../workbook/records/engineers';
import { readSettings } from '../workbook/records/settings';
import { outcome, writing } from './endpoint';

/** What came of the charts of one tab. */
interface RefreshedTab {
  readonly name: string;
  readonly charts: Outcome<SyncedCharts>;
}

export interface RefreshedCharts {
  readonly tabs: readonly RefreshedTab[];
  /** Tabs that there was no time for. */
  readonly left: number;
}

/** Puts back deleted charts and brings changed ones up to date, on each tab for itself; those of who has left stay as they are. */
export function refreshCharts(): Outcome<RefreshedCharts> {
  return writing('refreshCharts', ({ workbook, flush, isLate }) => {
    const tags = readTags(workbook.spreadsheet);
    const { cap } = readSettings(tags);
    const engineers = readEngineers(tags).engineers.filter(({ isActive }) => isActive);
    const wanted = engineers.map(({ id, name }) => ({
      name,
      keep: () => {
        const tab = needTab(tags, engineerTab(id), name);
        return syncCharts(workbook, tab, engineerCharts(tab, cap));
      },
    }));
    const [dashboard, charts] = [tags.tab('dashboard'), tags.tab('charts')];
    // A workbook from before there was a dashboard gets it from Set up.
    if (dashboard && charts) {
      const keep = () => syncDashboardCharts(workbook, { dashboard, charts }, cap);
      wanted.push({ name: tabNames.charts, keep });
    }
    const tabs: RefreshedTab[] = [];
    for (const { name, keep } of wanted) {
      if (isLate()) break;
      const work = () => {
        const kept = keep();
        flush();
        return kept;
      };
      tabs.push({ name, charts: outcome('refreshCharts', work) });
    }
    return { tabs, left: wanted.length - tabs.length };
  });
}
