import { type CompareRows, rowsBelow, type TwoStates } from './compare-rows';
import { idAt } from './row-ids';
import { holds } from './same-value';

/** Which row went where, and the other way round, and which rows were deleted. */
export interface Matches {
  readonly matches: ReadonlyMap<number, number>;
  readonly owners: ReadonlyMap<number, number>;
  readonly deleted: ReadonlySet<number>;
}

/** Finds the rows that somebody has moved: by their ids, then by their contents, and the rest by the places that are left. */
export function searchRows(
  states: TwoStates,
  used: readonly number[],
  ids: ReadonlyMap<string, readonly number[]>,
  compare: CompareRows,
): Matches {
  const { before, now, header1, headerNow1, idColumn } = states;
  const matches = new Map<number, number>();
  const owners = new Map<number, number>();
  const deleted = new Set<number>();
  const match = (row1: number, to1: number | undefined) => {
    if (to1 === undefined) return;
    matches.set(row1, to1);
    owners.set(to1, row1);
  };
  const isFree = (to1: number) => !owners.has(to1);
  const open = () => used.filter((row1) => !matches.has(row1));
  const free = () => rowsBelow(now, headerNow1).filter(isFree);
  const unmoved = (row1: number) => row1 + headerNow1 - header1;
  const belowNeighbor = (row1: number) => (matches.get(row1 - 1) ?? unmoved(row1 - 1)) + 1;

  // Of several places with one id, the one that has not moved is likelier.
  for (const row1 of used) {
    const found = (ids.get(idAt(before, row1, idColumn)) ?? []).filter(isFree);
    match(row1, found.includes(unmoved(row1)) ? unmoved(row1) : found[0]);
  }
  // Most rows lie below the one that was above them; only the others are compared with every place.
  for (const row1 of open()) match(row1, likest(compare, row1, [belowNeighbor(row1)].filter(isFree), 1));
  for (const row1 of open()) match(row1, likest(compare, row1, free(), 1));
  for (const row1 of open()) match(row1, likest(compare, row1, free(), 0.5));
  // As many of the others are deleted as the table is shorter; the run has written over the rest.
  let gone = before.length - header1 - (now.length - headerNow1);
  for (const row1 of open()) {
    const place1 = unmoved(row1);
    if (gone > 0) {
      gone -= 1;
      deleted.add(row1);
    } else if (gone === 0 && place1 <= now.length && isFree(place1)) match(row1, place1);
    else {
      // Below its neighbor, or as far down as rows were inserted above it.
      const usual = [belowNeighbor(row1), place1 - gone];
      const written = free().filter((to1) => isWritten(states, to1));
      match(row1, leastDifferent(compare, row1, written, usual));
    }
  }
  return { matches, owners, deleted };
}

/** The place that is most like a row, if as much of it as `least`, from 0 to 1, is equal; the uppermost of several. */
function likest(
  compare: CompareRows,
  row1: number,
  places: readonly number[],
  least: number,
): number | undefined {
  let best: { to1: number; like: number } | undefined;
  for (const to1 of places) {
    const { equal, all } = compare(row1, to1);
    const like = all === 0 ? 0 : equal / all;
    if (like >= least && like > (best?.like ?? 0)) best = { to1, like };
  }
  return best?.to1;
}

/** The place that differs least from a row; of several, the first of the usual ones, or the one that has most of the row. */
function leastDifferent(
  compare: CompareRows,
  row1: number,
  places: readonly number[],
  usual: readonly number[],
): number | undefined {
  const differences = (to1: number) => compare(row1, to1).all - compare(row1, to1).equal;
  const least = Math.min(...places.map(differences));
  const likely = places.filter((to1) => differences(to1) === least);
  return (
    usual.find((to1) => likely.includes(to1)) ??
    likely.sort((a, b) => compare(row1, b).equal - compare(row1, a).equal)[0]
  );
}

/** Whether a row now has a value in the place where the run wrote it. */
function isWritten({ now, written }: TwoStates, to1: number): boolean {
  return written.some(
    ({ row1, column, value }) => row1 === to1 && holds(now[to1 - 1]?.[column - 1] ?? '', value),
  );
}
