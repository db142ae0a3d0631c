import type { SheetValue } from '../grid/table';
import type { CellPlace, Grid, WrittenValue } from '../grid/written-cells';
import { holds, isSameValue } from './same-value';

/** A table before a run wrote to it and now; rows and columns are 1-based. */
export interface TwoStates {
  readonly before: Grid;
  readonly now: Grid;
  readonly written: readonly WrittenValue[];
  /** The cells of new rows that the run has given a format. */
  readonly formatted: readonly CellPlace[];
  /** Whether a write that fails ends the run, so that every value was written. */
  readonly isComplete: boolean;
  /** The row of headers before and now. */
  readonly header1: number;
  readonly headerNow1: number;
  /** The columns to compare, and the one with the ids, where they were before. */
  readonly columns: readonly number[];
  readonly idColumn: number | null;
  /** null for a column that is gone. */
  columnNow(column: number): number | null;
}

/** How alike a row before and a row now are. */
interface Comparison {
  /** How many cells hold the same, or what the run had written into the row before it moved. */
  readonly equal: number;
  /** Of how many that the run has not written over in their place now, and that are not blank in both. */
  readonly all: number;
}

/** Compares a row before with a row now; rows with different ids have nothing in common. */
export type CompareRows = (row1: number, to1: number) => Comparison;

export function comparison({ before, now, written, columns, idColumn, columnNow }: TwoStates): CompareRows {
  const byPlace = new Map(written.map(({ row1, column, value }) => [`${row1},${column}`, value]));
  const isWritten = (row1: number, column: number, value: SheetValue) => {
    const one = byPlace.get(`${row1},${column}`);
    return one !== undefined && holds(value, one);
  };
  return (row1, to1) => {
    let [equal, all] = [0, 0];
    for (const column of columns) {
      const to = columnNow(column);
      if (to === null) continue;
      const [was, is] = [before[row1 - 1]?.[column - 1] ?? '', now[to1 - 1]?.[to - 1] ?? ''];
      if ((was === '' && is === '') || isWritten(to1, to, is)) continue;
      const isSame = isSameValue(was, is) || isWritten(row1, column, is);
      if (!isSame && column === idColumn) return { equal: 0, all: columns.length };
      all += 1;
      if (isSame) equal += 1;
    }
    return { equal, all };
  };
}

/** The numbers of the rows below the headers. */
export function rowsBelow(grid: Grid, header1: number): number[] {
  return Array.from({ length: Math.max(0, grid.length - header1) }, (_, index) => header1 + 1 + index);
}
