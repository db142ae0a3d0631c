import type { SheetValue } from '../grid/table';
import type { Grid, WrittenValue } from '../grid/written-cells';
import { holds, isSameValue } from './same-value';

/** A table before a run wrote to it and now; rows and columns are 1-based. */
export interface TwoStates {
  readonly before: Grid;
  readonly now: Grid;
  readonly written: readonly WrittenValue[];
  /** The row of headers before and now. */
  readonly header1: number;
  readonly headerNow1: number;
  /** The columns to compare, and the one with the ids, where they were before. */
  readonly columns: readonly number[];
  readonly idColumn: number | null;
  /** null for a column that is gone. */
  columnNow(column: number): number | null;
}

/** Where the rows of a table went. */
export interface MovedRows {
  /** null for a row that is gone. */
  rowNow(row1: number): number | null;
  /** The row that was moved to this one; null for a row that was inserted or was blank. */
  rowBefore(rowNow1: number): number | null;
  /** Where the last row with something in it went; the header row if there was none. */
  readonly lastNow1: number;
}

/**
 * Finds the rows of a table after somebody has inserted, deleted, moved or sorted some: by their ids, then by what they contain
 * apart from what the run has written, and those that the run has written over by the places that are left.
 */
export function movedRows(states: TwoStates): MovedRows {
  const { before, now, header1, headerNow1, idColumn } = states;
  const matches = new Map<number, number>();
  const owners = new Map<number, number>();
  const match = (row1: number, to1: number) => {
    matches.set(row1, to1);
    owners.set(to1, row1);
  };
  const alike = likeness(states);
  const used = numbersFrom(header1 + 1, before.length).filter((row1) => isUsed(states, row1));
  const open = () => used.filter((row1) => !matches.has(row1));
  const free = () => numbersFrom(headerNow1 + 1, now.length).filter((row1) => !owners.has(row1));
  const shift = headerNow1 - header1;
  /** Below the row that was above it. */
  const next = (row1: number) => (matches.get(row1 - 1) ?? row1 - 1 + shift) + 1;

  const places = idColumn === null ? new Map<string, number[]>() : placesById(states, idColumn);
  for (const row1 of used) {
    const id = idColumn === null ? '' : textAt(before, row1, idColumn);
    const found = (places.get(id) ?? []).filter((to1) => !owners.has(to1));
    const to1 = found.includes(row1 + shift) ? row1 + shift : found[0];
    if (to1 !== undefined) match(row1, to1);
  }
  // Most rows lie below the one that was above them; the others take a search.
  for (const row1 of open()) {
    if (!owners.has(next(row1)) && alike(row1, next(row1)) === 1) match(row1, next(row1));
  }
  for (const least of [1, 0.5]) {
    for (const row1 of open()) {
      let best: { to1: number; like: number } | null = null;
      for (const to1 of free()) {
        const like = alike(row1, to1);
        if (like >= least && like > (best?.like ?? 0)) best = { to1, like };
      }
      if (best !== null) match(row1, best.to1);
    }
  }
  const deleted = new Set<number>();
  let gone = before.length - header1 - (now.length - headerNow1);
  for (const row1 of open()) {
    if (gone === 0 && row1 + shift <= now.length && !owners.has(row1 + shift)) match(row1, row1 + shift);
    else if (gone > 0) {
      gone -= 1;
      deleted.add(row1);
    } else {
      const lost = free().filter((to1) => states.written.some((one) => isStillAt(now, one, to1)));
      const to1 = lost.includes(next(row1)) ? next(row1) : lost[0];
      if (to1 !== undefined) match(row1, to1);
    }
  }

  const last1 = Math.max(header1, ...used);
  const lastNow1 = Math.max(headerNow1, ...Array.from(owners.keys()));
  return {
    rowNow: (row1) => {
      const known = matches.get(row1);
      if (known !== undefined) return known;
      if (deleted.has(row1)) return null;
      if (row1 > last1) return row1 - last1 + lastNow1;
      const [above, below] = [matches.get(row1 - 1), matches.get(row1 + 1)];
      if (above !== undefined && !owners.has(above + 1)) return above + 1;
      return below !== undefined && !owners.has(below - 1) ? below - 1 : null;
    },
    rowBefore: (rowNow1) => (rowNow1 > headerNow1 ? (owners.get(rowNow1) ?? null) : rowNow1 - shift),
    lastNow1,
  };
}

/** Whether a written value is in this row now, in the place where it was written. */
function isStillAt(now: Grid, { row1, column, value }: WrittenValue, to1: number): boolean {
  return row1 === to1 && holds(now[to1 - 1]?.[column - 1] ?? '', value);
}

/**
 * How much of a row before is in a row now, from 0 to 1, leaving out cells that the run has written; 0 for rows with different
 * ids, and for a row of which nothing else is left.
 */
function likeness(states: TwoStates): (row1: number, to1: number) => number {
  const { before, now, written, columns, idColumn, columnNow } = states;
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
      const isSame = isSameValue(was, is);
      if (isSame ? was === '' : isWritten(row1, column, is)) continue;
      if (isWritten(to1, to, is)) continue;
      if (!isSame && column === idColumn) return 0;
      all += 1;
      if (isSame) equal += 1;
    }
    return all === 0 ? 0 : equal / all;
  };
}

function placesById({ now, headerNow1, columnNow }: TwoStates, idColumn: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const column = columnNow(idColumn);
  if (column === null) return places;
  for (const row1 of numbersFrom(headerNow1 + 1, now.length)) {
    const id = textAt(now, row1, column);
    if (id !== '') places.set(id, [...(places.get(id) ?? []), row1]);
  }
  return places;
}

function isUsed({ before, columns }: TwoStates, row1: number): boolean {
  return columns.some((column) => (before[row1 - 1]?.[column - 1] ?? '') !== '');
}

function textAt(grid: Grid, row1: number, column: number): string {
  return String(grid[row1 - 1]?.[column - 1] ?? '');
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
