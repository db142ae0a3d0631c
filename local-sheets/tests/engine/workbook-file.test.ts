import { openTestWorkbook, type TestWorkbook } from '../support/test-workbook';

let testWorkbook: TestWorkbook;
let again: TestWorkbook;

beforeEach(async () => {
  testWorkbook = await openTestWorkbook();
});

afterEach(() => {
  testWorkbook.book.dispose();
  again?.book.dispose();
});

/** Opens the saved workbook, while the original is still open. */
async function reopen(): Promise<TestWorkbook> {
  again = await openTestWorkbook(JSON.parse(JSON.stringify(testWorkbook.book.file())));
  return again;
}

describe('H118 a reopened workbook is unchanged', () => {
  test('H118 it has its values, spilled values, formulas, formats, notes, validations and charts', async () => {
    const goals = testWorkbook.tab('Goals', 9, 5);
    goals.write('A1:C3', [
      ['Weight', '50%', '=SORT(A2:A,1,FALSE)'],
      [30, '2026-01-31', ''],
      [40, true, ''],
    ]);
    testWorkbook.book.setNotes(goals.area('A1'), [['In percent']]);
    testWorkbook.book.style(goals.area('A1'), { bold: true });
    const rule = { criteria: 'CHECKBOX', args: [], allowInvalid: false, helpText: null };
    testWorkbook.book.setValidation(goals.area('B3'), rule);
    const chartId = testWorkbook.book.putChart(goals.sheetId, {
      type: 'LINE',
      ranges: [{ ...goals.area('A1:A9'), toEnd: true }],
      headerRows: 1,
      mergeStrategy: 'MERGE_COLUMNS',
      transposed: false,
      hiddenDimensions: null,
      options: { title: 'Weights' },
      position: { row: 5, column: 2, offsetX: 3, offsetY: 4, width: 300, height: 200 },
    });
    const values = await goals.values('A1:C3');
    expect(values).toEqual([
      ['Weight', 0.5, 40],
      [30, { serial: 46053 }, 30],
      [40, true, ''],
    ]);

    const { book } = await reopen();
    const copy = again.tab('Goals');
    expect(copy.sheetId).toBe(goals.sheetId);
    expect(await copy.values('A1:C3')).toEqual(values);
    expect(copy.formulaAt('C1')).toBe('=SORT(A2:A,1,FALSE)');
    expect(await copy.shown('B2')).toBe('2026-01-31');
    expect(book.notes(copy.area('A1'))).toEqual([['In percent']]);
    expect(book.styles(copy.area('A1'))[0]![0]!.bold).toBe(true);
    expect(book.validations(copy.area('B3'))).toEqual([[rule]]);
    expect(book.charts(copy.sheetId)).toEqual(testWorkbook.book.charts(goals.sheetId));
    book.removeChart(chartId);
    expect(book.charts(copy.sheetId)).toEqual([]);
    expect(testWorkbook.book.charts(goals.sheetId)).toHaveLength(1);
  });

  test('H118 a tab that a page made has a number and keeps it', async () => {
    const { workbook } = testWorkbook.book.page() as {
      workbook: { id: string; sheets: Record<string, object> };
    };
    const sheet = { ...workbook.sheets['0'], id: 'aBc-De', name: 'By hand' };
    const params = { unitId: workbook.id, index: 1, sheet };
    testWorkbook.book.apply(
      { id: 'sheet.mutation.insert-sheet', params: JSON.parse(JSON.stringify(params)) },
      'page 1',
    );
    const [, byHand] = testWorkbook.book.tabs();
    expect(byHand).toMatchObject({ name: 'By hand', index: 2, sheetId: expect.any(Number) });
    testWorkbook.book.setValues({ sheetId: byHand!.sheetId, row: 1, column: 1, rows: 1, columns: 1 }, [
      ['here'],
    ]);
    const { book } = await reopen();
    expect(book.tabs()[1]).toEqual(byHand);
  });

  test('H118 two open workbooks do not affect each other', async () => {
    const one = testWorkbook.tab('Goals', 5, 3);
    one.write('A1:B1', [[1, '=A1*2']]);
    await one.value('B1');
    await reopen();
    const other = again.tab('Goals');
    one.write('A1', 10);
    other.write('A1', 100);
    expect([await one.value('B1'), await other.value('B1')]).toEqual([20, 200]);
  });

  test('H118 a file without a workbook is rejected', async () => {
    await expect(openTestWorkbook({ format: 99 })).rejects.toThrow('does not contain a workbook');
  });
});

test('H119 changes of a cell, a format or a tab trigger a save, and calculations do not', async () => {
  const goals = testWorkbook.tab('Goals', 5, 3);
  goals.write('A1', '=NOW()');
  let changes = 0;
  testWorkbook.book.onChange(() => changes++);
  await testWorkbook.book.settle();
  expect(changes).toBe(0);
  goals.write('A2', 1);
  expect(changes).toBe(1);
  testWorkbook.book.style(goals.area('A2'), { bold: true });
  testWorkbook.book.renameTab(goals.sheetId, 'Aims');
  expect(changes).toBe(3);
});

describe('H120 tabs', () => {
  test('H120 have names that differ in more than case', () => {
    testWorkbook.tab('Goals');
    expect(() => testWorkbook.book.insertTab({ name: 'goals' })).toThrow(
      'A sheet with the name "goals" already exists. Please enter another name.',
    );
    expect(testWorkbook.book.insertTab({}).name).toBe('Sheet3');
  });

  test('H120 can be copied with validations and charts, which then refer to the copy', async () => {
    const goals = testWorkbook.tab('Goals', 6, 3);
    goals.write('A1:B1', [[5, '=A1*2']]);
    const rule = { criteria: 'NUMBER_GREATER_THAN', args: [0], allowInvalid: true, helpText: null };
    testWorkbook.book.setValidation(goals.area('A1:A6'), rule);
    testWorkbook.book.putChart(goals.sheetId, {
      type: 'PIE',
      ranges: [{ ...goals.area('A1:A6'), toEnd: false }],
      headerRows: 0,
      mergeStrategy: 'MERGE_COLUMNS',
      transposed: false,
      hiddenDimensions: null,
      options: {},
      position: { row: 1, column: 1, offsetX: 0, offsetY: 0, width: 100, height: 100 },
    });
    const copy = testWorkbook.book.insertTab({ copyOf: goals.sheetId });
    expect(copy.name).toBe('Copy of Goals');
    const cell = { ...goals.area('A1'), sheetId: copy.sheetId };
    testWorkbook.book.setValues(cell, [[7]]);
    expect(await testWorkbook.book.values({ ...cell, column: 2 })).toEqual([[14]]);
    expect(await goals.value('B1')).toBe(10);
    expect(testWorkbook.book.validations(cell)).toEqual([[rule]]);
    const [chart] = testWorkbook.book.charts(copy.sheetId);
    expect(chart!.spec.ranges[0]!.sheetId).toBe(copy.sheetId);
    expect(chart!.chartId).not.toBe(testWorkbook.book.charts(goals.sheetId)[0]!.chartId);
  });

  test('H120 can be moved, hidden and frozen, but the last visible one can neither be hidden nor deleted', () => {
    const goals = testWorkbook.tab('Goals', 6, 3);
    testWorkbook.book.moveTab(goals.sheetId, 1);
    testWorkbook.book.freeze(goals.sheetId, 2, 1);
    testWorkbook.book.hideTab(0, true);
    expect(testWorkbook.book.tabs()).toMatchObject([
      { name: 'Goals', index: 1, frozenRows: 2, frozenColumns: 1, hidden: false },
      { name: 'Sheet1', index: 2, hidden: true },
    ]);
    expect(() => testWorkbook.book.hideTab(goals.sheetId, true)).toThrow(
      "You can't hide all the sheets in a document.",
    );
    expect(() => testWorkbook.book.deleteTab(goals.sheetId)).toThrow(
      "You can't remove all the visible sheets",
    );
    expect(() => testWorkbook.book.freeze(goals.sheetId, 6, 0)).toThrow("You can't freeze all visible rows");
  });
});
