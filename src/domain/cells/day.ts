/** A calendar day as text, `yyyy-MM-dd`. */
export type Day = string;

const millisecondsPerDay = 86_400_000;

/** The day's number, counted from 1970-01-01 = 0; null when the text is no real day between 1900 and 2999. */
export function dayNumber(day: unknown): number | null {
  const parts = typeof day === 'string' ? /^(19\d\d|2\d\d\d)-(\d\d)-(\d\d)$/.exec(day) : null;
  if (parts === null) return null;
  // Everything is counted in UTC, where each day has 24 hours: no clock change can lose or repeat a day.
  const number = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / millisecondsPerDay;
  return dayText(number) === day ? number : null;
}

/** The inverse of `dayNumber`. */
export function dayText(number: number): Day {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}
