import { goalCoverage } from '../../src/functions/goal-coverage';
import { fc } from '../support/fast-check';
import { weightedScore } from '../support/weighted-score';

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

test('S36 coverage is the reported fraction of the weight', () => {
  expect(goalCoverage(column([50, 30, 20]), column([0.8, '', 0]))).toBeCloseTo(0.7, 12);
  expect(goalCoverage(column([40, '', 60]), column([1, '', '']))).toBeCloseTo(0.4, 12);
});

test('S36 coverage is the same as that of the score', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.option(fc.constantFrom(0, 0.5, 1)));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const [given, reached] = [rows.map((one) => one[0]), rows.map((one) => one[1])];
      const cells = column(reached.map((one) => one ?? ''));
      expect(goalCoverage(column(given), cells)).toBe(weightedScore(given, reached).coverage ?? '');
    }),
  );
});

test('S37 without weights, there is no coverage', () => {
  expect([goalCoverage('', ''), goalCoverage([], []), goalCoverage(0, 1)]).toEqual(['', '', '']);
});

test('S38 unusable input is rejected under the name of GOAL_COVERAGE', () => {
  expect(() => goalCoverage(column([50, -1]), column([1, 1]))).toThrow(
    'GOAL_COVERAGE: row 2 of weights is -1; type 0 or more there.',
  );
  expect(() => goalCoverage(column([50, 50]), undefined)).toThrow(
    'GOAL_COVERAGE: progress is missing; give the range with the progress of each goal.',
  );
});
