/** A rectangle in A1 notation; null for an open side, which extends to the edge of the tab. */
export interface A1 {
  readonly tab: string | null;
  readonly firstRow: number | null;
  readonly firstColumn: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

/** Reads "B2", "B2:C4", "B:C", "2:3", "B2:C" and the same after "Tab!" or "'My tab'!"; null for anything else. */
export function parseA1(text: string): A1 | null {
  const found =
    /^(?:('(?:[^']|'')+'|[^'!]+)!)?\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/.exec(
      text.trim(),
    );
  if (!found) return null;
  const [, quoted, letters = '', digits = '', lastLetters, lastDigits] = found;
  const tab = quoted === undefined ? null : quoted.replace(/^'|'$/g, '').replaceAll("''", "'");
  const first = { column: columnOf(letters), row: rowOf(digits) };
  if (first.column === null && first.row === null) return null;
  if (lastLetters === undefined) {
    if (first.column === null || first.row === null) return null;
    return ordered(tab, first, first);
  }
  const last = { column: columnOf(lastLetters), row: rowOf(lastDigits ?? '') };
  if (last.column === null && last.row === null) return null;
  return ordered(tab, first, last);
}

interface Corner {
  readonly column: number | null;
  readonly row: number | null;
}

function ordered(tab: string | null, first: Corner, last: Corner): A1 {
  const [firstRow, lastRow] = inOrder(first.row, last.row);
  const [firstColumn, lastColumn] = inOrder(first.column, last.column);
  return { tab, firstRow, firstColumn, lastRow, lastColumn };
}

/** "B10:B2" is "B2:B10"; "A:B3" is open below and begins at row 3. */
function inOrder(first: number | null, last: number | null): [number | null, number | null] {
  if (first === null) return [last, null];
  if (last === null) return [first, null];
  return first <= last ? [first, last] : [last, first];
}

function columnOf(letters: string): number | null {
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function rowOf(digits: string): number | null {
  return digits === '' ? null : Number(digits);
}
