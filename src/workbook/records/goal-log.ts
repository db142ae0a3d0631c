import { goalChanges, type LoggedValue } from '../../domain/goals/goal-changes';
import { type ColumnKey, columnsOf } from '../grid/layout';
import { type CellValue, makeRoom, positionOf, readTable, type Table, writeRows } from '../grid/table';
import { needTab, type Tags } from '../grid/tags';
import type { Goal } from './goals';

/** The goal log, read in one call. Rows are only ever added to it. */
export interface GoalLog extends Table<'goal-log'> {
  readonly logged: readonly LoggedValue<CellValue>[];
}

/** The 1:1 at which goals were found changed. */
export interface LogContext {
  readonly date: Date;
  readonly engineer: string;
  readonly by: string;
  readonly meetingId: string;
}

/** A missing column is said here, before anything is written. */
export function readGoalLog(tags: Tags): GoalLog {
  const tab = needTab(tags, 'goal-log', 'Goal log');
  for (const [key] of columnsOf('goal-log')) positionOf('goal-log', tab, key as ColumnKey<'goal-log'>);
  const table = readTable('goal-log', tab);
  const logged = table.rows.map((row) => ({
    goalId: row.text('goal-id'),
    entry: Number(row.cell('entry')) || 0,
    after: row.cell('after'),
  }));
  return { ...table, logged };
}

/** Adds a row for each goal whose value is not the one logged last, all in one write; keeps `over` rows free where it has to add some. */
export function logGoals(log: GoalLog, goals: readonly Goal[], occasion: LogContext, over: number): void {
  const { date, engineer, by, meetingId } = occasion;
  const last = log.logged.reduce((most, { entry }) => Math.max(most, entry), 0);
  const rows = goalChanges(goals, log.logged).map(({ goal, before }, index) => ({
    date,
    engineer,
    'key-result': goal.keyResult,
    before,
    after: goal.current,
    by,
    'meeting-id': meetingId,
    'goal-id': goal.id,
    entry: last + 1 + index,
  }));
  if (rows.length === 0) return;
  makeRoom('goal-log', log, rows.length, over);
  writeRows('goal-log', log.tab, log.freeRow1, rows);
}
