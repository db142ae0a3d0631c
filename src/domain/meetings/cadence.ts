import { type Day, dayNumber, dayText, weekday } from '../cells/day';

/** A 1:1 is overdue only after its day has passed (C3, C4). */
export type CadenceState = 'never met' | 'good' | 'due' | 'overdue';

/** The last 1:1 and the agreed cadence. */
export interface MeetingSchedule {
  readonly lastMeeting: Day | null;
  /** The date in "Next 1:1" of the last 1:1; null if there is none. */
  readonly agreedNext: Day | null;
  readonly cadenceDays: number;
}

/** The day by which to meet again: the agreed one or else one cadence after the last 1:1; null before the first (C1, C2). */
export function nextDue({ lastMeeting, agreedNext, cadenceDays }: MeetingSchedule): Day | null {
  const last = dayNumber(lastMeeting);
  if (last === null) return null;
  const agreed = dayNumber(agreedNext);
  return dayText(agreed !== null && agreed > last ? agreed : last + cadenceDays);
}

/**
 * 'due' in the last days before the next 1:1 and on its day, 'overdue' afterwards, 'never met' before the
 * first (C3 to C6).
 */
export function cadenceState(schedule: MeetingSchedule, today: Day): CadenceState {
  const due = dayNumber(nextDue(schedule));
  const now = dayNumber(today);
  if (due === null || now === null) return 'never met';
  const daysLeft = due - now;
  if (daysLeft < 0) return 'overdue';
  return daysLeft < Math.min(7, schedule.cadenceDays / 2) ? 'due' : 'good';
}

/** The date that the form proposes for the next 1:1: one cadence after `from`, moved from a weekend to Monday (C7). */
export function proposedNext(from: Day, cadenceDays: number): Day {
  const start = dayNumber(from);
  if (start === null) return from;
  const day = start + cadenceDays;
  const daysToMonday = [1, 0, 0, 0, 0, 0, 2][weekday(day)] ?? 0;
  return dayText(day + daysToMonday);
}
