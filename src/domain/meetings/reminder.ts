import { type Day, dayNumber } from '../cells/day';
import type { CadenceState } from './cadence';

/** The overdue 1:1 and action items of an engineer (C22). */
export interface Late {
  /** Days since the due day of the 1:1; 0 if it is not overdue. */
  readonly daysOverdue: number;
  readonly neverMet: boolean;
  readonly overdueActions: number;
}

/**
 * What is overdue on a day (C22). `dueDays` are the due days of the open action items; an invalid day is
 * never overdue.
 */
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

/** True if anything is overdue or there has never been a 1:1 (C22). */
export function isLate({ daysOverdue, neverMet, overdueActions }: Late): boolean {
  return daysOverdue > 0 || neverMet || overdueActions > 0;
}
