import { canWrite } from '../access/tab-access';
import { type EngineerWithTab, ensureCalcRows } from '../dashboard/calc';
import { ensureEngineerRows } from '../dashboard/set-up-dashboard';
import { ensureEngineerTab, makeEngineerTab } from '../engineer-tab/engineer-tab';
import { type TableKey, tabNames } from '../grid/layout';
import type { Repair } from '../grid/repair';
import { writeRow } from '../grid/table';
import { engineerTab, readTags, type TaggedTab, type Tags, tagTab } from '../grid/tags';
import type { Sheet, Spreadsheet, Workbook } from '../grid/workbook';
import { type Engineer, type EngineerTable, engineersOf } from '../records/engineers';
import { findHeader } from '../records/ensure-columns';
import { ensureGoalIds, goalsOf } from '../records/goals';
import { settingsOf } from '../records/settings';
import { sourcesOf } from '../scores/formulas';
import { ensureScoreRows } from '../scores/scores';
import { findProblems } from './find-problems';
import { ensureSharedTabs } from './shared-tabs';

/** What Set up did; both lists are empty if everything was in place. */
export interface SetUpReport {
  /** Names of the new tabs. */
  readonly made: string[];
  /** One entry per repair, such as "Goals: the column Weight was missing". */
  readonly repaired: string[];
  /** Engineers whose tabs are limited to other users and were skipped (A12); absent if there are none. */
  limited?: string[];
  /** What only the user can correct, in sentences (W84, W86); absent if there is nothing. */
  problems?: string[];
}

/**
 * Creates what is missing and repairs what is damaged; never changes what users wrote, so a second run changes nothing (W1,
 * W2, W6). A blank "Sheet1" belongs to the user and remains. Throws what Sheets throws if the user cannot edit a shared tab.
 */
export function setUp(workbook: Workbook, userEmail: () => string): SetUpReport {
  const { spreadsheet } = workbook;
  const open = spreadsheet.getActiveSheet();
  const tags = readTags(spreadsheet);
  const untagged = findUntaggedTabs(spreadsheet, tags);
  const { tabs, made, repairs } = ensureSharedTabs(workbook, tags, untagged);
  const report: SetUpReport = { made: [...made], repaired: [] };
  const repaired = (...all: readonly Repair[]) =>
    report.repaired.push(...all.map(({ tab, what }) => `${tab}: ${what}`));
  repaired(...repairs);
  const sources = sourcesOf(tabs);
  const settings = settingsOf(tabs.settings);
  const goals = goalsOf(tabs.goals);
  if (ensureGoalIds(workbook, goals) !== goals.goals)
    repaired({ tab: tabNames.goals, what: 'rows had no id' });
  const { engineers, repairs: idRepairs } = ensureEngineerIds(workbook, engineersOf(tabs.engineers));
  repaired(...idRepairs);
  ensureScoreRows(tabs.scores, engineers.length);
  ensureEngineerRows([tabs.dashboard, tabs.calc], engineers.length);
  const withTabs: EngineerWithTab[] = [];
  const newIds = new Set<string>();
  for (const engineer of engineers) {
    let tab = findEngineerTab(tags, untagged, engineer);
    if (tab !== null && tab.writers !== null && !canWrite(workbook, tab, userEmail())) {
      report.limited = [...(report.limited ?? []), engineer.name];
    } else if (tab !== null) {
      repaired(...ensureEngineerTab(workbook, tab, engineer, sources, settings));
    } else if (engineer.isActive) {
      tab = makeEngineerTab(workbook, engineer, sources, settings);
      report.made.push(tab.sheet.getName());
      newIds.add(engineer.id);
    }
    if (tab !== null) withTabs.push({ id: engineer.id, tab });
  }
  const rows = ensureCalcRows(tabs.calc, withTabs);
  if (rows.missing.some((id) => !newIds.has(id)) && !report.made.includes(tabNames.calc)) {
    repaired({ tab: tabNames.calc, what: 'engineers were missing' });
  }
  if (rows.outdated) repaired({ tab: tabNames.calc, what: 'formulas of engineers were out of date' });
  const problems = findProblems(tabs);
  if (problems.length > 0) report.problems = problems;
  if (spreadsheet.getActiveSheet().getSheetId() !== open.getSheetId()) spreadsheet.setActiveSheet(open);
  return report;
}

type FindUntagged = (table: TableKey, name: string) => Sheet | null;

/**
 * A search for tabs that have lost their tags, as in a copy of the workbook without metadata: by headers, and for an engineer
 * tab also by name (W10). It finds each tab once, returns null if there is none, and reads the sheets only when it is called.
 */
function findUntaggedTabs(spreadsheet: Spreadsheet, tags: Tags): FindUntagged {
  let left: Sheet[] | null = null;
  return (table, name) => {
    left = left ?? spreadsheet.getSheets().filter((sheet) => tags.keyOf(sheet.getSheetId()) === null);
    const found = left.find(
      (sheet) => (table !== 'meetings' || sheet.getName() === name) && findHeader(sheet, table) !== null,
    );
    left = left.filter((sheet) => sheet !== found);
    return found ?? null;
  };
}

function findEngineerTab(tags: Tags, untagged: FindUntagged, { id, name }: Engineer): TaggedTab | null {
  const tab = tags.tab(engineerTab(id));
  if (tab !== null) return tab;
  const sheet = untagged('meetings', name);
  return sheet && tagTab(sheet, engineerTab(id));
}

/** Gives a new id to each row that a user typed or copied (W9). */
function ensureEngineerIds(
  workbook: Workbook,
  table: EngineerTable,
): { engineers: readonly Engineer[]; repairs: readonly Repair[] } {
  const taken = new Set<string>();
  const repairs: Repair[] = [];
  const engineers = table.engineers.map((engineer) => {
    if (engineer.id !== '' && !taken.has(engineer.id)) {
      taken.add(engineer.id);
      return engineer;
    }
    const id = workbook.newId();
    writeRow('engineers', table, engineer.row1, { id });
    repairs.push({ tab: tabNames.engineers, what: `${engineer.name} had no id` });
    return { ...engineer, id };
  });
  return { engineers, repairs };
}
