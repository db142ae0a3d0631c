import { type Flaw, isBlank } from '../domain/cells/cell-number';

/** An argument of a custom function, as a range of any shape. */
export interface CellRange {
  /** The name of the parameter, for messages. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly lines: readonly (readonly unknown[])[];
  /** The number of cells, line by line, up to the last non-blank one: open ranges end in hundreds of blanks. */
  readonly filled: number;
}

/**
 * Reads an argument: Sheets passes a single cell as a value, a range as rows of cells, and a missing argument as
 * undefined (an empty range).
 */
export function readRange(argument: unknown, name: string): CellRange {
  const lines = Array.isArray(argument) ? linesOf(argument) : [[argument]];
  const range = { name, rows: lines.length, columns: lines[0]?.length ?? 0, lines, filled: 0 };
  let filled = range.rows * range.columns;
  while (filled > 0 && isBlank(cellAt(range, filled - 1))) filled -= 1;
  return { ...range, filled };
}

/** The cell at a position (0-based, line by line); blank beyond the range. */
export function cellAt({ lines, columns }: CellRange, index: number): unknown {
  return columns === 1 ? lines[index]?.[0] : lines[Math.floor(index / columns)]?.[index % columns];
}

/**
 * The number of cells to read from each range; 0 if all are blank. Throws Error if the ranges have different sizes,
 * unless the excess cells are blank (G13, S23).
 */
export function commonLength(functionName: string, ranges: readonly CellRange[]): number {
  const filled = Math.max(...ranges.map((range) => range.filled));
  const [first, ...others] = ranges.filter((range) => range.filled > 0);
  for (const other of others) {
    if (first === undefined || isSameSize(first, other) || (reaches(first, filled) && reaches(other, filled)))
      continue;
    throw new Error(
      `${functionName}: ${first.name} is ${sizeOf(first)} and ${other.name} is ${sizeOf(other)}; give ranges of the same size.`,
    );
  }
  return filled;
}

/** Throws Error if a required argument is missing from the formula. */
export function refuseMissing(functionName: string, argument: unknown, name: string, what: string): void {
  if (argument !== undefined) return;
  throw new Error(`${functionName}: ${name} is missing; give the range with the ${what}.`);
}

/** The error for an unusable cell, in one sentence: function, position, remedy. `index` is 0-based. */
export function cellError(functionName: string, range: CellRange, index: number, flaw: Flaw): Error {
  return new Error(`${functionName}: ${placeOf(range, index)} ${flaw.what}; ${flaw.remedy}.`);
}

/** Rows are not copied: copying a long range would cost as much as scoring it. */
function linesOf(argument: readonly unknown[]): readonly (readonly unknown[])[] {
  if (areLines(argument)) return argument;
  return argument.map((line) => (Array.isArray(line) ? line : [line]));
}

/** Array.isArray would cost more here than everything that is done with the row later. */
function areLines(argument: readonly unknown[]): argument is readonly (readonly unknown[])[] {
  const columns = Array.isArray(argument[0]) ? argument[0].length : 0;
  for (let row = 0; row < argument.length; row += 1) {
    const line = argument[row] as readonly unknown[] | null;
    if (typeof line !== 'object' || line === null || line.length !== columns) return false;
  }
  return true;
}

/** The position of a cell for messages, such as "row 3 of weights"; `index` is 0-based. */
export function placeOf({ name, rows, columns }: CellRange, index: number): string {
  if (rows === 1 && columns === 1) return name;
  const row = `row ${Math.floor(index / columns) + 1}`;
  const column = `column ${(index % columns) + 1}`;
  if (columns === 1) return `${row} of ${name}`;
  return rows === 1 ? `${column} of ${name}` : `${row}, ${column} of ${name}`;
}

function isSameSize(one: CellRange, other: CellRange): boolean {
  return one.rows === other.rows && one.columns === other.columns;
}

/** Whether a row, a column or a cell has at least this many cells, so that A2:A fits B2:B50. */
function reaches({ rows, columns }: CellRange, length: number): boolean {
  return (rows === 1 || columns === 1) && rows * columns >= length;
}

/** The size of a range for messages. */
export function sizeOf({ rows, columns }: CellRange): string {
  return `${rows} ${rows === 1 ? 'row' : 'rows'} by ${columns} ${columns === 1 ? 'column' : 'columns'}`;
}
