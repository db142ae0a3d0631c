import { comparison, rowsBelow, type TwoStates } from './compare-rows';
import { placesById } from './row-ids';
import { type Matches, searchRows } from './search-rows';
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
  const used = rowsBelow(before, header1).filter((row1) => isUsed(states, row1));
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

function matched(matches: ReadonlyMap<number, number>, used: readonly number[]): Matches {
  const owners = new Map(Array.from(matches, ([row1, to1]) => [to1, row1]));
  return { matches, owners, deleted: new Set(used.filter((row1) => !matches.has(row1))) };
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

function isUsed({ before, columns }: TwoStates, row1: number): boolean {
  return columns.some((column) => (before[row1 - 1]?.[column - 1] ?? '') !== '');
}
