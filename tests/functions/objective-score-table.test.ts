import { objectiveScores } from '../../src/domain/goals/objective-scores';
import { objectiveScoreTable } from '../../src/functions/objective-score-table';
import { weightedGoalScore } from '../../src/functions/weighted-goal-score';
import { fc } from '../support/fast-check';

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const scores = (rows: readonly (readonly unknown[])[], cap?: unknown) =>
  objectiveScoreTable(
    column(rows.map((row) => row[0])),
    column(rows.map((row) => row[1])),
    column(rows.map((row) => row[2])),
    cap,
  );

test('S28 each objective has one row, in order of first appearance', () => {
  expect(
    scores([
      ['Stability', 1, 1],
      ['Delivery', 60, 0.5],
      [' stability ', 3, 0],
      ['Delivery', 40, ''],
    ]),
  ).toEqual([
    ['Stability', 0.25, 1],
    ['Delivery', 0.3, 0.6],
  ]);
});

test('S28 the figures equal those of the scoring code and of WEIGHTED_GOAL_SCORE for each objective', () => {
  const row = fc.record({
    objective: fc.constantFrom('A', 'B', 'C'),
    weight: fc.option(fc.integer({ min: 0, max: 50 })),
    progress: fc.option(fc.integer({ min: 0, max: 120 }).map((percent) => percent / 100)),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const answer = scores(rows.map((one) => [one.objective, one.weight ?? '', one.progress ?? '']));
      const behind = objectiveScores(rows);
      expect(answer).toEqual(
        behind.map(({ objective, score, coverage }) => [objective, score ?? '', coverage ?? '']),
      );
      for (const [name, score] of answer) {
        const own = rows.filter((one) => one.objective === name);
        const alone = weightedGoalScore(
          column(own.map((one) => one.weight ?? '')),
          // WEIGHTED_GOAL_SCORE ignores a row in which both are blank; here, the row has a name.
          column(own.map((one) => one.progress ?? 0)),
        );
        if (alone === '') expect(score).toBe('');
        else expect(score).toBeCloseTo(alone, 12);
      }
    }),
  );
});

test('S28 with a cap above 100 %, an objective can exceed its target', () => {
  expect(scores([['A', 1, 3]], 1.2)).toEqual([['A', 1.2, 1]]);
});

test('S28 personnel numbers and checkboxes are names, and a number remains a number', () => {
  expect(
    scores([
      [1042, 1, 0.5],
      ['1042', 1, 1],
      [true, 1, 1],
    ]),
  ).toEqual([
    [1042, 0.75, 1],
    ['true', 1, 1],
  ]);
});

test('S28 cells, rows and open ranges give the same result', () => {
  const open = (cell: unknown) => column([cell, ...Array(500).fill('')]);
  const expected = [['A', 0.5, 1]];
  expect(objectiveScoreTable('A', 1, 0.5)).toEqual(expected);
  expect(objectiveScoreTable([['A']], [[1]], [[0.5]])).toEqual(expected);
  expect(objectiveScoreTable(open('A'), open(1), open(0.5))).toEqual(expected);
});

test('S29 a row without an objective is ignored, even while somebody is filling it in', () => {
  expect(
    scores([
      ['', 40, 0.2],
      ['  ', '#N/A', 'soon'],
      ['A', 1, 0.5],
      ['', '', ''],
    ]),
  ).toEqual([['A', 0.5, 1]]);
});

test('S29 a row with only an objective is an unreported goal', () => {
  expect(
    scores([
      ['A', '', 1],
      ['A', '', ''],
    ]),
  ).toEqual([['A', 0.5, 0.5]]);
});

test('S30 an objective without a score has blanks, and no objective at all gives one blank row', () => {
  expect(
    scores([
      ['A', 0, 1],
      ['B', 1, 1],
    ]),
  ).toEqual([
    ['A', '', ''],
    ['B', 1, 1],
  ]);
  expect(objectiveScoreTable(column(['', '']), '', '')).toEqual([['', '', '']]);
  expect(objectiveScoreTable([], [], [])).toEqual([['', '', '']]);
});

test('S31 a row that states why it is not scored is excluded, whatever its weight', () => {
  const reason = 'Not scored: the target is blank; type the value to reach.';
  expect(
    scores([
      ['A', 60, reason],
      ['A', -60, reason],
      ['A', 40, 0.5],
      ['B', 1, reason],
    ]),
  ).toEqual([
    ['A', 0.5, 1],
    ['B', '', ''],
  ]);
});

test('S32 an unusable cell is named for its objective, and the others are scored', () => {
  const sentence = (text: string) => `Not scored: OBJECTIVE_SCORES cannot use ${text}.`;
  expect(
    scores([
      ['A', 1, 0.5],
      ['B', -50, 1],
      ['B', 'x', 1],
      ['C', 1, '#DIV/0!'],
      ['#N/A', 1, 1],
      [new Date(2026, 0, 1), 1, 1],
    ]),
  ).toEqual([
    ['A', 0.5, 1],
    ['B', sentence('row 2 of weights, which is -50; type 0 or more there'), ''],
    ['C', sentence('row 4 of progress, which holds the error #DIV/0!; fix the formula in that cell'), ''],
    ['#N/A', sentence('row 5 of objectives, which holds the error #N/A; fix the formula in that cell'), ''],
    ['(no name)', sentence('row 6 of objectives, which is a date; type a name there'), ''],
  ]);
});

test('S33 ranges of different sizes, missing objectives and missing progress are rejected', () => {
  expect(() => objectiveScoreTable(column(['A', 'B']), column([1, 1, 1]), column([1, 1]))).toThrow(
    'OBJECTIVE_SCORES: objectives is 2 rows by 1 column and weights is 3 rows by 1 column; give ranges of the same size.',
  );
  expect(() => objectiveScoreTable(undefined, 1, 1)).toThrow(
    /^OBJECTIVE_SCORES: objectives is missing; .+\.$/,
  );
});
