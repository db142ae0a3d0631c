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

/** Defines SCORE, which records its arguments and returns this. */
function score(answer: (args: Args) => Cell | Cell[][] | Promise<Cell | Cell[][]>) {
  testWorkbook.book.defineFunction('SCORE', async (args) => {
    calls.push(args);
    return answer(args);
  });
}

const failures = () => Object.fromEntries(testWorkbook.book.errors);

test('H125 an argument that is itself an error is the result, and the function is not called', async () => {
  score(() => 1);
  tab.write('A1', '=1/0');
  tab.formula('A2', '=SCORE(FILTER(B1:B3;B1:B3>1))');
  tab.formula('A3', '=SCORE(A1)');
  expect([await tab.value('A2'), await tab.value('A3')]).toEqual(['#N/A', 1]);
  expect(calls).toEqual([['#DIV/0!']]);
  expect(failures()).toEqual({});
});

test('H802 IF calculates only the argument that its condition chooses, also after the condition has changed', async () => {
  score(([name]) => name ?? '');
  tab.write('A1', true);
  tab.formula('B1', '=IF(A1;SCORE("yes");SCORE("no"))');
  tab.formula('B2', '=IF(A1:A1;1/0;SCORE("no"))');
  expect([await tab.value('B1'), await tab.value('B2')]).toEqual(['yes', '#DIV/0!']);
  expect(calls).toEqual([['yes']]);
  tab.write('A1', 0);
  expect([await tab.value('B1'), await tab.value('B2')]).toEqual(['no', 'no']);
  expect(calls).toEqual([['yes'], ['no']]);
});

test('H802 both arguments of IF are calculated for a condition with several cells, and an error is the result', async () => {
  score(([name]) => name ?? '');
  tab.write('A1', true);
  tab.write('A2', false);
  tab.formula('B1', '=ARRAYFORMULA(IF(A1:A2;SCORE("yes");SCORE("no")))');
  expect([await tab.value('B1'), await tab.value('B2')]).toEqual(['yes', 'no']);
  tab.formula('C1', '=IF(1/0;1;2)');
  tab.formula('C2', '=IF(A6;1;2)');
  tab.formula('C3', '=IF("text";1;2)');
  const results = [await tab.value('C1'), await tab.value('C2'), await tab.value('C3')];
  expect(results).toEqual(['#DIV/0!', 2, '#VALUE!']);
});

describe('H108 a custom function receives what it receives at Google', () => {
  test('H108 blanks as empty strings, dates as serials, booleans, errors by their names', async () => {
    score(() => 1);
    tab.write('A1:F1', [['Ada', '', '2026-01-31', true, '=1/0', 0.5]]);
    tab.formula('A2', '=SCORE(A1:F1)');
    expect(await tab.value('A2')).toBe(1);
    expect(calls.at(-1)).toEqual([[['Ada', '', { serial: 46053 }, true, '#DIV/0!', 0.5]]]);
  });

  test('H108 a single cell as its value, an omitted argument as undefined', async () => {
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

describe('H109 the result of a custom function', () => {
  test('H109 spills into the cells to the right and below, with dates as dates', async () => {
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

  test('H109 is an error if a cell blocks it, until that cell is cleared', async () => {
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

  test('H110 shows #ERROR!, stores its message with the cell, and does not affect other formulas', async () => {
    testWorkbook.book.defineFunction('SCORE', fails);
    tab.formula('A1', '=SCORE()');
    tab.formula('B1', '=1+SCORE()');
    tab.formula('C1', '=IFERROR(SCORE();"caught")');
    tab.formula('D1', '=1+1');
    expect(await tab.values('A1:D1')).toEqual([['#ERROR!', '#ERROR!', 'caught', 2]]);
    const sentence = 'Row 3: a weight is missing.';
    expect(failures()).toEqual({ [`${tab.sheetId}!1,1`]: sentence, [`${tab.sheetId}!1,2`]: sentence });
  });

  test('H110 has a message that moves with its row, and is removed when the cell succeeds or is cleared', async () => {
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

  test('H110 is #NAME? until a function of that name is defined', async () => {
    tab.formula('A1', '=SCORE()');
    tab.formula('A2', `=IF(LEN("${'a long formula '.repeat(6)}")>0;ARRAYFORMULA(SCORE()+1);0)`);
    expect(await tab.values('A1:A2')).toEqual([['#NAME?'], ['#NAME?']]);
    score(() => 12);
    expect(await tab.values('A1:A2')).toEqual([[12], [13]]);
  });
});
