import { runsOf } from '../../domain/cells/runs';
import { isProtectedFrom } from '../access/tab-access';
import { dashboardHeader1 } from '../dashboard/dashboard';
import { chartsHeader1 } from '../dashboard/dashboard-charts';
import { managersHeader1 } from '../dashboard/managers';
import { setUpDashboard, spareRows } from '../dashboard/set-up-dashboard';
import { isBroken, isOutdated } from '../formulas/outdated-formula';
import { completeLines } from '../grid/begun-lines';
import { ensureLocalRules, setChoices } from '../grid/column-formatting';
import {
  type ColumnKey,
  columnsOf,
  letters,
  type SharedTabKey,
  type TableKey,
  tabNames,
} from '../grid/layout';
import { makeTab, newTabSize } from '../grid/make-tab';
import { outdated, outdatedRules, type Repair } from '../grid/repair';
import { headerRow, positionOf, readTable } from '../grid/table';
import type { TaggedTab, Tags } from '../grid/tagged-tab';
import type { Sheet, Workbook } from '../grid/workbook';
import { completeTabs, tagTab } from '../grid/write-tags';
import { defaultSettings } from '../records/default-settings';
import { ensureColumns } from '../records/ensure-columns';
import { settingsOf } from '../records/settings';
import { ensureBands } from '../scores/bands';
import { progressFormula, sourcesOf } from '../scores/formulas';
import { ensureScores, spareLines } from '../scores/scores';

type Tabs = Record<SharedTabKey, TaggedTab>;
/** Keys of the columns that this run created, by tab. */
type NewColumns = Partial<Record<SharedTabKey, readonly string[]>>;

export interface SharedTabs {
  readonly tabs: Tabs;
  /** Names of the tabs that were missing. */
  readonly made: readonly string[];
  readonly repairs: readonly Repair[];
}

/**
 * Makes the missing shared tabs and restores what the others lack (W1, W7, W8, W80). What it makes counts as being made until
 * all of it is there (W160, W162).
 */
export function ensureSharedTabs(
  workbook: Workbook,
  tags: Tags,
  untagged: (table: TableKey, name: string) => Sheet | null,
): SharedTabs {
  const keys = Object.keys(tabNames) as SharedTabKey[];
  const newSize = newTabSize();
  const found: Partial<Tabs> = {};
  const newColumns: NewColumns = {};
  const made: string[] = [];
  const repairs: Repair[] = [];
  keys.forEach((key, index) => {
    const name = tabNames[key];
    const sheet = tags.tab(key) ? null : untagged(key, name);
    const there = tags.tab(key) ?? (sheet && tagTab(sheet, key));
    if (there) {
      // Before any formula is written, because formulas contain the name of the tab.
      if (key === 'calc' && renameCalc(workbook, there)) {
        repairs.push({ tab: name, what: 'the tab had its old name' });
      }
      const columns = ensureColumns(workbook, there, key);
      found[key] = there;
      newColumns[key] = columns.made;
      // A new version can add many columns to Calc at once, and nobody looks there.
      const isMany = key === 'calc' && columns.headers.length > 1;
      for (const header of isMany ? [] : columns.headers) {
        repairs.push({ tab: name, what: `the column ${header} was missing` });
      }
      if (isMany) repairs.push({ tab: name, what: `${columns.headers.length} columns were missing` });
    } else {
      const tab = makeTab(workbook, tags, {
        key,
        table: key,
        name,
        index,
        headerRow1: headerRows1[key] ?? 1,
        rowsBelow: rowsBelow[key],
        begun: tags.begun(key),
        newSize,
      });
      // Charts above the header would be frozen with it.
      if (key !== 'charts' && key !== 'managers') tab.sheet.setFrozenRows(headerRow(tab));
      found[key] = tab;
      newColumns[key] = columnsOf(key).map(([column]) => column);
      made.push(tab.name);
    }
  });
  const tabs = found as Tabs;
  fillSettings(tabs.settings, newColumns.settings ?? [], tags.begun('settings') !== null);
  for (const key of keys) setChoices(workbook, tabs[key], key, tabs, newColumns[key] ?? []);
  repairs.push(...ensureSharedFormulas(workbook, tabs, newColumns).filter(({ tab }) => !made.includes(tab)));
  for (const key of keys) completeLines(tabs[key]);
  completeTabs(workbook.spreadsheet, Object.values(tabs));
  return { tabs, made, repairs };
}

const rowsBelow = {
  engineers: 10,
  goals: 20,
  actions: 20,
  'talking-points': 20,
  wins: 20,
  scores: spareLines,
  'goal-log': 100,
  changes: 20,
  settings: 20,
  dashboard: spareRows,
  calc: spareRows,
  // Twelve months and a few spare rows.
  charts: 20,
  managers: spareRows,
} as const;

const headerRows1: Partial<Record<SharedTabKey, number>> = {
  dashboard: dashboardHeader1,
  charts: chartsHeader1,
  managers: managersHeader1,
};

const formerCalcName = 'Facts';

/**
 * Renames the tab Calc if it still has its former title; returns whether it did. A title that a user chose remains, and so
 * does the former one if another tab is called Calc or if Sheets does not allow the user to change the tab (W80). Sheets
 * updates the formulas that refer to the tab.
 */
function renameCalc(workbook: Workbook, { sheet, sheetId }: TaggedTab): boolean {
  if (sheet.getName() !== formerCalcName) return false;
  if (workbook.spreadsheet.getSheetByName(tabNames.calc) !== null) return false;
  if (isProtectedFrom(workbook, sheetId)) return false;
  sheet.setName(tabNames.calc);
  return true;
}

/**
 * Writes the default settings into the columns that this run created, and into no others (W6). If it continues an interrupted
 * run, columns that contain something remain (W161).
 */
function fillSettings(tab: TaggedTab, made: readonly string[], isContinued: boolean): void {
  const { rows } = isContinued ? readTable('settings', tab) : { rows: [] };
  const columns = made.flatMap((key) => {
    const [values, position] = [defaultSettings[key], tab.columns.get(key)];
    if (values === undefined || position === undefined) return [];
    if (rows.some((row) => row.cell(key as ColumnKey<'settings'>) !== '')) return [];
    return [{ values, position }];
  });
  columns.sort((a, b) => a.position - b.position);
  for (const run of runsOf(columns, (one, next) => next.position === one.position + 1)) {
    const height = Math.max(...run.map(({ values }) => values.length));
    makeRowsFor(tab, height);
    const cells = Array.from({ length: height }, (_, row) => run.map(({ values }) => values[row] ?? ''));
    tab.sheet.getRange(headerRow(tab) + 1, run[0]?.position ?? 1, height, run.length).setValues(cells);
  }
}

/** Older workbooks have fewer rows than the defaults; they get as many as a new one. */
function makeRowsFor({ sheet, ...tab }: TaggedTab, count: number): void {
  const [rows, last] = [sheet.getMaxRows(), tab.rows.get('header') ?? 1];
  if (rows < last + count) sheet.insertRowsAfter(rows, last + rowsBelow.settings - rows);
}

function ensureSharedFormulas(workbook: Workbook, tabs: Tabs, newColumns: NewColumns): Repair[] {
  const { goals } = tabs;
  const sources = sourcesOf(tabs);
  const settings = settingsOf(tabs.settings, workbook);
  const repairs: Repair[] = [];
  const position = positionOf('goals', goals, 'progress');
  const header = goals.sheet.getRange(headerRow(goals), position);
  const formula = header.getFormula();
  const wanted = progressFormula(sources);
  const isNew = newColumns.goals?.includes('progress');
  const isThere = !isNew && formula.includes('GOAL_PROGRESS') && !isBroken(formula);
  if (!isThere || isOutdated(formula, wanted, '')) {
    header.setNumberFormat('General').setFormula(wanted);
    repairs.push({
      tab: tabNames.goals,
      what: isThere ? outdated : 'the formula for Progress was missing or broken',
    });
  }
  const letter = letters(position);
  const cells = goals.sheet.getRange(`${letter}${headerRow(goals) + 1}:${letter}`);
  const quality = letters(positionOf('goals', goals, 'quality'));
  ensureBands(workbook, goals.sheet, [cells], settings, quality);
  if (ensureLocalRules(workbook, goals, 'goals')) {
    repairs.push({ tab: tabNames.goals, what: outdatedRules });
  }
  repairs.push(...ensureScores(workbook, tabs.scores, newColumns.scores ?? [], sources, settings));
  repairs.push(...setUpDashboard(workbook, tabs, newColumns, sources, settings));
  return repairs;
}
