/** A calendar day as text, `yyyy-MM-dd`. */
export type Day = string;

const millisecondsPerDay = 86_400_000;

/** The number of 1970-01-01 in a cell: days since 1899-12-30. */
export const serialOf1970 = 25_569;

/** The days since 1970-01-01; null if the text is not a valid day between 1900 and 2999. */
export function dayNumber(day: unknown): number | null {
  const parts = typeof day === 'string' ? /^(19\d\d|2\d\d\d)-(\d\d)-(\d\d)$/.exec(day) : null;
  if (parts === null) return null;
  // In UTC each day has 24 hours, so no clock change can lose or repeat a day.
  const number = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / millisecondsPerDay;
  return dayText(number) === day ? number : null;
}

/** The number in a cell with this date, which shows as `yyyy-MM-dd HH:mm:ss` in the sheet; times are its fraction. */
export function serialIn(shown: string, date: Date): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (shown.match(/\d+/g) ?? []).map(
    Number,
  );
  const time = Date.UTC(year, month - 1, day, hour, minute, second, date.getUTCMilliseconds());
  return time / millisecondsPerDay + serialOf1970;
}

/** The inverse of `dayNumber`. */
export function dayText(number: number): Day {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The weekday of a day number, from 0 (Sunday) to 6 (Saturday). */
export function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}
