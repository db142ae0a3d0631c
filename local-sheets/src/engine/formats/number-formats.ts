import { type ICellData, type Nullable, numfmt, type Worksheet } from '@univerjs/core';

/** What Sheets answers for a cell whose format is "Automatic". */
export const automaticFormat = '0.###############';

/** Plain text: entries stay as they are typed. */
export const textFormat = '@';

/** The cell's pattern, '' when it is automatic; styles of whole rows and columns count too. */
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

/** Sheets writes months as MM and minutes as mm; the reader of patterns here tells them apart by what stands beside them. */
export function isDatePattern(pattern: string): boolean {
  return pattern !== '' && pattern !== textFormat && numfmt.isDateFormat(pattern);
}
