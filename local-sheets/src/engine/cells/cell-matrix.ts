import type { ICellData } from '@univerjs/core';

/** Cells to write, by 0-based row and column. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

export function putCell(matrix: CellMatrix, row: number, column: number, cell: ICellData): void {
  const cells = matrix[row] ?? {};
  cells[column] = cell;
  matrix[row] = cells;
}
