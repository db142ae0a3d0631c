import { columnsOf, type TableKey } from '../../../src/workbook/grid/layout';
import { sourceOf } from '../../../src/workbook/grid/references';
import type { TaggedTab } from '../../../src/workbook/grid/tagged-tab';
import type { Sheet } from '../../../src/workbook/grid/workbook';
import { WrittenCells } from '../../../src/workbook/grid/written-cells';
import {
  headerLineFormulas,
  objectiveFormulas,
  progressFormula,
  scoresFormula,
} from '../../../src/workbook/scores/formulas';
import { builtInTotal, totalFormulas } from '../../../src/workbook/scores/total-formulas';
import { weightWarning } from '../../../src/workbook/scores/weight-warning';

/** A tab as its tags would be read, with a name that has to be quoted. */
function tabOf(table: TableKey, name: string, rows: [string, number][]): TaggedTab {
  const columns = new Map(columnsOf(table).map(([key], index) => [key, index + 1]));
  const sheet = { getName: () => name } as Sheet;
  return {
    key: table,
    name,
    sheet,
    sheetId: 1,
    columns,
    rows: new Map(rows),
    charts: new Map(),
    writers: null,
    making: null,
    insertions: new Map(),
    writes: new WrittenCells(),
  };
}

const tab = tabOf('meetings', "Sinéad O'Connor", [
  ['name', 1],
  ['last', 3],
  ['warning', 5],
  ['panel', 6],
  ['total', 11],
  ['header', 14],
]);
const sources = {
  engineers: sourceOf('engineers', tabOf('engineers', "The team's", [['header', 1]])),
  goals: sourceOf('goals', tabOf('goals', 'Goals', [['header', 3]])),
  scores: sourceOf('scores', tabOf('scores', 'Scores', [['header', 1]])),
  settings: sourceOf('settings', tabOf('settings', 'Settings', [['header', 1]])),
};
const formulas = [
  progressFormula(sources),
  scoresFormula(sources),
  weightWarning(tab, sources),
  ...Object.values(headerLineFormulas(tab, 'eng-1', sources)),
  ...Object.values(objectiveFormulas(tab, 7, 0, sources)),
  ...Object.values(totalFormulas(tab, sources)),
  builtInTotal(tab, "'Ada'!", 'score'),
  builtInTotal(tab, "'Ada'!", 'coverage'),
];

test('W16 formulas have semicolons, no decimals and no braces, and call nothing that recalculates on its own', () => {
  expect(formulas).toHaveLength(16);
  for (const formula of formulas) {
    expect(formula.startsWith('=')).toBe(true);
    const outsideText = formula.replace(/"[^"]*"|'(?:[^']|'')*'/g, '');
    expect(outsideText).not.toMatch(/[,{}\\]|\d\.\d/);
    expect(outsideText).not.toMatch(/\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT)\(/);
    expect((outsideText.match(/\(/g) ?? []).length).toBe((outsideText.match(/\)/g) ?? []).length);
  }
});

test('W16 formulas find columns from their header down, on tabs of any name', () => {
  expect(formulas[0]).toContain("'Goals'!$F$3:$F");
  expect(formulas[3]).toContain("'The team''s'!$A$1:$A");
});
