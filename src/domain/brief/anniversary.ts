import { type Day, dayNumber, dayText } from '../cells/day';

/** The anniversary of the first day of work. */
export interface Anniversary {
  readonly kind: 'anniversary';
  readonly years: number;
  readonly day: Day;
}

interface Span {
  /** The first day of work; null if it is not known. */
  readonly started: Day | null;
  /** The day of the last 1:1. */
  readonly since: Day;
  readonly today: Day;
}

/** The days ahead within which an anniversary is announced. */
const daysAhead = 7;

/** The latest anniversary after the last 1:1 and at most a week from today; [] if there is none (P336). */
export function anniversary({ started, since, today }: Span): Anniversary[] {
  if (dayNumber(started) === null || started === null) return [];
  const end = dayText((dayNumber(today) ?? 0) + daysAhead);
  const lastYear = Number(end.slice(0, 4));
  for (const year of [lastYear, lastYear - 1]) {
    const day = inYear(started, year);
    const years = year - Number(started.slice(0, 4));
    if (day <= end) return day > since && years > 0 ? [{ kind: 'anniversary', years, day }] : [];
  }
  return [];
}

/** The same day in another year; 28 February for 29 February in a year that has none. */
function inYear(started: Day, year: number): Day {
  const day = `${year}${started.slice(4)}`;
  return dayNumber(day) === null ? `${year}-02-28` : day;
}
