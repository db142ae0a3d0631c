import type { LocalSheets } from '../../../local-sheets/src/server/start-local-sheets';
import { argumentsOf, callsIn, withoutTexts } from '../../support/workbook/formula-calls';
import { openSampleTeam } from '../../support/workbook/sample-team';

let sheets: LocalSheets;
let formulas: { readonly tab: string; readonly formula: string }[];
beforeAll(async () => {
  sheets = await openSampleTeam();
  formulas = sheets.book.tabs().flatMap((tab) =>
    sheets.book
      .formulas({ ...tab, row: 1, column: 1 })
      .flat()
      .filter((formula) => formula !== '')
      .map((formula) => ({ tab: tab.name, formula: withoutTexts(formula) })),
  );
});
afterAll(() => sheets.close());

/** Functions whose result is more than one cell. */
const stacks = ['VSTACK', 'HSTACK', 'SEQUENCE', 'FILTER', 'MAP', 'SORT', 'UNIQUE'];

test('W83 no formula relies on IFERROR for a stacked array, nor replaces an error by an array', () => {
  expect(formulas.length).toBeGreaterThan(250);
  const guards = formulas.flatMap(({ formula }) => callsIn(formula, 'IFERROR'));
  expect(guards.length).toBeGreaterThan(100);
  for (const guard of guards) {
    const [value = '', otherwise = ''] = argumentsOf(guard);
    expect(value).not.toMatch(/\b[VH]STACK\(/);
    for (const name of stacks) expect(otherwise).not.toContain(`${name}(`);
    expect(otherwise).not.toContain(':');
  }
});

test('W83 each FILTER whose result is stacked replaces its own failure', () => {
  const stacked = formulas.flatMap(({ formula }) => callsIn(formula, 'VSTACK'));
  expect(stacked.length).toBeGreaterThan(30);
  for (const stack of stacked) {
    for (const argument of argumentsOf(stack)) expect(argument).not.toMatch(/^(FILTER|SORT|UNIQUE)\(/);
  }
});
