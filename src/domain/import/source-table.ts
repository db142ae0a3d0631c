import type { CellValue } from '../meetings/form-cell';

/** A tab or a pasted table as it was read: rows of cells from row 1 on. */
export type SourceCells = readonly (readonly CellValue[])[];

/** The cells of a tab under its title; a pasted table has the title ''. */
export interface TitledCells {
  readonly title: string;
  readonly cells: SourceCells;
}

/** What one call reads, and a page checks without waiting. */
export const mostSourceRows = 10_000;

/** What was found in a tab or a pasted table. */
export interface SourceTable {
  /** `blocks` has the fields of each 1:1 below each other; `row1` of a row is then the first row of its block. */
  readonly shape: 'table' | 'blocks';
  /** One for each column; '' for a column without a header. */
  readonly headers: readonly string[];
  /** The 1-based header row; null if there is none. */
  readonly headerRow1: number | null;
  readonly rows: readonly SourceRow[];
  /** The texts above the rows, which may name the engineer; [] if there are none. */
  readonly titles: readonly string[];
}

/** What is needed of a source to read its rows. */
export type SourceColumns = Pick<SourceTable, 'headers' | 'rows'>;

export interface SourceRow {
  /** The 1-based row in the source. */
  readonly row1: number;
  readonly cells: readonly CellValue[];
  /** The text of the last row above with only one cell, which may name an engineer; '' if there is none. */
  readonly heading: string;
}

/** A cell as text on its way to a text column: a date as its day, '' for a blank. */
export function textOf(cell: CellValue): string {
  return typeof cell === 'object' ? cell.day : String(cell).trim();
}

/** The texts up to the last one that is not blank. */
export function withoutBlankEnd(texts: readonly string[]): readonly string[] {
  let end = texts.length;
  while (texts[end - 1] === '') end -= 1;
  return texts.slice(0, end);
}
