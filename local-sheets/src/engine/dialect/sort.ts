import type { BaseValueObject } from '@univerjs/engine-formula';
import { compareCells } from '../cells/cell-order';
import { arrayOf, invalid, isBlank, isTrue, rowsOf, single } from './values';

interface Key {
  readonly values: readonly BaseValueObject[];
  readonly ascending: boolean;
}

/** SORT(range, sort_column, is_ascending, …): the column is a number within the range, or a separate range. */
export function sort(range: BaseValueObject, ...rest: BaseValueObject[]): BaseValueObject {
  const rows = rowsOf(range);
  const keys: Key[] = [];
  for (let index = 0; index < rest.length; index += 2) {
    const values = keyValues(rows, rest[index]);
    if (values === null) return invalid('SORT evaluates to an out of bounds column.');
    keys.push({ values, ascending: rest[index + 1] === undefined || isTrue(single(rest[index + 1])) });
  }
  if (keys.length === 0) keys.push({ values: rows.map((row) => single(row[0])), ascending: true });
  const order = rows.map((_, index) => index);
  order.sort((one, other) => compareByKeys(keys, one, other) || one - other);
  return arrayOf(order.map((index) => rows[index] ?? []));
}

function keyValues(rows: BaseValueObject[][], key: BaseValueObject | undefined): BaseValueObject[] | null {
  if (key?.isArray() && rowsOf(key).length > 1) {
    const values = rowsOf(key).map((row) => single(row[0]));
    return values.length === rows.length ? values : null;
  }
  const column = Number(single(key).getValue());
  if (!(column >= 1 && column <= (rows[0]?.length ?? 0))) return null;
  return rows.map((row) => single(row[Math.trunc(column) - 1]));
}

function compareByKeys(keys: readonly Key[], one: number, other: number): number {
  for (const { values, ascending } of keys) {
    const [left, right] = [plain(single(values[one])), plain(single(values[other]))];
    const difference = compareCells(left, right, ascending);
    if (difference !== 0) return difference;
  }
  return 0;
}

function plain(value: BaseValueObject): string | number | boolean {
  if (isBlank(value)) return '';
  const content = value.getValue();
  if (value.isBoolean()) return isTrue(value);
  return typeof content === 'number' ? content : String(content);
}
