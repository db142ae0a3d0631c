import { runsOf } from '../../domain/cells/runs';
import { type PlannedRow, plannedRows, planRow, rowsWith } from '../../workbook/grid/row-plan';
import type { Cells } from '../../workbook/grid/table';
import type { Engineer } from '../../workbook/records/engineers';
import { type Goal, type GoalRows, goalOf, ownGoals } from '../../workbook/records/goals';
import { type QualityInput, qualityTexts } from './quality-texts';
import type { Days } from './save-context';

type GoalRow = PlannedRow<'goals'>;

/** What a save writes in the same call as Quality, to the left and to the right of it. */
const beside = ['confidence', 'updated'] as const;
type Beside = (typeof beside)[number];

/**
 * The planned rows with the text of Quality. A row that moves, or whose confidence changes, is written with Confidence, Quality
 * and Updated together, and the engineer's goals in adjacent rows whose text is outdated join that write, so that it takes no
 * further call (M390, M452). A save that changes no goal writes the adjacent rows with the most outdated texts, in one call
 * (M391).
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
    if (!isComplete) return [];
    const outdated = most(runsOf(open, isNext), (run) => run.filter(isOutdated).length);
    return fromFirstToLast(outdated, isOutdated).map((goal) => textRow(goal));
  }
  const byRow = new Map(planned.map((row) => [row.row1, row]));
  const plannedOf = ({ row1 }: Goal, column: Beside) =>
    row1 < goals.freeRow1 ? byRow.get(row1)?.after[column] : undefined;
  const moves = (goal: Goal) => beside.some((column) => plannedOf(goal, column) !== undefined);
  const runs = runsOf(
    open.filter((goal) => moves(goal) || !byRow.has(goal.row1)),
    isNext,
  );
  const joined = runs
    .filter((run) => run.some(moves))
    .flatMap((run) => {
      const columns = beside.filter((column) => run.some((goal) => plannedOf(goal, column) !== undefined));
      const others = (goal: Goal) =>
        Object.fromEntries(
          columns.map((column) => [column, plannedOf(goal, column) ?? goals.at(goal.row1, column)]),
        );
      return fromFirstToLast(run, (goal) => moves(goal) || isOutdated(goal)).map((goal) =>
        textRow(goal, others(goal)),
      );
    });
  const moved = new Set(
    runs
      .flat()
      .filter(moves)
      .map(({ row1 }) => row1),
  );
  const rest = planned.flatMap((row) => {
    if (moved.has(row.row1)) return withoutBeside(row);
    const isNew = row.row1 >= goals.freeRow1;
    if (!isNew && !isOutdated(row)) return [row];
    // A new row has every column, so that one write covers it.
    const blank = isNew && goals.tab.columns.has('confidence') ? { confidence: '' } : {};
    return [planRow('goals', goals, row.row1, row.id, { ...blank, ...row.after, quality: textOf(row.row1) })];
  });
  return [...rest, ...joined];
}

function isNext(one: Goal, next: Goal): boolean {
  return next.row1 === one.row1 + 1;
}

function most(runs: readonly (readonly Goal[])[], count: (run: readonly Goal[]) => number): readonly Goal[] {
  return runs.reduce((one, other) => (count(other) > count(one) ? other : one), []);
}

/** The goals of a run from the first to the last that is needed, those between included; [] if none is needed. */
function fromFirstToLast(run: readonly Goal[], isNeeded: (goal: Goal) => boolean): readonly Goal[] {
  const needed = run.map(isNeeded);
  return run.slice(needed.indexOf(true), needed.lastIndexOf(true) + 1);
}

/** Nothing if the row has no other column. */
function withoutBeside(row: GoalRow): GoalRow[] {
  return rowsWith([row], (column) => !beside.some((one) => one === column));
}
