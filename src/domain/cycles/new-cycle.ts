import { isDate, readCellNumber } from '../cells/cell-number';
import { nameKey } from '../cells/name-key';
import { type GoalCells, rawProgress, readGoalType, startIsTarget } from '../goals/goal-progress';
import { tolerance } from '../goals/tolerance';

/** What becomes of a goal when a new cycle starts: a copy goes on from the current value, or with the start it has, or none. */
export type GoalChoice = 'from current' | 'from start' | 'ends';

/** What a goal allows, for the choice to be made. */
export interface GoalPaths {
  /** 1 is reached; null when not reported or not scored. */
  readonly progress: number | null;
  /** A metric with a current value to start from. */
  readonly canStartAnew: boolean;
  /** Ways of going on in which its start would be its target; nothing could be measured then (G35). */
  readonly deadEnds: readonly GoalChoice[];
}

/** How a goal may go on. */
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

/** What is chosen as long as nobody chooses: what is reached ends, all else goes on, a metric from where it stands if so wished (G34). */
export function usualChoice({ progress, canStartAnew }: GoalPaths, startsAnew: boolean): GoalChoice {
  if (progress !== null && progress >= 1 - tolerance) return 'ends';
  return canStartAnew && startsAnew ? 'from current' : 'from start';
}

/** The start of a goal's copy; target, weight and current value stay. */
export function copiedStart<Value>(
  { start, current }: { readonly start: Value; readonly current: Value },
  choice: GoalChoice,
): Value {
  return choice === 'from current' ? current : start;
}

/** A goal that has the new cycle already is left alone; one without a cycle is in none (G36). */
export function isInCycle(goalCycle: string, cycleName: string): boolean {
  const key = nameKey(goalCycle);
  return key !== '' && key === nameKey(cycleName);
}

function isMeasured(current: unknown): boolean {
  return isDate(current) || typeof readCellNumber(current) === 'number';
}

/** At its target a goal that can be measured is at 100 %, so only its start can be what is wrong. */
function startsAtTarget({ type, start, target }: GoalCells): boolean {
  return rawProgress({ type, start, target, current: target }) === startIsTarget;
}
