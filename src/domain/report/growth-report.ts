import { isBlank } from '../cells/cell-number';
import type { Day } from '../cells/day';
import type { ReportPeriod } from './report-period';

/** A row of the goal log; a higher `entry` was written later, wherever sorting has put it. */
export interface LoggedMove<Value> {
  readonly goalId: string;
  readonly entry: number;
  /** '' where the log has no day. */
  readonly day: Day;
  readonly before: Value;
  readonly after: Value;
}

/** What is known of a key result's time and of its value now. */
export interface TimedGoal<Value> {
  readonly id: string;
  readonly current: Value;
  /** Its first day; null where none is given. */
  readonly from: Day | null;
  /** null while it is open, '' where it was closed without a day. */
  readonly closed: Day | null;
  /** Its current value is not in the log yet. */
  readonly isUnlogged: boolean;
}

/** One step; `day` is null for a value that no 1:1 has logged yet. */
interface Move<Value> {
  readonly day: Day | null;
  readonly after: Value;
}

/** What became of a key result in a period; null is not reported. */
export interface GoalStory<Value> {
  readonly first: Value | null;
  readonly last: Value | null;
  /** In the order in which they were written down. */
  readonly moves: readonly Move<Value>[];
}

/** A key result's way through a period (R9 to R11); null when it was not there in it. */
export function goalStory<Value>(
  goal: TimedGoal<Value>,
  log: readonly LoggedMove<Value>[],
  period: ReportPeriod,
  today: Day,
): GoalStory<Value> | null {
  const own = log.filter(({ goalId }) => goalId === goal.id).sort((one, other) => one.entry - other.entry);
  const inside = own.filter(({ day }) => day >= period.from && day <= period.to);
  const earlier = own.filter(({ day }) => day < period.from);
  const carried = earlier[earlier.length - 1]?.after;
  const isNow = today >= period.from && today <= period.to;
  const moves: Move<Value>[] = inside.map(({ day, after }) => ({ day, after }));
  if (isNow && goal.isUnlogged && goal.closed === null) moves.push({ day: null, after: goal.current });
  if (moves.length === 0 && !wasThere(goal, own, period, isNow)) return null;
  const values = [inside[0]?.before ?? carried, ...moves.map(({ after }) => after)];
  const last = values[values.length - 1];
  return { first: values.find(isReported) ?? null, last: isReported(last) ? last : null, moves };
}

/** Without a first day a key result begins with what is logged of it, and without anything logged it is there now. */
function wasThere<Value>(
  { from, closed }: TimedGoal<Value>,
  own: readonly LoggedMove<Value>[],
  period: ReportPeriod,
  isNow: boolean,
): boolean {
  const days = own.map(({ day }) => day).sort();
  const begun = from ?? days[0];
  const ended = closed === '' ? days[days.length - 1] : closed;
  if (ended === undefined) return false;
  return (begun === undefined ? isNow : begun <= period.to) && (ended === null || ended >= period.from);
}

function isReported<Value>(value: Value | undefined): value is Value {
  return !isBlank(value);
}
