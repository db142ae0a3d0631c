import { goalChanges } from '../../../src/domain/goals/goal-changes';

const goal = (id: string, current: unknown) => ({ id, current });
const entry = (entry: number, goalId: string, after: unknown) => ({ entry, goalId, after });
const changed = (goals: { id: string; current: unknown }[], log: ReturnType<typeof entry>[]) =>
  goalChanges(goals, log).map(({ goal: { id, current }, before }) => [id, before, current]);

test('M48 a goal has changed if its value differs from the one logged last', () => {
  const log = [entry(1, 'a', 3), entry(2, 'b', 3), entry(3, 'a', 4)];
  expect(changed([goal('a', 3), goal('b', 3)], log)).toEqual([['a', 4, 3]]);
  expect(changed([goal('a', ''), goal('b', 0)], log)).toEqual([
    ['a', 4, ''],
    ['b', 3, 0],
  ]);
});

test('M49 a goal that was never logged has a blank as its previous value, and an error is not a value', () => {
  const goals = [goal('a', 0), goal('b', ''), goal('c', ' '), goal('d', '#DIV/0!'), goal('e', false)];
  expect(changed(goals, [])).toEqual([
    ['a', '', 0],
    ['e', '', false],
  ]);
  expect(changed([goal('a', '')], [entry(1, 'a', '')])).toEqual([]);
});

test('M50 dates are equal if they are the same instant, and a number differs from its text', () => {
  const log = [entry(1, 'a', new Date(2026, 4, 1)), entry(2, 'b', 1)];
  expect(changed([goal('a', new Date(2026, 4, 1)), goal('b', '1')], log)).toEqual([['b', 1, '1']]);
  expect(changed([goal('a', new Date(2026, 4, 2))], log)).toHaveLength(1);
});

test('M52 the entry with the highest number counts, wherever its row is', () => {
  const log = [entry(3, 'a', 5), entry(1, 'a', 1), entry(2, 'a', 2)];
  expect(changed([goal('a', 5)], log)).toEqual([]);
  expect(changed([goal('a', 2)], log)).toEqual([['a', 5, 2]]);
});
