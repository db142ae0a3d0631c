import { type Decimal, type Flaw, isFlaw, readCellNumber } from '../cells/cell-number';
import type { CellValue } from '../meetings/form-cell';

/** Whether the numbers of a column are shares of 1 or of 100. */
export type ShareScale = 1 | 100;

/** Numbers above this are percentages: a share of a score seldom reaches 150 %. */
const highestShare = 1.5;

/** The scale of a column, from its largest number without a percent sign (M354). */
export function scaleOfColumn(cells: readonly CellValue[], decimal: Decimal): ShareScale {
  const isPercentage = (cell: CellValue) => {
    const read = isMarked(cell) ? null : readCellNumber(asNumberCell(cell), decimal);
    return typeof read === 'number' && Math.abs(read) > highestShare;
  };
  return cells.some(isPercentage) ? 100 : 1;
}

/** The share in a cell as a fraction; null if the cell is blank, or a flaw if it is not a number (M354). */
export function readShare(cell: CellValue, scale: ShareScale, decimal: Decimal): number | null | Flaw {
  const read = readCellNumber(asNumberCell(cell), decimal);
  if (read === null || isFlaw(read)) return read;
  // 0.29 * 100 is 28.999999999999996, so that a percentage is rounded to what somebody can have typed.
  return isMarked(cell) || scale === 1 ? read : Math.round(read * 1e6) / 1e8;
}

/** A cell as `readCellNumber` takes it; a date is not a number. */
function asNumberCell(cell: CellValue): unknown {
  return typeof cell === 'object' ? new Date(Date.UTC(2000, 0, 1)) : cell;
}

function isMarked(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.trim().endsWith('%');
}
