import { type Day, dayNumber, dayText } from '../cells/day';
import { quarterOf } from '../cycles/quarter';
import { Refusal } from '../refusal';

/** The first and the last day of a report, both inclusive. */
export interface ReportPeriod {
  readonly from: Day;
  readonly to: Day;
}

/** The named periods; the first one is the default (R2). */
export const namedPeriods = ['two quarters', 'this quarter', 'last quarter', 'year'] as const;
export type NamedPeriod = (typeof namedPeriods)[number];

/**
 * The days of a named period, as of today. The two quarters end with the one that was current 30 days ago:
 * early in January, that is the half-year before.
 */
export function periodByName(name: NamedPeriod, today: Day): ReportPeriod {
  const now = dayNumber(today) ?? 0;
  if (name === 'year') return { from: dayText(yearBefore(now)), to: today };
  const latest = quarterOf(name === 'two quarters' ? dayText(now - 30) : today);
  if (name === 'this quarter') return { from: latest.from, to: latest.due };
  const earlier = quarterOf(dayText((dayNumber(latest.from) ?? 0) - 1));
  return { from: earlier.from, to: name === 'last quarter' ? earlier.due : latest.due };
}

/**
 * The period, if it is valid. Throws a Refusal with the field "from" or "to" if a day is missing or the last
 * day is before the first (R3).
 */
export function readPeriod({ from, to }: ReportPeriod): ReportPeriod {
  const first = readDayOf(from, 'from');
  if (readDayOf(to, 'to') >= first) return { from, to };
  const message = `The last day, ${to}, is before the first day, ${from}. Choose a later one.`;
  throw new Refusal('R3', 'to', message, { from, to, reason: 'order' });
}

function readDayOf(day: Day, field: 'from' | 'to'): number {
  const number = dayNumber(day);
  if (number !== null) return number;
  const message = `The ${field === 'from' ? 'first' : 'last'} day of the period is missing. Fill in day, month and year.`;
  throw new Refusal('R3', field, message, { which: field, reason: 'missing' });
}

/** One day after the same date of the previous year, in days since 1970-01-01. */
function yearBefore(now: number): number {
  const date = new Date(now * 86_400_000);
  return Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate()) / 86_400_000 + 1;
}
