import { errorIn } from '../../domain/cells/cell-number';
import { nameKey } from '../../domain/cells/name-key';
import type { GoalRow } from '../../domain/goals/goal-scores';
import { isOpenGoal } from '../../domain/goals/open-goal';
import type { BlockingCell } from '../formulas/problem-sentence';
import { letters } from '../grid/layout';
import {
  headerRow,
  positionOf,
  type Row,
  readTable,
  type SheetValue,
  type Table,
  type TableRows,
} from '../grid/table';
import type { TaggedTab, Tags } from '../grid/tagged-tab';
import { needTab } from '../grid/tags';
import type { Workbook } from '../grid/workbook';
import { writeRows } from '../grid/write-rows';

/**
 * A row of the Goals tab with the values of its cells. The id is '' in a row that a user typed, until ensureGoalIds.
 */
export interface Goal extends GoalRow {
  readonly id: string;
  readonly engineer: string;
  readonly keyResult: string;
  readonly type: SheetValue;
  readonly weight: SheetValue;
  readonly start: SheetValue;
  readonly target: SheetValue;
  readonly current: SheetValue;
  /** First and last day, day of the last change of Current, day of closing, name of the cycle. */
  readonly from: SheetValue;
  readonly due: SheetValue;
  readonly updated: SheetValue;
  readonly closed: SheetValue;
  readonly cycle: string;
  readonly row1: number;
}

export interface GoalRows extends TableRows<'goals'> {
  readonly goals: readonly Goal[];
}

export interface GoalTable extends GoalRows {
  readonly tab: Table<'goals'>['tab'];
}

/** Reads the Goals tab; throws WorkbookError if it is missing. */
export function readGoals(tags: Tags): GoalTable {
  return goalsOf(needTab(tags, 'goals', 'Goals'));
}

/** The goals that have an engineer, including closed ones. */
export function goalsOf(tab: TaggedTab): GoalTable {
  const table = readTable('goals', tab);
  return { ...table, goals: table.rows.map(goalOf).filter(({ engineer }) => engineer !== '') };
}

/** The first cell that blocks the formula for Progress; null if it works or failed for another reason (W84). */
export function findBlockedProgress({ tab, at, lastRow1 }: TableRows<'goals'>): BlockingCell | null {
  const header = headerRow(tab);
  if (errorIn(String(at(header, 'progress'))) === null) return null;
  const letter = letters(positionOf('goals', tab, 'progress'));
  for (let row1 = header + 1; row1 <= lastRow1; row1 += 1) {
    const value = String(at(row1, 'progress'));
    if (value !== '' && errorIn(value) === null) {
      return { tab: tab.name, cell: letter + row1, formula: letter + header };
    }
  }
  return null;
}

/** The goal in a row, whether it has an engineer or not. */
export function goalOf(row: Row<'goals'>): Goal {
  return {
    id: row.text('id'),
    engineer: row.text('engineer'),
    objective: row.text('objective'),
    keyResult: String(row.cell('key-result')),
    type: row.cell('type'),
    weight: row.cell('weight'),
    start: row.cell('start'),
    target: row.cell('target'),
    current: row.cell('current'),
    from: row.cell('from'),
    due: row.cell('due'),
    updated: row.cell('updated'),
    closed: row.cell('closed'),
    cycle: row.text('cycle'),
    row1: row.row1,
  };
}

/** The text in Quality; '' in a workbook without the column, which Set up adds. */
export function qualityOf({ columns }: GoalRows['tab'], row: Row<'goals'>): string {
  return columns.has('quality') ? row.text('quality') : '';
}

/** The cell Confidence; '' in a workbook without the column, which Set up adds (W230). */
export function confidenceOf({ columns }: GoalRows['tab'], row: Row<'goals'>): SheetValue {
  return columns.has('confidence') ? row.cell('confidence') : '';
}

/** The open goals of an engineer, which count in scores and in the goal log (G30, G31). */
export function ownGoals(goals: readonly Goal[], engineerName: string): Goal[] {
  const own = nameKey(engineerName);
  return goals.filter((goal) => isOpenGoal(goal) && nameKey(goal.engineer) === own);
}

/** Gives a new id to each goal that a user typed or copied; returns the goals with their ids, or the same array if none was missing. */
export function ensureGoalIds(workbook: Workbook, table: GoalTable): readonly Goal[] {
  const goals = withGoalIds(workbook, table.goals);
  storeGoalIds(table, goals);
  return goals;
}

/** The goals with a new id for each one without, or with a copied one; the same array if none was missing. Writes nothing. */
export function withGoalIds(workbook: Workbook, goals: readonly Goal[]): readonly Goal[] {
  const taken = new Set<string>();
  const given = goals.map((goal) => {
    const isMissing = goal.id === '' || taken.has(goal.id);
    taken.add(goal.id);
    return isMissing ? { ...goal, id: workbook.newId() } : goal;
  });
  return given.every((goal, index) => goal === goals[index]) ? goals : given;
}

/** Stores the new ids of `withGoalIds` in one write, which repeats the ids in between. */
export function storeGoalIds({ tab, goals, at }: GoalTable, given: readonly Goal[]): void {
  const isNew = (goal: Goal, index: number) => goal !== goals[index];
  const ids = new Map(given.filter(isNew).map(({ row1, id }) => [row1, id]));
  if (ids.size === 0) return;
  const rows = Array.from(ids.keys());
  const first = Math.min(...rows);
  const column = Array.from({ length: Math.max(...rows) - first + 1 }, (_, index) => ({
    id: ids.get(first + index) ?? at(first + index, 'id'),
  }));
  writeRows('goals', tab, first, column);
}
