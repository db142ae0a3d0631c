import { readBlocks } from './blocks';
import { recognizedHeaders } from './column-words';
import { type SourceCells, type SourceRow, type SourceTable, textOf } from './source-table';

/** Title rows and logos can be above a header, but not this many. */
export const rowsSearched = 40;

/**
 * Finds the header row, or the blocks, and the rows below (M350, M352). With `headerRow1`, takes that row as the header instead.
 * Blank rows, repeated headers, and rows with only one cell among several columns do not belong to the table.
 */
export function readSource(cells: SourceCells, headerRow1: number | null = null): SourceTable {
  const header1 = headerRow1 ?? findHeader(cells);
  const blocks = headerRow1 === null ? readBlocks(cells, header1 !== null) : null;
  if (blocks !== null) return blocks;
  const width = Math.max(0, ...cells.map((row) => row.length));
  const headers = Array.from({ length: width }, (_, column) =>
    header1 === null ? '' : textOf(cells[header1 - 1]?.[column] ?? ''),
  );
  const rows = rowsBelow(cells, header1 ?? 0, headers);
  return { shape: 'table', headers, headerRow1: header1, rows, titles: titlesIn(cells, (header1 ?? 1) - 1) };
}

function titlesIn(cells: SourceCells, count: number): string[] {
  return cells.slice(0, count).flatMap((row) => row.map(textOf).filter((text) => text !== ''));
}

/** The 1-based row with the most headers that are known, at least two; null if there is none. */
function findHeader(cells: SourceCells): number | null {
  let best = { row1: 0, count: 1 };
  cells.slice(0, rowsSearched).forEach((row, index) => {
    const texts = row.map((cell) => (typeof cell === 'string' ? cell : ''));
    const count = recognizedHeaders(texts);
    if (count > best.count) best = { row1: index + 1, count };
  });
  return best.row1 > 0 ? best.row1 : null;
}

function rowsBelow(cells: SourceCells, header1: number, headers: readonly string[]): SourceRow[] {
  const columns = headers.filter((header) => header !== '').length;
  const isHeaderAgain = (texts: readonly string[]) =>
    header1 > 0 && headers.every((header, column) => header === (texts[column] ?? ''));
  const rows: SourceRow[] = [];
  let heading = '';
  for (let row1 = header1 + 1; row1 <= cells.length; row1 += 1) {
    const row = cells[row1 - 1] ?? [];
    const texts = row.map(textOf);
    const filled = texts.filter((text) => text !== '');
    if (filled.length === 0 || isHeaderAgain(texts)) continue;
    const [only = ''] = filled;
    // A merged cell has its value in its first column, and blanks in the others.
    if (filled.length === 1 && columns > 2 && texts[0] === only && typeof row[0] === 'string' && isName(only))
      heading = only;
    else rows.push({ row1, cells: row, heading });
  }
  return rows;
}

/** Not a date, a number or a sentence. */
function isName(text: string): boolean {
  return text.length <= 80 && !/\d|[.!?]$/.test(text);
}
