import type { WireValue } from '../../../contract/row-edit';
import { type Decimal, isFlaw, readCellNumber } from '../../../domain/cells/cell-number';
import { dayNumber } from '../../../domain/cells/day';

/** The columns of a key result that take a number, in the order of the form. */
export const numberColumns = ['weight', 'start', 'target', 'current'] as const;

/** What was typed into a column of a key result, as it is sent: a number or a date where it is one, else the text itself. */
export function typedCell(column: string, value: WireValue, decimal: Decimal): WireValue {
  if (typeof value !== 'string' || !isNumberColumn(column)) return value;
  if (column !== 'weight' && dayNumber(value.trim()) !== null) return { day: value.trim() };
  const read = readCellNumber(value, decimal);
  if (isFlaw(read)) return value;
  return read ?? '';
}

/** A cell as one would type it: with the spreadsheet's decimal sign, and without what arithmetic leaves behind. */
export function shownCell(value: WireValue, decimal: Decimal): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(12))).replace('.', decimal);
  return typeof value === 'object' ? value.day : String(value);
}

function isNumberColumn(column: string): boolean {
  return (numberColumns as readonly string[]).includes(column);
}
