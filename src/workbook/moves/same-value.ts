import { isDate } from '../../domain/cells/cell-number';
import type { SheetValue } from '../grid/table';

/** Whether two cells hold the same; times are compared, not objects. */
export function isSameValue(one: SheetValue, other: SheetValue): boolean {
  return isDate(one) && isDate(other) ? one.getTime() === other.getTime() : one === other;
}

/** Whether a cell holds what was written to it; a cell of plain text turns a day or a number into text. */
export function holds(cell: SheetValue, written: SheetValue): boolean {
  if (isSameValue(cell, written)) return true;
  return (
    typeof cell === 'string' &&
    cell !== '' &&
    (isDate(written) ? /^\D*\d/.test(cell) : cell === String(written))
  );
}
