import type { ValidationRule } from '../../src/protocol/formats';
import { openTestWorkbook, type TestTab, type TestWorkbook } from '../support/test-workbook';

let testWorkbook: TestWorkbook;
let tab: TestTab;

beforeAll(async () => {
  testWorkbook = await openTestWorkbook();
  tab = testWorkbook.tab('Actions', 20, 6);
  tab.write('F1:F3', [['open'], ['done'], ['']]);
});

afterAll(() => testWorkbook.book.dispose());

const rule = (criteria: string, args: unknown[], allowInvalid = false): ValidationRule => ({
  criteria,
  args,
  allowInvalid,
  helpText: null,
});

describe('H121 a data validation', () => {
  test.each([
    ['CHECKBOX', []],
    ['CHECKBOX', ['yes', 'no']],
    ['VALUE_IN_LIST', [['open', 'done, at last'], true]],
    ['VALUE_IN_LIST', [['open'], false]],
    ['VALUE_IN_RANGE', [{ sheetId: 0, row: 1, column: 2, rows: 3, columns: 1 }, true]],
    ['NUMBER_BETWEEN', [1, 5]],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [0]],
    ['DATE_IS_VALID_DATE', []],
    ['DATE_AFTER', [{ serial: 46053 }]],
    ['CUSTOM_FORMULA', ['=A1>0']],
  ])('H121 %s %j reads back as it was set', (criteria, args) => {
    const set = { ...rule(criteria, args), helpText: 'Look it up' };
    testWorkbook.book.setValidation(tab.area('B2:C3'), set);
    expect(testWorkbook.book.validations(tab.area('A2:C2'))).toEqual([[null, set, set]]);
  });

  test('H121 whose list is on another tab follows that tab and grows with it', () => {
    const words = testWorkbook.tab('Words', 5, 3);
    const read = () => testWorkbook.book.validations(tab.area('A10'))[0]![0]!.args[0];
    testWorkbook.book.setValidation(tab.area('A10'), rule('VALUE_IN_RANGE', [words.area('B2:B5'), true]));
    expect(read()).toEqual(words.area('B2:B5'));
    testWorkbook.book.insert(words.sheetId, 'rows', 6, 2);
    expect(read()).toEqual(words.area('B2:B7'));
    testWorkbook.book.insert(words.sheetId, 'rows', 1, 1);
    expect(read()).toEqual(words.area('B3:B8'));
    testWorkbook.book.insert(words.sheetId, 'columns', 1, 1);
    expect(read()).toEqual(words.area('C3:C8'));
    testWorkbook.book.renameTab(words.sheetId, "Manager's words");
    expect(read()).toEqual(words.area('C3:C8'));
    testWorkbook.book.setValidation(tab.area('A10'), rule('VALUE_IN_RANGE', [words.area('C3:C4'), true]));
    testWorkbook.book.insert(words.sheetId, 'rows', 1, 1);
    expect(read()).toEqual(words.area('C4:C5'));
  });

  test('H121 of an unknown kind is rejected with its name', () => {
    expect(() => testWorkbook.book.setValidation(tab.area('A1'), rule('TEXT_IS_VALID_URL', []))).toThrow(
      'TEXT_IS_VALID_URL',
    );
  });

  test('H121 replaces the earlier one only in the cells that it is set for', () => {
    testWorkbook.book.setValidation(tab.area('D1:D5'), rule('NUMBER_BETWEEN', [1, 5]));
    testWorkbook.book.setValidation(tab.area('D3'), rule('NUMBER_BETWEEN', [6, 9]));
    testWorkbook.book.setValidation(tab.area('D5'), null);
    const lows = testWorkbook.book.validations(tab.area('D1:D5')).map(([one]) => one?.args[0] ?? null);
    expect(lows).toEqual([1, 1, 6, 1, null]);
  });
});

describe('H122 a script cannot write what a validation rejects', () => {
  test.each([
    ['VALUE_IN_LIST', [['open', 'done'], true], 'done', 'later'],
    ['NUMBER_BETWEEN', [1, 5], 3, 6],
    ['NUMBER_BETWEEN', [1, 5], '4', 'four'],
    ['CHECKBOX', [], true, 'yes'],
    ['DATE_AFTER', [{ serial: 46053 }], '2026-02-01', '2026-01-31'],
    ['DATE_IS_VALID_DATE', [], '2026-02-01', 'tomorrow'],
  ])('H122 %s %j accepts %p and rejects %p', async (criteria, args, good, bad) => {
    testWorkbook.book.setValidation(tab.area('E7'), rule(criteria, args));
    tab.write('E7', good);
    const kept = await tab.value('E7');
    expect(() => tab.write('D7:E7', [['never', bad]])).toThrow(
      'The data you entered in cell E7 violates the data validation rules set on this cell.',
    );
    expect(await tab.values('D7:E7')).toEqual([['', kept]]);
    tab.write('E7', '');
    testWorkbook.book.setValidation(tab.area('E7'), rule(criteria, args, true));
    tab.write('E7', bad);
    expect(await tab.value('E7')).not.toBe('');
    tab.write('E7', '');
  });

  test('H122 a list from a range is read from its cells', () => {
    testWorkbook.book.setValidation(tab.area('E8'), rule('VALUE_IN_RANGE', [tab.area('F1:F3'), true]));
    tab.write('E8', 'open');
    expect(() => tab.write('E8', 'later')).toThrow('Please enter one of the following values: open, done.');
  });

  test('H122 a checkbox that was clicked in a page contains a boolean', async () => {
    testWorkbook.book.setValidation(tab.area('E9'), rule('CHECKBOX', []));
    const { workbook } = testWorkbook.book.page() as { workbook: { id: string } };
    const click = {
      unitId: workbook.id,
      subUnitId: String(tab.sheetId),
      cellValue: { 8: { 4: { v: 1, t: 2 } } },
    };
    testWorkbook.book.apply({ id: 'sheet.mutation.set-range-values', params: click }, 'page 1');
    expect(await tab.value('E9')).toBe(true);
  });
});
