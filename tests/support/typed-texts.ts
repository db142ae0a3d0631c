import type { Book } from '../../local-sheets/src/engine/book';
import type { AddOnFixture } from './workbook/add-on-fixture';

/** The texts in the cells of the workbook, without results of formulas. */
export type TypedTexts = ReadonlySet<string>;

interface SavedCell {
  readonly v?: unknown;
  readonly f?: unknown;
  readonly si?: unknown;
}

type SavedRows = Record<string, Record<string, SavedCell | null>>;

/** Reads them from the workbook as it would be saved, which waits for no calculation. */
export function typedTexts({ book }: AddOnFixture): TypedTexts {
  const cells = Array.from(savedRows(book).values())
    .flatMap((rows) => Object.values(rows))
    .flatMap((row) => Object.values(row));
  return new Set(cells.flatMap((cell) => (isTyped(cell) && typeof cell?.v === 'string' ? [cell.v] : [])));
}

/** The cells of each tab as they would be saved, by row and column (0-based). */
export function savedRows(book: Book): ReadonlyMap<number, SavedRows> {
  const { workbook } = book.file() as {
    workbook: { sheetOrder: string[]; sheets: Record<string, { cellData?: SavedRows }> };
  };
  return new Map(
    book.tabs().map(({ sheetId }, index) => {
      const key = workbook.sheetOrder[index] ?? '';
      return [sheetId, workbook.sheets[key]?.cellData ?? {}];
    }),
  );
}

/** Whether a cell contains something itself, instead of a result of its formula or of one that fills it. */
export function isTyped(cell: SavedCell | null | undefined): boolean {
  return (cell?.v ?? '') !== '' && !cell?.f && !cell?.si;
}

/** The texts that are there at the beginning and at the end, but not now. */
export function missingTexts(beginning: TypedTexts, now: TypedTexts, end: TypedTexts): string[] {
  return Array.from(beginning).filter((text) => end.has(text) && !now.has(text));
}
