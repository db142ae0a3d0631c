import type { Worksheet } from '@univerjs/core';
import type { ChartPosition } from '../../protocol/charts';

/** A corner of a drawing: a 0-based cell and pixels inside it. */
interface Corner {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

export interface Placement {
  readonly sheetTransform: { readonly from: Corner; readonly to: Corner };
  readonly transform: { left: number; top: number; width: number; height: number; angle: number };
}

/** Univer draws the row and column headers on the same canvas. */
const rowHeaderWidth = 46;
const columnHeaderHeight = 20;

/** The corners and the size in pixels of a drawing that is anchored to a cell. */
export function place(position: ChartPosition, worksheet: Worksheet): Placement {
  const widths = { size: worksheet.getColumnCount(), at: (index: number) => worksheet.getColumnWidth(index) };
  const heights = { size: worksheet.getRowCount(), at: (index: number) => worksheet.getRowHeight(index) };
  const { width, height } = position;
  const startX = before(position.column - 1, widths) + position.offsetX;
  const startY = before(position.row - 1, heights) + position.offsetY;
  const [fromX, toX] = [reach(startX, widths), reach(startX + width, widths)];
  const [fromY, toY] = [reach(startY, heights), reach(startY + height, heights)];
  return {
    sheetTransform: {
      from: { column: fromX.index, columnOffset: fromX.rest, row: fromY.index, rowOffset: fromY.rest },
      to: { column: toX.index, columnOffset: toX.rest, row: toY.index, rowOffset: toY.rest },
    },
    transform: {
      left: rowHeaderWidth + startX,
      top: columnHeaderHeight + startY,
      width,
      height,
      angle: 0,
    },
  };
}

interface Axis {
  readonly size: number;
  at(index: number): number;
}

function before(end: number, axis: Axis): number {
  let pixels = 0;
  for (let index = 0; index < Math.min(end, axis.size); index++) pixels += axis.at(index);
  return pixels;
}

/** The row or column that contains a pixel, and the pixels inside it; the last one if the pixel is beyond the grid. */
function reach(pixels: number, axis: Axis): { index: number; rest: number } {
  let rest = pixels;
  for (let index = 0; index < axis.size - 1; index++) {
    const size = axis.at(index);
    if (rest < size) return { index, rest };
    rest -= size;
  }
  return { index: axis.size - 1, rest };
}
