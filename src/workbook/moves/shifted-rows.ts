import type { CompareRows, TwoStates } from './compare-rows';

/**
 * Where the rows went if somebody inserted or deleted rows in one place and did nothing else; null if that does not explain every
 * cell. Rows that were deleted have no place.
 */
export function shiftedRows(
  { before, now, header1, headerNow1 }: TwoStates,
  used: readonly number[],
  compare: CompareRows,
): ReadonlyMap<number, number> | null {
  const shift = headerNow1 - header1;
  const added = now.length - headerNow1 - (before.length - header1);
  const last1 = Math.max(header1, ...used);
  let best: { places: Map<number, number>; equal: number } | null = null;
  for (let first1 = header1 + 1; first1 <= last1 + 1; first1 += 1) {
    const places = new Map<number, number>();
    let [equal, all] = [0, 0];
    for (const row1 of used) {
      const isDeleted = row1 >= first1 && row1 < first1 - added;
      if (isDeleted) continue;
      const to1 = row1 + shift + (row1 >= first1 ? added : 0);
      const found = compare(row1, to1);
      places.set(row1, to1);
      equal += found.equal;
      all += found.all;
      if (equal < all) break;
    }
    if (equal === all && equal > (best?.equal ?? -1)) best = { places, equal };
  }
  return best?.places ?? null;
}
