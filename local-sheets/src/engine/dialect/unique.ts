import type { BaseValueObject, ErrorValueObject } from '@univerjs/engine-formula';
import { arrayOf, isBlank, isTrue, notAvailable, rowsOf, single } from './values';

/** UNIQUE(range, by_column, exactly_once): 1 and "1" are two values, as are "a" and "A". */
export function unique(
  range: BaseValueObject,
  byColumn?: BaseValueObject,
  exactlyOnce?: BaseValueObject,
): BaseValueObject {
  const across = byColumn !== undefined && isTrue(single(byColumn));
  const lines = across ? turned(rowsOf(range)) : rowsOf(range);
  const once = exactlyOnce !== undefined && isTrue(single(exactlyOnce));
  const byKey = new Map<string, BaseValueObject[][]>();
  for (const line of lines) {
    const key = line.map(keyOf).join('\n');
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  const kept = [...byKey.values()].flatMap(([first, another]) =>
    first && !(once && another) ? [first] : [],
  );
  if (kept.length === 0) return notAvailable('UNIQUE found no value that occurs once.');
  return arrayOf(across ? turned(kept) : kept);
}

function turned(rows: BaseValueObject[][]): BaseValueObject[][] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []));
}

function keyOf(value: BaseValueObject): string {
  if (isBlank(value)) return '';
  if (value.isError()) return `error ${(value as ErrorValueObject).getErrorType()}`;
  return JSON.stringify(value.isBoolean() ? isTrue(value) : value.getValue());
}
