import type { Flaw } from '../cells/cell-number';
import { tolerance } from './tolerance';

/** How a key result stands against the time it has; apart from its score. */
export type GoalStatus = 'Done' | 'On track' | 'Behind' | 'At risk';

/** The days a key result has, both counted in; null is blank. */
export interface GoalPeriod {
  readonly startDay: number | null;
  readonly dueDay: number | null;
}

/** Further below the expected pace than this, a key result is at risk. */
const riskGap = 0.25;

/** The status on a day (G16 to G20); null when progress or dates do not tell, a flaw when the dates contradict each other. */
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

/** The sentence in the place of a status that cannot be told. */
export function noStatusSentence({ what, remedy }: Flaw): string {
  return `No status: ${what}; ${remedy}.`;
}

/** The part of the period that has passed, first and last day counted in: 15 April of 1 to 30 April is a half (G16). */
export function expectedPace(startDay: number, dueDay: number, asOfDay: number): number {
  return Math.min(Math.max((asOfDay - startDay + 1) / (dueDay - startDay + 1), 0), 1);
}
