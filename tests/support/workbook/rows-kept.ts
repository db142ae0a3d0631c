import { type Cell, isSerial } from '../../../local-sheets/src/protocol/cells';
import { isTyped, savedRows } from '../typed-texts';
import type { AddOnFixture } from './add-on-fixture';

/** What people typed, by the id of the tab: rows with content, without what formulas fill. */
export type TypedRows = ReadonlyMap<number, readonly (readonly string[])[]>;

/** Reads the typed rows of all tabs, but of those that only formulas fill. A tab that had typed rows `before` is read again. */
export async function typedRows({ book }: AddOnFixture, before?: TypedRows): Promise<TypedRows> {
  await book.settle();
  const saved = savedRows(book);
  const all = new Map<number, string[][]>();
  for (const { sheetId } of book.tabs()) {
    const used = await book.extent(sheetId);
    if (used.rows === 0) continue;
    const area = { sheetId, row: 1, column: 1, ...used };
    const formulas = book.formulas(area);
    const cells = formulas.flatMap((row) => row.map((formula, column) => ({ formula, column })));
    const withFormula = cells.filter(({ formula }) => formula !== '');
    // Scores, Dashboard, Calc, Charts and their copies: formulas fill all of them.
    const columns = new Set(withFormula.map(({ column }) => column));
    const isFilled =
      columns.size > used.columns / 2 ||
      withFormula.some(({ formula }) => formula.includes('OBJECTIVE_SCORES'));
    if (isFilled && !before?.has(sheetId)) continue;
    const values = await book.values(area);
    const rows = values.map((row, y) =>
      row.map((cell, x) => (isTyped(saved.get(sheetId)?.[y]?.[x]) ? textOf(cell) : '')),
    );
    all.set(sheetId, rows);
  }
  return all;
}

/** The text of a cell; that of Quality, which the add-on writes, does not count. All goals of the team are too short. */
function textOf(cell: Cell): string {
  if (isSerial(cell)) return `day ${cell.serial}`;
  return String(cell).endsWith('Too short to understand.') ? '' : String(cell);
}

/** Former rows that a tab no longer contains with everything that was typed into them, as text. */
export function lostRows(before: TypedRows, after: TypedRows): string[] {
  return Array.from(before).flatMap(([sheetId, rows]) => {
    const left = [...(after.get(sheetId) ?? [])];
    return rows.flatMap((row) => {
      const at = left.findIndex((one) =>
        // A command that restores a column shifts the others.
        one.length === row.length
          ? row.every((text, column) => text === '' || one[column] === text)
          : isWithin(row, one),
      );
      if (row.every((text) => text === '')) return [];
      if (at < 0) return [`${sheetId}: ${row.filter((text) => text !== '').join(' | ')}`];
      left.splice(at, 1);
      return [];
    });
  });
}

/** Whether the texts of a row are in another one, in the same order. */
function isWithin(row: readonly string[], other: readonly string[]): boolean {
  let at = 0;
  return row.every((text) => {
    if (text === '') return true;
    at = other.indexOf(text, at) + 1;
    return at > 0;
  });
}
