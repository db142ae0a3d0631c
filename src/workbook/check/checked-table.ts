import { columnsOf, letters, type TableKey } from '../grid/layout';
import type { SheetValue } from '../grid/table';
import type { TabKey } from '../grid/tagged-tab';

/** A tab as the check reads it: all that finding needs. */
export interface CheckedTable {
  readonly key: TabKey;
  readonly table: TableKey;
  /** The row of the headers (1-based). */
  readonly header1: number;
  /** Positions (1-based) by key; a missing column is not in it. */
  readonly columns: ReadonlyMap<string, number>;
  /** From the first row and the first column. */
  readonly values: readonly (readonly SheetValue[])[];
}

/** A cell with the number of its row (1-based). */
export interface CheckedCell {
  readonly row1: number;
  readonly value: SheetValue;
}

/** The cells of a column below the header; [] if the column is missing. */
export function cellsOf({ header1, columns, values }: CheckedTable, column: string): CheckedCell[] {
  const position = columns.get(column);
  if (position === undefined) return [];
  return values
    .slice(header1)
    .map((row, index) => ({ row1: header1 + 1 + index, value: row[position - 1] ?? '' }));
}

/** The header that the layout gives a column; its key for a column of a question. */
export function headerOf(table: TableKey, column: string): string {
  return columnsOf(table).find(([key]) => key === column)?.[1].header ?? column;
}

export function addressOf(position: number, row1: number): string {
  return letters(position) + row1;
}
