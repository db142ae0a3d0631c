import { mayShowPercents } from '../../../src/domain/goals/percent-goal';

const goal = { type: 'metric', weight: 50, start: 0, target: 100, current: 20 };

test.each([
  [{ target: 1, current: 0.5 }, true],
  [{ start: '', target: '', current: '' }, true],
  [{ target: 3, current: -1 }, true],
  [{ target: 10 }, false],
  [{ weight: 0.4 }, true],
  [{ weight: 0 }, false],
  [{ type: 'binary', start: '', target: '', current: true }, false],
  [{ target: new Date(2026, 0, 1), current: '', start: '' }, false],
  [{ target: 1, current: 'soon' }, false],
  [{ target: 1, current: true }, false],
  [{}, false],
] as const)('M470 the formats of a goal with %j are read: %s', (change, isRead) => {
  expect(mayShowPercents({ ...goal, ...change })).toBe(isRead);
});
