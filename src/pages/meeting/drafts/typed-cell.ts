import type { CellValue } from '../../../contract/row-edit';
import { type Decimal, isFlaw, readCellNumber } from '../../../domain/cells/cell-number';
import { dayNumber } from '../../../domain/cells/day';

/** The numeric columns of a key result, in the order of the form. */
export const numberColumns = ['weight', 'start', 'target', 'current'] as const;

/** The value to send for input in a column of a key result: a number or a date if it is one, otherwise the text. */
export function typedCell(column: string, value: CellValue, decimal: Decimal): CellValue {
  if (typeof value !== 'string' || !isNumberColumn(column)) return value;
  if (column !== 'weight' && dayNumber(value.trim()) !== null) return { day: value.trim() };
  const read = readCellNumber(value, decimal);
  if (isFlaw(read)) return value;
  return read ?? '';
}

/** The value of a cell as it would be typed: with the decimal separator of the spreadsheet, without rounding errors. */
export function shownCell(value: CellValue, decimal: Decimal): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(12))).replace('.', decimal);
  return typeof value === 'object' ? value.day : String(value);
}

function isNumberColumn(column: string): boolean {
  return (numberColumns as readonly string[]).includes(column);
}
