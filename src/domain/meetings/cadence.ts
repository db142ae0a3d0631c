import { type Day, dayNumber, dayText, weekday } from '../cells/day';

/** How an engineer's 1:1s stand; a 1:1 is overdue only once its day has passed (C3, C4). */
export type CadenceState = 'never met' | 'good' | 'due' | 'overdue';

/** What is known of the last 1:1 and of the rhythm agreed on. */
export interface Rhythm {
  readonly lastMeeting: Day | null;
  /** The "Next 1:1" written down at the last one; null when none was. */
  readonly agreedNext: Day | null;
  readonly cadenceDays: number;
}

/** The day by which to meet again: the one agreed on, else a cadence after the last 1:1; null before the first (C1, C2). */
export function nextDue({ lastMeeting, agreedNext, cadenceDays }: Rhythm): Day | null {
  const last = dayNumber(lastMeeting);
  if (last === null) return null;
  const agreed = dayNumber(agreedNext);
  return dayText(agreed !== null && agreed > last ? agreed : last + cadenceDays);
}

/** Good, due in the last days before the next one, overdue from the day after it (C3 to C6). */
export function cadenceState(rhythm: Rhythm, today: Day): CadenceState {
  const due = dayNumber(nextDue(rhythm));
  const now = dayNumber(today);
  if (due === null || now === null) return 'never met';
  const daysLeft = due - now;
  if (daysLeft < 0) return 'overdue';
  return daysLeft < Math.min(7, rhythm.cadenceDays / 2) ? 'due' : 'good';
}

/** The date the form proposes for the next 1:1: a cadence after `from`, a weekend put off to Monday (C7). */
export function proposedNext(from: Day, cadenceDays: number): Day {
  const start = dayNumber(from);
  if (start === null) return from;
  const day = start + cadenceDays;
  const daysToMonday = [1, 0, 0, 0, 0, 0, 2][weekday(day)] ?? 0;
  return dayText(day + daysToMonday);
}
