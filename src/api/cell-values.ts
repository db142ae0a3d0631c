import type { WireValue } from '../contract/row-edit';
import { isDate } from '../domain/cells/cell-number';
import type { FormCell } from '../domain/meetings/row-edits';
import type { CellValue } from '../workbook/grid/table';
import type { Workbook } from '../workbook/grid/workbook';

/** A cell's value for the wire, which carries no dates. */
export function toWire(workbook: Pick<Workbook, 'toDay' | 'toDate'>, cell: CellValue): WireValue {
  if (!isDate(cell)) return cell;
  const day = workbook.toDay(cell);
  const at = cell.getTime();
  return workbook.toDate(day).getTime() === at ? { day } : { day, at };
}

/** The inverse of `toWire`. */
export function fromWire(workbook: Pick<Workbook, 'toDate'>, value: FormCell): CellValue {
  if (typeof value !== 'object') return value;
  return value.at === undefined ? workbook.toDate(value.day) : new Date(value.at);
}
