import type { ArrayValueObject, BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';
import { NumberValueObject } from '@univerjs/engine-formula';
import { arrayOf, isBlank, notAvailable, rowsOf } from './values';

type Compute = (...args: BaseValueObject[]) => BaseValueObject;

/** The positions of the arguments that are compared with a criterion, and of the one that holds the values; null if none does. */
interface Shape {
  readonly compared: (index: number) => boolean;
  readonly values: number | null;
}

const pairs: Shape = { compared: (index) => index % 2 === 0, values: null };
const valuesAndPairs: Shape = { compared: (index) => index % 2 === 1, values: 0 };
const pairAndValues: Shape = { compared: (index) => index === 0, values: 2 };

/** Functions with criteria (H512). */
export const criteriaFunctions: Readonly<Record<string, Shape>> = {
  COUNTIF: pairs,
  COUNTIFS: pairs,
  SUMIF: pairAndValues,
  SUMIFS: valuesAndPairs,
  AVERAGEIF: pairAndValues,
  AVERAGEIFS: valuesAndPairs,
  MAXIFS: valuesAndPairs,
  MINIFS: valuesAndPairs,
};

/** Univer compares only ranges. Sheets compares arrays too, and reads the values from a range. */
export function overArrays(name: string, shape: Shape, calculate: Compute): Compute {
  const isExtreme = name === 'MAXIFS' || name === 'MINIFS';
  return (...args) => {
    const failed = args.find(
      (arg, index) => shape.compared(index) && !arg.isReferenceObject() && arg.isError(),
    );
    if (failed) return failed;
    const values = shape.values === null ? undefined : args[shape.values];
    if (values && !values.isReferenceObject()) return notAvailable('Argument must be a range.');
    const result = calculate(...args.map((arg, index) => (shape.compared(index) ? asRange(arg) : arg)));
    return isExtreme ? withZeros(result) : result;
  };
}

/** The argument with the members of a range that Univer needs for a comparison. */
export function asRange(arg: BaseValueObject): BaseValueObject {
  if (arg.isReferenceObject()) return arg;
  const array = arrayOf(rowsOf(arg)) as ArrayValueObject;
  const range: Pick<BaseReferenceObject, 'isReferenceObject' | 'toArrayValueObject' | 'isError'> = {
    isReferenceObject: () => true,
    isError: () => false,
    toArrayValueObject: () => array,
  };
  return range as unknown as BaseValueObject;
}

/** Without a match, MAXIFS and MINIFS are 0. */
function withZeros(result: BaseValueObject): BaseValueObject {
  const zero = (value: BaseValueObject) => (isBlank(value) ? NumberValueObject.create(0) : value);
  return result.isArray() ? arrayOf(rowsOf(result).map((row) => row.map(zero))) : zero(result);
}
