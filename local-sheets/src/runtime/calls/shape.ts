import type { Area } from '../../protocol/cells';
import { Exception } from '../exception';

/** A matrix in the shape of the area: a single value fills it; rows of another shape throw Exception. */
export function shaped<Value>(area: Area, values: Value | readonly (readonly Value[])[]): Value[][] {
  if (!Array.isArray(values)) {
    return Array.from({ length: area.rows }, () => new Array<Value>(area.columns).fill(values as Value));
  }
  const rows = values as Value[][];
  if (!rows.every(Array.isArray)) {
    throw new Exception("The parameters don't match the method signature: rows of values were expected.");
  }
  if (rows.length !== area.rows) {
    throw new Exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${area.rows}.`,
    );
  }
  for (const row of rows) {
    if (row.length !== area.columns) {
      throw new Exception(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${area.columns}.`,
      );
    }
  }
  return rows;
}

/** Calls `act` for each cell of the area, with the area of that cell and its value. */
export function eachCell<Value>(
  area: Area,
  rows: readonly (readonly Value[])[],
  act: (cell: Area, value: Value) => void,
): void {
  rows.forEach((row, down) => {
    row.forEach((value, across) => {
      act({ ...area, row: area.row + down, column: area.column + across, rows: 1, columns: 1 }, value);
    });
  });
}
