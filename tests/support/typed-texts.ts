import type { AddOnFixture } from './workbook/add-on-fixture';

/** The texts in the cells of the workbook, without results of formulas. */
export type TypedTexts = ReadonlySet<string>;

interface SavedCell {
  readonly v?: unknown;
  readonly f?: unknown;
  readonly si?: unknown;
}

/** Reads them from the workbook as it would be saved, which waits for no calculation. */
export function typedTexts({ book }: AddOnFixture): TypedTexts {
  const { workbook } = book.file() as {
    workbook: { sheets: Record<string, { cellData?: Record<string, Record<string, SavedCell | null>> }> };
  };
  const cells = Object.values(workbook.sheets)
    .flatMap(({ cellData = {} }) => Object.values(cellData))
    .flatMap((row) => Object.values(row));
  return new Set(
    cells.flatMap((cell) => {
      const { v: text, f, si } = cell ?? {};
      return typeof text === 'string' && text !== '' && !f && !si ? [text] : [];
    }),
  );
}

/** The texts that are there at the beginning and at the end, but not now. */
export function missingTexts(beginning: TypedTexts, now: TypedTexts, end: TypedTexts): string[] {
  return Array.from(beginning).filter((text) => end.has(text) && !now.has(text));
}
