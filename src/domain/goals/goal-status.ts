import type { Flaw } from '../cells/cell-number';
import { tolerance } from './tolerance';

/** The progress of a key result compared with its dates; independent of its score. */
export type GoalStatus = 'Done' | 'On track' | 'Behind' | 'At risk';

/** The first and the last day of a key result, both inclusive; null if the cell is blank. */
export interface GoalPeriod {
  readonly startDay: number | null;
  readonly dueDay: number | null;
}

/** A key result that is further below the expected pace than this is at risk (G18). */
const riskGap = 0.25;

/**
 * The status on a day (G16 to G20); null if progress or dates are missing, or a flaw if the due date is
 * before the start.
 */
export function goalStatus(
  progress: number | null,
  { startDay, dueDay }: GoalPeriod,
  asOfDay: number,
): GoalStatus | null | Flaw {
  if (progress === null) return null;
  if (progress >= 1 - tolerance) return 'Done';
  if (startDay !== null && dueDay !== null && dueDay < startDay) {
    return { what: 'the due date is before the start', remedy: 'correct one of the two dates' };
  }
  if (dueDay === null) return null;
  if (asOfDay > dueDay) return 'At risk';
  if (startDay === null) return null;
  const behind = expectedPace(startDay, dueDay, asOfDay) - progress;
  if (behind <= tolerance) return 'On track';
  return behind > riskGap + tolerance ? 'At risk' : 'Behind';
}

/** The sentence for a row that has no status (G23). */
export function noStatusSentence({ what, remedy }: Flaw): string {
  return `No status: ${what}; ${remedy}.`;
}

/**
 * The fraction of the period that has passed, with the first and the last day included: 0.5 on 15 April in 1
 * to 30 April (G16).
 */
export function expectedPace(startDay: number, dueDay: number, asOfDay: number): number {
  return Math.min(Math.max((asOfDay - startDay + 1) / (dueDay - startDay + 1), 0), 1);
}
