import { type BaseValueObject, NullValueObject } from '@univerjs/engine-formula';
import { arrayOf, notAvailable, rowsOf } from './values';

/**
 * Calls `compute` for each position of the arrays among the arguments. A single row or column counts for every row or column;
 * beyond the shorter of two arrays the result is #N/A (H511). Without an array, `compute` is called once.
 */
export function lift(
  args: readonly BaseValueObject[],
  compute: (...cells: BaseValueObject[]) => BaseValueObject,
): BaseValueObject {
  if (!args.some((arg) => arg.isArray())) return compute(...args);
  const grids = args.map(rowsOf);
  const height = Math.max(...grids.map((grid) => grid.length));
  const width = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  const at = (row: number, column: number) => {
    const cells = grids.map((grid) => cellAt(grid, row, column));
    return cells.every((cell) => cell !== undefined)
      ? compute(...cells)
      : notAvailable('The arrays differ in size.');
  };
  return arrayOf(
    Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => at(row, column))),
  );
}

/** The cell at a position, in a single row or column the one for it; undefined beyond the array. */
export function cellAt(grid: readonly BaseValueObject[][], row: number, column: number) {
  const cells = grid.length === 1 ? grid[0] : grid[row];
  return cells?.length === 1 ? cells[0] : cells?.[column];
}

/** The argument, or what Sheets takes for one that is left out: a blank. */
export function orBlank(value: BaseValueObject | undefined): BaseValueObject {
  return value ?? NullValueObject.create();
}
