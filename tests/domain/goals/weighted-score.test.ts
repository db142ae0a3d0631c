import { checkWeights, readWeight } from '../../../src/domain/goals/goal-weights';
import { engineerScore } from '../../../src/domain/goals/objective-scores';
import { fc } from '../../support/fast-check';
import { weightedScore } from '../../support/weighted-score';

interface Goal {
  readonly weight: number;
  readonly progress: number | null;
}

const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const weight = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100);
const goals = fc.array(fc.record({ weight, progress: fc.option(share) }), { minLength: 1, maxLength: 30 });
const score = (rows: readonly Goal[], cap = 1) =>
  weightedScore(
    rows.map((row) => row.weight),
    rows.map((row) => row.progress),
    cap,
  );

function expectSame(one: ReturnType<typeof weightedScore>, other: ReturnType<typeof weightedScore>) {
  for (const key of ['score', 'coverage', 'ofReported'] as const) {
    if (one[key] === null) expect(other[key]).toBeNull();
    else expect(other[key]).toBeCloseTo(one[key], 9);
  }
}

test('S6 a weight that is negative or too large is rejected, and 0 is accepted', () => {
  expect(readWeight(-5)).toEqual({ what: 'is -5', remedy: 'type 0 or more there' });
  expect(readWeight('-5 %')).toEqual({ what: 'is -5 %', remedy: 'type 0 or more there' });
  expect(readWeight(1e13)).toMatchObject({ remedy: 'type a smaller number there' });
  expect([readWeight(0), readWeight('40 %'), readWeight('')]).toEqual([0, 0.4, null]);
});

test('S7 blank weights share what the given ones leave of 100, or of 1', () => {
  expect(checkWeights([40, null, null]).weights).toEqual([40, 30, 30]);
  expect(checkWeights([0.4, null, null]).weights).toEqual([0.4, 0.3, 0.3]);
  expect(checkWeights([null, null]).weights).toEqual([0.5, 0.5]);
  expect(checkWeights([80, 40, null]).weights).toEqual([80, 40, 0]);
});

test('S7 a score counts blank weights with the same share that the check shows', () => {
  const weightOrBlank = fc.option(weight);
  fc.assert(
    fc.property(fc.array(fc.tuple(weightOrBlank, share), { minLength: 1 }), (rows) => {
      const progress = rows.map((row) => row[1]);
      const given = rows.map((row) => row[0]);
      expectSame(weightedScore(given, progress), weightedScore(checkWeights(given).weights, progress));
    }),
  );
});

test('S8 weights that do not add up are scored, with a warning', () => {
  expect(checkWeights([50, 40])).toMatchObject({ addsUp: false, sum: 90, warning: 'Weights add up to 90 %' });
  expect(checkWeights([0.7, 0.4])).toMatchObject({ addsUp: false, warning: 'Weights add up to 110 %' });
  expect(checkWeights([33.3, 33.3, 33.3]).warning).toBe('Weights add up to 99.9 %');
  expect(weightedScore([50, 40], [1, 0]).score).toBeCloseTo(5 / 9);
});

test('S8 weights that add up except for rounding have no warning', () => {
  for (const weights of [[40, 20, 25, 15], [0.1, 0.7, 0.2], [null, null, null], [60, null], []]) {
    expect(checkWeights(weights)).toMatchObject({ addsUp: true, warning: '' });
  }
});

test('S10 the score is the weighted mean', () => {
  expect(weightedScore([40, 20, 25, 15], [0.5, 1, 0.4, 0.6]).score).toBeCloseTo(0.59, 12);
  expect(weightedScore([30, 60], [1, 0.5]).score).toBeCloseTo(2 / 3, 12);
});

test('S11 an unreported goal counts as 0, and the coverage and the second figure show it', () => {
  const { score, coverage, ofReported } = weightedScore([50, 30, 20], [0.8, null, 0.5]);
  expect(score).toBeCloseTo(0.5);
  expect(coverage).toBeCloseTo(0.7);
  expect(ofReported).toBeCloseTo(5 / 7);
  expect(weightedScore([50, 50], [null, null])).toEqual({ score: 0, coverage: 0, ofReported: null });
});

test('S12 a goal with a weight of 0 changes nothing', () => {
  fc.assert(
    fc.property(goals, fc.option(share), (rows, progress) => {
      expectSame(score(rows), score([...rows, { weight: 0, progress }]));
    }),
  );
});

test('S12 weights that add up to 0 give no score', () => {
  expect(weightedScore([0, 0], [1, 1])).toEqual({ score: null, coverage: null, ofReported: null });
  expect(engineerScore([], [])).toMatchObject({ score: null, coverage: null, ofReported: null });
});

test('S13 a score is between 0 and the cap, whatever the progress', () => {
  const wild = fc.record({
    weight: fc.double({ min: 0, max: 1e12, noNaN: true }),
    progress: fc.double({ min: -1e300, max: 1e300, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(wild, { minLength: 1 }), fc.constantFrom(1, 1.2, 1.5), (rows, cap) => {
      const result = score(rows, cap).score;
      if (rows.every((row) => row.weight === 0)) expect(result).toBeNull();
      else expect(result !== null && result >= 0 && result <= cap).toBe(true);
    }),
  );
});

test('S13 progress beyond the cap adds nothing, and negative progress subtracts nothing', () => {
  expect(weightedScore([50, 50], [9, 0.5])).toEqual(weightedScore([50, 50], [1, 0.5]));
  expect(weightedScore([50, 50], [-9, 0.5])).toEqual(weightedScore([50, 50], [0, 0.5]));
});

test('S14 the order of goals changes nothing', () => {
  const shuffled = goals.chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
    ),
  );
  fc.assert(fc.property(shuffled, ([rows, others]) => expectSame(score(rows), score(others))));
});

test('S14 the scale of the weights changes nothing', () => {
  fc.assert(
    fc.property(goals, fc.double({ min: 0.001, max: 1000, noNaN: true }), (rows, factor) => {
      expectSame(score(rows), score(rows.map((row) => ({ ...row, weight: row.weight * factor }))));
    }),
  );
});

test('S14 equal progress of all goals is the score', () => {
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1 }), share, (weights, progress) => {
      const result = weightedScore(
        weights,
        weights.map(() => progress),
      );
      expect(result.score).toBeCloseTo(progress, 9);
      expect(result.coverage).toBe(1);
    }),
  );
});

test('S14 splitting a goal into two with the same progress changes nothing', () => {
  fc.assert(
    fc.property(goals, share, (rows, part) => {
      const [first, ...rest] = rows;
      const one = { ...first, weight: first.weight * part };
      const other = { ...first, weight: first.weight * (1 - part) };
      expectSame(score(rows), score([one, ...rest, other]));
    }),
  );
});
