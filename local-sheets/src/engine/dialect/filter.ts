import type { BaseValueObject } from '@univerjs/engine-formula';
import { arrayOf, isTrue, notAvailable, rowsOf } from './values';

/** FILTER(range, condition1, condition2, …): each condition is one column, for the rows, or one row, for the columns. */
export function filter(range: BaseValueObject, ...conditions: BaseValueObject[]): BaseValueObject {
  const rows = rowsOf(range);
  const width = rows[0]?.length ?? 0;
  const tests = conditions.map(rowsOf);
  const byRow = tests.every((test) => test.length === rows.length && (test[0]?.length ?? 0) <= 1);
  const byColumn = tests.every((test) => test.length === 1 && test[0]?.length === width);
  if (!byRow && !byColumn) return notAvailable('FILTER has mismatched range sizes.');
  const kept = byRow
    ? rows.filter((_, index) => tests.every((test) => holds(test[index]?.[0])))
    : rows.map((row) => row.filter((_, index) => tests.every((test) => holds(test[0]?.[index]))));
  if ((kept[0]?.length ?? 0) === 0) return notAvailable('No matches are found in FILTER evaluation.');
  return arrayOf(kept);
}

function holds(condition: BaseValueObject | undefined): boolean {
  return condition !== undefined && isTrue(condition);
}
