import { runsOf } from '../../domain/cells/runs';
import { type PlannedRow, plannedRows, planRow } from '../../workbook/grid/row-plan';
import { type Cells, cellsFor, columnsIn } from '../../workbook/grid/table';
import type { Engineer } from '../../workbook/records/engineers';
import { type Goal, type GoalRows, goalOf, ownGoals } from '../../workbook/records/goals';
import { type QualityInput, qualityTexts } from './quality-texts';
import type { Days } from './save-context';

type GoalRow = PlannedRow<'goals'>;

/**
 * The planned rows with the text of Quality. A row that moves is written with Quality and Updated together, and the engineer's
 * goals in adjacent rows whose text is outdated join that write, so that it takes no further call (M390). A save that changes no
 * goal writes the longest run of adjacent rows with outdated texts, in one call (M391).
 */
export function planQuality(
  days: Days,
  goals: GoalRows,
  planned: readonly GoalRow[],
  engineer: Engineer,
  input: QualityInput,
): readonly GoalRow[] {
  if (!goals.tab.columns.has('quality')) return planned;
  const open = ownGoals(plannedRows(goals, planned).map(goalOf), engineer.name);
  const texts = qualityTexts(days, open, input);
  const textOf = (row1: number) => texts.get(row1) ?? '';
  const isOutdated = ({ row1 }: { readonly row1: number }) => textOf(row1) !== goals.at(row1, 'quality');
  const textRow = ({ row1, id }: Goal, others: Cells<'goals'> = {}) =>
    planRow('goals', goals, row1, id, { quality: textOf(row1), ...others });
  if (planned.length === 0) {
    // IDs take a separate write.
    const isComplete = goals.goals.every(({ id }) => id !== '');
    return isComplete ? longest(runsOf(open.filter(isOutdated), isNext)).map((goal) => textRow(goal)) : [];
  }
  const byRow = new Map(planned.map((row) => [row.row1, row]));
  const updatedOf = ({ row1 }: Goal) => (row1 < goals.freeRow1 ? byRow.get(row1)?.after.updated : undefined);
  const moves = (goal: Goal) => updatedOf(goal) !== undefined;
  const runs = runsOf(
    open.filter((goal) => moves(goal) || !byRow.has(goal.row1)),
    isNext,
  );
  const joined = runs
    .filter((run) => run.some(moves))
    .flatMap((run) => fromFirstToLast(run, (goal) => moves(goal) || isOutdated(goal)));
  const moved = new Set(joined.filter(moves).map(({ row1 }) => row1));
  const rest = planned.flatMap((row) => {
    if (moved.has(row.row1)) return without(row, 'updated');
    // A new row has every column, so that one write covers it.
    if (row.row1 < goals.freeRow1 && !isOutdated(row)) return [row];
    const before = { ...row.before, quality: goals.at(row.row1, 'quality') };
    return [{ ...row, before, after: { ...row.after, quality: textOf(row.row1) } }];
  });
  return [
    ...rest,
    ...joined.map((goal) => textRow(goal, { updated: updatedOf(goal) ?? goals.at(goal.row1, 'updated') })),
  ];
}

function isNext(one: Goal, next: Goal): boolean {
  return next.row1 === one.row1 + 1;
}

function longest(runs: readonly (readonly Goal[])[]): readonly Goal[] {
  return runs.reduce((most, run) => (run.length > most.length ? run : most), []);
}

/** The goals of a run from the first to the last that is needed; those between are written as they are. */
function fromFirstToLast(run: readonly Goal[], isNeeded: (goal: Goal) => boolean): readonly Goal[] {
  const needed = run.map(isNeeded);
  return run.slice(needed.indexOf(true), needed.lastIndexOf(true) + 1);
}

/** Nothing if the row has no other column. */
function without(row: GoalRow, column: 'updated'): GoalRow[] {
  const columns = columnsIn<'goals'>(row.after).filter((one) => one !== column);
  if (columns.length === 0) return [];
  const cells = (of: Cells<'goals'>) => cellsFor<'goals'>(columns, (one) => of[one] ?? '');
  return [{ ...row, before: cells(row.before), after: cells(row.after) }];
}
