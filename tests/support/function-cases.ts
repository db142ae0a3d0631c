import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A cell as a person could type it; a date is an object, since JSON has none. */
export type CaseCell = string | number | boolean | { readonly date: string };

/** A single cell, a column, rows of cells, or a column with blank rows behind it, as an open range brings them. */
type CaseArgument =
  | CaseCell
  | readonly (CaseCell | readonly CaseCell[])[]
  | { readonly cells: readonly CaseCell[]; readonly blanks: number };

/** A number, a text, or a part of the sentence that a bad row gets in its own cell. */
type AnswerCell = number | string | { readonly says: string };

/** A call with the answer worked out by hand, and why that is the answer. */
export interface FunctionCase {
  readonly function: string;
  readonly reason: string;
  readonly arguments: readonly CaseArgument[];
  /** A cell, a column or rows. */
  readonly answer?: AnswerCell | readonly (AnswerCell | readonly AnswerCell[])[];
  /** In place of an answer: the cell that cannot be used, and what is wrong with it. */
  readonly refused?: { readonly at: string; readonly flaw: string };
}

/** Every worked case of every custom function. */
export const functionCases: readonly FunctionCase[] = JSON.parse(
  readFileSync(join(__dirname, 'function-cases.json'), 'utf8'),
);

/** The argument as rows of cells. */
export function rowsOf(argument: CaseArgument): CaseCell[][] {
  if (typeof argument === 'object' && 'cells' in argument) {
    return [...argument.cells, ...Array<CaseCell>(argument.blanks).fill('')].map((cell) => [cell]);
  }
  return rowsFrom(argument as CaseCell | readonly (CaseCell | readonly CaseCell[])[]);
}

/** True for an argument that Sheets hands over as a value, not as rows. */
export function isSingle(argument: CaseArgument): argument is CaseCell {
  return !Array.isArray(argument) && !(typeof argument === 'object' && 'cells' in argument);
}

/** The date of a cell at its midnight in the time zone of the script. */
function dateOf({ date }: { readonly date: string }): Date {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(year, month - 1, day);
}

/** The cell as a function gets it. */
export function typedCell(cell: CaseCell): unknown {
  return typeof cell === 'object' ? dateOf(cell) : cell;
}

/** How many rows and columns the answer fills. */
export function answerSize({ answer = '' }: FunctionCase): { rows: number; columns: number } {
  const rows = rowsFrom(answer);
  return { rows: rows.length, columns: rows[0].length };
}

/** Compares a result, a value or rows, with that of the case; an open range has blank rows at its end. */
export function expectAnswer(actual: unknown, { answer = '' }: FunctionCase): void {
  const wanted = rowsFrom(answer);
  const found = rowsFrom(actual as AnswerCell);
  expect(
    found
      .slice(wanted.length)
      .flat()
      .every((cell) => cell === ''),
  ).toBe(true);
  wanted.forEach((row, at) => {
    expect(found[at]).toHaveLength(row.length);
    row.forEach((cell, column) => {
      const value = found[at][column];
      if (typeof cell === 'number') expect(value).toBeCloseTo(cell, 9);
      else if (typeof cell === 'string') expect(value).toBe(cell);
      else {
        expect(value).toContain(cell.says);
        expect(value).toMatch(/^[A-Z][a-z ]+: .+; .+\.$/);
      }
    });
  });
}

function rowsFrom<Cell>(cells: Cell | readonly (Cell | readonly Cell[])[]): Cell[][] {
  const rows = Array.isArray(cells) ? cells : [cells];
  return rows.map((row) => (Array.isArray(row) ? [...row] : [row]));
}
