import { proposedNext } from '../meetings/cadence';
import type { Day } from './day';

/**
 * The first day of recurring 1:1s: the next due day or, if that is unknown or past, the next weekday after
 * today (C23).
 */
export function firstDay(nextDue: Day | null, today: Day): Day {
  return nextDue !== null && nextDue >= today ? nextDue : proposedNext(today, 1);
}

/** The cadence in whole weeks if possible, otherwise in days (C24). */
export function everyUnit(cadenceDays: number): { count: number; unit: 'week' | 'day' } {
  return cadenceDays % 7 === 0
    ? { count: cadenceDays / 7, unit: 'week' }
    : { count: cadenceDays, unit: 'day' };
}
