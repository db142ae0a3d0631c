import type { CellValue } from '../../../contract/row-edit';
import { type Decimal, isFlaw, readCellNumber } from '../../../domain/cells/cell-number';
import { dayNumber } from '../../../domain/cells/day';
import { hasSign, inUnit, type NumberUnit } from './number-unit';

/** The numeric columns of a key result, in the order of the form. */
export const numberColumns = ['weight', 'start', 'target', 'current', 'confidence'] as const;

/** Those that never hold a date, whatever the key result measures. */
export const plainNumbers: readonly string[] = ['weight', 'confidence'];

/** The value to send for input in a column of a key result: a number or a date if it is one, otherwise the text (P106, P401). */
export function typedCell(
  column: string,
  value: CellValue,
  decimal: Decimal,
  unit: NumberUnit = 'number',
): CellValue {
  if (typeof value !== 'string' || !isNumberColumn(column)) return value;
  if (!plainNumbers.includes(column) && dayNumber(value.trim()) !== null) return { day: value.trim() };
  const read = readCellNumber(value, decimal);
  if (isFlaw(read)) return value;
  if (read === null) return '';
  // 69.37 / 100 is 0.6937000000000001.
  return Number((hasSign(value) ? read : inUnit(read, unit)).toPrecision(15));
}

/** The value of a cell as it would be typed: with the decimal separator of the spreadsheet, without rounding errors, 0.69 as "69 %" (P400). */
export function shownCell(value: CellValue, decimal: Decimal, unit: NumberUnit = 'number'): string {
  if (typeof value === 'number') {
    const [shown, sign] = unit === 'number' ? [value, ''] : [value * 100, '\u00a0%'];
    return String(Number(shown.toPrecision(12))).replace('.', decimal) + sign;
  }
  return typeof value === 'object' ? value.day : String(value);
}

/** How a percentage that is typed without a sign is read, such as "69 %"; '' for any other input (P402). */
export function readAs(column: string, value: CellValue, decimal: Decimal, unit: NumberUnit): string {
  if (unit === 'number' || typeof value !== 'string' || hasSign(value)) return '';
  const read = typedCell(column, value, decimal, unit);
  return typeof read === 'number' ? shownCell(read, decimal, unit) : '';
}

function isNumberColumn(column: string): boolean {
  return (numberColumns as readonly string[]).includes(column);
}
