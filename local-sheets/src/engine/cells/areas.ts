import type { IRange, Worksheet } from '@univerjs/core';
import type { Area } from '../../protocol/cells';
import { BookError } from '../book';

/** Univer's range for an area; throws BookError if the area is not on the grid. */
export function toRange(area: Area, worksheet: Worksheet): IRange {
  const { row, column, rows, columns } = area;
  if (row < 1 || column < 1) throw new BookError('The starting row and column of the range are too small.');
  if (rows < 1) throw new BookError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new BookError('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > worksheet.getRowCount() || column + columns - 1 > worksheet.getColumnCount()) {
    throw new BookError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return {
    startRow: row - 1,
    startColumn: column - 1,
    endRow: row + rows - 2,
    endColumn: column + columns - 2,
  };
}

/** The area of a range; a whole row, column or sheet (NaN in Univer) extends to the edge of the grid. */
export function toArea(range: IRange, sheetId: number, worksheet: Worksheet): Area {
  const startRow = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const startColumn = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const endRow = Number.isNaN(range.endRow) ? worksheet.getRowCount() - 1 : range.endRow;
  const endColumn = Number.isNaN(range.endColumn) ? worksheet.getColumnCount() - 1 : range.endColumn;
  return {
    sheetId,
    row: startRow + 1,
    column: startColumn + 1,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** Rows with one result for each cell. */
export function mapCells<Result>(range: IRange, each: (row: number, column: number) => Result): Result[][] {
  const rows: Result[][] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    const cells: Result[] = [];
    for (let column = range.startColumn; column <= range.endColumn; column++) cells.push(each(row, column));
    rows.push(cells);
  }
  return rows;
}

/** The cells, if they have the shape of the range; otherwise throws BookError with Google's wording. */
export function shaped<Value>(
  cells: readonly (readonly Value[])[],
  area: Area,
): readonly (readonly Value[])[] {
  if (cells.length !== area.rows) throw new BookError(mismatch('rows', cells.length, area.rows));
  for (const row of cells) {
    if (row.length !== area.columns) throw new BookError(mismatch('columns', row.length, area.columns));
  }
  return cells;
}

function mismatch(what: 'rows' | 'columns', given: number, wanted: number): string {
  return (
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
    `The data has ${given} but the range has ${wanted}.`
  );
}
