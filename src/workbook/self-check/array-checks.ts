import type { Observations } from '../../domain/self-check/observations';
import { isError, type Scratch } from './scratch';

/** Names and choices that the formulas of these checks filter. */
function withRows({ range, cell }: Scratch) {
  range(1, 1, 3, 2).setValues([
    ['a', 'x'],
    ['b', 'y'],
    ['c', 'x'],
  ]);
  const names = `${cell(1, 1)}:${cell(3, 1)}`;
  const choices = `${cell(1, 2)}:${cell(3, 2)}`;
  return (choice: string) => `FILTER(${names};${choices}="${choice}")`;
}

/** A stack whose FILTER has its own fallback, with and without a match. */
export function arrayFilter(scratch: Scratch): Observations {
  const filter = withRows(scratch);
  const stack = (choice: string) => `=VSTACK("h";IFERROR(${filter(choice)};""))`;
  const match = scratch.calculate(stack('x'), 1, 4, 3).flat();
  const none = scratch.calculate(stack('z'), 1, 6, 2).flat();
  return {
    ...numbered('match', match),
    ...numbered('none', none),
  };
}

/** IFERROR within ARRAYFORMULA, with a fallback of another size. */
export function arraySizes(scratch: Scratch): Observations {
  const formula = '=ARRAYFORMULA(IFERROR(VSTACK("a";"b";"c");VSTACK("";"")))';
  return numbered('row', scratch.calculate(formula, 1, 1, 3).flat());
}

/** FILTER without a match, alone and inside a stack. */
export function arrayFilterNoMatch(scratch: Scratch): Observations {
  const filter = withRows(scratch)('z');
  const value = (formula: string, column: number, rows = 1) =>
    scratch.calculate(formula, 1, column, rows).flat();
  return {
    'alone is an error': isError(value(`=${filter}`, 4)[0]),
    'IFERROR sees it': value(`=IFERROR(${filter};"none")`, 5)[0] ?? null,
    ...numbered('stacked', value(`=VSTACK("h";${filter})`, 6, 2)),
  };
}

/** A formula that cannot fill its cells because of a typed value, and one into whose cells a blank is written. */
export function arrayBlocked(scratch: Scratch): Observations {
  const { range, read, calculate } = scratch;
  range(2, 1).setValue('x');
  const blocked = calculate('=SEQUENCE(3)', 1, 1, 2).flat();
  range(2, 1).clearContent();
  const [first] = read(1, 1, 3).flat();
  range(2, 1).setValue('');
  const [besideBlank] = read(1, 1).flat();
  return {
    'is an error': isError(blocked[0]),
    'the cell in the way': blocked[1] ?? null,
    'after it is cleared': first ?? null,
    'the error': blocked[0] ?? null,
    'after a blank is written': besideBlank ?? null,
  };
}

/** The matrix product by which the dashboard counts goals for each engineer. */
export function arrayMmult(scratch: Scratch): Observations {
  withRows(scratch);
  const { cell } = scratch;
  const found = `${cell(1, 2)}:${cell(3, 2)}`;
  const names = 'VSTACK("x";"y")';
  const formula = `=ARRAYFORMULA(MMULT(IF(${names}=TRANSPOSE(${found});1;0);IF(${found}="";0;1)))`;
  return numbered('row', scratch.calculate(formula, 1, 4, 2).flat());
}

function numbered(what: string, values: readonly (string | number | boolean | null)[]): Observations {
  return Object.fromEntries(values.map((value, index) => [`${what} ${index + 1}`, value]));
}
