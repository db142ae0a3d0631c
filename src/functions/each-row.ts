import { isBlank } from '../domain/cells/cell-number';
import { type CellRange, cellAt, commonLength } from './cell-range';

/**
 * Computes a result per cell, in the shape of the first argument that is a range: a cell for a cell, a column for a
 * column. A single cell applies to every row, and a row that is blank in all ranges remains blank (G10, G12, G22).
 * Throws Error if the ranges have different sizes.
 */
export function eachRow(
  functionName: string,
  arguments_: readonly CellRange[],
  resultOf: (cells: readonly unknown[]) => number | string,
): number | string | (number | string)[][] {
  const ranges = arguments_.filter((range) => !isSingle(range));
  const [shape] = ranges;
  commonLength(functionName, ranges);
  const resultAt = (index: number): number | string => {
    if (ranges.length > 0 && ranges.every((range) => isBlank(cellAt(range, index)))) return '';
    return resultOf(arguments_.map((range) => cellAt(range, isSingle(range) ? 0 : index)));
  };
  if (shape === undefined) return resultAt(0);
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_, column) => resultAt(row * shape.columns + column)),
  );
}

function isSingle({ rows, columns }: CellRange): boolean {
  return rows * columns <= 1;
}
