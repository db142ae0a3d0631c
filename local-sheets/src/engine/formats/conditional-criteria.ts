import type { ConditionalFormat } from '../../protocol/formats';
import { BookError } from '../book';

type Criteria = Pick<ConditionalFormat, 'criteria' | 'args'>;

/** The part of Univer's rule that selects the cells it applies to. */
export interface Condition {
  readonly subType: string;
  readonly operator?: string;
  readonly value?: unknown;
}

/** The criteria of Sheets, with Univer's sub type and operator. */
const conditions: Readonly<Record<string, readonly [subType: string, operator: string]>> = {
  CELL_EMPTY: ['text', 'containsBlanks'],
  CELL_NOT_EMPTY: ['text', 'notContainsBlanks'],
  TEXT_CONTAINS: ['text', 'containsText'],
  TEXT_DOES_NOT_CONTAIN: ['text', 'notContainsText'],
  TEXT_EQUAL_TO: ['text', 'equal'],
  TEXT_STARTS_WITH: ['text', 'beginsWith'],
  TEXT_ENDS_WITH: ['text', 'endsWith'],
  NUMBER_BETWEEN: ['number', 'between'],
  NUMBER_NOT_BETWEEN: ['number', 'notBetween'],
  NUMBER_EQUAL_TO: ['number', 'equal'],
  NUMBER_NOT_EQUAL_TO: ['number', 'notEqual'],
  NUMBER_GREATER_THAN: ['number', 'greaterThan'],
  NUMBER_GREATER_THAN_OR_EQUAL_TO: ['number', 'greaterThanOrEqual'],
  NUMBER_LESS_THAN: ['number', 'lessThan'],
  NUMBER_LESS_THAN_OR_EQUAL_TO: ['number', 'lessThanOrEqual'],
};

export function toCondition({ criteria, args }: Criteria): Condition {
  if (criteria === 'CUSTOM_FORMULA') return { subType: 'formula', value: String(args[0]) };
  const known = conditions[criteria];
  if (known === undefined) {
    throw new BookError(`Conditional formatting ${criteria} is not available in local Sheets.`);
  }
  const [subType, operator] = known;
  if (args.length === 0) return { subType, operator };
  return { subType, operator, value: args.length > 1 ? [...args] : args[0] };
}

export function fromCondition({ subType, operator, value }: Condition): Criteria | null {
  if (subType === 'formula') return { criteria: 'CUSTOM_FORMULA', args: [String(value)] };
  const name = Object.keys(conditions).find((key) => {
    const known = conditions[key];
    return known?.[0] === subType && known[1] === operator;
  });
  if (name === undefined) return null;
  const args = value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];
  return { criteria: name, args };
}
