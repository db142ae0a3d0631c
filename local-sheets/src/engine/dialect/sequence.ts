import { type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { arrayOf, invalid, outOfRange, single } from './values';

/** SEQUENCE(rows, columns, start, step). Univer rejects more rows than the formula's tab has, even inside another function (H129). */
export function sequence(...args: BaseValueObject[]): BaseValueObject {
  const [rows, columns, start, step] = [1, 1, 1, 1].map((usual, index) => {
    const given = args[index] === undefined ? null : single(args[index]);
    return given === null || given.isNull() ? usual : Number(given.getValue());
  }) as [number, number, number, number];
  if (Number.isNaN(rows + columns + start + step)) return invalid('SEQUENCE expects numbers.');
  if (!(rows >= 1 && columns >= 1)) return outOfRange('SEQUENCE needs at least one row and one column.');
  const width = Math.floor(columns);
  return arrayOf(
    Array.from({ length: Math.floor(rows) }, (_, row) =>
      Array.from({ length: width }, (_, column) =>
        NumberValueObject.create(start + (row * width + column) * step),
      ),
    ),
  );
}
