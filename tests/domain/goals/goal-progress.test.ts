import { isFlaw } from '../../../src/domain/cells/cell-number';
import {
  cappedProgress,
  type GoalCells,
  notScoredSentence,
  rawProgress,
} from '../../../src/domain/goals/goal-progress';
import { fc } from '../../support/fast-check';

const goal = (cells: Partial<GoalCells>): GoalCells => ({
  type: '',
  start: '',
  target: '',
  current: '',
  ...cells,
});
const sentence = (cells: Partial<GoalCells>): string => {
  const raw = rawProgress(goal(cells));
  return isFlaw(raw) ? notScoredSentence(raw) : `scored ${raw}`;
};

test('G1 a falling goal and a rising one at the same fraction of the way have the same progress', () => {
  expect(rawProgress(goal({ start: 14, target: 3, current: 8.5 }))).toBe(0.5);
  expect(rawProgress(goal({ start: 3, target: 14, current: 8.5 }))).toBe(0.5);
});

test('G1 the start is 0 % and the target 100 %, for rising and falling goals', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(number, number, (start, target) => {
      fc.pre(start !== target);
      expect(rawProgress(goal({ start, target, current: start }))).toBeCloseTo(0);
      expect(rawProgress(goal({ start, target, current: target }))).toBe(1);
    }),
  );
});

test('G2 a yes-or-no goal is either at 0 % or at 100 %', () => {
  const progress = (current: unknown, target: unknown = '') =>
    rawProgress(goal({ type: 'binary', current, target }));
  expect([true, 'TRUE', ' Yes', 'DONE', 1, '1', 7].map((current) => progress(current))).toEqual(
    Array(7).fill(1),
  );
  expect([false, 'no', 'not done', 'yesterday', 0, 0.5, -1].map((current) => progress(current))).toEqual(
    Array(7).fill(0),
  );
  expect([progress(2, 3), progress(3, 3), progress('4', '3')]).toEqual([0, 1, 1]);
});

test('G2 an error or a date counts neither as yes nor as no', () => {
  expect(sentence({ type: 'binary', current: '#N/A' })).toContain('the current value holds the error #N/A');
  expect(sentence({ type: 'binary', current: new Date(2026, 0, 1) })).toContain(
    'the current value is a date',
  );
  expect(sentence({ type: 'binary', current: 3, target: 'some' })).toContain('the target holds "some"');
});

test('G3 a goal of at most a limit is at 100 % up to the limit and loses progress in proportion beyond it', () => {
  const progress = (current: number, target: number) =>
    rawProgress(goal({ type: 'at most', current, target }));
  expect([progress(4, 4), progress(5, 4), progress(8, 4), progress(12, 4)]).toEqual([1, 0.75, 0, -1]);
  expect([progress(0, 0), progress(-1, 0), progress(1, 0)]).toEqual([1, 1, 0]);
});

test('G4 a goal of at least a minimum is at 100 % from the minimum up and loses progress in proportion below it', () => {
  const progress = (current: number, target: number) =>
    rawProgress(goal({ type: 'at least', current, target }));
  expect([progress(8, 8), progress(6, 8), progress(0, 8), progress(-8, 8)]).toEqual([1, 0.75, 0, -1]);
  expect([progress(0, 0), progress(1, 0), progress(-1, 0)]).toEqual([1, 1, 0]);
});

test.each(['', 'binary', 'at most', 'at least', 'nonsense'])(
  'G5 a goal of type %j with no current value is unreported',
  (type) => {
    expect(rawProgress(goal({ type, start: 3, target: 3, current: ' ' }))).toBeNull();
  },
);

test('G5 a current value of 0 is reported', () => {
  expect(rawProgress(goal({ start: 10, target: 5, current: 0 }))).toBe(2);
});

test('G6 a goal that cannot be scored states the reason and the remedy', () => {
  expect(sentence({ start: 5, target: 5, current: 5 })).toBe(
    'Not scored: start and target are the same; give them different values or another type.',
  );
  expect(sentence({ current: 5 })).toBe('Not scored: the target is blank; type the value to reach.');
  expect(sentence({ target: 5, current: 'half' })).toBe(
    'Not scored: the current value holds "half", which is not a number; type a number there or leave it blank.',
  );
  expect(sentence({ target: 5, current: 2, start: '#REF!' })).toBe(
    'Not scored: the start holds the error #REF!; fix the formula in that cell.',
  );
  expect(sentence({ target: 5, current: 2, type: 'ratio' })).toBe(
    'Not scored: the type is "ratio"; choose metric, binary, at most or at least.',
  );
  expect(sentence({ target: 1e308, start: -1e308, current: 0 })).toContain('too far apart');
});

test('G7 dates are compared in calendar days', () => {
  const on = (month: number, day: number) => new Date(2026, month - 1, day);
  expect(rawProgress(goal({ start: on(3, 1), target: on(4, 30), current: on(3, 31) }))).toBe(0.5);
  expect(rawProgress(goal({ type: 'at most', target: on(6, 30), current: on(6, 30) }))).toBe(1);
});

test('G7 a goal that mixes dates and numbers is not scored', () => {
  const date = new Date(2026, 4, 1);
  expect(sentence({ start: 0, target: 5, current: date })).toContain('the target is not a date');
  expect(sentence({ start: '', target: date, current: date })).toContain('the start is blank');
  expect(sentence({ start: 0, target: date, current: 3 })).toContain('the target is a date');
  expect(sentence({ start: date, target: new Date(Number.NaN), current: date })).toContain('the target');
});

test('G8 a type is read in any case and spacing', () => {
  expect(rawProgress(goal({ type: '  At  MOST ', target: 4, current: 5 }))).toBe(0.75);
  expect(rawProgress(goal({ type: '   ', target: 4, current: 1 }))).toBe(0.25);
});

test('G9 raw progress can exceed the target or fall below the start, but counted progress cannot', () => {
  const raw = [6, 3, -2].map((current) => rawProgress(goal({ target: 4, current })) as number);
  expect(raw).toEqual([1.5, 0.75, -0.5]);
  expect(raw.map((one) => cappedProgress(one, 1))).toEqual([1, 0.75, 0]);
  expect(raw.map((one) => cappedProgress(one, 1.2))).toEqual([1.2, 0.75, 0]);
});
