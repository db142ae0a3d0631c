import { type Day, dayNumber, dayText, serialOf1970 } from '../cells/day';
import { type DateOrder, ordersOf, readLocalDay } from '../cells/local-day';
import type { CellValue } from '../meetings/form-cell';
import { Refusal } from '../refusal';

/** What the dates of a column show about their order. */
export interface ColumnDates {
  /** `ask` if dates have two readings and no other date of the column decides; `none` if there is nothing to decide. */
  readonly order: DateOrder | 'ask' | 'none';
  /**
   * True if the spreadsheet can have stored some of the dates with day and month exchanged: those that it could read in its own
   * order became dates, and the others remained text.
   */
  readonly canBeSwapped: boolean;
}

/** What the dates of a column show (M353). */
export function datesOf(cells: readonly CellValue[]): ColumnDates {
  const readings = cells.map((cell) => (typeof cell === 'string' ? ordersOf(plainDate(cell)) : []));
  const only = (order: DateOrder) => readings.some((all) => all.length === 1 && all[0] === order);
  const [dayFirst, monthFirst] = [only('day first'), only('month first')];
  if (dayFirst === monthFirst) {
    return { order: readings.some((all) => all.length === 2) ? 'ask' : 'none', canBeSwapped: false };
  }
  const stored = cells.flatMap((cell) => (typeof cell === 'object' ? [cell.day] : []));
  const canBeSwapped =
    stored.every((day) => swapped(day) !== null) && stored.some((day) => swapped(day) !== day);
  return { order: dayFirst ? 'day first' : 'month first', canBeSwapped };
}

/** How the dates of a column are read. */
export interface DateReading {
  /** Of a date with two readings; null if it cannot be read. */
  readonly order: DateOrder | null;
  readonly isSwapped: boolean;
}

/** How dates are read after the answer of the user, which is undefined until it is given. */
export function readingFor({ order, canBeSwapped }: ColumnDates, answer: DateOrder | undefined): DateReading {
  const own = order === 'ask' || order === 'none' ? null : order;
  if (canBeSwapped) return { order: own, isSwapped: answer === own };
  return { order: answer ?? own, isSwapped: false };
}

/** A date of a column that only the user can read. */
export interface DateQuestion {
  /** The 0-based column. */
  readonly column: number;
  /** The date as it is in the column. */
  readonly date: string;
  readonly readings: Readonly<Record<DateOrder, Day>>;
  /** True if the date is stored as a date. */
  readonly isStored: boolean;
}

/** What to ask about a column; null if its dates have one reading (M353). */
export function questionOf(column: number, cells: readonly CellValue[]): DateQuestion | null {
  const dates = datesOf(cells);
  if (dates.order !== 'ask' && !dates.canBeSwapped) return null;
  const { canBeSwapped: isStored } = dates;
  const cell = cells.find((one) =>
    typeof one === 'object'
      ? isStored && swapped(one.day) !== one.day
      : typeof one === 'string' && !isStored && ordersOf(plainDate(one)).length === 2,
  );
  if (cell === undefined) return null;
  const read = (order: DateOrder) => readImportDay(cell, '', readingFor(dates, order)) ?? '';
  const readings = { 'day first': read('day first'), 'month first': read('month first') };
  return { column, date: typeof cell === 'object' ? cell.day : String(cell), readings, isStored };
}

/** The day in a cell; null if it is blank. Throws a Refusal if it is not a day, or can mean two (M3, M183, M353). */
export function readImportDay(cell: CellValue, field: string, { order, isSwapped }: DateReading): Day | null {
  if (typeof cell === 'object') return isSwapped ? (swapped(cell.day) ?? cell.day) : cell.day;
  const text = plainDate(cell);
  return text === '' ? null : readLocalDay(text, field, order);
}

/** The day with the day and the month exchanged; null if there is no such day. */
function swapped(day: Day): Day | null {
  const [year, month, dayOfMonth] = day.split('-');
  const other = `${year}-${dayOfMonth}-${month}`;
  return dayNumber(other) === null ? null : other;
}

/** True for a text that is a day in any order. */
export function isDayText(text: string): boolean {
  // Most texts are not dates, and thousands of errors take long.
  if (text.length > 40 || !/\d/.test(text)) return false;
  try {
    return readImportDay(text, '', { order: 'day first', isSwapped: false }) !== null;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** True for a date, and for a text that is a day. */
export function isDayCell(cell: CellValue): boolean {
  return typeof cell === 'object' || (typeof cell === 'string' && isDayText(cell));
}

/** A date as readLocalDay takes it: without a weekday, with four digits of the year. */
function plainDate(cell: CellValue): string {
  if (typeof cell === 'object') return cell.day;
  if (typeof cell === 'number')
    return isSerial(cell) ? dayText(Math.floor(cell) - serialOf1970) : String(cell);
  if (typeof cell === 'boolean') return String(cell);
  return cell
    .trim()
    .replace(/^\p{L}+,\s*/u, '')
    .replace(/^(\d{1,2}[-/.]\d{1,2}[-/.])(\d{2})$/, '$120$2');
}

/** Whether a number can be a date that lost its format. */
const isSerial = (number: number) => number >= 30_000 && number < 80_000;
