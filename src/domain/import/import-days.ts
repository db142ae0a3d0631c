import { type Day, dayText } from '../cells/day';
import { type DateOrder, ordersOf, readLocalDay } from '../cells/local-day';
import type { CellValue } from '../meetings/row-edits';
import { Refusal } from '../refusal';

/** What decides whether the day or the month is first in a column: its own dates, nothing, or the user. */
export type ColumnOrder = DateOrder | 'ask' | 'none';

/** The order of the dates in a column, from those that have only one reading; `ask` if none of them has (M353). */
export function orderOfColumn(cells: readonly CellValue[]): ColumnOrder {
  const readings = cells.map((cell) => ordersOf(plainDate(cell)));
  const only = (order: DateOrder) => readings.some((all) => all.length === 1 && all[0] === order);
  const [dayFirst, monthFirst] = [only('day first'), only('month first')];
  if (dayFirst !== monthFirst) return dayFirst ? 'day first' : 'month first';
  return readings.some((all) => all.length === 2) ? 'ask' : 'none';
}

/** The day in a cell; null if it is blank. Throws a Refusal if it is not a day, or can mean two (M3, M183, M353). */
export function readImportDay(cell: CellValue, field: string, order: ColumnOrder): Day | null {
  if (typeof cell === 'object') return cell.day;
  const text = plainDate(cell);
  if (text === '') return null;
  return readLocalDay(text, field, order === 'ask' || order === 'none' ? null : order);
}

/** True for a text that is a day in any order. */
export function isDayText(text: string): boolean {
  // Most texts are no dates, and an error for each of thousands takes long.
  if (text.length > 40 || !/\d/.test(text)) return false;
  try {
    return readImportDay(text, '', 'day first') !== null;
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

/** A date that lost its format is the number of days since 1899-12-30. */
const serialOf1970 = 25_569;
const isSerial = (number: number) => number >= 30_000 && number < 80_000;
