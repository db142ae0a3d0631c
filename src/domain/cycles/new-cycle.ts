import { isDate, readCellNumber } from '../cells/cell-number';
import { nameKey } from '../cells/name-key';
import { type GoalCells, rawProgress, readGoalType, startIsTarget } from '../goals/goal-progress';
import { tolerance } from '../goals/tolerance';

/**
 * What happens to a goal when a new cycle starts: a copy continues from the current value or from the same
 * start, or the goal ends without a copy.
 */
export type GoalChoice = 'from current' | 'from start' | 'ends';

/** The choices that a goal allows. */
export interface GoalPaths {
  /** Raw progress, 1 at the target; null if the goal is unreported or cannot be scored. */
  readonly progress: number | null;
  /** True for a metric with a current value that a copy can start from. */
  readonly canStartAnew: boolean;
  /** Choices that would make the start equal to the target, so that progress could not be measured (G35). */
  readonly deadEnds: readonly GoalChoice[];
}

/** The choices that a goal allows (G34, G35). */
export function goalPaths(goal: GoalCells): GoalPaths {
  const raw = rawProgress(goal);
  const canStartAnew = readGoalType(goal.type) === 'metric' && isMeasured(goal.current);
  const ways: GoalChoice[] = canStartAnew ? ['from current', 'from start'] : ['from start'];
  return {
    progress: typeof raw === 'number' ? raw : null,
    canStartAnew,
    deadEnds: ways.filter((way) => startsAtTarget({ ...goal, start: copiedStart(goal, way) })),
  };
}

/**
 * The default choice (G34): a goal that has reached its target ends, and any other continues; a metric starts
 * from its current value if `startsAnew`.
 */
export function defaultChoice({ progress, canStartAnew }: GoalPaths, startsAnew: boolean): GoalChoice {
  if (progress !== null && progress >= 1 - tolerance) return 'ends';
  return canStartAnew && startsAnew ? 'from current' : 'from start';
}

/** The start of a goal's copy, which has the same target, weight and current value. */
export function copiedStart<Value>(
  { start, current }: { readonly start: Value; readonly current: Value },
  choice: GoalChoice,
): Value {
  return choice === 'from current' ? current : start;
}

/** True if the goal already belongs to the cycle; false for a goal with no cycle (G36). */
export function isInCycle(goalCycle: string, cycleName: string): boolean {
  const key = nameKey(goalCycle);
  return key !== '' && key === nameKey(cycleName);
}

function isMeasured(current: unknown): boolean {
  return isDate(current) || typeof readCellNumber(current) === 'number';
}

/** A measurable goal is at 100 % when its current value is the target, so only its start can be wrong. */
function startsAtTarget({ type, start, target }: GoalCells): boolean {
  return rawProgress({ type, start, target, current: target }) === startIsTarget;
}
