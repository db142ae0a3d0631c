import { ensureEngineerRows } from '../dashboard/set-up-dashboard';
import { ensureTemplate } from '../engineer-tab/engineer-template';
import { type TableKey, tabNames } from '../grid/layout';
import type { Repair } from '../grid/repair';
import type { Tags } from '../grid/tagged-tab';
import { readAllTags } from '../grid/tags';
import type { Sheet, Spreadsheet, Workbook } from '../grid/workbook';
import { writeRow } from '../grid/write-rows';
import { isDeleted } from '../open-again';
import { type Engineer, type EngineerTable, engineersOf } from '../records/engineers';
import { headerIn } from '../records/ensure-columns';
import { ensureGoalIds, goalsOf } from '../records/goals';
import { settingsOf } from '../records/settings';
import { sourcesOf } from '../scores/formulas';
import { ensureScoreRows } from '../scores/scores';
import { removeAbandonedTabs } from './being-made';
import { ensureEngineerTabs, type FindUntagged } from './engineer-tabs';
import { findProblems, problemText } from './find-problems';
import { ensureSharedTabs } from './shared-tabs';

/** What Set up did; both lists are empty if everything was in place. */
export interface SetUpReport {
  /** Names of the new tabs. */
  readonly made: string[];
  /** One entry per repair, such as "Goals: the column Weight was missing". */
  readonly repaired: string[];
  /** Engineers whose tabs are limited to other users and were skipped (A12); absent if there are none. */
  limited?: string[];
  /** The number of engineers whose tabs were not reached in time; absent if all were (W115). */
  left?: number;
  /** What only the user can correct, in sentences (W84, W86); absent if there is nothing. */
  problems?: string[];
}

/**
 * Creates what is missing and repairs what is damaged; never changes what users wrote, so a second run changes nothing (W1,
 * W2, W6). Ends in time, and completes everything that it has begun (W115). A blank "Sheet1" belongs to the user and remains.
 * Throws what Sheets throws if the user cannot edit a shared tab.
 */
export function setUp(
  workbook: Workbook,
  { userEmail, isLate }: { userEmail(): string; isLate(): boolean },
): SetUpReport {
  const { spreadsheet } = workbook;
  const open = spreadsheet.getActiveSheet();
  const tags = readAllTags(spreadsheet);
  // Engineers is the last of them: its tag says that the tags of all shared tabs are up to date (W122).
  for (const key of Object.keys(tabNames).reverse()) tags.upgrade(key);
  const untagged = findUntaggedTabs(spreadsheet, tags);
  const { tabs, made, repairs } = ensureSharedTabs(workbook, tags, untagged);
  const report: SetUpReport = { made: [...made], repaired: [] };
  const repaired = (...all: readonly Repair[]) =>
    report.repaired.push(...all.map(({ tab, what }) => `${tab}: ${what}`));
  repaired(...repairs);
  const sources = sourcesOf(tabs);
  const settings = settingsOf(tabs.settings, workbook);
  const template = ensureTemplate(workbook, tags, untagged, sources, settings);
  if (template.made !== null) report.made.push(template.made);
  repaired(...template.repairs);
  const goals = goalsOf(tabs.goals);
  if (ensureGoalIds(workbook, goals) !== goals.goals)
    repaired({ tab: tabNames.goals, what: 'rows had no id' });
  const { engineers, repairs: idRepairs } = ensureEngineerIds(workbook, engineersOf(tabs.engineers));
  repaired(...idRepairs);
  ensureScoreRows(tabs.scores, engineers.length);
  ensureEngineerRows([tabs.dashboard, tabs.calc, tabs.managers], engineers.length);
  const ensured = ensureEngineerTabs(
    { workbook, tags, untagged, calc: tabs.calc, template, sources, settings, userEmail, isLate },
    engineers,
  );
  removeAbandonedTabs(workbook, tags, engineers, { template, sources, settings });
  // All rows of a new Calc are new.
  const isCalcNew = made.includes(tabNames.calc);
  repaired(...ensured.repairs.filter(({ tab }) => tab !== tabNames.calc || !isCalcNew));
  report.made.push(...ensured.made);
  if (ensured.limited.length > 0) report.limited = [...ensured.limited];
  if (ensured.left > 0) report.left = ensured.left;
  // Last: Set up that ends before this is done again, and brings up to date what is left (W171).
  if (ensured.left === 0 && ensured.limited.length === 0) tags.storeLayout();
  const problems = findProblems(tabs);
  if (problems.length > 0) report.problems = problems.map(problemText);
  restoreOpenTab(spreadsheet, open, made.includes(tabNames.engineers) ? tabs.engineers.sheet : null);
  return report;
}

/**
 * Opens the tab again that was open before, unless Set up has removed it (W164). In a new workbook, Engineers takes the place of
 * a blank one; a tab with content belongs to the user.
 */
function restoreOpenTab(spreadsheet: Spreadsheet, before: Sheet, engineers: Sheet | null): void {
  if (isDeleted(spreadsheet, before)) return;
  const wanted = engineers !== null && before.getLastRow() === 0 ? engineers : before;
  if (spreadsheet.getActiveSheet().getSheetId() !== wanted.getSheetId()) spreadsheet.setActiveSheet(wanted);
}

/**
 * A search for tabs that have lost their tags, as in a copy of the workbook without metadata: by headers, and for an engineer
 * tab also by name (W10). It finds each tab once, returns null if there is none, and reads each sheet once, when it is needed.
 */
function findUntaggedTabs(spreadsheet: Spreadsheet, tags: Tags): FindUntagged {
  let left: { sheet: Sheet; name(): string; rows(): unknown[][] }[] | null = null;
  return (table, name) => {
    left ??= spreadsheet
      .getSheets()
      .filter((sheet) => tags.keyOf(sheet) === null)
      .map((sheet) => ({
        sheet,
        name: once(() => sheet.getName()),
        rows: once(() => sheet.getDataRange().getValues()),
      }));
    const isOf = (one: { rows(): unknown[][] }, other: TableKey) => headerIn(one.rows(), other) !== null;
    const found = left.find((one) =>
      table === 'meetings'
        ? one.name() === name && isOf(one, table)
        : // The panel of an engineer tab has headers of Scores.
          isOf(one, table) && !isOf(one, 'meetings'),
    );
    left = left.filter((one) => one !== found);
    return found?.sheet ?? null;
  };
}

function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
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
