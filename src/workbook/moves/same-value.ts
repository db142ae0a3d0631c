import { isDate } from '../../domain/cells/cell-number';
import { serialOf1970 } from '../../domain/cells/day';
import type { SheetValue } from '../grid/table';

/** Whether two cells hold the same; times are compared, not objects. */
export function isSameValue(one: SheetValue, other: SheetValue): boolean {
  return isDate(one) && isDate(other) ? one.getTime() === other.getTime() : one === other;
}

/**
 * Whether a cell holds what was written to it. A cell of plain text turns a day or a number into text, and a cell with the format of
 * a day turns a number into a day.
 */
export function holds(cell: SheetValue, written: SheetValue): boolean {
  if (isSameValue(cell, written)) return true;
  if (isDate(cell) && typeof written === 'number') return isAbout(cell, written);
  if (isDate(written) && typeof cell === 'number') return isAbout(written, cell);
  return (
    typeof cell === 'string' &&
    cell !== '' &&
    (isDate(written) ? /^\D*\d/.test(cell) : cell === String(written))
  );
}

/** Whether a number is that of a day and time; the time zone of the spreadsheet is not known here, so that a day may lie between. */
function isAbout(date: Date, serial: number): boolean {
  return Math.abs(date.getTime() / 86_400_000 + serialOf1970 - serial) <= 1;
}
