import type { Grid, WrittenValue } from '../grid/written-cells';
import { type CompareRows, comparison, type TwoStates } from './compare-rows';
import { holds } from './same-value';
import { shiftedRows } from './shifted-rows';

/** Where the rows of a table went. */
export interface MovedRows {
  /** null for a row that is gone. */
  rowNow(row1: number): number | null;
  /** The row that was moved to this one; null for a row that was inserted or was blank. */
  rowBefore(rowNow1: number): number | null;
}

/**
 * Finds the rows of a table after somebody has inserted, deleted, moved or sorted some. If one insertion or deletion explains every
 * cell, all rows are found by it; otherwise each is searched for.
 */
export function movedRows(states: TwoStates): MovedRows {
  const { before, header1, headerNow1 } = states;
  const shift = headerNow1 - header1;
  const used = numbersFrom(header1 + 1, before.length).filter((row1) => isUsed(states, row1));
  const ids = placesById(states);
  const compare = comparison(states);
  const shifted = shiftedRows(states, used, compare);
  const { matches, owners, deleted } =
    shifted === null ? searchRows(states, used, ids, compare) : matched(shifted, used);

  const added = newRows(states, used, ids, owners);
  const last1 = Math.max(header1, ...used);
  const lastNow1 = Math.max(headerNow1, ...Array.from(owners.keys()));
  return {
    rowNow: (row1) => {
      const known = matches.get(row1) ?? added.get(row1);
      if (known !== undefined) return known;
      if (deleted.has(row1)) return null;
      if (row1 > last1) return row1 - last1 + lastNow1;
      const [above, below] = [matches.get(row1 - 1), matches.get(row1 + 1)];
      if (above !== undefined && !owners.has(above + 1)) return above + 1;
      return below !== undefined && !owners.has(below - 1) ? below - 1 : null;
    },
    rowBefore: (rowNow1) => (rowNow1 > headerNow1 ? (owners.get(rowNow1) ?? null) : rowNow1 - shift),
  };
}

/** Which row went where, and the other way round, and which rows were deleted. */
interface Matches {
  readonly matches: ReadonlyMap<number, number>;
  readonly owners: ReadonlyMap<number, number>;
  readonly deleted: ReadonlySet<number>;
}

function matched(matches: ReadonlyMap<number, number>, used: readonly number[]): Matches {
  const owners = new Map(Array.from(matches, ([row1, to1]) => [to1, row1]));
  return { matches, owners, deleted: new Set(used.filter((row1) => !matches.has(row1))) };
}

/**
 * Finds rows by their ids, then by what they contain apart from what the run has written, and those that the run has written over by
 * the places that are left.
 */
function searchRows(
  states: TwoStates,
  used: readonly number[],
  ids: ReadonlyMap<string, readonly number[]>,
  compare: CompareRows,
): Matches {
  const { before, now, header1, headerNow1, idColumn } = states;
  const matches = new Map<number, number>();
  const owners = new Map<number, number>();
  const match = (row1: number, to1: number) => {
    matches.set(row1, to1);
    owners.set(to1, row1);
  };
  const alike = (row1: number, to1: number) => {
    const { equal, all } = compare(row1, to1);
    return all === 0 ? 0 : equal / all;
  };
  const open = () => used.filter((row1) => !matches.has(row1));
  const free = () => numbersFrom(headerNow1 + 1, now.length).filter((row1) => !owners.has(row1));
  const shift = headerNow1 - header1;
  /** Below the row that was above it. */
  const next = (row1: number) => (matches.get(row1 - 1) ?? row1 - 1 + shift) + 1;

  for (const row1 of used) {
    const id = idColumn === null ? '' : textAt(before, row1, idColumn);
    const found = (ids.get(id) ?? []).filter((to1) => !owners.has(to1));
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
      // Below its neighbor, or as far down as rows were inserted above it, or where most of it is.
      const least = Math.min(...lost.map((to1) => differences(compare, row1, to1)));
      const likely = lost.filter((to1) => differences(compare, row1, to1) === least);
      const usual = [next(row1), row1 + shift - gone].find((to1) => likely.includes(to1));
      const to1 = usual ?? likely.sort((a, b) => compare(row1, b).equal - compare(row1, a).equal)[0];
      if (to1 !== undefined) match(row1, to1);
    }
  }
  return { matches, owners, deleted };
}

/** The places of new rows that somebody moved, by their ids, which a run writes first. */
function newRows(
  { written, idColumn }: TwoStates,
  used: readonly number[],
  ids: ReadonlyMap<string, readonly number[]>,
  owners: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const added = new Map<number, number>();
  for (const { row1, column, value } of written) {
    const to1 = column === idColumn && !used.includes(row1) ? ids.get(String(value))?.[0] : undefined;
    if (to1 !== undefined && to1 !== row1 && !owners.has(to1)) added.set(row1, to1);
  }
  return added;
}

function differences(compare: CompareRows, row1: number, to1: number): number {
  const { equal, all } = compare(row1, to1);
  return all - equal;
}

/** Whether a written value is in this row now, in the place where it was written. */
function isStillAt(now: Grid, { row1, column, value }: WrittenValue, to1: number): boolean {
  return row1 === to1 && holds(now[to1 - 1]?.[column - 1] ?? '', value);
}

/** The rows now with each id; none if the column with the ids is gone. */
function placesById({ now, headerNow1, idColumn, columnNow }: TwoStates): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const column = idColumn === null ? null : columnNow(idColumn);
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
