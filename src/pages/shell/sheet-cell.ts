import type { CellValue } from '../../contract/row-edit';

/** A date in a cell is an instant in the time zone of the sheet; the page uses its own time zone instead. */
export function sheetCell(value: CellValue): unknown {
  if (typeof value !== 'object') return value;
  const [year = 0, month = 1, day = 1] = value.day.split('-').map(Number);
  return new Date(year, month - 1, day);
}
