import type { PlaceCount, SeenCounts } from '../../contract/personal';
import { Refusal } from '../../domain/refusal';

/** Throws a Refusal unless these are the counts that the user has seen (M414). */
export function refuseUnseen(places: readonly PlaceCount[], seen: SeenCounts): void {
  const isSeen =
    places.length === Object.keys(seen).length && places.every(({ key, count }) => seen[key] === count);
  if (isSeen) return;
  const message =
    'The workbook has changed since the numbers on this page were counted. Nothing was changed; look at the new numbers, then try again.';
  throw new Refusal('M414', null, message);
}

/** The places where there is something. */
export function counted(places: readonly PlaceCount[]): PlaceCount[] {
  return places.filter(({ count }) => count > 0);
}
