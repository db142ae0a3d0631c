import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { displayText } from '../cells/display';
import { isDatePattern } from '../formats/number-formats';

/** The argument as rows of cells; a single value is one row with one cell. */
export function rowsOf(variant: BaseValueObject): BaseValueObject[][] {
  if (!variant.isArray()) return [[variant]];
  return variant.getArrayValue().map((row) => {
    // Blank cells may be holes, which map() passes over; Array.from takes many times as long.
    const cells = new Array<BaseValueObject>(row.length);
    for (let column = 0; column < row.length; column += 1) cells[column] = present(row[column]);
    return cells;
  });
}

/** Whether any cell of the argument satisfies the condition; its rows are not copied. */
export function someCell(variant: BaseValueObject, isSo: (cell: BaseValueObject) => boolean): boolean {
  if (!variant.isArray()) return isSo(variant);
  return variant.getArrayValue().some((row) => row.some((cell) => cell && isSo(cell)));
}

/** All cells of the arguments, row by row. */
export function cellsOf(variants: readonly BaseValueObject[]): BaseValueObject[] {
  return variants.flatMap((variant) => rowsOf(variant).flat());
}

/** The value of the argument; the top left one of an array. */
export function single(variant: BaseValueObject | undefined): BaseValueObject {
  return present(variant?.isArray() ? variant.getArrayValue()[0]?.[0] : variant);
}

/** The result of a function that fills several cells. */
export function arrayOf(rows: readonly (readonly BaseValueObject[])[]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => [...row]),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

export function isBlank(value: BaseValueObject): boolean {
  return value.isNull() || (value.isString() && value.getValue() === '');
}

export function isTrue(value: BaseValueObject): boolean {
  if (value.isNull() || value.isError()) return false;
  const plain = value.getValue();
  return plain === true || (typeof plain === 'number' && plain !== 0);
}

/** The value as the cell shows it. */
export function textOf(value: BaseValueObject): string {
  if (value.isNull()) return '';
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  if (value.isBoolean()) return isTrue(value) ? 'TRUE' : 'FALSE';
  if (!value.isNumber()) return String(value.getValue());
  const number = Number(value.getValue());
  const pattern = value.getPattern();
  return displayText(isDatePattern(pattern) ? { serial: number } : number, pattern);
}

export function notAvailable(reason: string): BaseValueObject {
  return ErrorValueObject.create(ErrorType.NA, reason);
}

export function invalid(reason: string): BaseValueObject {
  return ErrorValueObject.create(ErrorType.VALUE, reason);
}

export function outOfRange(reason: string): BaseValueObject {
  return ErrorValueObject.create(ErrorType.NUM, reason);
}

export function text(value: string): BaseValueObject {
  return StringValueObject.create(value);
}

function present(cell: Nullable<BaseValueObject>): BaseValueObject {
  return cell ?? NullValueObject.create();
}
