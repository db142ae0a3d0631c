import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { unreadable } from '../../protocol/decimal-comma-formula';
import { readTyped } from '../../protocol/locale-entry';
import { englishLocale } from '../../protocol/sheet-locale';
import { displayText } from '../cells/display';
import { arrayOf, rowsOf, single } from '../dialect/values';
import type { HeadlessUniver } from '../univer';
import type { BookLocale } from './book-locale';
import { isDatePattern } from './number-formats';

type Change = (value: BaseValueObject) => BaseValueObject;

/** Functions that turn numbers into text. */
const joining = ['CONCATENATE', 'CONCAT', 'JOIN', 'TEXTJOIN', 'TO_TEXT'];
/** Functions with criteria such as ">=1,5". */
const comparing = ['AVERAGEIF', 'AVERAGEIFS', 'COUNTIF', 'COUNTIFS', 'MAXIFS', 'MINIFS', 'SUMIF', 'SUMIFS'];

/** Makes functions write and read numbers and days by the locale (H543); in en_US they remain unchanged. */
export function localizeFunctions(engine: HeadlessUniver, book: BookLocale): void {
  const service = engine.injector.get(IFunctionService);
  for (const [name, executor] of service.getExecutors()) {
    const compute = executor.calculate;
    executor.calculate = function localized(this: BaseFunction, ...args: BaseValueObject[]) {
      if (book.now.name === englishLocale.name) return compute.apply(this, args);
      const special = ofLocale(String(name), args, book);
      if (special !== null) return special;
      const result = compute.apply(this, argumentsIn(String(name), args, book));
      if (!result.isValueObject()) return result;
      const pattern = automatic(book).get(result.getPattern());
      if (pattern !== undefined) result.setPattern(pattern);
      return result;
    };
  }
  service.registerExecutors(new UnreadableFormula(unreadable));
}

/** The automatic formats of days in en_US, which the dialect uses, and those of the locale. */
function automatic({ now }: BookLocale): ReadonlyMap<string, string> {
  return new Map([
    [englishLocale.datePattern, now.datePattern],
    [englishLocale.momentPattern, now.momentPattern],
  ]);
}

function argumentsIn(name: string, args: readonly BaseValueObject[], book: BookLocale): BaseValueObject[] {
  if (joining.includes(name)) return args.map((arg) => each(arg, (value) => asText(value, book)));
  if (comparing.includes(name))
    return args.map((arg) => each(arg, (value) => asCriterion(value, arg.isArray())));
  return [...args];
}

/** The results of TEXT and VALUE, which the engine would compute by en_US; null for any other function or argument. */
function ofLocale(name: string, args: readonly BaseValueObject[], book: BookLocale): BaseValueObject | null {
  const [value, format] = args;
  if (!value?.isValueObject() || value.isError() || format?.isError()) return null;
  if (name === 'TEXT' && format !== undefined) {
    const pattern = String(single(format).getValue());
    if (!allNumbers(value)) return null;
    return each(value, (one) => StringValueObject.create(formatted(Number(one.getValue()), pattern, book)));
  }
  if (name !== 'VALUE' || !value.isString()) return null;
  const typed = readTyped(String(value.getValue()).trim(), book.now, book.year);
  return typed && NumberValueObject.create(typed.value);
}

function allNumbers(value: BaseValueObject): boolean {
  return rowsOf(value).every((row) => row.every((cell) => cell.isNumber()));
}

/** Leaves references unchanged, because some functions need them. */
function each(value: BaseValueObject, change: Change): BaseValueObject {
  if (!value.isValueObject()) return value;
  return value.isArray() ? arrayOf(rowsOf(value).map((row) => row.map(change))) : change(value);
}

function asText(value: BaseValueObject, book: BookLocale): BaseValueObject {
  if (!value.isNumber() || Number.isInteger(value.getValue())) return value;
  return StringValueObject.create(formatted(Number(value.getValue()), value.getPattern(), book));
}

function formatted(number: number, pattern: string, { now }: BookLocale): string {
  return displayText(isDatePattern(pattern) ? { serial: number } : number, pattern, now);
}

/** Translates a criterion into en_US, which the engine reads. In a range or array, only text with a comparison is a criterion. */
function asCriterion(value: BaseValueObject, isAmongMany: boolean): BaseValueObject {
  if (!value.isString()) return value;
  const [, comparison = '', number] = /^([<>=]*)\s*(-?\d+,\d+%?)$/.exec(String(value.getValue())) ?? [];
  if (number === undefined || (isAmongMany && comparison === '')) return value;
  return StringValueObject.create(comparison + number.replace(',', '.'));
}

/** The placeholder for a formula that cannot be parsed in its locale. */
class UnreadableFormula extends BaseFunction {
  override readonly minParams = 1;
  override readonly maxParams = 1;

  override calculate(): BaseValueObject {
    return ErrorValueObject.create(ErrorType.ERROR, 'Formula parse error.');
  }
}
