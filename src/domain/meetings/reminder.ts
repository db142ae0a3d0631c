import { type Day, dayNumber } from '../cells/day';
import type { CadenceState } from './cadence';

/** What is late with an engineer (C22). */
export interface Late {
  /** Since the day by which to meet; 0 while the 1:1 is not overdue. */
  readonly daysOverdue: number;
  readonly neverMet: boolean;
  readonly overdueActions: number;
}

/** `dueDays` are those of the engineer's open actions; what is no day is never late. */
export function lateness(
  { cadence, nextDue, dueDays }: { cadence: CadenceState; nextDue: Day | null; dueDays: readonly unknown[] },
  today: Day,
): Late {
  const now = dayNumber(today) ?? 0;
  const daysSince = (day: unknown) => now - (dayNumber(day) ?? now);
  return {
    daysOverdue: cadence === 'overdue' ? daysSince(nextDue) : 0,
    neverMet: cadence === 'never met',
    overdueActions: dueDays.filter((day) => daysSince(day) > 0).length,
  };
}

export function isLate({ daysOverdue, neverMet, overdueActions }: Late): boolean {
  return daysOverdue > 0 || neverMet || overdueActions > 0;
}
