import {
  copiedStart,
  defaultChoice,
  type GoalChoice,
  goalPaths,
  isInCycle,
} from '../../../src/domain/cycles/new-cycle';
import { type GoalCells, rawProgress } from '../../../src/domain/goals/goal-progress';
import { fc } from '../../support/fast-check';

const goal = (change: Partial<GoalCells> = {}): GoalCells => ({
  ...{ type: 'metric', start: 14, target: 3, current: 5, ...change },
});
const usual = (cells: GoalCells, startsAnew = true) => defaultChoice(goalPaths(cells), startsAnew);

test('G34 a goal that is reached ends, and any other continues', () => {
  expect(usual(goal({ current: 3 }))).toBe('ends');
  expect(usual(goal({ current: 1 }))).toBe('ends');
  expect(usual(goal())).toBe('from current');
  expect(usual(goal(), false)).toBe('from start');
  expect(usual(goal({ type: 'binary', current: 'no', target: '' }))).toBe('from start');
  expect(usual(goal({ type: 'binary', current: 'done', target: '' }))).toBe('ends');
  expect(usual(goal({ type: 'at most', current: 5 }))).toBe('from start');
});

test('G34 a metric with no current value keeps its start', () => {
  for (const current of ['', 'soon', '#N/A']) {
    expect(goalPaths(goal({ current }))).toMatchObject({ progress: null, canStartAnew: false });
    expect(usual(goal({ current }))).toBe('from start');
  }
  expect(goalPaths(goal({ current: '4,5' })).canStartAnew).toBe(true);
});

test('G35 a choice that makes the start equal to the target is not allowed', () => {
  expect(goalPaths(goal()).deadEnds).toEqual([]);
  expect(goalPaths(goal({ current: 3 })).deadEnds).toEqual(['from current']);
  expect(goalPaths(goal({ start: 3 })).deadEnds).toEqual(['from start']);
  expect(goalPaths(goal({ start: '', target: 0, current: '' })).deadEnds).toEqual(['from start']);
  expect(goalPaths(goal({ start: 3, current: '3.0' })).deadEnds).toEqual(['from current', 'from start']);
  expect(goalPaths(goal({ type: 'at most', start: 3, current: 3 })).deadEnds).toEqual([]);
  const day = new Date(2026, 5, 1);
  expect(goalPaths(goal({ start: day, target: day, current: '' })).deadEnds).toEqual(['from start']);
});

const number = fc.integer({ min: -20, max: 20 });

test('G35 a metric that starts from its current value is at 0 %, or that choice is not allowed', () => {
  let begun = 0;
  fc.assert(
    fc.property(number, number, number, (start, target, current) => {
      const cells = goal({ start, target, current });
      const choice: GoalChoice = 'from current';
      if (goalPaths(cells).deadEnds.includes(choice)) return expect(current).toBe(target);
      expect(rawProgress({ ...cells, start: copiedStart(cells, choice) })).toBeCloseTo(0, 12);
      begun += 1;
    }),
  );
  expect(begun).toBeGreaterThan(50);
});

test('G35 the default choice is allowed unless the start and the target are already equal', () => {
  fc.assert(
    fc.property(number, number, number, fc.boolean(), (start, target, current, startsAnew) => {
      const cells = goal({ start, target, current });
      const paths = goalPaths(cells);
      if (paths.deadEnds.includes(defaultChoice(paths, startsAnew))) expect(start).toBe(target);
    }),
  );
});

test('G36 cycle names are equal in any case and spacing', () => {
  expect(isInCycle(' 2027  q1', '2027 Q1')).toBe(true);
  expect(isInCycle('2026 Q4', '2027 Q1')).toBe(false);
  expect(isInCycle('', '2027 Q1')).toBe(false);
  expect(isInCycle(' ', '')).toBe(false);
});
