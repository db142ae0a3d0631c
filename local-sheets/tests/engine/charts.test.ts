import type { ChartSpec } from '../../src/protocol/charts';
import { type Desk, type DeskTab, openDesk } from '../support/open-book';
import { openReplica } from '../support/replica';

let desk: Desk;
let ada: DeskTab;
let spec: ChartSpec;

beforeEach(async () => {
  desk = await openDesk();
  ada = desk.tab('Ada', 20, 8);
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

afterEach(() => desk.book.dispose());

const only = () => desk.book.charts(ada.sheetId)[0]!.spec;

describe('H123 a chart', () => {
  test('H123 reads back as it was put, under a number that stays', () => {
    const chartId = desk.book.putChart(ada.sheetId, spec);
    expect(desk.book.charts(ada.sheetId)).toEqual([{ chartId, sheetId: ada.sheetId, spec }]);
    const changed = { ...spec, options: { title: 'Workload' } };
    expect(desk.book.putChart(ada.sheetId, changed, chartId)).toBe(chartId);
    expect(desk.book.charts(ada.sheetId)).toEqual([{ chartId, sheetId: ada.sheetId, spec: changed }]);
    desk.book.removeChart(chartId);
    expect(desk.book.charts(ada.sheetId)).toEqual([]);
    expect(() => desk.book.removeChart(chartId)).toThrow('Embedded object not found.');
  });

  test('H123 follows its cells when rows and columns come and go', () => {
    desk.book.putChart(ada.sheetId, spec);
    desk.book.insert(ada.sheetId, 'rows', 1, 2);
    expect(only().ranges).toEqual([
      { ...ada.area('A14:A22'), toEnd: true },
      { ...ada.area('C14:C17'), toEnd: false },
    ]);
    expect(only().position).toEqual({ ...spec.position, row: 5 });
    desk.book.insert(ada.sheetId, 'rows', 16, 1);
    expect(only().ranges[1]).toEqual({ ...ada.area('C14:C18'), toEnd: false });
    desk.book.remove(ada.sheetId, 'columns', 1, 2);
    expect(only().ranges).toEqual([{ ...ada.area('A14:A18'), toEnd: false }]);
    expect(only().position).toEqual({ ...spec.position, row: 5, column: 3 });
  });

  test('H123 over an open range grows with its tab', () => {
    desk.book.putChart(ada.sheetId, spec);
    desk.book.insert(ada.sheetId, 'rows', 21, 5);
    expect(only().ranges).toEqual([
      { ...ada.area('A12:A25'), toEnd: true },
      { ...ada.area('C12:C15'), toEnd: false },
    ]);
  });

  test('H123 that somebody moved or resized in a page is where they put it', async () => {
    const chartId = desk.book.putChart(ada.sheetId, spec);
    const page = await openReplica(desk.book);
    const position = { row: 6, column: 2, offsetX: 0, offsetY: 7, width: 320, height: 210 };
    page.book.putChart(ada.sheetId, { ...spec, position }, chartId);
    page.send('page 1');
    page.book.dispose();
    expect(only().position).toEqual(position);
  });

  test('H123 may stand on another tab than its cells', () => {
    const board = desk.tab('Board', 10, 4);
    desk.book.putChart(board.sheetId, { ...spec, position: { ...spec.position, row: 1, column: 1 } });
    desk.book.insert(ada.sheetId, 'rows', 1, 1);
    const shown = desk.book.charts(board.sheetId)[0]!.spec;
    expect(shown.ranges[1]).toEqual({ ...ada.area('C13:C16'), toEnd: false });
    expect(shown.position).toMatchObject({ row: 1, column: 1 });
  });
});
