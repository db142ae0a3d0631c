import { nameKey } from '../../domain/cells/name-key';
import type { GoalRow } from '../../domain/goals/goal-scores';
import { isOpenGoal } from '../../domain/goals/open-goal';
import {
  type CellValue,
  headerRow,
  positionOf,
  type Row,
  readTable,
  type Table,
  type TableRows,
  writeRows,
} from '../grid/table';
import { needTab, type TaggedTab, type Tags } from '../grid/tags';
import type { Workbook } from '../grid/workbook';

/** A row of the Goals tab, its cells as they stand; the id is '' in one that somebody typed, until it is given one. */
export interface Goal extends GoalRow {
  readonly id: string;
  readonly engineer: string;
  readonly keyResult: string;
  readonly type: CellValue;
  readonly weight: CellValue;
  readonly start: CellValue;
  readonly target: CellValue;
  readonly current: CellValue;
  /** Its first and its last day, when its value was last typed, the day it was closed, and the name of its cycle. */
  readonly from: CellValue;
  readonly due: CellValue;
  readonly updated: CellValue;
  readonly closed: CellValue;
  readonly cycle: string;
  readonly row1: number;
}

export interface GoalRows extends TableRows<'goals'> {
  readonly goals: readonly Goal[];
}

export interface GoalTable extends GoalRows {
  readonly tab: Table<'goals'>['tab'];
}

export function readGoals(tags: Tags): GoalTable {
  return goalsOf(needTab(tags, 'goals', 'Goals'));
}

/** The goals that belong to somebody, closed ones among them. */
export function goalsOf(tab: TaggedTab): GoalTable {
  const table = readTable('goals', tab);
  return { ...table, goals: table.rows.map(goalOf).filter(({ engineer }) => engineer !== '') };
}

export function goalOf(row: Row<'goals'>): Goal {
  return {
    id: row.text('id'),
    engineer: row.text('engineer'),
    objective: row.text('objective'),
    keyResult: row.text('key-result'),
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

/** The open goals of an engineer: what counts, in a score and in the goal log (G30, G31). */
export function ownGoals(goals: readonly Goal[], engineerName: string): Goal[] {
  const own = nameKey(engineerName);
  return goals.filter((goal) => isOpenGoal(goal) && nameKey(goal.engineer) === own);
}

/** Whether a goal's row shows its values as percent, by the look of its current value or its target; one more call. */
export function arePercents({ tab, freeRow1 }: GoalTable): (row1: number) => boolean {
  const below = headerRow(tab) + 1;
  const places = [positionOf('goals', tab, 'target'), positionOf('goals', tab, 'current')];
  const first = Math.min(...places);
  if (freeRow1 === below) return () => false;
  const looks = tab.sheet
    .getRange(below, first, freeRow1 - below, Math.max(...places) - first + 1)
    .getNumberFormats();
  return (row1) => places.some((place) => looks[row1 - below]?.[place - first]?.includes('%'));
}

/** Goals that somebody typed or copied get an id of their own, all in one write: the ids that lie between are written as they are. */
export function giveGoalIds(workbook: Workbook, { tab, goals, at }: GoalTable): readonly Goal[] {
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  for (const { id, row1 } of goals) {
    if (id === '' || taken.has(id)) ids.set(row1, workbook.newId());
    else taken.add(id);
  }
  if (ids.size === 0) return goals;
  const rows = Array.from(ids.keys());
  const first = Math.min(...rows);
  const column = Array.from({ length: Math.max(...rows) - first + 1 }, (_, index) => ({
    id: ids.get(first + index) ?? at(first + index, 'id'),
  }));
  writeRows('goals', tab, first, column);
  return goals.map((goal) => ({ ...goal, id: ids.get(goal.row1) ?? goal.id }));
}
