import type { RangeOfCall } from '../../protocol/sheet-calls';

/** "B2", "B2:C4", "B2:B" for a range that was requested as open, and "5:7" for whole rows. */
export function a1Notation({ row, column, rows, columns, toEnd, wholeRows }: RangeOfCall): string {
  if (wholeRows) return `${row}:${row + rows - 1}`;
  const first = columnLetters(column);
  const last = columnLetters(column + columns - 1);
  if (toEnd) return row === 1 ? `${first}:${last}` : `${first}${row}:${last}`;
  if (rows === 1 && columns === 1) return `${first}${row}`;
  return `${first}${row}:${last}${row + rows - 1}`;
}

function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
