import type { Floating, FloatingSpec } from './charts';

/** A filter shows the rows whose text is not hidden and that satisfy the condition, if there is one. */
export interface FilterSpec {
  readonly hidden: readonly string[];
  /** A name of SpreadsheetApp.BooleanCriteria; null if there is no condition. */
  readonly criteria: string | null;
  readonly args: readonly (string | number | boolean)[];
}

/** A slicer: a filter over the cells of its only range, whose first row is the header. */
export interface SlicerSpec extends FloatingSpec {
  readonly title: string;
  /** 1-based within the range; null until a column is chosen. */
  readonly column: number | null;
  readonly filter: FilterSpec | null;
  readonly background: string | null;
  readonly titleAlignment: string;
  readonly appliesToPivotTables: boolean;
}

export type Slicer = Floating<SlicerSpec>;

/** Whether the filter shows the row of a cell; `number` is null if the cell does not contain a number. */
export function passes({ hidden, criteria, args }: FilterSpec, text: string, number: number | null): boolean {
  if (hidden.includes(text)) return false;
  const test = criteria === null ? null : tests[criteria];
  if (!test) return true;
  const [first = '', second = ''] = args;
  return test({ text: text.toLowerCase(), number, first, second });
}

interface Asked {
  readonly text: string;
  readonly number: number | null;
  readonly first: string | number | boolean;
  readonly second: string | number | boolean;
}

const lower = (arg: unknown) => String(arg).toLowerCase();
const compared = (test: (number: number, first: number, second: number) => boolean) => (asked: Asked) =>
  asked.number !== null && test(asked.number, Number(asked.first), Number(asked.second));

const tests: Readonly<Record<string, (asked: Asked) => boolean>> = {
  CELL_EMPTY: ({ text }) => text === '',
  CELL_NOT_EMPTY: ({ text }) => text !== '',
  TEXT_CONTAINS: ({ text, first }) => text.includes(lower(first)),
  TEXT_DOES_NOT_CONTAIN: ({ text, first }) => !text.includes(lower(first)),
  TEXT_EQUAL_TO: ({ text, first }) => text === lower(first),
  TEXT_STARTS_WITH: ({ text, first }) => text.startsWith(lower(first)),
  TEXT_ENDS_WITH: ({ text, first }) => text.endsWith(lower(first)),
  NUMBER_BETWEEN: compared((number, low, high) => number >= low && number <= high),
  NUMBER_NOT_BETWEEN: compared((number, low, high) => number < low || number > high),
  NUMBER_EQUAL_TO: compared((number, wanted) => number === wanted),
  NUMBER_NOT_EQUAL_TO: compared((number, wanted) => number !== wanted),
  NUMBER_GREATER_THAN: compared((number, low) => number > low),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: compared((number, low) => number >= low),
  NUMBER_LESS_THAN: compared((number, high) => number < high),
  NUMBER_LESS_THAN_OR_EQUAL_TO: compared((number, high) => number <= high),
};
