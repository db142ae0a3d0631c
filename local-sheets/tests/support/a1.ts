import type { Area } from '../../src/protocol/cells';
import type { Tab } from '../../src/protocol/tabs';

/** The rectangle that "A1:C3" names on a tab. */
export function areaOf({ sheetId }: Tab, a1: string): Area {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(a1);
  if (!match) throw new Error(`${a1} is no rectangle`);
  const [, left = '', top, right = left, bottom = top] = match;
  const [row, column] = [Number(top), number(left)];
  return { sheetId, row, column, rows: Number(bottom) - row + 1, columns: number(right) - column + 1 };
}

function number(text: string): number {
  return [...text].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "A" for 1, "AA" for 27. */
export function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}
