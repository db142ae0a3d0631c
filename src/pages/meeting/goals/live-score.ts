import type { GoalsView } from '../../../contract/goals-view';
import type { Day } from '../../../contract/outcome';
import type { CellValue } from '../../../contract/row-edit';
import { readCellDay } from '../../../domain/cells/cell-day';
import { type Decimal, isFlaw } from '../../../domain/cells/cell-number';
import { dayNumber } from '../../../domain/cells/day';
import { nameKey } from '../../../domain/cells/name-key';
import {
  type GoalRow,
  type GoalScore,
  type ScoredGoals,
  scoreGoals,
} from '../../../domain/goals/goal-scores';
import { type GoalStatus, goalStatus } from '../../../domain/goals/goal-status';
import { checkWeights, readWeight, type WeightCheck } from '../../../domain/goals/goal-weights';
import { type GoalWorth, goalWorths } from '../../../domain/goals/goal-worth';
import { sheetCell } from '../../shell/sheet-cell';
import { typedCell } from '../drafts/typed-cell';
import { goalUnit, isNothingYet, isRetired, type VisibleGoal } from './visible-goals';

/** The score that a save would store, and what it consists of. */
export interface LiveScore {
  readonly total: ScoredGoals;
  /** By the ref of the key result; a key result that is being retired has none. */
  readonly goals: ReadonlyMap<string, GoalFigures>;
  /** The check of the objectives' weights. */
  readonly weights: WeightCheck;
  /** The same for the key results under each objective, by its `nameKey`. */
  readonly keyResultWeights: ReadonlyMap<string, WeightCheck>;
}

interface GoalFigures extends GoalScore {
  readonly worth: GoalWorth | null;
  readonly status: GoalStatus | null;
  /** Its share of the objective (0 to 1) before any goal is excluded; a blank weight counts with its implied share. */
  readonly share: number;
}

/** Scores the form with the same code as the server and the formulas. */
export function liveScore(
  shown: readonly VisibleGoal[],
  view: Pick<GoalsView, 'objectiveWeights' | 'cap' | 'capFlaw'>,
  today: Day,
  decimal: Decimal,
): LiveScore {
  const open = shown.filter((goal) => !isRetired(goal) && !isNothingYet(goal));
  const rows = open.map((goal) => goalRow(goal, decimal));
  const rule = { ...view, decimal };
  const total = scoreGoals(rows, rule);
  const worths = goalWorths(rows, rule, total);
  const keyResultWeights = checkKeyResults(rows, decimal);
  const counts = new Map<string, number>();
  const goals = new Map<string, GoalFigures>();
  open.forEach((goal, index) => {
    const score = total.goals[index];
    if (score === undefined) return;
    const status = statusOf(goal, score.progress, today);
    const key = nameKey(String(goal.cells.objective));
    const at = counts.get(key) ?? 0;
    counts.set(key, at + 1);
    const check = keyResultWeights.get(key);
    const share = check === undefined ? 0 : (check.weights[at] ?? 0) / check.whole;
    goals.set(goal.ref, { ...score, worth: worths[index] ?? null, status, share });
  });
  const weights = checkWeights(view.objectiveWeights.map(({ weight }) => weight));
  return { total, goals, weights, keyResultWeights };
}

/** An invalid weight counts as 0. */
function checkKeyResults(rows: readonly GoalRow[], decimal: Decimal): Map<string, WeightCheck> {
  const weights = new Map<string, (number | null)[]>();
  for (const { objective, weight } of rows) {
    const read = readWeight(weight, decimal);
    const key = nameKey(objective);
    weights.set(key, [...(weights.get(key) ?? []), isFlaw(read) ? 0 : read]);
  }
  return new Map([...weights].map(([key, group]) => [key, checkWeights(group)]));
}

/** The cells of a key result as a save would write them. */
export function goalRow(goal: VisibleGoal, decimal: Decimal): GoalRow {
  const { cells } = goal;
  const cell = (column: 'weight' | 'start' | 'target' | 'current') =>
    sheetCell(typedCell(column, cells[column], decimal, goalUnit(goal, column)));
  return {
    objective: String(cells.objective),
    type: cells.type,
    weight: cell('weight'),
    start: cell('start'),
    target: cell('target'),
    current: cell('current'),
  };
}

function statusOf(
  { cells: { from, due } }: VisibleGoal,
  progress: number | null,
  today: Day,
): GoalStatus | null {
  const period = { startDay: dayIn(from), dueDay: dayIn(due) };
  const status = goalStatus(progress, period, dayNumber(today) ?? 0);
  return typeof status === 'string' ? status : null;
}

/** Days since 1970-01-01; null if the value is not a day. */
export function dayIn(value: CellValue): number | null {
  const day = readCellDay(sheetCell(value));
  return isFlaw(day) ? null : day;
}
