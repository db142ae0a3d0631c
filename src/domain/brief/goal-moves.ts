import { errorIn, isBlank, isDate, isFlaw } from '../cells/cell-number';
import type { Day } from '../cells/day';
import { type GoalCells, rawProgress } from '../goals/goal-progress';
import { tolerance } from '../goals/tolerance';

/** An open goal; `Value` is the value of its cell Current. */
export interface BriefGoal<Value> extends Omit<GoalCells, 'current'> {
  readonly ref: string;
  readonly keyResult: string;
  readonly current: Value;
  /** Its value after each of the last three 1:1s, the latest first; undefined if it was not stored. */
  readonly former: readonly (Value | undefined)[];
  /** The day of the last change that is known, or else its first day; null if neither is known. */
  readonly changed: Day | null;
  /** The day of the third most recent 1:1; null if there were fewer. */
  readonly thirdMeeting: Day | null;
}

/** A goal that moved since the last 1:1. */
export interface MovedGoal<Value> {
  readonly kind: 'moved';
  readonly ref: string;
  readonly keyResult: string;
  readonly before: Value;
  readonly after: Value;
  readonly isBack: boolean;
  /** How many further goals moved, said in the last of these lines; 0 in the others. */
  readonly others: number;
}

/** The first of the goals that did not move for three 1:1s, and how many there are. */
export interface StillGoal {
  readonly kind: 'still';
  readonly ref: string;
  readonly keyResult: string;
  readonly count: number;
}

/** The most goals that are named. */
const mostMoved = 3;

/** The goals whose value is not that after the last 1:1, the largest move first, and how many there are (P333). */
export function movedGoals<Value>(goals: readonly BriefGoal<Value>[]): {
  lines: MovedGoal<Value>[];
  count: number;
} {
  const moved = goals
    .flatMap((goal) => {
      const [before] = goal.former;
      if (before === undefined || !isOther(before, goal.current)) return [];
      const move = (progress(goal, goal.current) ?? 0) - (progress(goal, before) ?? 0);
      return [{ goal, before, move }];
    })
    .sort((one, other) => Math.abs(other.move) - Math.abs(one.move));
  const lines = moved.slice(0, mostMoved).map(({ goal: { ref, keyResult, current }, before, move }) => ({
    kind: 'moved' as const,
    ref,
    keyResult,
    before,
    after: current,
    isBack: move < 0,
    others: 0,
  }));
  return { lines, count: moved.length };
}

/** The unfinished goals whose value is older than the third most recent 1:1; [] if there are none (P334). */
export function stillGoals<Value>(goals: readonly BriefGoal<Value>[]): StillGoal[] {
  const still = goals.filter(
    ({ changed, thirdMeeting, former, ...goal }) =>
      changed !== null &&
      thirdMeeting !== null &&
      changed < thirdMeeting &&
      former.every((value) => value === undefined || !isOther(value, goal.current)) &&
      (progress(goal, goal.current) ?? 0) < 1 - tolerance,
  );
  const [first] = still;
  return first === undefined
    ? []
    : [{ kind: 'still', ref: first.ref, keyResult: first.keyResult, count: still.length }];
}

/** null if the goal is unreported or cannot be scored. */
function progress({ type, start, target }: Omit<GoalCells, 'current'>, current: unknown): number | null {
  const raw = rawProgress({ type, start, target, current });
  return isFlaw(raw) ? null : raw;
}

/** An error is not a value, so nothing has moved to it or from it. */
function isOther(one: unknown, other: unknown): boolean {
  if (isError(one) || isError(other)) return false;
  if (isBlank(one) || isBlank(other)) return isBlank(one) !== isBlank(other);
  if (isDate(one) && isDate(other)) return one.getTime() !== other.getTime();
  return one !== other;
}

function isError(value: unknown): boolean {
  return typeof value === 'string' && errorIn(value) !== null;
}
