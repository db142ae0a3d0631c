import { type Area, isSerial } from '../../protocol/cells';
import type { ValidationRule } from '../../protocol/formats';

type Criteria = Pick<ValidationRule, 'criteria' | 'args'>;

/** The texts that a list allows; null if the rule is not a list. */
export function allowedValues(
  { criteria, args }: Criteria,
  listed: (area: Area) => string[],
): string[] | null {
  const [source] = args;
  if (criteria === 'VALUE_IN_LIST' && Array.isArray(source)) return source.map(String);
  if (criteria === 'VALUE_IN_RANGE') return listed(source as Area).filter((text) => text !== '');
  return null;
}

/** Whether a value satisfies a rule about numbers, dates or checkboxes; rules with a formula accept every value. */
export function keeps({ criteria, args }: Criteria, value: unknown): boolean {
  if (criteria === 'CHECKBOX')
    return args.length > 0 ? args.map(String).includes(String(value)) : isTick(value);
  if (criteria === 'DATE_IS_VALID_DATE') return typeof value === 'number';
  const comparison = /^(NUMBER|DATE)_(.*)$/.exec(criteria)?.[2];
  if (comparison === undefined) return true;
  if (typeof value !== 'number') return false;
  const [low = Number.NaN, high = Number.NaN] = args.map((arg) => (isSerial(arg) ? arg.serial : Number(arg)));
  return comparisons[comparison]?.(value, low, high) ?? true;
}

type Comparison = (value: number, low: number, high: number) => boolean;

const comparisons: Readonly<Record<string, Comparison>> = {
  BETWEEN: (value, low, high) => value >= low && value <= high,
  NOT_BETWEEN: (value, low, high) => value < low || value > high,
  EQUAL_TO: (value, low) => value === low,
  NOT_EQUAL_TO: (value, low) => value !== low,
  GREATER_THAN: (value, low) => value > low,
  AFTER: (value, low) => value > low,
  GREATER_THAN_OR_EQUAL_TO: (value, low) => value >= low,
  ON_OR_AFTER: (value, low) => value >= low,
  LESS_THAN: (value, low) => value < low,
  BEFORE: (value, low) => value < low,
  LESS_THAN_OR_EQUAL_TO: (value, low) => value <= low,
  ON_OR_BEFORE: (value, low) => value <= low,
};

function isTick(value: unknown): boolean {
  return value === 0 || value === 1 || value === true || value === false;
}
