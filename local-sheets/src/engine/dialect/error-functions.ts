import { type BaseValueObject, ErrorType, type ErrorValueObject } from '@univerjs/engine-formula';
import { cellAt, lift, orBlank } from './lift';
import { arrayOf, notAvailable, rowsOf } from './values';

type Asks = (value: BaseValueObject) => boolean;

/** IFERROR(value, value_if_error). */
export const ifError = replacing((value) => value.isError());

/** IFNA(value, value_if_na). */
export const ifNa = replacing(
  (value) => value.isError() && (value as ErrorValueObject).getErrorType() === ErrorType.NA,
);

/**
 * Outside an array formula, returns the whole value with its errors replaced. Inside one, the engine calls the function for
 * each position of the value and the replacement (H511).
 */
function replacing(isReplaced: Asks) {
  const one = (value: BaseValueObject, replacement: BaseValueObject) =>
    isReplaced(value) ? replacement : value;
  return {
    each: (value: BaseValueObject, replacement?: BaseValueObject) => lift([value, orBlank(replacement)], one),
    whole: (value: BaseValueObject, replacement?: BaseValueObject) => {
      if (!value.isArray()) return one(value, orBlank(replacement));
      const other = rowsOf(orBlank(replacement));
      const missing = notAvailable('The replacement is shorter than the value.');
      return arrayOf(
        rowsOf(value).map((row, r) => row.map((cell, c) => one(cell, cellAt(other, r, c) ?? missing))),
      );
    },
  };
}
