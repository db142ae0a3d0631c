import { goalChanges, type LoggedValue } from '../../domain/goals/goal-changes';
import { type ColumnKey, columnsOf, letters } from '../grid/layout';
import { positionOf, readTable, type SheetValue, type Table } from '../grid/table';
import type { Tags } from '../grid/tagged-tab';
import { needTab } from '../grid/tags';
import { ensureFreeRows, writeRows } from '../grid/write-rows';
import type { CellPlace } from '../grid/written-cells';
import type { GoalFormats } from './goal-formats';
import type { Goal } from './goals';

/** The goal log, read in one service call. Rows are only added to it. */
export interface GoalLog extends Table<'goal-log'> {
  readonly logged: readonly (LoggedValue<SheetValue> & { readonly date: SheetValue })[];
}

/** The 1:1 at which the goals had changed. */
export interface LogContext {
  readonly date: Date;
  readonly engineer: string;
  readonly by: string;
  readonly meetingId: string;
  /** By the row of the goal on the tab Goals. */
  readonly formats: GoalFormats;
}

/** Registers what undoes a write; if the call fails, it runs. */
export interface RollBacks {
  onFailure(rollBack: () => void): void;
}

/**
 * Throws WorkbookError if the tab or one of its columns is missing, so that this is known before anything is written.
 */
export function readGoalLog(tags: Tags): GoalLog {
  const tab = needTab(tags, 'goal-log', 'Goal log');
  for (const [key] of columnsOf('goal-log')) positionOf('goal-log', tab, key as ColumnKey<'goal-log'>);
  const table = readTable('goal-log', tab);
  const logged = table.rows.map((row) => ({
    goalId: row.text('goal-id'),
    entry: Number(row.cell('entry')) || 0,
    after: row.cell('after'),
    date: row.cell('date'),
  }));
  return { ...table, logged };
}

/**
 * Appends a row for each goal whose value differs from the last one logged, in one write, and in one more for each format of
 * percentages among them (M472). If it has to add rows, it leaves `over` of them free.
 */
export function logGoals(
  log: GoalLog,
  goals: readonly Goal[],
  { date, engineer, by, meetingId, formats }: LogContext,
  rollBacks: RollBacks,
  over = 0,
): void {
  const last = log.logged.reduce((most, { entry }) => Math.max(most, entry), 0);
  const changes = goalChanges(goals, log.logged);
  const rows = changes.map(({ goal, before }, index) => ({
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
  ensureFreeRows('goal-log', log, rows.length, over);
  const percents = new Map<string, CellPlace[]>();
  changes.forEach(({ goal }, index) => {
    const { measure } = formats(goal.row1);
    if (measure !== null) percents.set(measure, [...(percents.get(measure) ?? []), ...valuesIn(log, index)]);
  });
  if (percents.size > 0) {
    // A row that is free again can receive the number of another goal.
    rollBacks.onFailure(() => formatValues(log, 'General', Array.from(percents.values()).flat()));
  }
  // The formats come first: a run that ends after them has logged nothing, instead of numbers without their formats.
  for (const [format, cells] of Array.from(percents)) formatValues(log, format, cells);
  writeRows('goal-log', log.tab, log.freeRow1, rows);
}

/** The cells Before and After of a row that is appended to the log. */
function valuesIn({ tab, freeRow1 }: GoalLog, index: number): CellPlace[] {
  return (['before', 'after'] as const).map((column) => ({
    row1: freeRow1 + index,
    column: positionOf('goal-log', tab, column),
  }));
}

function formatValues({ tab }: GoalLog, format: string, cells: readonly CellPlace[]): void {
  tab.writes.formatted.push(...cells);
  tab.sheet.getRangeList(cells.map(({ row1, column }) => letters(column) + row1)).setNumberFormat(format);
}
