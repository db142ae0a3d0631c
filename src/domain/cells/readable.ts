import { isDate } from './cell-number';

/**
 * The value of a cell, except that a number in a date's format that is not a day from the year 100 to 9999 becomes text: one such cell
 * would stop whatever reads its table (M304).
 */
export function readable<T>(value: T | Date): T | string | Date {
  if (!isDate(value)) return value;
  const time = value.getTime();
  if (time >= firstDay && time < endOfDays) return value;
  return Number.isNaN(time) ? 'not a date' : value.toISOString().slice(0, -'T00:00:00.000Z'.length);
}

/** The value of a cell as it can be compared and written back: only a number beyond every date becomes text. */
export function restorable<T>(value: T | Date): T | string | Date {
  return isDate(value) && Number.isNaN(value.getTime()) ? readable(value) : value;
}

const firstDay = Date.UTC(100, 0, 1);
const endOfDays = Date.UTC(10_000, 0, 1);
