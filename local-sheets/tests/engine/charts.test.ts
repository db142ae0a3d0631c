import type { ChartSpec } from '../../src/protocol/charts';
import { openReplica } from '../support/replica';
import { openTestWorkbook, type TestTab, type TestWorkbook } from '../support/test-workbook';

let testWorkbook: TestWorkbook;
let ada: TestTab;
let spec: ChartSpec;

beforeEach(async () => {
  testWorkbook = await openTestWorkbook();
  ada = testWorkbook.tab('Ada', 20, 8);
  spec = {
    type: 'LINE',
    ranges: [
      { ...ada.area('A12:A20'), toEnd: true },
      { ...ada.area('C12:C15'), toEnd: false },
    ],
    headerRows: 1,
    mergeStrategy: 'MERGE_COLUMNS',
    transposed: false,
    hiddenDimensions: null,
    options: { title: 'Feeling', 'vAxis.title': '1 to 5' },
    position: { row: 3, column: 5, offsetX: 10, offsetY: 5, width: 250, height: 150 },
  };
});

afterEach(() => testWorkbook.book.dispose());

const only = () => testWorkbook.book.charts(ada.sheetId)[0]!.spec;

describe('H123 a chart', () => {
  test('H123 reads back as it was set, under an id that does not change', () => {
    const chartId = testWorkbook.book.putChart(ada.sheetId, spec);
    expect(testWorkbook.book.charts(ada.sheetId)).toEqual([{ chartId, sheetId: ada.sheetId, spec }]);
    const changed = { ...spec, options: { title: 'Workload' } };
    expect(testWorkbook.book.putChart(ada.sheetId, changed, chartId)).toBe(chartId);
    expect(testWorkbook.book.charts(ada.sheetId)).toEqual([{ chartId, sheetId: ada.sheetId, spec: changed }]);
    testWorkbook.book.removeChart(chartId);
    expect(testWorkbook.book.charts(ada.sheetId)).toEqual([]);
    expect(() => testWorkbook.book.removeChart(chartId)).toThrow('Embedded object not found.');
  });

  test('H123 follows its cells when rows and columns are inserted and deleted', () => {
    testWorkbook.book.putChart(ada.sheetId, spec);
    testWorkbook.book.insert(ada.sheetId, 'rows', 1, 2);
    expect(only().ranges).toEqual([
      { ...ada.area('A14:A22'), toEnd: true },
      { ...ada.area('C14:C17'), toEnd: false },
    ]);
    expect(only().position).toEqual({ ...spec.position, row: 5 });
    testWorkbook.book.insert(ada.sheetId, 'rows', 16, 1);
    expect(only().ranges[1]).toEqual({ ...ada.area('C14:C18'), toEnd: false });
    testWorkbook.book.remove(ada.sheetId, 'columns', 1, 2);
    expect(only().ranges).toEqual([{ ...ada.area('A14:A18'), toEnd: false }]);
    expect(only().position).toEqual({ ...spec.position, row: 5, column: 3 });
  });

  test('H123 of an open range grows with its tab', () => {
    testWorkbook.book.putChart(ada.sheetId, spec);
    testWorkbook.book.insert(ada.sheetId, 'rows', 21, 5);
    expect(only().ranges).toEqual([
      { ...ada.area('A12:A25'), toEnd: true },
      { ...ada.area('C12:C15'), toEnd: false },
    ]);
  });

  test('H123 that a user moved or resized in a page keeps that place', async () => {
    const chartId = testWorkbook.book.putChart(ada.sheetId, spec);
    const page = await openReplica(testWorkbook.book);
    const position = { row: 6, column: 2, offsetX: 0, offsetY: 7, width: 320, height: 210 };
    page.book.putChart(ada.sheetId, { ...spec, position }, chartId);
    page.send('page 1');
    page.book.dispose();
    expect(only().position).toEqual(position);
  });

  test('H123 can be on another tab than its cells', () => {
    const board = testWorkbook.tab('Board', 10, 4);
    testWorkbook.book.putChart(board.sheetId, { ...spec, position: { ...spec.position, row: 1, column: 1 } });
    testWorkbook.book.insert(ada.sheetId, 'rows', 1, 1);
    const shown = testWorkbook.book.charts(board.sheetId)[0]!.spec;
    expect(shown.ranges[1]).toEqual({ ...ada.area('C13:C16'), toEnd: false });
    expect(shown.position).toMatchObject({ row: 1, column: 1 });
  });
});
