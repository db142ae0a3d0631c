import type { IRange, Worksheet } from '@univerjs/core';
import type { Dimension } from '../../protocol/tabs';
import type { Validations } from '../validations/validations';
import { type CellMatrix, putCell } from './cell-matrix';
import type { Cells } from './cells';

/** New rows or columns take the formats and validations of the preceding one, or at the start of the grid of the following one (H111). */
export function inherit(
  worksheet: Worksheet,
  dimension: Dimension,
  start: number,
  count: number,
  { cells, validations }: { cells: Cells; validations: Validations },
): void {
  const model = start > 1 ? start - 2 : start - 1 + count;
  const rows = dimension === 'rows';
  const across = (rows ? worksheet.getColumnCount() : worksheet.getRowCount()) - 1;
  if (model >= (rows ? worksheet.getRowCount() : worksheet.getColumnCount())) return;
  cells.putMatrix(worksheet, copiedStyles(worksheet, rows, model, start - 1, count, across));
  const line = (first: number, last: number): IRange =>
    rows
      ? { startRow: first, endRow: last, startColumn: 0, endColumn: across }
      : { startRow: 0, endRow: across, startColumn: first, endColumn: last };
  validations.extend(worksheet, line(model, model), line(start - 1, start + count - 2), rows);
}

function copiedStyles(
  worksheet: Worksheet,
  rows: boolean,
  model: number,
  first: number,
  count: number,
  across: number,
): CellMatrix {
  const matrix = worksheet.getCellMatrix();
  const styles: CellMatrix = {};
  for (let beside = 0; beside <= across; beside++) {
    const style = rows ? matrix.getValue(model, beside)?.s : matrix.getValue(beside, model)?.s;
    if (!style) continue;
    for (let line = first; line < first + count; line++) {
      const [row, column] = rows ? [line, beside] : [beside, line];
      putCell(styles, row, column, { s: style });
    }
  }
  return styles;
}
