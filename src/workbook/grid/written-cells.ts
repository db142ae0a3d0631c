import { restorable } from '../../domain/cells/readable';
import type { TableKey } from './layout';
import type { SheetValue } from './workbook';

/** The values of a tab, from its first row and column on. */
export type Grid = readonly (readonly SheetValue[])[];

/** A place of the tab (1-based). */
export interface CellPlace {
  readonly row1: number;
  readonly column: number;
}

/** A value at a place of the tab. */
export interface PlacedValue extends CellPlace {
  readonly value: SheetValue;
}

/** A value that a run has written last at a place, and the others that it has written there before. */
export interface WrittenValue extends PlacedValue {
  readonly earlier: readonly SheetValue[];
}

/** What a run has read and written of a tab, in places that count the rows and columns that the run itself has inserted. */
export class WrittenCells {
  /** Whether the tab is read back before the call ends; otherwise nothing is noted. */
  isChecked = false;
  /** Whether what was written remains if the call fails. */
  staysOnFailure = false;
  /** null until the tab is read as a table. */
  table: TableKey | null = null;
  private values: SheetValue[][] = [];
  private readonly written = new Map<string, WrittenValue>();
  /** The cells of new rows that were given a number format of their own. */
  readonly formatted: CellPlace[] = [];

  /** The tab as it was before the first write. */
  get before(): Grid {
    return this.values;
  }

  get cells(): readonly WrittenValue[] {
    return Array.from(this.written.values());
  }

  /** Notes what was read; a later read of a tab that was written to already counts for nothing. */
  read(table: TableKey, values: Grid): void {
    if (!this.isChecked || this.written.size > 0) return;
    this.table = table;
    this.values = values.map((row) => row.map(restorable));
  }

  /** Notes a value before it is written, because a write that fails can have acted. */
  write(row1: number, column: number, value: SheetValue): void {
    if (this.table === null) return;
    const place = `${row1},${column}`;
    const known = this.written.get(place);
    const earlier = known ? [...known.earlier, known.value] : [];
    this.written.set(place, { row1, column, value, earlier });
  }

  insertRows(before1: number, count: number): void {
    const width = this.values[0]?.length ?? 0;
    const blank = Array.from({ length: count }, () => Array.from({ length: width }, (): SheetValue => ''));
    this.values.splice(before1 - 1, 0, ...blank);
  }

  insertColumn(after: number, headerRow1: number, header: string): void {
    this.values.forEach((row, index) => {
      row.splice(after, 0, index + 1 === headerRow1 ? header : '');
    });
  }
}
