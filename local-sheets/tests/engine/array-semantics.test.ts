import type { Cell } from '../../src/protocol/cells';
import { openTestWorkbook, type TestTab, type TestWorkbook } from '../support/test-workbook';

let testWorkbook: TestWorkbook;
let tab: TestTab;

beforeAll(async () => {
  testWorkbook = await openTestWorkbook();
  const data = testWorkbook.tab('Data', 8, 3);
  data.write('A1:B4', [
    [4, 'north'],
    [7, 'south'],
    [2, 'North'],
    ['=NA()', 'east'],
  ]);
  tab = testWorkbook.tab('Formulas', 20, 8);
});

afterAll(() => testWorkbook.book.dispose());

/** Checks that the formula fills these cells and none of the neighboring cells. */
async function expectFilled(formula: string, cells: Cell[][]): Promise<void> {
  tab.formula('A1', formula);
  const found = await tab.values('A1:D8');
  expect(found).toEqual(found.map((row, r) => row.map((_, c) => cells[r]?.[c] ?? '')));
  tab.write('A1', '');
}

const nobody = 'FILTER(Data!B1:B3;Data!A1:A3>50)';

const errorsInArrays: [string, Cell[][]][] = [
  ['=VSTACK("Total";1/0;3)', [['Total'], ['#DIV/0!'], [3]]],
  [`=VSTACK("Region";${nobody})`, [['Region'], ['#N/A']]],
  [`=HSTACK("Region";${nobody};5)`, [['Region', '#N/A', 5]]],
  [
    '=VSTACK({1,2};"end")',
    [
      [1, 2],
      ['end', '#N/A'],
    ],
  ],
  [
    '=HSTACK({1;2};9)',
    [
      [1, 9],
      [2, '#N/A'],
    ],
  ],
  ['=ROWS(VSTACK(NA();NA()))', [[2]]],
  ['=IFERROR(VSTACK("a";1/0);"none")', [['a'], ['none']]],
  ['=IFNA(VSTACK(NA();1/0);"none")', [['none'], ['#DIV/0!']]],
  [`=IFERROR(${nobody};VSTACK("none";"at all"))`, [['none'], ['at all']]],
  [
    '=IFERROR(Data!A1:B4;"?")',
    [
      [4, 'north'],
      [7, 'south'],
      [2, 'North'],
      ['?', 'east'],
    ],
  ],
  ['=IFERROR(Data!A1:A3;HSTACK("";""))', [[4], [7], [2]]],
  ['=IFERROR({1;2;3};{0;0})', [[1], [2], [3]]],
  ['=IFERROR(1/0)', []],
  ['=IFNA(NA())', []],
  ['=IFNA(1/0)', [['#DIV/0!']]],
];

test.each(errorsInArrays)('H511 %s', async (formula, cells) => {
  await expectFilled(formula, cells);
});

const sizes: [string, Cell[][]][] = [
  ['=ARRAYFORMULA({1;2;3}+{10;20})', [[11], [22], ['#N/A']]],
  ['=ARRAYFORMULA({10;20}-{1;2;3})', [[9], [18], ['#N/A']]],
  ['=ARRAYFORMULA({1,2,3}*{10,20})', [[10, 40, '#N/A']]],
  ['=ARRAYFORMULA({10,20}&{1,2,3})', [['101', '202', '#N/A']]],
  [
    '=ARRAYFORMULA({1;2}+{10,20})',
    [
      [11, 21],
      [12, 22],
    ],
  ],
  ['=ARRAYFORMULA(IF({1;0;1};{"a";"b"};"c"))', [['a'], ['c'], ['#N/A']]],
  ['=ARRAYFORMULA(IFERROR({1;2;3};{0;0}))', [[1], [2], ['#N/A']]],
  ['=ARRAYFORMULA(IFNA(VSTACK(1;NA();NA());{7;8;9}))', [[1], [8], [9]]],
  ['=ARRAYFORMULA(IFERROR(VSTACK(1/0;2);"x")&"!")', [['x!'], ['2!']]],
];

test.each(sizes)('H511 %s', async (formula, cells) => {
  await expectFilled(formula, cells);
});
