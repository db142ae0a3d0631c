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
import type { HeadlessUniver } from '../univer';
import { datesAsSheets, edate, now, today } from './dates';
import { exactLookup } from './exact-lookup';
import { filter } from './filter';
import { sequence } from './sequence';
import { sort } from './sort';
import { hyperlink, join, split, toText } from './text-functions';
import { arrayOf, cellsOf, isBlank, rowsOf, text, textOf } from './values';

type Compute = (...args: BaseValueObject[]) => BaseValueObject;

/** Functions that Univer lacks, or has as Excel has them: name, fewest and most arguments, what it computes. */
const functions: readonly (readonly [name: string, least: number, most: number, compute: Compute])[] = [
  // Arrays spill without it too; Sheets needs the word.
  ['ARRAYFORMULA', 1, 1, arrayFormula as Compute],
  ['EDATE', 2, 2, edate as Compute],
  ['SORT', 1, 255, sort as Compute],
  ['FILTER', 2, 255, filter as Compute],
  ['SEQUENCE', 1, 4, sequence],
  ['SPLIT', 2, 4, split as Compute],
  ['JOIN', 2, 255, join as Compute],
  ['TO_TEXT', 1, 1, toText as Compute],
  ['COUNTUNIQUE', 1, 255, countUnique],
  ['HYPERLINK', 1, 2, hyperlink as Compute],
  // Drawn inside the cell at Google, where the value is blank as well; here nothing is drawn.
  ['SPARKLINE', 1, 2, () => text('')],
  ['IMAGE', 1, 4, () => text('')],
];

/** In Sheets the second argument of these is optional. */
const roundings = ['ROUND', 'ROUNDUP', 'ROUNDDOWN'];

/** Teaches the formula engine the dialect of Sheets, its clock, and to survive its own mistakes. */
export function speakSheets(engine: HeadlessUniver, timeZone: () => string, clock: Clock): void {
  const service = engine.injector.get(IFunctionService);
  service.registerExecutors(
    new DialectFunction('NOW', 0, 0, () => now(timeZone(), clock.now())),
    new DialectFunction('TODAY', 0, 0, () => today(timeZone(), clock.now())),
    ...functions.map(([name, least, most, compute]) => new DialectFunction(name, least, most, compute)),
  );
  for (const name of roundings) {
    const executor = service.getExecutor(name);
    if (!executor) continue;
    const round = executor.calculate.bind(executor) as Compute;
    executor.minParams = 1;
    executor.calculate = (value: BaseValueObject, digits?: BaseValueObject) =>
      round(value, digits ?? NumberValueObject.create(0));
  }
  const lookup = service.getExecutor('XLOOKUP');
  if (lookup) {
    const anyLookup = lookup.calculate.bind(lookup) as Compute;
    lookup.calculate = (...args: BaseValueObject[]) => {
      const [wanted, searched, results, otherwise, ...modes] = args;
      const found =
        wanted && searched && results && modes.length === 0
          ? exactLookup(wanted, searched, results, otherwise)
          : null;
      return found ?? anyLookup(...args);
    };
  }
  for (const executor of service.getExecutors().values()) guard(executor);
}

/** An exception inside a function would end the whole calculation, and every formula after it would stay without a value. */
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
    return args.find((arg) => arg.isError()) ?? this.compute(...args);
  }
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
