import { ArrayValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import { arrayOf, isBlank, isTrue, notAvailable, rowsOf, text } from './values';

/**
 * XLOOKUP of exact values in one row or column, with a result for each (H128); null for any other XLOOKUP. Univer scans the
 * row or column for every value, and reads `*` and `?` as wildcards, which Sheets does only on request.
 */
export function exactLookup(
  wanted: BaseValueObject,
  searched: BaseValueObject,
  results: BaseValueObject,
  otherwise: BaseValueObject | undefined,
): BaseValueObject | null {
  if (otherwise?.isArray() || otherwise?.isError()) return null;
  const length = lengthOf(searched);
  const hasSingles = length !== null && length === lengthOf(results);
  const hasLines = length !== null && !wanted.isArray() && lineAt(results, searched, length - 1) !== null;
  if (!hasSingles && !hasLines) return null;
  const places = placesIn(searched);
  const missing = () => otherwise ?? notAvailable('Did not find the value in XLOOKUP evaluation.');
  const found = (value: BaseValueObject) => {
    if (value.isError()) return value;
    const place = places.get(keyOf(value));
    if (place === undefined) return missing();
    return (hasSingles ? cellOf(results, place) : lineAt(results, searched, place)) ?? missing();
  };
  return wanted.isArray() ? arrayOf(rowsOf(wanted).map((row) => row.map(found))) : found(wanted);
}

/** Values with `*` and `?` escaped, so that they are literal. */
export function withoutWildcards(wanted: BaseValueObject): BaseValueObject {
  const literal = (value: BaseValueObject) =>
    value.isString() && /[*?]/.test(String(value.getValue()))
      ? text(String(value.getValue()).replace(/[*?]/g, '~$&'))
      : value;
  return wanted.isArray() ? arrayOf(rowsOf(wanted).map((row) => row.map(literal))) : literal(wanted);
}

/** The number of cells of a row, a column or a single value; null for several rows and columns, or for no cell. */
function lengthOf(value: BaseValueObject): number | null {
  if (!(value instanceof ArrayValueObject)) return value.isArray() ? null : 1;
  const [rows, columns] = [value.getRowCount(), value.getColumnCount()];
  return rows === 1 || columns === 1 ? rows * columns : null;
}

function cellOf(vector: BaseValueObject, place: number) {
  if (!(vector instanceof ArrayValueObject)) return vector;
  return vector.getColumnCount() === 1 ? vector.get(place, 0) : vector.get(0, place);
}

/** The row of a table beside a searched column, or the column below a searched row; null if the table has another size. */
function lineAt(table: BaseValueObject, searched: BaseValueObject, place: number): BaseValueObject | null {
  if (!(table instanceof ArrayValueObject) || !(searched instanceof ArrayValueObject)) return null;
  if (searched.getColumnCount() === 1) {
    if (searched.getRowCount() !== table.getRowCount()) return null;
    return arrayOf([
      Array.from({ length: table.getColumnCount() }, (_, c) => table.get(place, c) ?? text('')),
    ]);
  }
  if (searched.getColumnCount() !== table.getColumnCount()) return null;
  return arrayOf(Array.from({ length: table.getRowCount() }, (_, r) => [table.get(r, place) ?? text('')]));
}

/** Within one calculation, the engine passes the same array for the same range to every formula. */
const known = new WeakMap<BaseValueObject, ReadonlyMap<string, number>>();

/** The first position of each value. */
function placesIn(searched: BaseValueObject): ReadonlyMap<string, number> {
  const before = known.get(searched);
  if (before) return before;
  const places = new Map<string, number>();
  for (const [place, cell] of rowsOf(searched).flat().entries()) {
    if (cell.isError()) continue;
    const key = keyOf(cell);
    if (!places.has(key)) places.set(key, place);
  }
  known.set(searched, places);
  return places;
}

/** The same key for values that `=` treats as equal. */
function keyOf(value: BaseValueObject): string {
  if (isBlank(value)) return '';
  if (value.isBoolean()) return `is ${isTrue(value)}`;
  return value.isNumber() ? `number ${value.getValue()}` : `text ${String(value.getValue()).toLowerCase()}`;
}
