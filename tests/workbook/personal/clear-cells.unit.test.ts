import { rangesOf } from '../../../src/workbook/personal/clear-cells';

const block = (row1: number, rows: number, first: number, last: number) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: last - first + 1 }, (_one, column) => ({
      row1: row1 + row,
      column: first + column,
    })),
  ).flat();

test('M417 cells to clear are as few ranges as possible, and no other cell is in them', () => {
  expect(rangesOf([])).toEqual([]);
  expect(rangesOf(block(5, 60, 1, 15).reverse())).toEqual(['A5:O64']);
  // A column that a formula fills, and rows of others between.
  expect(rangesOf([...block(2, 2, 1, 8), ...block(2, 2, 10, 15), ...block(7, 1, 1, 8)])).toEqual([
    ...['A2:H3', 'A7:H7', 'J2:O3'],
  ]);
  expect(rangesOf([...block(1, 1, 26, 27), ...block(2, 1, 26, 26)])).toEqual(['Z2:Z2', 'Z1:AA1']);
});
