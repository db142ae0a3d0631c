import type { BaseValueObject } from '@univerjs/engine-formula';
import { arrayOf, notAvailable, rowsOf } from './values';

/** VSTACK(range1, …): an argument that is an error is one cell; rows that are too short end in #N/A. */
export function vstack(...parts: BaseValueObject[]): BaseValueObject {
  const rows = parts.flatMap(rowsOf);
  const width = Math.max(...rows.map((row) => row.length));
  return arrayOf(rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? missing())));
}

/** HSTACK(range1, …), in the same way. */
export function hstack(...parts: BaseValueObject[]): BaseValueObject {
  const grids = parts.map(rowsOf);
  const height = Math.max(...grids.map((grid) => grid.length));
  return arrayOf(
    Array.from({ length: height }, (_, row) =>
      grids.flatMap((grid) => grid[row] ?? (grid[0] ?? []).map(() => missing())),
    ),
  );
}

function missing(): BaseValueObject {
  return notAvailable('The parts of the stack differ in size.');
}
