import type { Shift } from '../../src/engine/book';
import type { ConditionalFormat } from '../../src/protocol/formats';
import { openTestWorkbook, type TestTab, type TestWorkbook } from '../support/test-workbook';

let testWorkbook: TestWorkbook;
let tab: TestTab;

beforeEach(async () => {
  testWorkbook = await openTestWorkbook();
  tab = testWorkbook.tab('Meetings', 10, 5);
});

afterEach(() => testWorkbook.book.dispose());

describe('H111 rows and columns that a script inserts', () => {
  const scale = { criteria: 'NUMBER_BETWEEN', args: [1, 5], allowInvalid: false, helpText: '1 to 5' };

  test('H111 take the formats and the validation of the preceding row', async () => {
    testWorkbook.book.setNumberFormats(tab.area('A10'), [['yyyy-mm-dd']]);
    testWorkbook.book.style(tab.area('B10'), { bold: true, background: '#d9ead3' });
    testWorkbook.book.setValidation(tab.area('C2:C10'), scale);
    testWorkbook.book.insert(tab.sheetId, 'rows', 11, 2);
    expect(testWorkbook.book.numberFormats(tab.area('A10:A12'))).toEqual([
      ['yyyy-mm-dd'],
      ['yyyy-mm-dd'],
      ['yyyy-mm-dd'],
    ]);
    expect(testWorkbook.book.styles(tab.area('B12'))[0]![0]).toMatchObject({
      bold: true,
      background: '#d9ead3',
    });
    expect(testWorkbook.book.validations(tab.area('C10:C12')).flat()).toEqual([scale, scale, scale]);
    expect(testWorkbook.book.validations(tab.area('D12')).flat()).toEqual([null]);
  });

  test('H111 take those of the following row if they are the first', async () => {
    testWorkbook.book.setNumberFormats(tab.area('A1'), [['0%']]);
    testWorkbook.book.insert(tab.sheetId, 'rows', 1, 1);
    expect(testWorkbook.book.numberFormats(tab.area('A1:A2')).flat()).toEqual(['0%', '0%']);
  });

  test('H111 take those of the preceding column', async () => {
    testWorkbook.book.setValidation(tab.area('B1:B10'), scale);
    testWorkbook.book.style(tab.area('B3'), { italic: true });
    testWorkbook.book.insert(tab.sheetId, 'columns', 3, 1);
    expect(testWorkbook.book.validations(tab.area('A3:D3'))).toEqual([[null, scale, scale, null]]);
    expect(testWorkbook.book.styles(tab.area('C3'))[0]![0]!.italic).toBe(true);
  });

  test('H111 shift merged cells and notes', async () => {
    testWorkbook.book.setNotes(tab.area('B3'), [['Ask again']]);
    testWorkbook.book.insert(tab.sheetId, 'rows', 2, 2);
    expect(testWorkbook.book.notes(tab.area('B3:B5')).flat()).toEqual(['', '', 'Ask again']);
  });

  test('H111 cannot be outside the grid, and the last row cannot be deleted', () => {
    expect(() => testWorkbook.book.insert(tab.sheetId, 'rows', 12, 1)).toThrow('out of bounds');
    expect(() => testWorkbook.book.remove(tab.sheetId, 'rows', 1, 10)).toThrow(
      "You can't delete all the rows on the sheet.",
    );
  });
});

describe('H112 conditional formats', () => {
  const overdue: ConditionalFormat = {
    areas: [],
    criteria: 'TEXT_EQUAL_TO',
    args: ['overdue'],
    background: '#f4cccc',
    fontColor: null,
    bold: null,
  };
  const red: ConditionalFormat = { ...overdue, criteria: 'NUMBER_LESS_THAN', args: [0.4], bold: true };

  test('H112 read back as they were set, in order', () => {
    const formats = [
      { ...overdue, areas: [tab.area('A2:A9')] },
      { ...red, areas: [tab.area('B2:B9'), tab.area('D2:D9')] },
      { ...red, areas: [tab.area('C2:C9')], criteria: 'CUSTOM_FORMULA', args: ['=$A2="x"'] },
    ];
    testWorkbook.book.setConditionalFormats(tab.sheetId, formats);
    expect(testWorkbook.book.conditionalFormats(tab.sheetId)).toEqual(formats);
  });

  test('H112 follow rows and columns that a script inserts or deletes', () => {
    testWorkbook.book.setConditionalFormats(tab.sheetId, [{ ...overdue, areas: [tab.area('B3:C6')] }]);
    const areas = () => testWorkbook.book.conditionalFormats(tab.sheetId).flatMap((format) => format.areas);
    testWorkbook.book.insert(tab.sheetId, 'rows', 1, 2);
    expect(areas()).toEqual([tab.area('B5:C8')]);
    testWorkbook.book.insert(tab.sheetId, 'rows', 6, 1);
    expect(areas()).toEqual([tab.area('B5:C9')]);
    testWorkbook.book.remove(tab.sheetId, 'rows', 8, 3);
    expect(areas()).toEqual([tab.area('B5:C7')]);
    testWorkbook.book.insert(tab.sheetId, 'columns', 1, 1);
    expect(areas()).toEqual([tab.area('C5:D7')]);
    testWorkbook.book.remove(tab.sheetId, 'columns', 3, 2);
    expect(areas()).toEqual([]);
  });

  test('H112 the references of a formula follow too, and one to deleted cells is #REF!', () => {
    const { book } = testWorkbook;
    const formula = '=AND(B3>$D$1,B3<C9,$A:$A<>"B3")';
    const format = { ...red, areas: [tab.area('B3:B6')], criteria: 'CUSTOM_FORMULA', args: [formula] };
    book.setConditionalFormats(tab.sheetId, [format]);
    book.insert(tab.sheetId, 'rows', 2, 2);
    const args = () => book.conditionalFormats(tab.sheetId).flatMap((one) => one.args);
    expect(args()).toEqual(['=AND(B5>$D$1,B5<C11,$A:$A<>"B3")']);
    book.remove(tab.sheetId, 'rows', 1, 1);
    expect(args()).toEqual(['=AND(B4>#REF!,B4<C10,$A:$A<>"B3")']);
  });
});

test('H113 every shift of rows or columns is reported to listeners', () => {
  const shifts: Shift[] = [];
  testWorkbook.book.onShift((shift) => shifts.push(shift));
  testWorkbook.book.insert(tab.sheetId, 'rows', 3, 2);
  testWorkbook.book.remove(tab.sheetId, 'columns', 2, 1);
  testWorkbook.book.move(tab.sheetId, 'columns', 1, 1, 4);
  expect(shifts).toEqual([
    { sheetId: tab.sheetId, dimension: 'rows', kind: 'insert', start: 3, count: 2 },
    { sheetId: tab.sheetId, dimension: 'columns', kind: 'delete', start: 2, count: 1 },
    { sheetId: tab.sheetId, dimension: 'columns', kind: 'move', start: 1, count: 1, to: 4 },
  ]);
});

test('H114 a sort moves whole rows, adjusts formulas as if copied, and puts blanks at the end', async () => {
  tab.write('A2:C6', [
    ['Ada', 3, '=B2*10'],
    ['', '', ''],
    ['bob', 1, '=B4*10'],
    ['Cem', 2, '=B5*10'],
    ['Ada', 1, '=B6*10'],
  ]);
  await testWorkbook.book.settle();
  testWorkbook.book.sort(tab.area('A2:C6'), [
    { column: 1, ascending: true },
    { column: 2, ascending: false },
  ]);
  expect(await tab.values('A2:C6')).toEqual([
    ['Ada', 3, 30],
    ['Ada', 1, 10],
    ['bob', 1, 10],
    ['Cem', 2, 20],
    ['', '', ''],
  ]);
  expect(tab.formulaAt('C3')).toBe('=B3*10');
  expect(() => testWorkbook.book.sort(tab.area('A2:B6'), [{ column: 3, ascending: true }])).toThrow(
    'outside',
  );
});
