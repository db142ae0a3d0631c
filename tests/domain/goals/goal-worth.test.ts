import { type GoalRow, type ScoringRule, scoreGoals } from '../../../src/domain/goals/goal-scores';
import { goalWorths } from '../../../src/domain/goals/goal-worth';
import { fc } from '../../support/fast-check';

const worthsOf = (goals: readonly GoalRow[], rule: ScoringRule) =>
  goalWorths(goals, rule, scoreGoals(goals, rule));

const goal = (objective: string, weight: unknown, current: unknown): GoalRow => ({
  objective,
  weight,
  type: 'metric',
  start: 0,
  target: 1,
  current,
});

test('S60 a key result with a weight of 60 % in an objective with a weight of 20 % is worth 12 of 100 points, and 5 are open at a progress of 7/12', () => {
  const rule = {
    objectiveWeights: [
      { name: 'Growth', weight: 20 },
      { name: 'Delivery', weight: 80 },
    ],
    cap: 1,
  };
  const [first, second] = worthsOf(
    [goal('growth', 60, 7 / 12), goal('Growth', 40, null), goal('Delivery', null, 1)],
    rule,
  );
  expect(first?.points).toBeCloseTo(12);
  expect(first?.open).toBeCloseTo(5);
  expect(second?.points).toBeCloseTo(8);
  expect(second?.open).toBeCloseTo(8);
});

test('S61 a key result that is not scored, or whose objective has no weight, has no worth', () => {
  const rule = { objectiveWeights: [{ name: 'Growth', weight: null }], cap: 1 };
  expect(
    worthsOf([goal('Growth', 1, 'soon'), goal('Elsewhere', 1, 0.5), goal('Growth', 1, 0.5)], rule),
  ).toEqual([null, null, { points: 100, open: 50 }]);
});

test('S61 no key result has a worth if there is no score', () => {
  expect(worthsOf([goal('Growth', 0, 0.5)], { objectiveWeights: [], cap: 1 })).toEqual([null]);
});

test('S62 no points are open beyond 100 %, or beyond a cap below 100 %', () => {
  const rule = { objectiveWeights: [], cap: 1.5 };
  expect(worthsOf([goal('Growth', 1, 1.2)], rule)).toEqual([{ points: 100, open: 0 }]);
  expect(worthsOf([goal('Growth', 1, 0.2)], { ...rule, cap: 0.5 })[0]?.points).toBeCloseTo(50);
});

const names = fc.constantFrom('Growth', 'Delivery', 'Reliability', 'Elsewhere');
const weight = fc.oneof(
  fc.constant(null),
  fc.constant(0),
  fc.constant(-1),
  fc.integer({ min: 1, max: 100 }),
  fc.double({ min: 0.01, max: 1, noNaN: true }),
);
const goals = fc.array(
  fc.record({
    objective: names,
    weight,
    current: fc.oneof(fc.constant(''), fc.constant('soon'), fc.double({ min: -1, max: 2, noNaN: true })),
  }),
  { minLength: 1, maxLength: 12 },
);
const objectiveWeights = fc
  .uniqueArray(fc.constantFrom('Growth', 'Delivery', 'Reliability'), { maxLength: 3 })
  .chain((picked) =>
    fc.tuple(
      ...picked.map((name) =>
        fc.record({ name: fc.constant(name), weight: weight.map((one) => (one === -1 ? 0 : one)) }),
      ),
    ),
  );

test('S60 points and open points are the differences in the score between 0 %, current and 100 % progress of that key result', () => {
  let looked = 0;
  fc.assert(
    fc.property(goals, objectiveWeights, fc.constantFrom(1, 1.2, 1.5), (cells, weights, cap) => {
      const rows = cells.map((one) => goal(one.objective, one.weight, one.current));
      const rule = { objectiveWeights: weights, cap };
      const scoreWith = (index: number, current: unknown) =>
        scoreGoals(
          rows.map((row, at) => (at === index ? { ...row, current } : row)),
          rule,
        ).score ?? Number.NaN;
      worthsOf(rows, rule).forEach((worth, index) => {
        if (worth === null) return;
        looked += 1;
        const [none, full] = [scoreWith(index, 0), scoreWith(index, 1)];
        expect(worth.points).toBeCloseTo((full - none) * 100, 6);
        const now = scoreWith(index, rows[index]?.current);
        expect(worth.open).toBeCloseTo(Math.max(0, full - now) * 100, 6);
      });
    }),
  );
  expect(looked).toBeGreaterThan(50);
});
