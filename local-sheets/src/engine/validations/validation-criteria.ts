import { numfmt } from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import { type Area, isSerial } from '../../protocol/cells';
import type { ValidationRule } from '../../protocol/formats';
import { BookError } from '../book';

type Criteria = Pick<ValidationRule, 'criteria' | 'args'>;

/** The part of Univer's rule that defines what is allowed. */
export interface Setting {
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly showDropDown?: boolean;
}

/** Converts areas to the formulas that name them, and back. */
export interface AreaText {
  write(area: Area): string;
  read(formula: string): Area | null;
}

/** The comparisons of Sheets after NUMBER_, and those of Univer. */
const numberOperators: Readonly<Record<string, string>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

/** The same after DATE_. */
const dateOperators: Readonly<Record<string, string>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  AFTER: 'greaterThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  BEFORE: 'lessThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

/** "Is a valid date" for Univer, which needs a comparison: on or after the first day of the calendar. */
const anyDate = '1899-12-31';

export function toSetting({ criteria, args }: Criteria, areas: AreaText): Setting {
  const [first, second] = args;
  if (criteria === 'CHECKBOX') return { type: 'checkbox', ...formulas(first, second, String) };
  if (criteria === 'VALUE_IN_LIST') {
    const options = Array.isArray(first) ? first.map(String) : [];
    return { type: 'list', formula1: serializeListOptions(options), showDropDown: second !== false };
  }
  if (criteria === 'VALUE_IN_RANGE') {
    return { type: 'list', formula1: areas.write(first as Area), showDropDown: second !== false };
  }
  if (criteria === 'CUSTOM_FORMULA') return { type: 'custom', formula1: String(first) };
  if (criteria === 'DATE_IS_VALID_DATE') {
    return { type: 'date', operator: 'greaterThanOrEqual', formula1: anyDate };
  }
  const [kind, name] = splitName(criteria);
  const operator = (kind === 'NUMBER' ? numberOperators : kind === 'DATE' ? dateOperators : {})[name];
  if (operator === undefined) {
    throw new BookError(`Data validation ${criteria} is not available in local Sheets.`);
  }
  return kind === 'NUMBER'
    ? { type: 'decimal', operator, ...formulas(first, second, String) }
    : { type: 'date', operator, ...formulas(first, second, dayText) };
}

export function fromSetting(setting: Setting, areas: AreaText): Criteria | null {
  const { type, operator, formula1, formula2 } = setting;
  const both = [formula1, formula2].filter((formula) => formula !== undefined && formula !== '');
  if (type === 'checkbox') return { criteria: 'CHECKBOX', args: both };
  if (type === 'custom') return { criteria: 'CUSTOM_FORMULA', args: both };
  if (type === 'list') {
    const shown = setting.showDropDown !== false;
    const area = formula1?.startsWith('=') ? areas.read(formula1) : null;
    if (area) return { criteria: 'VALUE_IN_RANGE', args: [area, shown] };
    return { criteria: 'VALUE_IN_LIST', args: [deserializeListOptions(formula1 ?? ''), shown] };
  }
  if (type === 'decimal' || type === 'whole') {
    const name = nameOf(numberOperators, operator);
    return name === null ? null : { criteria: `NUMBER_${name}`, args: both.map(Number) };
  }
  if (type !== 'date') return null;
  if (operator === 'greaterThanOrEqual' && formula1 === anyDate)
    return { criteria: 'DATE_IS_VALID_DATE', args: [] };
  const name = nameOf(dateOperators, operator);
  return name === null ? null : { criteria: `DATE_${name}`, args: both.map((text) => daySerial(text ?? '')) };
}

function formulas(first: unknown, second: unknown, print: (value: unknown) => string) {
  return {
    ...(first === undefined ? {} : { formula1: print(first) }),
    ...(second === undefined ? {} : { formula2: print(second) }),
  };
}

function splitName(criteria: string): [kind: string, name: string] {
  const cut = criteria.indexOf('_');
  return [criteria.slice(0, cut), criteria.slice(cut + 1)];
}

function nameOf(operators: Readonly<Record<string, string>>, operator: string | undefined): string | null {
  return Object.keys(operators).find((name) => operators[name] === operator) ?? null;
}

function dayText(value: unknown): string {
  return isSerial(value) ? numfmt.format('yyyy-mm-dd', value.serial) : String(value);
}

function daySerial(text: string): unknown {
  const parsed = numfmt.parseDate(text);
  return parsed === null ? text : { serial: Number(parsed.v) };
}
