import { syncCharts } from '../charts/sync-charts';
import { completeLines } from '../grid/begun-lines';
import { ensureLocalRules } from '../grid/column-formatting';
import { letters, panelColumns } from '../grid/layout';
import { makeTab } from '../grid/make-tab';
import { outdatedRules, type Repair } from '../grid/repair';
import { headerRow, positionOf } from '../grid/table';
import type { TabKey, TaggedTab, Tags } from '../grid/tagged-tab';
import type { Workbook } from '../grid/workbook';
import { ensureColumns } from '../records/ensure-columns';
import { removeBegunQuestions } from '../records/question-columns';
import type { Settings } from '../records/settings';
import { ensureBands } from '../scores/bands';
import type { Sources } from '../scores/formulas';
import { engineerCharts } from './engineer-charts';
import {
  ensureEngineerTabHeader,
  formatEngineerTabHeader,
  makeEngineerTabHeader,
} from './engineer-tab-header';
import { headerRow1 } from './engineer-tab-lines';

/** An engineer tab, or the template of such tabs. */
interface EngineerTabPlan {
  readonly key: TabKey;
  /** The id in its formulas. */
  readonly id: string;
  readonly name: string;
  /** Position among the tabs (0-based). */
  readonly index: number;
  /** What an interrupted run left of the tab; null if there is nothing. */
  readonly begun: TaggedTab | null;
}

/**
 * Makes an engineer tab with its header lines, panel and charts, in about 90 calls (W13); the caller completes it
 * (`completeTabs`).
 */
export function buildEngineerTab(
  workbook: Workbook,
  tags: Tags,
  { id, ...plan }: EngineerTabPlan,
  sources: Sources,
  settings: Settings,
): TaggedTab {
  const tab = makeTab(workbook, tags, { ...plan, table: 'meetings', headerRow1, rowsBelow: 10 });
  makeEngineerTabHeader(tab, id, sources);
  syncCharts(workbook, tab, engineerCharts(tab, settings.cap));
  bandScores(workbook, tab, settings);
  return tab;
}

/**
 * Restores what an engineer tab lacks (W7, W13, W22). If `areBandsKnown`, the tab has the colors of these settings, which are
 * then checked only if something else was missing (W114).
 */
export function ensureEngineerTab(
  workbook: Workbook,
  tab: TaggedTab,
  engineer: { id: string; name: string },
  sources: Sources,
  settings: Settings,
  areBandsKnown = false,
): Repair[] {
  removeBegunQuestions(tab);
  const { headers, made } = ensureColumns(workbook, tab, 'meetings');
  const what = headers.map((header) => `the column ${header} was missing`);
  what.push(...ensureEngineerTabHeader(tab, engineer.id, sources));
  if (made.length > 0) formatEngineerTabHeader(tab, made);
  const charts = syncCharts(workbook, tab, engineerCharts(tab, settings.cap), made);
  what.push(...charts.made.map((title) => `the chart ${title} was missing`));
  what.push(...charts.updated.map((title) => `the chart ${title} was out of date`));
  if (!areBandsKnown || what.length > 0) {
    if (ensureLocalRules(workbook, tab, 'meetings')) what.push(outdatedRules);
    if (bandScores(workbook, tab, settings)) what.push('the colors of scores were out of date');
  }
  completeLines(tab);
  return what.map((one) => ({ tab: engineer.name, what: one }));
}

/** Colors the scores; returns whether the colors were not those of Settings (W18). */
export function bandScores(workbook: Workbook, tab: TaggedTab, settings: Settings): boolean {
  const score = letters(positionOf('meetings', tab, 'score'));
  const panel = letters(positionOf('meetings', tab, panelColumns.score));
  const [first, last] = [(tab.rows.get('panel') ?? 0) + 1, tab.rows.get('total') ?? 1];
  const ranges = [
    tab.sheet.getRange(`${panel}${first}:${panel}${last}`),
    tab.sheet.getRange(`${score}${headerRow(tab) + 1}:${score}`),
  ];
  return ensureBands(workbook, tab.sheet, ranges, settings);
}
