import { isBlank } from '../cells/cell-number';
import type { GoalCells } from './goal-progress';
import { readGoalType } from './goal-progress';

/** The columns of a goal that hold numbers. */
export type PercentColumn = 'weight' | 'start' | 'target' | 'current';

/** A cell with this number or a larger one seldom shows a percentage: it is 1,000 %. */
const largestShare = 10;

/**
 * Whether the cells of a goal can show percentages, so that their formats are worth reading: a weight of at most 1, or a measure
 * without a date or a number of 1,000 % or more (M470).
 */
export function mayShowPercents({ weight, ...goal }: GoalCells & { readonly weight: unknown }): boolean {
  if (typeof weight === 'number' && weight > 0 && weight <= 1) return true;
  if (readGoalType(goal.type) === 'binary') return false;
  return [goal.start, goal.target, goal.current].every((cell) =>
    typeof cell === 'number' ? Math.abs(cell) < largestShare : isBlank(cell),
  );
}
