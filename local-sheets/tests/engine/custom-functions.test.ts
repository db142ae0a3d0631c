import type { CustomFunction } from '../../src/engine/book';
import type { Cell } from '../../src/protocol/cells';
import { openTestWorkbook, type TestTab, type TestWorkbook } from '../support/test-workbook';

type Args = Parameters<CustomFunction>[0];

let testWorkbook: TestWorkbook;
let tab: TestTab;
let calls: Args[];

beforeEach(async () => {
  testWorkbook = await openTestWorkbook();
  tab = testWorkbook.tab('Goals', 6, 6);
  calls = [];
});

afterEach(() => testWorkbook.book.dispose());

/** Defines SCORE, which notes its arguments and answers with this. */
function score(answer: (args: Args) => Cell | Cell[][] | Promise<Cell | Cell[][]>) {
  testWorkbook.book.defineFunction('SCORE', async (args) => {
    calls.push(args);
    return answer(args);
  });
}

const failures = () => Object.fromEntries(testWorkbook.book.errors);

test('H125 an argument that is itself an error is the answer, and the function is not called', async () => {
  score(() => 1);
  tab.write('A1', '=1/0');
  tab.formula('A2', '=SCORE(FILTER(B1:B3;B1:B3>1))');
  tab.formula('A3', '=SCORE(A1)');
  expect([await tab.value('A2'), await tab.value('A3')]).toEqual(['#N/A', 1]);
  expect(calls).toEqual([['#DIV/0!']]);
  expect(failures()).toEqual({});
});

describe('H108 a custom function is handed what Google hands it', () => {
  test('H108 blanks as empty texts, dates as serials, booleans, error cells by their names', async () => {
    score(() => 1);
    tab.write('A1:F1', [['Ada', '', '2026-01-31', true, '=1/0', 0.5]]);
    tab.formula('A2', '=SCORE(A1:F1)');
    expect(await tab.value('A2')).toBe(1);
    expect(calls.at(-1)).toEqual([[['Ada', '', { serial: 46053 }, true, '#DIV/0!', 0.5]]]);
  });

  test('H108 a single cell as its value, an argument left out as undefined', async () => {
    score(({ length }) => length);
    tab.write('A1', 7);
    tab.formula('A2', '=SCORE(A1;;B1;"x")');
    expect(await tab.value('A2')).toBe(4);
    expect(calls.at(-1)).toEqual([7, undefined, '', 'x']);
  });

  test('H108 an open range with one row for every row of the tab', async () => {
    score(([rows]) => (rows as Cell[][]).length);
    tab.write('A2', 1);
    tab.formula('C1', '=SCORE(A2:B)');
    expect(await tab.value('C1')).toBe(5);
    expect(calls.at(-1)).toEqual([
      [
        [1, ''],
        ['', ''],
        ['', ''],
        ['', ''],
        ['', ''],
      ],
    ]);
    testWorkbook.book.insert(tab.sheetId, 'rows', 7, 2);
    expect(await tab.value('C1')).toBe(7);
  });

  test('H108 the same arguments are not computed twice', async () => {
    score(() => 1);
    tab.write('A1:A2', [[1], [2]]);
    tab.formula('B1', '=SCORE(A1)');
    await tab.value('B1');
    testWorkbook.book.insert(tab.sheetId, 'rows', 1, 1);
    await tab.value('B2');
    expect(calls).toEqual([[1]]);
    tab.write('A2', 5);
    await tab.value('B2');
    expect(calls).toEqual([[1], [5]]);
  });
});

describe('H109 what a custom function answers', () => {
  test('H109 rows spill into the cells beside and below, dates as dates', async () => {
    score(() => [
      [1, 'two'],
      [true, { serial: 46053 }],
    ]);
    tab.formula('B2', '=SCORE()');
    tab.formula('E1', '=SUM(B2:B3)');
    expect(await tab.values('B2:C3')).toEqual([
      [1, 'two'],
      [true, { serial: 46053 }],
    ]);
    expect(await tab.value('E1')).toBe(1);
  });

  test('H109 a cell in the way makes it an error, and the answer comes when the cell is cleared', async () => {
    score(() => [[1], [2]]);
    tab.write('A2', 'mine');
    tab.formula('A1', '=SCORE()');
    expect(await tab.values('A1:A2')).toEqual([['#REF!'], ['mine']]);
    tab.write('A2', '');
    expect(await tab.values('A1:A2')).toEqual([[1], [2]]);
  });
});

describe('H110 a custom function that fails', () => {
  const fails: CustomFunction = async () => {
    throw new Error('Row 3: a weight is missing.');
  };

  test('H110 shows #ERROR!, its sentence is kept by the cell, and other formulas go on', async () => {
    testWorkbook.book.defineFunction('SCORE', fails);
    tab.formula('A1', '=SCORE()');
    tab.formula('B1', '=1+SCORE()');
    tab.formula('C1', '=IFERROR(SCORE();"caught")');
    tab.formula('D1', '=1+1');
    expect(await tab.values('A1:D1')).toEqual([['#ERROR!', '#ERROR!', 'caught', 2]]);
    const sentence = 'Row 3: a weight is missing.';
    expect(failures()).toEqual({ [`${tab.sheetId}!1,1`]: sentence, [`${tab.sheetId}!1,2`]: sentence });
  });

  test('H110 the sentence goes when the cell succeeds, moves with its row, and goes when the cell is cleared', async () => {
    score(([value]) => (value === 1 ? 'good' : fails([])));
    tab.formula('B1', '=SCORE(A1)');
    expect([await tab.value('B1'), Object.keys(failures())]).toEqual(['#ERROR!', [`${tab.sheetId}!1,2`]]);
    testWorkbook.book.insert(tab.sheetId, 'rows', 1, 1);
    await testWorkbook.book.settle();
    expect(Object.keys(failures())).toEqual([`${tab.sheetId}!2,2`]);
    tab.write('A2', 1);
    expect([await tab.value('B2'), failures()]).toEqual(['good', {}]);
    tab.write('A2', 2);
    expect([await tab.value('B2'), Object.keys(failures())]).toEqual(['#ERROR!', [`${tab.sheetId}!2,2`]]);
    tab.write('B2', '');
    expect(failures()).toEqual({});
  });

  test('H110 an unknown name is #NAME? until the function is there', async () => {
    tab.formula('A1', '=SCORE()');
    tab.formula('A2', `=IF(LEN("${'a long formula '.repeat(6)}")>0;ARRAYFORMULA(SCORE()+1);0)`);
    expect(await tab.values('A1:A2')).toEqual([['#NAME?'], ['#NAME?']]);
    score(() => 12);
    expect(await tab.values('A1:A2')).toEqual([[12], [13]]);
  });
});
