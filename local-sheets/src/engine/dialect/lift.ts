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
  const [only, another] = grids;
  if (only && !another) return arrayOf(only.map((row) => row.map((cell) => compute(cell))));
  const height = Math.max(...grids.map((grid) => grid.length));
  const width = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  const rows: BaseValueObject[][] = [];
  for (let row = 0; row < height; row += 1) {
    const results: BaseValueObject[] = [];
    for (let column = 0; column < width; column += 1) {
      const cells: BaseValueObject[] = [];
      for (const grid of grids) {
        const cell = cellAt(grid, row, column);
        if (cell) cells.push(cell);
      }
      results.push(
        cells.length === grids.length ? compute(...cells) : notAvailable('The arrays differ in size.'),
      );
    }
    rows.push(results);
  }
  return arrayOf(rows);
}

/** The cell at a position, where a single row or column counts for all; undefined beyond the array. */
export function cellAt(grid: readonly BaseValueObject[][], row: number, column: number) {
  const cells = grid.length === 1 ? grid[0] : grid[row];
  return cells?.length === 1 ? cells[0] : cells?.[column];
}

/** The argument, or a blank if it is omitted, as in Sheets. */
export function orBlank(value: BaseValueObject | undefined): BaseValueObject {
  return value ?? NullValueObject.create();
}
