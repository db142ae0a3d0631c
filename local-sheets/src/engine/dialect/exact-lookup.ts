import { ArrayValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import { arrayOf, isBlank, isTrue, notAvailable, rowsOf } from './values';

/**
 * XLOOKUP of whole values in a column with a column of results beside it; null where it is asked for otherwise. Univer walks
 * down the column for every value, and takes `*` and `?` for wildcards, which Sheets does only when it is told to.
 */
export function exactLookup(
  wanted: BaseValueObject,
  searched: BaseValueObject,
  results: BaseValueObject,
  otherwise: BaseValueObject | undefined,
): BaseValueObject | null {
  if (!isColumn(searched) || !isColumn(results) || searched.getRowCount() !== results.getRowCount())
    return null;
  if (otherwise?.isArray() || otherwise?.isError()) return null;
  const places = placesIn(searched);
  const missing = () => otherwise ?? notAvailable('Did not find the value in XLOOKUP evaluation.');
  const found = (value: BaseValueObject) => {
    if (value.isError()) return value;
    const place = places.get(keyOf(value));
    return place === undefined ? missing() : (results.get(place, 0) ?? missing());
  };
  return wanted.isArray() ? arrayOf(rowsOf(wanted).map((row) => row.map(found))) : found(wanted);
}

function isColumn(value: BaseValueObject): value is ArrayValueObject {
  return value instanceof ArrayValueObject && value.getColumnCount() === 1 && value.getRowCount() > 1;
}

/** The engine hands every formula of one calculation the same array for the same range. */
const known = new WeakMap<ArrayValueObject, ReadonlyMap<string, number>>();

/** Where each value stands first. */
function placesIn(searched: ArrayValueObject): ReadonlyMap<string, number> {
  const before = known.get(searched);
  if (before) return before;
  const places = new Map<string, number>();
  rowsOf(searched).forEach(([cell], place) => {
    if (!cell || cell.isError()) return;
    const key = keyOf(cell);
    if (!places.has(key)) places.set(key, place);
  });
  known.set(searched, places);
  return places;
}

/** Equal for values that `=` calls equal. */
function keyOf(value: BaseValueObject): string {
  if (isBlank(value)) return '';
  if (value.isBoolean()) return `is ${isTrue(value)}`;
  return value.isNumber() ? `number ${value.getValue()}` : `text ${String(value.getValue()).toLowerCase()}`;
}
