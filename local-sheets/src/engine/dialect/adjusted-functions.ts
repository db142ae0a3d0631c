import {
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  type ErrorValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';
import { asRange } from './criteria-functions';
import { dateAsSheets, earlyPart, earlyText } from './dates';
import { exactLookup, withoutWildcards } from './exact-lookup';
import { lift, orBlank } from './lift';
import { searchWithWildcards } from './text-functions';
import { arrayOf, invalid, isBlank, isTrue, outOfRange, rowsOf, single, someCell, text } from './values';

type Compute = (...args: BaseValueObject[]) => BaseValueObject;

/** A function of Univer that differs from Sheets in some cases: its least and most arguments, and a wrapper around it. */
interface Adjustment {
  readonly least?: number;
  readonly most?: number;
  readonly around: (calculate: Compute) => Compute;
}

const withOne: Adjustment = {
  least: 1,
  around: (calculate) => (value, other) => calculate(orBlank(value), other ?? NumberValueObject.create(1)),
};
const withZero: Adjustment = {
  least: 1,
  around: (calculate) => (value, other) => calculate(orBlank(value), other ?? NumberValueObject.create(0)),
};
const blankTextIsZero: Adjustment = {
  around: (calculate) => (value) =>
    value && isBlank(value) ? NumberValueObject.create(0) : calculate(orBlank(value)),
};
const booleansAsText: Adjustment = {
  around:
    (calculate) =>
    (...args) =>
      calculate(...args.map((arg) => (arg.isBoolean() ? text(isTrue(arg) ? 'TRUE' : 'FALSE') : arg))),
};
/** Adjustments by function name (H514). */
export const adjustedFunctions: Readonly<Record<string, Adjustment>> = {
  ROUND: withZero,
  ROUNDUP: withZero,
  ROUNDDOWN: withZero,
  FLOOR: withOne,
  CEILING: withOne,
  ABS: blankTextIsZero,
  VALUE: blankTextIsZero,
  PROPER: booleansAsText,
  CONCAT: booleansAsText,
  SWITCH: { least: 3, most: 255, around: switchByType },
  MEDIAN: {
    around:
      (calculate) =>
      (...args) =>
        calculate(...args.map(withoutTexts)),
  },
  IF: {
    around:
      (calculate) =>
      (test, ...results) =>
        calculate(asTest(orBlank(test)), ...results),
  },
  INDEX: { least: 1, around: index },
  XLOOKUP: { around: xlookup },
  SEARCH: { around: searchWithWildcards },
  RANK: {
    around:
      (calculate) =>
      (value, data, ...order) =>
        calculate(orBlank(value), asRange(orBlank(data)), ...order),
  },
  SUMPRODUCT: {
    around:
      (calculate) =>
      (...args) =>
        calculate(...args.map(booleansAsNumbers)),
  },
  MAP: { around: map },
  MAKEARRAY: numberWithin(0, () => [1, Number.POSITIVE_INFINITY], invalid),
  HLOOKUP: numberWithin(2, () => [1, Number.POSITIVE_INFINITY], invalid),
  VLOOKUP: numberWithin(2, () => [1, Number.POSITIVE_INFINITY], invalid),
  CHOOSE: numberWithin(0, (_, ...choices) => [1, choices.length]),
  MID: numberWithin(1, () => [1, Number.POSITIVE_INFINITY]),
  CHAR: numberWithin(0, () => [1, Number.POSITIVE_INFINITY]),
  DATE: {
    around:
      (calculate) =>
      (...args) =>
        lift([calculate(...args)], dateAsSheets),
  },
  YEAR: partOfDate('YEAR'),
  MONTH: partOfDate('MONTH'),
  DAY: partOfDate('DAY'),
  TEXT: { around: (calculate) => (value, pattern) => earlyText(orBlank(value), orBlank(pattern), calculate) },
};

/** Text other than TRUE and FALSE cannot be a condition. */
function asTest(test: BaseValueObject): BaseValueObject {
  if (!someCell(test, (cell) => cell.isString())) return test;
  return lift([test], (cell) => {
    if (!cell.isString() || cell.getValue() === '') return cell;
    const word = String(cell.getValue()).toUpperCase();
    if (word === 'TRUE' || word === 'FALSE') return BooleanValueObject.create(word === 'TRUE');
    return invalid(`IF expects a boolean, and "${cell.getValue()}" is text.`);
  });
}

function index(calculate: Compute): Compute {
  return (range, ...places) => {
    if (places.length === 0) return orBlank(range);
    const result = calculate(orBlank(range), ...places);
    // A position beyond the array is #REF! in Sheets too.
    const isBeyond =
      range?.isReferenceObject() &&
      result.isError() &&
      (result as ErrorValueObject).getErrorType() === ErrorType.REF;
    return isBeyond ? outOfRange('INDEX asks for a cell beyond the range.') : result;
  };
}

function xlookup(calculate: Compute): Compute {
  return (...args) => {
    const [wanted, searched, results, given, mode, ...rest] = args;
    // An omitted argument, as in XLOOKUP(a;b;c;;1), means a blank result.
    const otherwise = given?.isNull() ? text('') : given;
    if (!wanted || !searched || !results) return calculate(...args);
    if (mode === undefined) {
      const found = exactLookup(wanted, searched, results, otherwise);
      if (found) return found;
    }
    const isLiteral = mode === undefined || Number(single(mode).getValue()) !== 2;
    const others = [otherwise, mode, ...rest].filter((arg) => arg !== undefined);
    return calculate(isLiteral ? withoutWildcards(wanted) : wanted, searched, results, ...others);
  };
}

/** A text is not equal to a number: SWITCH(1;"1";…) goes on. */
function switchByType(calculate: Compute): Compute {
  return (value, ...rest) => {
    if (value === undefined || value.isArray() || value.isNull()) return calculate(orBlank(value), ...rest);
    const isCase = (index: number) => index % 2 === 0 && index < rest.length - 1;
    const isOther = (arg: BaseValueObject) =>
      !arg.isArray() && !arg.isNull() && arg.isString() !== value.isString();
    return calculate(value, ...rest.map((arg, index) => (isCase(index) && isOther(arg) ? never : arg)));
  };
}

/** The texts in an array do not count, whatever they look like. */
function withoutTexts(arg: BaseValueObject): BaseValueObject {
  if (!arg.isArray()) return arg;
  return arrayOf(rowsOf(arg).map((row) => row.map((cell) => (cell.isString() ? orBlank(undefined) : cell))));
}

/** Equal to nothing that a cell contains. */
const never = text('\u0000');

function booleansAsNumbers(arg: BaseValueObject): BaseValueObject {
  if (!someCell(arg, (cell) => cell.isBoolean())) return arg;
  return lift([arg], (cell) => (cell.isBoolean() ? NumberValueObject.create(isTrue(cell) ? 1 : 0) : cell));
}

function map(calculate: Compute): Compute {
  return (...args) => {
    const sizes = new Set(args.slice(0, -1).map((arg) => `${rowsOf(arg).length} ${rowsOf(arg)[0]?.length}`));
    return sizes.size > 1 ? invalid('The arrays of MAP differ in size.') : calculate(...args);
  };
}

/** #NUM!, or another error, if the argument at `place` is a number outside its bounds. */
function numberWithin(
  place: number,
  bounds: (...args: BaseValueObject[]) => readonly [least: number, most: number],
  failure = outOfRange,
): Adjustment {
  return {
    around:
      (calculate) =>
      (...args) => {
        const given = args[place];
        const [least, most] = bounds(...args);
        if (given && !given.isArray() && given.isNumber()) {
          const number = Math.trunc(Number(given.getValue()));
          if (number < least || number > most) return failure(`${number} is out of range.`);
        }
        return calculate(...args);
      },
  };
}

function partOfDate(part: 'YEAR' | 'MONTH' | 'DAY'): Adjustment {
  return {
    around: (calculate) => (date) => {
      if (!date || date.isReferenceObject()) return calculate(orBlank(date));
      return lift([date], (cell) => earlyPart(cell, part) ?? calculate(cell));
    },
  };
}
