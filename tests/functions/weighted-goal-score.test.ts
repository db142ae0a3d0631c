import { weightedGoalScore } from '../../src/functions/weighted-goal-score';
import { fc } from '../support/fast-check';

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const padded = (cells: readonly unknown[], rows = 990) => column([...cells, ...Array(rows).fill('')]);
const messageOf = (call: () => unknown): string => {
  try {
    return `no refusal, but ${call()}`;
  } catch (error) {
    return (error as Error).message;
  }
};

test('S20 a row, a column, a mix of both and open ranges give the same result', () => {
  const cell = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constant(''));
  const share = fc.oneof(
    fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    fc.constant(''),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, share), { minLength: 1, maxLength: 12 }), (rows) => {
      const weights = rows.map((row) => row[0]);
      const progress = rows.map((row) => row[1]);
      const expected = weightedGoalScore(column(weights), column(progress));
      expect(weightedGoalScore([weights], [progress])).toBe(expected);
      expect(weightedGoalScore([weights], column(progress))).toBe(expected);
      expect(weightedGoalScore(padded(weights), padded(progress))).toBe(expected);
      expect(weightedGoalScore(padded(weights), padded(progress, 3))).toBe(expected);
    }),
    { numRuns: 30 },
  );
});

test('S20 single cells, ranges of one cell and blocks are accepted', () => {
  expect([
    weightedGoalScore(50, 0.3),
    weightedGoalScore([[50]], [[0.3]]),
    weightedGoalScore(50, [[0.3]], ''),
  ]).toEqual([0.3, 0.3, 0.3]);
  const block = [
    [10, 20],
    [30, 40],
  ];
  expect(
    weightedGoalScore(block, [
      [1, 1],
      [0, 0.5],
    ]),
  ).toBeCloseTo(0.5);
});

test('S20 an omitted argument for the weights means blank weights', () => {
  expect(weightedGoalScore('', column([1, 0.5]))).toBe(0.75);
});

test('S14 a weight of 0, a goal split in two, and equal progress give the expected scores in the function', () => {
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  const goals = fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), share), { minLength: 1, maxLength: 9 });
  const score = (rows: readonly (readonly [number, number])[]) =>
    weightedGoalScore(column(rows.map((row) => row[0])), column(rows.map((row) => row[1]))) as number;
  fc.assert(
    fc.property(goals, share, (rows, part) => {
      const [[weight, progress], ...rest] = rows;
      const halves = [[weight * part, progress] as const, [weight * (1 - part), progress] as const];
      expect(score([...rows, [0, part]])).toBeCloseTo(score(rows), 12);
      expect(score([...halves, ...rest])).toBeCloseTo(score(rows), 12);
      expect(score(rows.map((row) => [row[0], part]))).toBeCloseTo(part, 12);
    }),
  );
});

test('S21 a blank row between goals is not a goal', () => {
  expect(weightedGoalScore(column(['', '', '']), column([1, '', 0]))).toBe(0.5);
});

test('S22 the result is an empty text if there is nothing to score', () => {
  expect([
    weightedGoalScore('', ''),
    weightedGoalScore(undefined, undefined),
    weightedGoalScore(padded([]), padded([])),
    weightedGoalScore([], []),
    weightedGoalScore([[]], [[]]),
    weightedGoalScore(column([0, 0]), column([1, 1])),
  ]).toEqual(Array(6).fill(''));
});

test('S23 ranges of different sizes are rejected with their names and sizes', () => {
  expect(messageOf(() => weightedGoalScore(column([1, 2, 3]), column([1, 1])))).toBe(
    'WEIGHTED_GOAL_SCORE: weights is 3 rows by 1 column and progress is 2 rows by 1 column; give ranges of the same size.',
  );
  const wide = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  const tall = [
    [1, 1],
    [1, 1],
    [1, 1],
  ];
  expect(messageOf(() => weightedGoalScore(wide, tall))).toContain('2 rows by 3 columns');
});

test('S23 a missing range of progress is rejected', () => {
  expect(messageOf(() => weightedGoalScore(column([1, 2]), undefined))).toBe(
    'WEIGHTED_GOAL_SCORE: progress is missing; give the range with the progress of each goal.',
  );
});

test('S24 an unusable cell is rejected with its position, in the orientation of the range', () => {
  const remedy = 'holds the error #N/A; fix the formula in that cell.';
  expect(messageOf(() => weightedGoalScore(column([1, 2, '#N/A']), column([1, 1, 1])))).toBe(
    `WEIGHTED_GOAL_SCORE: row 3 of weights ${remedy}`,
  );
  expect(messageOf(() => weightedGoalScore([[1, 2]], [[1, '#N/A']]))).toContain(
    `column 2 of progress ${remedy}`,
  );
  expect(
    messageOf(() =>
      weightedGoalScore(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 1],
          ['#N/A', 1],
        ],
      ),
    ),
  ).toContain(`row 2, column 1 of progress ${remedy}`);
  expect(messageOf(() => weightedGoalScore('#N/A', 1))).toContain(`: weights ${remedy}`);
});

test('S24 a negative weight is rejected', () => {
  expect(messageOf(() => weightedGoalScore(column([150, -50]), column([1, 0])))).toBe(
    'WEIGHTED_GOAL_SCORE: row 2 of weights is -50; type 0 or more there.',
  );
});

test('S25 the cap is 1 by default, and can be a number, a percentage or a range of one cell', () => {
  const scores = [undefined, '', 1.2, '120 %', [[1.5]]].map((cap) => weightedGoalScore(1, 3, cap));
  expect(scores).toEqual([1, 1, 1.2, 1.2, 1.5]);
});

test.each([0, -1, 120, 'high', '#N/A', [[1], [2]], new Date()])('S25 a cap of %j is rejected', (cap) => {
  expect(messageOf(() => weightedGoalScore(1, 1, cap))).toMatch(/^WEIGHTED_GOAL_SCORE: .*cap .+; .+\.$/);
});

test('S26 any input gives a number from 0 to the cap, an empty text or an error sentence', () => {
  const cell = fc.oneof(
    fc.anything(),
    fc.double(),
    fc.constantFrom('', '#N/A', '1,200', true, -1, 1e308, 5e-324),
  );
  const argument = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }));
  fc.assert(
    fc.property(argument, argument, fc.oneof(cell, fc.constant(undefined)), (weights, progress, cap) => {
      try {
        const score = weightedGoalScore(weights, progress, cap);
        expect(score === '' || (Number.isFinite(score) && score >= 0 && score <= 10)).toBe(true);
      } catch (error) {
        expect((error as Error).message).toMatch(/^WEIGHTED_GOAL_SCORE: .+; .+\.$/s);
      }
    }),
    { numRuns: 1000 },
  );
});
