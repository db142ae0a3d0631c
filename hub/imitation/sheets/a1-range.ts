import { GoogleError } from '../http/google-error';
import { type GridRange, type Sheet, type Spreadsheet, wholeSheet } from './spreadsheet';

/**
 * The range of a text such as "'Ada''s tab'!A5:C", "Goals!B:B" or "Goals". Throws GoogleError as the API does: for a text that
 * is not a range, and for a range that begins outside the grid.
 */
export function rangeOfA1(spreadsheet: Spreadsheet, text: string): GridRange {
  const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'|([^'!]+))(?:!(.+))?$/.exec(text) ?? [];
  const named = sheetCalled(spreadsheet, quoted?.replaceAll("''", "'") ?? plain ?? '');
  const first = spreadsheet.sheets[0];
  if (named && cells === undefined) return wholeSheet(named);
  const range = named ? cellsOf(named, cells ?? '') : plain === text && first ? cellsOf(first, text) : null;
  if (!range) throw new GoogleError(400, `Unable to parse range: ${text}`);
  return range;
}

/** Such as "Goals!A1:C20"; always with both corners, as the API answers. */
export function a1Of({ sheet, startRow0, endRow0, startColumn0, endColumn0 }: GridRange): string {
  const title = /^[A-Za-z]\w*$/.test(sheet.title) ? sheet.title : `'${sheet.title.replaceAll("'", "''")}'`;
  const [first, last] = [`${letters(startColumn0)}${startRow0 + 1}`, `${letters(endColumn0 - 1)}${endRow0}`];
  return `${title}!${first === last ? first : `${first}:${last}`}`;
}

function sheetCalled({ sheets }: Spreadsheet, title: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.title === title);
}

const corners = /^([A-Za-z]{1,3})?([1-9]\d*)?(?::([A-Za-z]{1,3})?([1-9]\d*)?)?$/;

/** null if the text is not a range. */
function cellsOf(sheet: Sheet, text: string): GridRange | null {
  const [, column, row, lastColumn, lastRow] = corners.exec(text) ?? [];
  const isOne = !text.includes(':');
  if (isOne ? !column || !row : !(column || row) || !(lastColumn || lastRow)) return null;
  const startRow0 = row ? Number(row) - 1 : 0;
  const startColumn0 = column ? indexOf(column) : 0;
  if (startRow0 >= sheet.rowCount || startColumn0 >= sheet.columnCount) throw beyondGrid(sheet, text);
  const endRow = isOne ? startRow0 + 1 : lastRow ? Number(lastRow) : sheet.rowCount;
  const endColumn = isOne ? startColumn0 + 1 : lastColumn ? indexOf(lastColumn) + 1 : sheet.columnCount;
  if (endRow <= startRow0 || endColumn <= startColumn0) return null;
  return {
    sheet,
    startRow0,
    endRow0: Math.min(endRow, sheet.rowCount),
    startColumn0,
    endColumn0: Math.min(endColumn, sheet.columnCount),
  };
}

function beyondGrid({ title, rowCount, columnCount }: Sheet, text: string): GoogleError {
  return new GoogleError(
    400,
    `Range (${title}!${text}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
  );
}

function letters(column0: number): string {
  const rest = column0 % 26;
  return (column0 < 26 ? '' : letters((column0 - rest) / 26 - 1)) + String.fromCharCode(65 + rest);
}

function indexOf(letter: string): number {
  return Array.from(letter.toUpperCase()).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}
