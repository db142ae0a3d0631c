import { engineerScore } from '../../src/domain/goals/objective-scores';
import { teamScoreTable } from '../../src/functions/team-score-table';
import { fc } from '../support/fast-check';

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const weights = [
  ['Delivery', 60],
  ['Stability', 40],
];
const scores = (rows: readonly (readonly unknown[])[], objectiveWeights?: unknown, cap?: unknown) => {
  const [engineers, objectives, goalWeights, progress] = [0, 1, 2, 3].map((at) =>
    column(rows.map((row) => row[at])),
  );
  return teamScoreTable(engineers, objectives, goalWeights, progress, objectiveWeights, cap);
};

test('S42 each engineer has one row, in order of first appearance', () => {
  expect(
    scores(
      [
        ['Misaki', 'Delivery', 50, 1],
        ['Arif', 'Stability', '', 0.5],
        ['misaki ', 'Delivery', 50, ''],
        ['Misaki', 'Stability', '', 1],
      ],
      weights,
    ),
  ).toEqual([
    ['Misaki', 0.7, 0.7],
    ['Arif', 0.5, 1],
  ]);
});

test('S42 the figures equal those of the scoring code', () => {
  const row = fc.record({
    engineer: fc.constantFrom('A', 'B'),
    objective: fc.constantFrom('Delivery', 'Stability', 'Hobbies'),
    weight: fc.option(fc.integer({ min: 0, max: 50 })),
    progress: fc.option(fc.integer({ min: 0, max: 120 }).map((percent) => percent / 100)),
  });
  const lines = weights.map(([name, weight]) => ({ name: String(name), weight: Number(weight) }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const answer = scores(
        rows.map((one) => [one.engineer, one.objective, one.weight ?? '', one.progress ?? '']),
        weights,
      );
      expect(answer.map(([name]) => name)).toEqual([...new Set(rows.map((one) => one.engineer))]);
      for (const [name, score, coverage] of answer) {
        const own = engineerScore(
          rows.filter((one) => one.engineer === name),
          lines,
        );
        expect([score, coverage]).toEqual([own.score ?? '', own.coverage ?? '']);
      }
    }),
  );
});

test('S43 without objectiveWeights, all objectives have equal weight', () => {
  const rows = [
    ['A', 'Delivery', 1, 1],
    ['A', 'Stability', 9, 0],
  ];
  for (const nothing of [undefined, '', [['', '']]]) expect(scores(rows, nothing)).toEqual([['A', 0.5, 1]]);
});

test('S43 a sum below the weights is ignored, and a goal of an objective without a weight is not counted', () => {
  const rows = [
    ['A', 'Delivery', '', 0.5],
    ['A', 'Hobbies', '', 1],
    ['B', 'Hobbies', '', 1],
  ];
  expect(scores(rows, [...weights, ['', 100], ['', '']])).toEqual([
    ['A', 0.5, 1],
    ['B', '', ''],
  ]);
});

test('S29 a row without an engineer is ignored, and an engineer without an objective has blanks', () => {
  const rows = [
    ['', 'Delivery', 1, 1],
    ['A', '', '#N/A', 0.5],
    ['', '', '', ''],
  ];
  expect(scores(rows, weights)).toEqual([['A', '', '']]);
  expect(teamScoreTable('', '', '', '')).toEqual([['', '', '']]);
});

test.each([
  [[['Delivery'], ['Stability']], 'objectiveWeights is 2 rows by 1 column; give two columns'],
  [1.2, 'objectiveWeights is 1 row by 1 column; give two columns'],
  [
    [
      ['Delivery', 1],
      ['delivery', 2],
    ],
    'row 2, column 1 of objectiveWeights repeats "delivery"',
  ],
  [[['Delivery', -1]], 'column 2 of objectiveWeights is -1; type 0 or more there.'],
  [[['#N/A', 1]], 'column 1 of objectiveWeights holds the error #N/A'],
  [[['Objective', 'Weight']], 'column 2 of objectiveWeights holds "Weight"'],
])('S44 %j is rejected as objectiveWeights', (objectiveWeights, sentence) => {
  expect(() => scores([['A', 'Delivery', 1, 1]], objectiveWeights)).toThrow(`TEAM_SCORES: ${sentence}`);
});

test('S44 a missing range is rejected', () => {
  expect(() => teamScoreTable(undefined, 'Delivery', 1, 1)).toThrow(
    /^TEAM_SCORES: engineers is missing; .+\.$/,
  );
  expect(() => teamScoreTable('A', undefined, 1, 1)).toThrow(/^TEAM_SCORES: objectives is missing; .+\.$/);
  expect(() => teamScoreTable('A', 'Delivery', 1, undefined)).toThrow(
    /^TEAM_SCORES: progress is missing; .+\.$/,
  );
});

test('S45 an unusable cell is named for its engineer, and the others are scored', () => {
  expect(
    scores([
      ['A', 'Delivery', -1, 1],
      ['B', '#REF!', 1, 1],
      ['C', 'Delivery', 1, 0.5],
    ]),
  ).toEqual([
    ['A', 'Not scored: TEAM_SCORES cannot use row 1 of weights, which is -1; type 0 or more there.', ''],
    [
      'B',
      'Not scored: TEAM_SCORES cannot use row 2 of objectives, which holds the error #REF!; fix the formula in that cell.',
      '',
    ],
    ['C', 0.5, 1],
  ]);
});
