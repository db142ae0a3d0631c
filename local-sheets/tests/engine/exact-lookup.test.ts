import { openTestWorkbook, type TestTab, type TestWorkbook } from '../support/test-workbook';

let testWorkbook: TestWorkbook;
let tab: TestTab;

beforeAll(async () => {
  testWorkbook = await openTestWorkbook();
  tab = testWorkbook.tab('Looked up', 12, 8);
  tab.write('A1:B6', [
    ['Ada*', 1],
    ['Ada Lovelace', 2],
    [5, 3],
    ['5', 4],
    ['ada lovelace', 5],
    [true, '=1/0'],
  ]);
  tab.write('D1:D5', [['ada lovelace'], ['Ada*'], [5], ['nobody'], [true]]);
});

afterAll(() => testWorkbook.book.dispose());

test('H128 a column of values is looked up in one call', async () => {
  tab.formula('E1', '=XLOOKUP(D1:D5;A1:A6;B1:B6;"none")');
  expect((await tab.values('E1:E5')).flat()).toEqual([2, 1, 3, 'none', '#DIV/0!']);
});

test('H128 a single value is looked up with and without a replacement for a missing value', async () => {
  tab.formula('F1', '=XLOOKUP("ADA LOVELACE";A1:A6;B1:B6)');
  tab.formula('F2', '=XLOOKUP("Ada?Lovelace";A1:A6;B1:B6)');
  tab.formula('F3', '=XLOOKUP("Ada?Lovelace";A1:A6;B1:B6;"")');
  expect((await tab.values('F1:F3')).flat()).toEqual([2, '#N/A', '']);
});

test('H128 other lookups are unchanged: in rows, for the next smaller value, with wildcards', async () => {
  tab.write('A9:C10', [
    [1, 10, 100],
    ['one', 'ten', 'hundred'],
  ]);
  tab.formula('F5', '=XLOOKUP(10;A9:C9;A10:C10)');
  tab.formula('F6', '=XLOOKUP("Ada L*";A1:A6;B1:B6;"";2)');
  tab.formula('F7', '=XLOOKUP(50;A9:C9;A10:C10;"";-1)');
  expect((await tab.values('F5:F7')).flat()).toEqual(['ten', 2, 'ten']);
});
