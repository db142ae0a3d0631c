import { mayWrite } from '../access/tab-access';
import { type EngineerWithTab, ensureCalcRows } from '../dashboard/calc';
import { dashboardHeader1 } from '../dashboard/dashboard';
import { chartsHeader1 } from '../dashboard/dashboard-charts';
import { makeRoomForPeople, setUpDashboard, spareRows } from '../dashboard/set-up-dashboard';
import { makeEngineerTab, mendEngineerTab } from '../engineer-tab/engineer-tab';
import { ensureBands } from '../grid/bands';
import { dressChoices } from '../grid/column-formatting';
import { columnsOf, letters, type SharedTabKey, type TableKey, tabNames } from '../grid/layout';
import { makeTab } from '../grid/make-tab';
import { sourceOf } from '../grid/references';
import { headerRow, positionOf, writeRow } from '../grid/table';
import { engineerTab, readTags, type TaggedTab, type Tags, tagTab } from '../grid/tags';
import type { Sheet, Workbook } from '../grid/workbook';
import { defaultSettings } from '../records/default-settings';
import { type Engineer, type EngineerTable, engineersOf } from '../records/engineers';
import { mendColumns } from '../records/ensure-columns';
import { giveGoalIds, goalsOf } from '../records/goals';
import { settingsOf } from '../records/settings';
import { progressFormula, type Sources } from '../scores/formulas';
import { makeRoomForScores, mendScores, spareLines } from '../scores/scores';
import { findUntagged } from './find-untagged-tabs';
import { renameCalc } from './rename-calc';

/** What Set up did; empty when all was there. */
export interface SetUpReport {
  readonly made: string[];
  readonly repaired: string[];
  /** Engineers whose tabs are limited to others, and were not looked at; missing when there are none. */
  limited?: string[];
}

/**
 * Makes what is not there yet and puts back what is missing; never touches what people wrote, so a second run changes
 * nothing. A blank "Sheet1" stays: it is theirs.
 */
export function setUp(workbook: Workbook, signedIn: () => string): SetUpReport {
  const { spreadsheet } = workbook;
  const report: SetUpReport = { made: [], repaired: [] };
  const open = spreadsheet.getActiveSheet();
  const tags = readTags(spreadsheet);
  const untagged = findUntagged(spreadsheet, tags);
  const tabs = setUpShared(workbook, tags, untagged, report);
  const sources = sourcesOf(tabs);
  const settings = settingsOf(tabs.settings);
  nameGoals(workbook, tabs.goals, report);
  const engineers = giveIds(workbook, engineersOf(tabs.engineers), report);
  makeRoomForScores(tabs.scores, engineers.length);
  makeRoomForPeople([tabs.dashboard, tabs.calc], engineers.length);
  const withTabs: EngineerWithTab[] = [];
  const newIds = new Set<string>();
  for (const engineer of engineers) {
    let tab = tags.tab(engineerTab(engineer.id));
    if (tab === null) {
      const sheet = untagged('meetings', engineer.name);
      tab = sheet && tagTab(sheet, engineerTab(engineer.id));
    }
    if (tab !== null && tab.writers !== null && !mayWrite(workbook, tab, signedIn())) {
      report.limited = [...(report.limited ?? []), engineer.name];
    } else if (tab !== null) {
      const mended = mendEngineerTab(workbook, tab, engineer.id, sources, settings);
      report.repaired.push(...mended.map((what) => `${engineer.name}: ${what}`));
    } else if (engineer.isActive) {
      tab = makeEngineerTab(workbook, engineer, sources, settings);
      report.made.push(tab.sheet.getName());
      newIds.add(engineer.id);
    }
    if (tab !== null) withTabs.push({ id: engineer.id, tab });
  }
  const rows = ensureCalcRows(tabs.calc, withTabs);
  if (rows.some((id) => !newIds.has(id)) && !report.made.includes(tabNames.calc)) {
    report.repaired.push(`${tabNames.calc}: engineers were missing`);
  }
  if (spreadsheet.getActiveSheet().getSheetId() !== open.getSheetId()) spreadsheet.setActiveSheet(open);
  return report;
}

/** The tables that formulas refer to. */
export function sourcesOf(tabs: Pick<Record<SharedTabKey, TaggedTab>, keyof Sources>): Sources {
  return {
    engineers: sourceOf('engineers', tabs.engineers),
    goals: sourceOf('goals', tabs.goals),
    scores: sourceOf('scores', tabs.scores),
    settings: sourceOf('settings', tabs.settings),
  };
}

const rowsBelow = {
  engineers: 10,
  goals: 20,
  actions: 20,
  'talking-points': 20,
  scores: spareLines,
  'goal-log': 100,
  changes: 20,
  settings: 10,
  dashboard: spareRows,
  calc: spareRows,
  // Twelve months, and a few to spare as everywhere.
  charts: 20,
} as const;

const headerRows1: Partial<Record<SharedTabKey, number>> = {
  dashboard: dashboardHeader1,
  charts: chartsHeader1,
};

function setUpShared(
  workbook: Workbook,
  tags: Tags,
  untagged: (table: TableKey, name: string) => Sheet | null,
  report: SetUpReport,
): Record<SharedTabKey, TaggedTab> {
  const keys = Object.keys(tabNames) as SharedTabKey[];
  const tabs: Partial<Record<SharedTabKey, TaggedTab>> = {};
  const made: Partial<Record<SharedTabKey, readonly string[]>> = {};
  keys.forEach((key, index) => {
    const name = tabNames[key];
    const sheet = tags.tab(key) ? null : untagged(key, name);
    const found = tags.tab(key) ?? (sheet && tagTab(sheet, key));
    if (found) {
      // Before any formula is written, since formulas name the tab.
      if (key === 'calc' && renameCalc(workbook, found))
        report.repaired.push(`${name}: the tab had its old name`);
      const mended = mendColumns(workbook, found, key);
      tabs[key] = found;
      made[key] = mended.made;
      report.repaired.push(...mended.headers.map((header) => `${name}: the column ${header} was missing`));
    } else {
      const tab = makeTab(workbook, {
        key,
        table: key,
        name,
        index,
        headerRow1: headerRows1[key] ?? 1,
        rowsBelow: rowsBelow[key],
      });
      // Charts stand above that header, and would be frozen with it.
      if (key !== 'charts') tab.sheet.setFrozenRows(headerRow(tab));
      tabs[key] = tab;
      made[key] = columnsOf(key).map(([column]) => column);
      report.made.push(tab.sheet.getName());
    }
  });
  const all = tabs as Record<SharedTabKey, TaggedTab>;
  fillSettings(all.settings, made.settings ?? []);
  for (const key of keys) dressChoices(workbook, all[key], key, all, made[key] ?? []);
  mendFormulas(workbook, all, made, report);
  return all;
}

/** Writes the defaults into columns that were just made, and into nothing else. */
function fillSettings(tab: TaggedTab, made: readonly string[]): void {
  for (const key of made) {
    const values = defaultSettings[key];
    const position = tab.columns.get(key);
    if (values === undefined || position === undefined) continue;
    tab.sheet
      .getRange(headerRow(tab) + 1, position, values.length, 1)
      .setValues(values.map((value) => [value]));
  }
}

function mendFormulas(
  workbook: Workbook,
  tabs: Record<SharedTabKey, TaggedTab>,
  made: Partial<Record<SharedTabKey, readonly string[]>>,
  report: SetUpReport,
): void {
  const { goals } = tabs;
  const sources = sourcesOf(tabs);
  const settings = settingsOf(tabs.settings);
  const mended = (name: string, what: string) => {
    if (!report.made.includes(name)) report.repaired.push(`${name}: ${what}`);
  };
  const position = positionOf('goals', goals, 'progress');
  const header = goals.sheet.getRange(headerRow(goals), position);
  const formula = header.getFormula();
  if (!formula.includes('GOAL_PROGRESS') || formula.includes('#REF!')) {
    header.setNumberFormat('General').setFormula(progressFormula(sources));
    mended(tabNames.goals, 'Progress was not worked out');
  }
  const letter = letters(position);
  const cells = goals.sheet.getRange(`${letter}${headerRow(goals) + 1}:${letter}`);
  ensureBands(workbook, goals.sheet, [cells], settings);
  const scores = mendScores(workbook, tabs.scores, made.scores ?? [], sources, settings);
  if (scores !== null) mended(tabNames.scores, scores);
  for (const { key, what } of setUpDashboard(workbook, tabs, made, sources, settings)) {
    mended(tabNames[key], what);
  }
}

/** Rows that somebody typed or copied get an id of their own. */
function giveIds(workbook: Workbook, table: EngineerTable, report: SetUpReport): Engineer[] {
  const taken = new Set<string>();
  return table.engineers.map((engineer) => {
    if (engineer.id !== '' && !taken.has(engineer.id)) {
      taken.add(engineer.id);
      return engineer;
    }
    const id = workbook.newId();
    writeRow('engineers', table, engineer.row1, { id });
    report.repaired.push(`${tabNames.engineers}: ${engineer.name} had no id`);
    return { ...engineer, id };
  });
}

function nameGoals(workbook: Workbook, tab: TaggedTab, report: SetUpReport): void {
  const table = goalsOf(tab);
  if (giveGoalIds(workbook, table) !== table.goals) report.repaired.push(`${tabNames.goals}: rows had no id`);
}
