import { goalStatusCells } from '../../src/functions/goal-status-cells';

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const [first, last, middle] = [new Date(2026, 3, 1), new Date(2026, 3, 30), new Date(2026, 3, 15)];

test('G21 the day can be a date, a text or a range of one cell', () => {
  for (const asOf of [middle, '2026-04-15', [[middle]], [['2026-04-15'], ['']]]) {
    expect(goalStatusCells(0.5, first, last, asOf)).toBe('On track');
  }
});

test.each([
  [undefined, 'asOf is blank'],
  ['', 'asOf is blank'],
  ['today', 'asOf holds "today", which is not a date'],
  ['#N/A', 'asOf holds the error #N/A'],
  [[[middle], [middle]], 'asOf has 2 cells'],
])('G21 %p is rejected as the day of the evaluation', (asOf, what) => {
  expect(() => goalStatusCells(0.5, first, last, asOf)).toThrow(`GOAL_STATUS: ${what}`);
});

test('G22 the result has the shape of the progress, and single dates apply to every row', () => {
  expect(goalStatusCells(column([1, 0.5, 0.4, 0.1]), first, last, middle)).toEqual(
    column(['Done', 'On track', 'Behind', 'At risk']),
  );
  expect(goalStatusCells([[1, 0.1]], first, last, middle)).toEqual([['Done', 'At risk']]);
});

test('G22 a single progress applies to every row of a column of dates', () => {
  expect(goalStatusCells(0.4, first, column([last, '2026-12-31']), middle)).toEqual(
    column(['Behind', 'On track']),
  );
});

test('G22 blank rows of an open range remain blank', () => {
  const open = (cell: unknown) => column([cell, ...Array(998).fill('')]);
  const answer = goalStatusCells(open(0.5), open(first), open(last), middle) as unknown[][];
  expect(answer).toHaveLength(999);
  expect(answer[0]).toEqual(['On track']);
  expect(answer.slice(1).every((row) => row.length === 1 && row[0] === '')).toBe(true);
});

test('G23 an invalid row shows the reason in its own cell', () => {
  expect(
    goalStatusCells(
      column([0.5, 'half', 0.5, 0.5, 0.5]),
      column([first, first, 'spring', first, last]),
      column([last, last, last, '#REF!', first]),
      middle,
    ),
  ).toEqual(
    column([
      'On track',
      'No status: the progress holds "half", which is not a number; type a number there or leave it blank.',
      'No status: the start holds "spring", which is not a date; type a date there, such as 2026-01-31.',
      'No status: the due date holds the error #REF!; fix the formula in that cell.',
      'No status: the due date is before the start; correct one of the two dates.',
    ]),
  );
});

test('G19 a goal that is not scored has no status', () => {
  const reason = 'Not scored: the target is blank; type the value to reach.';
  expect(goalStatusCells(column([reason, '']), first, last, middle)).toEqual(column(['', '']));
});

test('G24 ranges of different sizes are rejected', () => {
  expect(() => goalStatusCells(column([0.5, 0.5]), column([first, first, first]), last, middle)).toThrow(
    'GOAL_STATUS: progress is 2 rows by 1 column and start is 3 rows by 1 column; give ranges of the same size.',
  );
});
