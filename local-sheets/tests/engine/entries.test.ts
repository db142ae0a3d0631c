import { openTestWorkbook, type TestTab, type TestWorkbook } from '../support/test-workbook';

let testWorkbook: TestWorkbook;
let tab: TestTab;
let format: (a1: string, pattern: string) => void;
let formatAt: (a1: string) => string;

beforeAll(async () => {
  testWorkbook = await openTestWorkbook();
  tab = testWorkbook.tab('Entries');
  format = (a1, pattern) => testWorkbook.book.setNumberFormats(tab.area(a1), [[pattern]]);
  formatAt = (a1) => testWorkbook.book.numberFormats(tab.area(a1))[0]![0]!;
});

afterAll(() => testWorkbook.book.dispose());

describe('H101 text that a script writes is parsed as if typed', () => {
  test.each([
    ['007', 7, '7'],
    ['1,200.5', 1200.5, '1,200.50'],
    ['22 34', 2234, '2234'],
    ['-5', -5, '-5'],
    ['50%', 0.5, '50%'],
    ['TRUE', true, 'TRUE'],
    ['2026-01-31', { serial: 46053 }, '2026-01-31'],
    ['1/31/2026', { serial: 46053 }, '1/31/2026'],
    ['Ada', 'Ada', 'Ada'],
    ["'007", '007', '007'],
    ["'=1+1", '=1+1', '=1+1'],
    ["''tis", "'tis", "'tis"],
    ['', '', ''],
  ])('H101 %p becomes %p, shown as %p', async (entry, value, shown) => {
    tab.write('A1', entry);
    expect([await tab.value('A1'), await tab.shown('A1'), tab.formulaAt('A1')]).toEqual([value, shown, '']);
    tab.write('A1', '');
    format('A1', 'General');
  });

  test.each([
    ['=1+1', '=1+1', 2],
    ['+1+1', '=+1+1', 2],
  ])('H101 %p is a formula', async (entry, formula, value) => {
    tab.write('A2', entry);
    expect([tab.formulaAt('A2'), await tab.value('A2')]).toEqual([formula, value]);
  });

  test('H101 an entry with a format does not replace the format of the cell', async () => {
    format('A3', 'd mmm yyyy');
    tab.write('A3', '2026-01-31');
    expect(await tab.shown('A3')).toBe('31 Jan 2026');
  });
});

describe('H102 a cell formatted as plain text', () => {
  test.each([
    ['=1+1', '=1+1'],
    ['007', '007'],
    ['2026-01-31', '2026-01-31'],
    ['TRUE', 'TRUE'],
    ['+49 30 1234', '+49 30 1234'],
    ["'=1+1", '=1+1'],
  ])('H102 keeps %p as the text %p', async (entry, text) => {
    format('B1', '@');
    tab.write('B1', entry);
    expect([await tab.value('B1'), tab.formulaAt('B1')]).toEqual([text, '']);
  });

  test('H102 accepts a formula that is set with setFormula', async () => {
    format('B2', '@');
    tab.formula('B2', '=1+1');
    expect(tab.formulaAt('B2')).toBe('=1+1');
  });
});

describe('H103 data of the wrong shape is rejected in the wording of Google', () => {
  test('H103 too few rows', () => {
    expect(() => tab.write('A1:A2', [['x']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
  });

  test('H103 too many columns', () => {
    expect(() => tab.write('A1:A2', [['x'], ['y', 'z']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    );
  });

  test('H103 cells outside the grid', async () => {
    await expect(async () => tab.values('A1:A31')).rejects.toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });
});

describe('H104 values keep their types', () => {
  test('H104 numbers, booleans, dates, blanks, texts and errors are returned unchanged', async () => {
    tab.write('C1:H1', [[1 / 7, false, { serial: 46053.5 }, null, ' two  words ', '=1/0']]);
    expect(await tab.values('C1:H1')).toEqual([
      [1 / 7, false, { serial: 46053.5 }, '', ' two  words ', '#DIV/0!'],
    ]);
    expect(await tab.shown('C1')).toBe('0.1428571429');
    expect(await tab.shown('E1')).toBe('1/31/2026 12:00:00');
  });

  test('H104 an automatic format reads back as automatic, and "General" restores it', () => {
    format('C5', '0.0%');
    expect(formatAt('C5')).toBe('0.0%');
    format('C5', 'General');
    expect(formatAt('C5')).toBe('0.###############');
  });

  test('H104 a blank that a formula refers to remains blank', async () => {
    tab.formula('C6', '=H30');
    tab.formula('C7', '=C6+1');
    expect(await tab.values('C6:C7')).toEqual([[''], [1]]);
  });
});
