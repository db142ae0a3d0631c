import { errorIn, isBlank, isDate } from '../cells/cell-number';

/** A goal with the value of its Current cell, of any type. */
export interface GoalValue {
  readonly id: string;
  readonly current: unknown;
}

/** A row of the goal log. A higher `entry` was written later, wherever the row is after sorting. */
export interface LoggedValue<Value> {
  readonly goalId: string;
  readonly entry: number;
  readonly after: Value;
}

export interface GoalChange<Goal, Value> {
  readonly goal: Goal;
  /** '' if the goal was never logged. */
  readonly before: Value | '';
}

/**
 * The goals whose value differs from the one logged last, in the order given; [] if there is none. An error
 * value never counts as a change (M48, M49).
 */
export function goalChanges<Goal extends GoalValue, Value>(
  goals: readonly Goal[],
  log: readonly LoggedValue<Value>[],
): GoalChange<Goal, Value>[] {
  const last = new Map<string, LoggedValue<Value>>();
  for (const one of log) {
    if (one.entry >= (last.get(one.goalId)?.entry ?? Number.NEGATIVE_INFINITY)) last.set(one.goalId, one);
  }
  return goals
    .map((goal) => ({ goal, before: last.get(goal.id)?.after ?? ('' as const) }))
    .filter(({ goal: { current }, before }) => !isError(current) && !isSame(current, before));
}

function isSame(one: unknown, other: unknown): boolean {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  if (isDate(one) && isDate(other)) return one.getTime() === other.getTime();
  return one === other;
}

function isError(value: unknown): boolean {
  return typeof value === 'string' && errorIn(value) !== null;
}
