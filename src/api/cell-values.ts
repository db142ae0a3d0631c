import { isDate } from '../domain/cells/cell-number';
import type { Day } from '../domain/cells/day';
import type { CellValue } from '../domain/meetings/form-cell';
import type { SheetValue } from '../workbook/grid/table';
import type { Workbook } from '../workbook/grid/workbook';

/** A cell's value in the form in which a call carries it: without dates. */
export function toCellValue(workbook: Pick<Workbook, 'toDay' | 'toDate'>, cell: SheetValue): CellValue {
  if (!isDate(cell)) return cell;
  const day = workbook.toDay(cell);
  const at = cell.getTime();
  return workbook.toDate(day).getTime() === at ? { day } : { day, at };
}

/** The inverse of `toCellValue`. */
export function toSheetValue(workbook: Pick<Workbook, 'toDate'>, value: CellValue): SheetValue {
  if (typeof value !== 'object') return value;
  return value.at === undefined ? workbook.toDate(value.day) : new Date(value.at);
}

/** The day of a cell with a date; null for any other value. */
export function dayOfDate({ toDay }: Pick<Workbook, 'toDay'>, cell: SheetValue): Day | null {
  return isDate(cell) ? toDay(cell) : null;
}
