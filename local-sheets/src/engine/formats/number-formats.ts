import { type ICellData, type Nullable, numfmt, type Worksheet } from '@univerjs/core';

/** The number format that Sheets returns for a cell with the format "Automatic". */
export const automaticFormat = '0.###############';

/** Plain text: entries are stored as typed. */
export const textFormat = '@';

/** The cell's pattern, also from the style of its row or column; '' if it is automatic. */
export function patternOf(
  worksheet: Worksheet,
  row: number,
  column: number,
  cell: Nullable<ICellData>,
): string {
  const pattern = worksheet.getComposedCellStyleByCellData(row, column, cell).n?.pattern ?? '';
  return isAutomatic(pattern) ? '' : pattern;
}

export function isAutomatic(pattern: string): boolean {
  return pattern === '' || pattern === automaticFormat || pattern.toLowerCase() === 'general';
}

/** Sheets writes months as MM and minutes as mm; the number-format library distinguishes them by the neighboring letters. */
export function isDatePattern(pattern: string): boolean {
  return pattern !== '' && pattern !== textFormat && numfmt.isDateFormat(pattern);
}
