import { fallenConfidence, type GoalConfidences } from '../../../src/domain/brief/fallen-confidence';

const goal = (
  ref: string,
  confidence: number | null,
  ...formerConfidences: (number | null)[]
): GoalConfidences => ({ ...{ ref, keyResult: `Goal ${ref}`, confidence, formerConfidences } });

test.each<[string, GoalConfidences, object | null]>([
  ['by 3 since the last 1:1', goal('g', 5, 8), { before: 8, after: 5 }],
  ['to 0', goal('g', 0, 3), { before: 3, after: 0 }],
  ['at the last 1:1', goal('g', 4, 4, 8), { before: 8, after: 4 }],
  ['since the 1:1 before the last, which stored none', goal('g', 4, null, 7), { before: 7, after: 4 }],
  ['in two steps', goal('g', 4, 6, 8), { before: 8, after: 4 }],
  ['not: by 2', goal('g', 5, 7), null],
  ['not: it rose', goal('g', 8, 4), null],
  ['not: a blank is not 0', goal('g', null, 8), null],
  ['not: nothing is known from before', goal('g', 1, null, null), null],
  ['not: before the last two 1:1s', goal('g', 4, 4, 4, 9), null],
  ['not: it fell at the last 1:1 and has risen since', goal('g', 7, 4, 8), null],
])('P390 a confidence fell %s', (_name, input, line) => {
  const lines = fallenConfidence([input]);
  expect(lines).toEqual(
    line === null ? [] : [{ kind: 'confidence', ref: 'g', keyResult: 'Goal g', count: 1, ...line }],
  );
});

test('P390 of several, the largest fall is named and the others are counted', () => {
  const goals = [goal('a', 5, 8), goal('b', 2, 9), goal('c', 2, 9), goal('d', 9, 9)];
  expect(fallenConfidence(goals)).toEqual([
    { kind: 'confidence', ref: 'b', keyResult: 'Goal b', before: 9, after: 2, count: 3 },
  ]);
});
