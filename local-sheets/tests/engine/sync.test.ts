import type { Book, Mutation } from '../../src/engine/book';
import { openReplica, type Replica } from '../support/replica';
import { openTestWorkbook, type TestTab, type TestWorkbook } from '../support/test-workbook';

let testWorkbook: TestWorkbook;
let goals: TestTab;
let page: Replica;

beforeEach(async () => {
  testWorkbook = await openTestWorkbook();
  goals = testWorkbook.tab('Goals', 8, 5);
  goals.write('A1:B3', [
    ['Weight', 'Sum'],
    [1, '=SUM(A2:A)'],
    [2, "=SUM('Goals'!A2:A)*2"],
  ]);
  await testWorkbook.book.settle();
  page = await openReplica(testWorkbook.book);
});

afterEach(() => {
  testWorkbook.book.dispose();
  page.book.dispose();
});

/** Everything that a page shows of a tab, to compare two copies. */
async function seen(book: Book) {
  const tab = book.tab(goals.sheetId)!;
  const area = { sheetId: tab.sheetId, row: 1, column: 1, rows: tab.rows, columns: tab.columns };
  return {
    tabs: book.tabs(),
    values: await book.displayValues(area),
    formulas: book.formulas(area),
    formats: book.numberFormats(area),
    styles: book.styles(area),
    notes: book.notes(area),
    validations: book.validations(area),
    conditional: book.conditionalFormats(tab.sheetId),
    charts: book.charts(tab.sheetId),
  };
}

test('H304 a copied tab looks the same in a page, with formats that were set after the page opened', async () => {
  const { book } = testWorkbook;
  book.setNumberFormats(goals.area('A2:A3'), [['0.00%'], ['yyyy-mm-dd']]);
  book.style(goals.area('A1:B1'), { bold: true, background: '#e6ebf3' });
  page.receive();
  // The server and the page have already numbered different styles.
  page.book.style({ ...goals.area('C5'), rows: 1, columns: 1 }, { italic: true });
  const { sheetId } = book.insertTab({ name: 'Copy', copyOf: goals.sheetId });
  page.receive();
  const area = { sheetId, row: 1, column: 1, rows: 8, columns: 5 };
  const look = (of: Book) => [of.numberFormats(area), of.styles(area)];
  expect(book.numberFormats(area)[1]?.[0]).toBe('0.00%');
  expect(look(page.book)).toEqual(look(book));
});

const steps: readonly (readonly [what: string, act: (book: Book) => void])[] = [
  ['cells are written', (book) => book.setValues(goals.area('A4:C4'), [[5, '50%', '2026-01-31']])],
  ['a row is inserted above', (book) => book.insert(goals.sheetId, 'rows', 1, 1)],
  ['a row is inserted inside', (book) => book.insert(goals.sheetId, 'rows', 3, 2)],
  ['rows are added at the end', (book) => book.insert(goals.sheetId, 'rows', 9, 3)],
  ['a row is deleted', (book) => book.remove(goals.sheetId, 'rows', 1, 1)],
  ['a column is inserted', (book) => book.insert(goals.sheetId, 'columns', 1, 1)],
  ['a column is moved', (book) => book.move(goals.sheetId, 'columns', 1, 1, 4)],
  ['the tab is renamed', (book) => book.renameTab(goals.sheetId, "Ada's goals")],
  ['a tab is added', (book) => book.insertTab({ name: 'New' })],
  ['a tab is copied', (book) => book.insertTab({ copyOf: goals.sheetId })],
  ['cells are formatted', (book) => book.style(goals.area('A1:B1'), { bold: true, horizontal: 'center' })],
  ['a note is set', (book) => book.setNotes(goals.area('A1'), [['In percent']])],
  [
    'a validation is set',
    (book) =>
      book.setValidation(goals.area('C2:C8'), {
        criteria: 'VALUE_IN_LIST',
        args: [['open', 'done'], true],
        allowInvalid: false,
        helpText: null,
      }),
  ],
  ['rows are sorted', (book) => book.sort(goals.area('A2:B3'), [{ column: 1, ascending: false }])],
  ['cells are cleared', (book) => book.clear(goals.area('A1:B2'), { contents: true, formats: true })],
];

describe('H115 all copies of the workbook show the same', () => {
  test.each(steps)('H115 in the page after %s by a script', async (_, act) => {
    const before = await seen(testWorkbook.book);
    act(testWorkbook.book);
    await testWorkbook.book.settle();
    page.receive();
    const after = await seen(testWorkbook.book);
    expect(after).not.toEqual(before);
    expect(await seen(page.book)).toEqual(after);
  });

  test.each(steps)('H115 in the server after %s in a page', async (_, act) => {
    const before = await seen(page.book);
    act(page.book);
    await page.book.settle();
    page.send('page 1');
    const after = await seen(page.book);
    expect(after).not.toEqual(before);
    expect(await seen(testWorkbook.book)).toEqual(after);
  });

  test('H115 a page does not receive its own change, but every page receives the changes that result from it', async () => {
    const received: [string, string | null][] = [];
    testWorkbook.book.onMutation(({ id }, origin) => received.push([id, origin]));
    page.book.setValues(goals.area('A2'), [[41]]);
    page.send('page 1');
    await testWorkbook.book.settle();
    expect(received.filter(([, origin]) => origin === 'page 1')).toEqual([
      ['sheet.mutation.set-range-values', 'page 1'],
    ]);
    expect(received).toContainEqual(['sheet.mutation.set-range-values', null]);
    expect(await goals.value('B2')).toBe(43);
  });

  test('H115 semicolons typed into a page are returned as commas', async () => {
    const cellValue = { 0: { 2: { f: '=SUM(1;2)', v: null } } };
    const received: Mutation[] = [];
    testWorkbook.book.onMutation((mutation, origin) => origin === null && received.push(mutation));
    testWorkbook.book.apply(written({ cellValue }), 'page 1');
    expect([goals.formulaAt('C1'), await goals.value('C1')]).toEqual(['=SUM(1,2)', 3]);
    expect(JSON.stringify(received)).toContain('=SUM(1,2)');
  });
});

function written(params: object): Mutation {
  const { workbook } = testWorkbook.book.page() as { workbook: { id: string } };
  const id = 'sheet.mutation.set-range-values';
  return { id, params: { unitId: workbook.id, subUnitId: String(goals.sheetId), ...params } };
}

describe('H116 a change that does not fit is rejected and changes nothing', () => {
  const unfit: [string, () => Mutation][] = [
    ['of an unknown kind', () => ({ ...written({}), id: 'sheet.mutation.nothing' })],
    ['that is a command', () => ({ ...written({}), id: 'sheet.command.insert-row' })],
    ['of formula results', () => ({ ...written({}), id: 'formula.mutation.set-array-formula-data' })],
    ['without params', () => ({ ...written({}), params: null })],
    ['of another workbook', () => written({ unitId: 'other' })],
    ['on a tab that does not exist', () => written({ subUnitId: '99' })],
    ['of a cell below the grid', () => written({ cellValue: { 8: { 0: { v: 1 } } } })],
    ['of a cell to the right of the grid', () => written({ cellValue: { 0: { 5: { v: 1 } } } })],
    ['of a cell at a position that is not a number', () => written({ cellValue: { x: { 0: { v: 1 } } } })],
    [
      'that inserts rows beyond the grid',
      () => ({
        ...written({ range: { startRow: 20, endRow: 21, startColumn: 0, endColumn: 4 } }),
        id: 'sheet.mutation.insert-row',
      }),
    ],
    [
      'that deletes rows that do not exist',
      () => ({
        ...written({ range: { startRow: 7, endRow: 9, startColumn: 0, endColumn: 4 } }),
        id: 'sheet.mutation.remove-rows',
      }),
    ],
    ['without a range', () => ({ ...written({}), id: 'sheet.mutation.insert-row' })],
    [
      'of a drawing that does not exist',
      () => ({
        ...written({ op: ['x', 'y', { r: true }], objects: [], type: 1 }),
        id: 'sheet.mutation.set-drawing-apply',
      }),
    ],
  ];

  test.each(unfit)('H116 a change %s', async (_, mutation) => {
    const before = await seen(testWorkbook.book);
    let caught: unknown;
    try {
      testWorkbook.book.apply(mutation(), 'page 1');
    } catch (error) {
      caught = error;
    }
    expect((caught as Error | undefined)?.name).toBe('BookError');
    expect(await seen(testWorkbook.book)).toEqual(before);
  });
});

describe('H117 the areas that a change of a page would write are known in advance', () => {
  test('H117 adjacent cells form one area, and other cells form separate areas', () => {
    const cell = { v: 1 };
    const cellValue = { 1: { 0: cell, 1: cell }, 2: { 0: cell, 1: cell }, 4: { 3: cell } };
    expect(testWorkbook.book.touches(written({ cellValue }))).toEqual([
      goals.area('A2:B3'),
      goals.area('D5'),
    ]);
  });

  test('H117 deleting rows affects all their cells, renaming a tab affects none', () => {
    const range = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 4 };
    const remove = { ...written({ range }), id: 'sheet.mutation.remove-rows' };
    expect(testWorkbook.book.touches(remove)).toEqual([goals.area('A2:E3')]);
    const rename = { ...written({ name: 'x' }), id: 'sheet.mutation.set-worksheet-name' };
    expect(testWorkbook.book.touches(rename)).toEqual([]);
  });
});
