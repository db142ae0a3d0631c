import { notScoredSentence } from '../../../src/domain/goals/goal-progress';
import { scoreGoals } from '../../../src/domain/goals/goal-scores';
import { type CountedGoal, engineerScore, objectiveScores } from '../../../src/domain/goals/objective-scores';
import { scoreBand } from '../../../src/domain/goals/score-band';

const goal = (objective: string, weight: number | null, progress: CountedGoal['progress']): CountedGoal => ({
  objective,
  weight,
  progress,
});
const defaults = [
  { name: 'Project Delivery', weight: 40 },
  { name: 'Engineering Process', weight: 20 },
  { name: 'System Stability', weight: 25 },
  { name: 'Sharing and Collaboration', weight: 15 },
];

test('S9 an excluded goal takes its weight with it, but not the share of the blank weights', () => {
  const [stability] = objectiveScores([
    goal('Stability', 40, 'excluded'),
    goal('Stability', null, 1),
    goal('Stability', null, 0.5),
  ]);
  expect(stability).toMatchObject({ score: 0.75, coverage: 1, counted: 2 });
});

test('S9 goals that cannot be scored state the reason, and the others are scored', () => {
  const row = { type: '', start: 0, target: 10, objective: 'Project Delivery' };
  const scored = scoreGoals(
    [
      { ...row, weight: 50, current: 5 },
      { ...row, weight: -10, current: 5 },
      { ...row, weight: 20, current: 'soon' },
      { ...row, weight: 50, current: '' },
      { ...row, weight: 50, current: 15 },
    ],
    { objectiveWeights: defaults, cap: 1 },
  );
  expect(scored.goals.map(({ raw, progress }) => [raw, progress])).toEqual([
    [0.5, 0.5],
    [null, null],
    [null, null],
    [null, null],
    [1.5, 1],
  ]);
  expect(scored.goals.map(({ flaw }) => flaw && notScoredSentence(flaw))).toEqual([
    null,
    'Not scored: the weight is -10; type 0 or more there.',
    expect.stringContaining('"soon"'),
    null,
    null,
  ]);
  expect(scored.score).toBeCloseTo(0.5);
  expect(scored.coverage).toBeCloseTo(2 / 3);
  expect(scored.ofReported).toBeCloseTo(0.75);
});

test('S15 objectives are in order of first appearance, and case and spaces make no difference', () => {
  const scores = objectiveScores([
    goal('System Stability', 1, 1),
    goal('Project Delivery', 1, 0.5),
    goal(' system  stability', 3, 0),
  ]);
  expect(scores.map(({ objective, score, counted }) => [objective, score, counted])).toEqual([
    ['System Stability', 0.25, 2],
    ['Project Delivery', 0.5, 1],
  ]);
});

test('S16 key results determine the objective, and objectives determine the score and the coverage of the engineer', () => {
  const person = engineerScore(
    [
      goal('Project Delivery', 60, 0.5),
      goal('Project Delivery', 40, null),
      goal('Engineering Process', null, 1),
      goal('System Stability', null, 0.4),
      goal('Sharing and Collaboration', 100, null),
    ],
    defaults,
  );
  expect(person.objectives.map(({ score }) => score)).toEqual([0.3, 1, 0.4, 0]);
  expect(person.score).toBeCloseTo(0.4 * 0.3 + 0.2 + 0.25 * 0.4);
  expect(person.coverage).toBeCloseTo(0.4 * 0.6 + 0.2 + 0.25);
  expect(person.ofReported).toBeCloseTo((0.4 * 0.3 + 0.2 + 0.25 * 0.4) / (0.4 * 0.6 + 0.2 + 0.25));
});

test('S16 without objective weights, all objectives have equal weight', () => {
  expect(engineerScore([goal('A', 1, 1), goal('B', 9, 0)], []).score).toBe(0.5);
});

test('S16 without goals, there is no score', () => {
  expect(engineerScore([], defaults)).toMatchObject({ score: null, coverage: null, ofReported: null });
});

test('S17 an objective with no countable key result is excluded with its weight, and named', () => {
  const person = engineerScore(
    [
      goal('Project Delivery', 1, 0.5),
      goal('System Stability', 1, 1),
      goal('Engineering Process', 1, 'excluded'),
    ],
    defaults,
  );
  expect(person.droppedOut).toEqual(['Engineering Process', 'Sharing and Collaboration']);
  expect(person.score).toBeCloseTo((40 * 0.5 + 25 * 1) / 65);
  expect(person.coverage).toBe(1);
});

test('S17 an objective with a weight of 0 and no key result is not named', () => {
  expect(
    engineerScore(
      [goal('A', 1, 1)],
      [
        { name: 'A', weight: 1 },
        { name: 'B', weight: 0 },
      ],
    ).droppedOut,
  ).toEqual([]);
});

test('S18 an objective that is not among the weights is named and not counted', () => {
  const person = engineerScore([goal('Project Delivery', 1, 0.5), goal('Hobbies', 1, 1)], defaults);
  expect(person.unknown).toEqual(['Hobbies']);
  expect(person.objectives.map(({ objective }) => objective)).toEqual(defaults.map(({ name }) => name));
  expect(person.score).toBe(0.5);
});

test('S19 the bands have no gap between them and allow for a rounding error', () => {
  expect([0, 0.399, 0.4, 0.65, 0.699, 0.7, 1.5].map((score) => scoreBand(score))).toEqual([
    ...['red', 'red', 'amber', 'amber', 'amber', 'green', 'green'],
  ]);
  expect(0.7 - 0.3).toBeLessThan(0.4);
  expect(scoreBand(0.7 - 0.3)).toBe('amber');
  expect(scoreBand(0.5, { amber: 0.5, green: 0.8 })).toBe('amber');
});
