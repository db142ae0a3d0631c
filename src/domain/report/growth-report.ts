import { isBlank } from '../cells/cell-number';
import type { Day } from '../cells/day';
import type { ReportPeriod } from './report-period';

/** A row of the goal log. A higher `entry` was written later, wherever the row is after sorting. */
export interface LoggedMove<Value> {
  readonly goalId: string;
  readonly entry: number;
  /** '' if the log has no day. */
  readonly day: Day;
  readonly before: Value;
  readonly after: Value;
}

/** The days and the current value of a key result. */
export interface TimedGoal<Value> {
  readonly id: string;
  readonly current: Value;
  /** Its first day; null if unknown. */
  readonly from: Day | null;
  /** The day on which it was closed; null if it is open, '' if it was closed without a day. */
  readonly closed: Day | null;
  /** True if the log does not contain its current value yet. */
  readonly isUnlogged: boolean;
}

/** A change of the value; `day` is null if no 1:1 has logged it yet. */
interface Move<Value> {
  readonly day: Day | null;
  readonly after: Value;
}

/** The course of a key result in a period; null values are unreported. */
export interface GoalHistory<Value> {
  readonly first: Value | null;
  readonly last: Value | null;
  /** In the order in which they were logged. */
  readonly moves: readonly Move<Value>[];
}

/** The course of a key result in a period (R9, R11); null if it did not exist in the period (R10). */
export function goalHistory<Value>(
  goal: TimedGoal<Value>,
  log: readonly LoggedMove<Value>[],
  period: ReportPeriod,
  today: Day,
): GoalHistory<Value> | null {
  const own = log.filter(({ goalId }) => goalId === goal.id).sort((one, other) => one.entry - other.entry);
  const inside = own.filter(({ day }) => day >= period.from && day <= period.to);
  const earlier = own.filter(({ day }) => day < period.from);
  const carried = earlier[earlier.length - 1]?.after;
  const isNow = today >= period.from && today <= period.to;
  const moves: Move<Value>[] = inside.map(({ day, after }) => ({ day, after }));
  if (isNow && goal.isUnlogged && goal.closed === null) moves.push({ day: null, after: goal.current });
  if (moves.length === 0 && !existedIn(goal, own, period, isNow)) return null;
  const values = [inside[0]?.before ?? carried, ...moves.map(({ after }) => after)];
  const last = values[values.length - 1];
  return { first: values.find(isReported) ?? null, last: isReported(last) ? last : null, moves };
}

/** A key result with no first day begins with its first log entry; without one, it exists only today. */
function existedIn<Value>(
  { from, closed }: TimedGoal<Value>,
  own: readonly LoggedMove<Value>[],
  period: ReportPeriod,
  isNow: boolean,
): boolean {
  const days = own.map(({ day }) => day).sort();
  const firstDay = from ?? days[0];
  const lastDay = closed === '' ? days[days.length - 1] : closed;
  if (lastDay === undefined) return false;
  return (
    (firstDay === undefined ? isNow : firstDay <= period.to) && (lastDay === null || lastDay >= period.from)
  );
}

function isReported<Value>(value: Value | undefined): value is Value {
  return !isBlank(value);
}
