import type { Day } from '../../contract/outcome';
import type { ReportAction, ReportGoal, ReportMove, ReportSource, ReportWin } from '../../contract/report';
import { isDate } from '../../domain/cells/cell-number';
import { dayNumber } from '../../domain/cells/day';
import { nameKey } from '../../domain/cells/name-key';
import { goalChanges } from '../../domain/goals/goal-changes';
import { isOpenGoal } from '../../domain/goals/open-goal';
import type { Row, SheetValue, Table } from '../../workbook/grid/table';
import type { Workbook } from '../../workbook/grid/workbook';
import { endedStates } from '../../workbook/records/action-items';
import type { Engineer } from '../../workbook/records/engineers';
import { readGoalFormats } from '../../workbook/records/goal-formats';
import type { GoalLog } from '../../workbook/records/goal-log';
import type { Goal, GoalTable } from '../../workbook/records/goals';
import { toCellValue } from '../cell-values';
import { idOf, ofEngineer, refsOf } from '../save/own-tables';

/** The engineer's key results, closed ones and those that are gone from the tab Goals too, with what is logged of them. */
export function reportGoals(
  workbook: Workbook,
  table: GoalTable,
  log: GoalLog,
  engineer: Engineer,
): Pick<ReportSource, 'goals' | 'log'> {
  const own = nameKey(engineer.name);
  const refs = refsOf(table.rows, idOf);
  const formatOf = readGoalFormats(table);
  const goals = table.goals
    .filter((goal) => nameKey(goal.engineer) === own)
    .map((goal) => ({ ...goal, id: refs.get(goal.row1) ?? '' }));
  const unlogged = new Set(goalChanges(goals, log.logged).map(({ goal }) => goal.id));
  const known = new Set(refs.values());
  const gone = log.rows.filter(
    (row) => nameKey(row.text('engineer')) === own && !known.has(row.text('goal-id')),
  );
  const ids = new Set([...goals.map(({ id }) => id), ...gone.map((row) => row.text('goal-id'))]);
  return {
    goals: [
      ...goals.map((goal) => ({
        ...reportGoal(workbook, goal),
        isUnlogged: unlogged.has(goal.id),
        isPercent: formatOf(goal.row1).measure !== null,
      })),
      ...lastOfEach(gone).map(goneGoal),
    ],
    log: log.rows.filter((row) => ids.has(row.text('goal-id'))).map((row) => moveOf(workbook, row)),
  };
}

export function reportActions(
  workbook: Workbook,
  { rows }: Table<'actions'>,
  engineer: Engineer,
): ReportAction[] {
  return ofEngineer(rows, engineer)
    .filter((row) => row.text('action') !== '')
    .map((row) => {
      const state = row.text('status').toLowerCase();
      return {
        action: row.text('action'),
        owner: row.text('owner'),
        state: endedStates.includes(state) ? (state as 'done' | 'dropped') : 'open',
        opened: dayIn(workbook, row.cell('opened')),
        due: dayIn(workbook, row.cell('due')),
        closed: dayIn(workbook, row.cell('closed')),
      };
    });
}

/** The earliest first; those without a day last. */
export function reportWins(
  workbook: Workbook,
  rows: readonly Row<'wins'>[],
  engineer: Engineer,
): ReportWin[] {
  return ofEngineer(rows, engineer)
    .map((row) => ({
      day: dayIn(workbook, row.cell('date')),
      win: row.text('win'),
      objective: row.text('objective'),
    }))
    .sort((one, other) => (one.day ?? '9').localeCompare(other.day ?? '9'));
}

function reportGoal(workbook: Workbook, goal: Goal): Omit<ReportGoal, 'isUnlogged' | 'isPercent'> {
  const { id, objective, keyResult, cycle } = goal;
  return {
    ...{ id, objective, keyResult, cycle },
    type: toCellValue(workbook, goal.type),
    start: toCellValue(workbook, goal.start),
    target: toCellValue(workbook, goal.target),
    current: toCellValue(workbook, goal.current),
    from: dayIn(workbook, goal.from),
    due: dayIn(workbook, goal.due),
    closed: isOpenGoal(goal) ? null : (dayIn(workbook, goal.closed) ?? ''),
    isGone: false,
  };
}

/** For a goal closed without a day, the log determines when it existed. */
function goneGoal(row: Row<'goal-log'>): ReportGoal {
  return {
    id: row.text('goal-id'),
    keyResult: row.text('key-result'),
    ...{ objective: '', cycle: '', type: '', start: '', target: '', current: '' },
    ...{ from: null, due: null, closed: '', isUnlogged: false, isPercent: false, isGone: true },
  };
}

/** The row of each goal that was written last. */
function lastOfEach(rows: readonly Row<'goal-log'>[]): Row<'goal-log'>[] {
  const last = new Map<string, Row<'goal-log'>>();
  for (const row of rows) {
    const id = row.text('goal-id');
    const known = last.get(id);
    if (!known || Number(row.cell('entry')) >= Number(known.cell('entry'))) last.set(id, row);
  }
  return Array.from(last.values());
}

function moveOf(workbook: Workbook, row: Row<'goal-log'>): ReportMove {
  return {
    goalId: row.text('goal-id'),
    entry: Number(row.cell('entry')) || 0,
    day: dayIn(workbook, row.cell('date')) ?? '',
    before: toCellValue(workbook, row.cell('before')),
    after: toCellValue(workbook, row.cell('after')),
  };
}

/** A day as a date, or as text such as 2026-01-31 by hand. */
function dayIn({ toDay }: Workbook, cell: SheetValue): Day | null {
  if (isDate(cell)) return toDay(cell);
  const text = String(cell).trim();
  return dayNumber(text) === null ? null : text;
}
