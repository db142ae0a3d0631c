import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
} from '@univerjs/engine-formula';
import type { Clock } from '../../protocol/clock';
import { reasonOf } from '../reason-of';
import { inArrays } from '../syntax/array-context';
import type { HeadlessUniver } from '../univer';
import { adjustedFunctions } from './adjusted-functions';
import { criteriaFunctions, overArrays } from './criteria-functions';
import { datesAsSheets, edate, now, today } from './dates';
import { ifError, ifNa } from './error-functions';
import { filter } from './filter';
import { sequence } from './sequence';
import { sort } from './sort';
import { hstack, vstack } from './stack';
import { hyperlink, join, split, toText, trim } from './text-functions';
import { unique } from './unique';
import { arrayOf, cellsOf, isBlank, rowsOf, text, textOf } from './values';

type Compute = (...args: BaseValueObject[]) => BaseValueObject;

/** Functions that Univer lacks, or implements as in Excel: name, least and most arguments, implementation. */
const functions: readonly (readonly [name: string, least: number, most: number, compute: Compute])[] = [
  // Arrays spill without it too, but in Sheets formulas need it.
  ['ARRAYFORMULA', 1, 1, arrayFormula as Compute],
  ['EDATE', 2, 2, edate as Compute],
  ['SORT', 1, 255, sort as Compute],
  ['FILTER', 2, 255, filter as Compute],
  ['SEQUENCE', 1, 4, sequence],
  ['UNIQUE', 1, 3, unique as Compute],
  ['TRIM', 1, 1, trim as Compute],
  ['SPLIT', 2, 4, split as Compute],
  ['JOIN', 2, 255, join as Compute],
  ['TO_TEXT', 1, 1, toText as Compute],
  ['COUNTUNIQUE', 1, 255, countUnique],
  ['HYPERLINK', 1, 2, hyperlink as Compute],
  // Google draws inside the cell, whose value is blank too; here nothing is drawn.
  ['SPARKLINE', 1, 2, () => text('')],
  ['IMAGE', 1, 4, () => text('')],
];

/** The same, for functions that accept errors as values. */
const takingErrors: typeof functions = [
  ['VSTACK', 1, 255, vstack],
  ['HSTACK', 1, 255, hstack],
  ['IFERROR', 1, 2, ifError.whole as Compute],
  ['IFNA', 1, 2, ifNa.whole as Compute],
  [inArrays('IFERROR'), 1, 2, ifError.each as Compute],
  [inArrays('IFNA'), 1, 2, ifNa.each as Compute],
];

/** Gives the formula engine the dialect and the clock of Sheets, and protects it from exceptions inside functions. */
export function speakSheets(engine: HeadlessUniver, timeZone: () => string, clock: Clock): void {
  const service = engine.injector.get(IFunctionService);
  service.registerExecutors(
    new DialectFunction('NOW', 0, 0, () => now(timeZone(), clock.now())),
    new DialectFunction('TODAY', 0, 0, () => today(timeZone(), clock.now())),
    ...functions.map(
      ([name, least, most, compute]) => new DialectFunction(name, least, most, unlessFailed(compute)),
    ),
    ...takingErrors.map(([name, least, most, compute]) => new DialectFunction(name, least, most, compute)),
  );
  for (const [name, { least, most, around }] of Object.entries(adjustedFunctions)) {
    const executor = service.getExecutor(name);
    if (!executor) continue;
    executor.calculate = around(executor.calculate.bind(executor) as Compute);
    executor.minParams = least ?? executor.minParams;
    executor.maxParams = most ?? executor.maxParams;
  }
  for (const [name, shape] of Object.entries(criteriaFunctions)) {
    const executor = service.getExecutor(name);
    if (executor) executor.calculate = overArrays(name, shape, executor.calculate.bind(executor) as Compute);
  }
  for (const executor of service.getExecutors().values()) guard(executor);
}

/** An exception inside a function would end the whole calculation and leave all later formulas without a value. */
function guard(executor: BaseFunction): void {
  const calculate = executor.calculate;
  executor.calculate = function guarded(this: BaseFunction, ...args: BaseValueObject[]) {
    try {
      return datesAsSheets(calculate.apply(this, args));
    } catch (error) {
      return ErrorValueObject.create(ErrorType.ERROR, reasonOf(error));
    }
  };
}

class DialectFunction extends BaseFunction {
  constructor(
    name: string,
    override readonly minParams: number,
    override readonly maxParams: number,
    private readonly compute: Compute,
  ) {
    super(name);
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    return this.compute(...args);
  }
}

/** Returns the first argument that is an error, if there is one. */
function unlessFailed(compute: Compute): Compute {
  return (...args) => args.find((arg) => arg.isError()) ?? compute(...args);
}

function arrayFormula(value: BaseValueObject): BaseValueObject {
  return value.isArray() ? arrayOf(rowsOf(value)) : value;
}

function countUnique(...values: BaseValueObject[]): BaseValueObject {
  const seen = new Set<string>();
  for (const cell of cellsOf(values)) {
    if (!isBlank(cell)) seen.add(`${cell.isString() ? 'text' : 'other'} ${textOf(cell)}`);
  }
  return NumberValueObject.create(seen.size);
}
