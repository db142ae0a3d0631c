import { goalProgressCells } from '../../src/functions/goal-progress-cells';

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

test('G10 the result has the shape of the current values', () => {
  expect(goalProgressCells(0, 4, 1)).toBe(0.25);
  expect(goalProgressCells([[0, 0]], [[4, 4]], [[1, 2]])).toEqual([[0.25, 0.5]]);
  expect(goalProgressCells(column([0, 0]), column([4, 4]), column([1, 2]))).toEqual([[0.25], [0.5]]);
  expect(
    goalProgressCells(0, 4, [
      [1, 2],
      [3, ''],
    ]),
  ).toEqual([
    [0.25, 0.5],
    [0.75, ''],
  ]);
});

test('G10 an open range gives the same number of rows, with blanks for blank rows', () => {
  const open = (cell: unknown) => column([cell, ...Array(998).fill('')]);
  const answer = goalProgressCells(open(14), open(3), open(8.5), open('metric')) as unknown[][];
  expect(answer).toHaveLength(999);
  expect(answer[0]).toEqual([0.5]);
  expect(answer.slice(1).every((row) => row.length === 1 && row[0] === '')).toBe(true);
});

test('G11 an invalid row shows the reason in its own cell and does not affect the others', () => {
  const answer = goalProgressCells(
    column([0, 5, 0]),
    column([10, 5, '#N/A']),
    column([5, 5, 5]),
    column(['', '', '']),
  );
  expect(answer).toEqual([
    [0.5],
    ['Not scored: start and target are the same; give them different values or another type.'],
    ['Not scored: the target holds the error #N/A; fix the formula in that cell.'],
  ]);
});

test('G12 a single start, target or type applies to every row', () => {
  expect(goalProgressCells(14, 3, column([14, 8.5, 3]), 'metric')).toEqual([[0], [0.5], [1]]);
  expect(goalProgressCells('', [[4]], column([5, 4]), 'at most')).toEqual([[0.75], [1]]);
});

test('G12 a single current value does not fill rows that are otherwise blank', () => {
  expect(goalProgressCells('', column([10, 5, '']), 5)).toEqual([[0.5], [1], ['']]);
});

test('G13 ranges of different sizes are rejected', () => {
  expect(() => goalProgressCells(column([0, 0]), column([1, 2, 3]), column([1, 1]))).toThrow(
    'GOAL_PROGRESS: current is 2 rows by 1 column and target is 3 rows by 1 column; give ranges of the same size.',
  );
});

test('G13 a closed range fits an open one if the excess cells are blank', () => {
  expect(goalProgressCells('', column([4, 4, '', '']), column([1, 2]))).toEqual([[0.25], [0.5]]);
});
