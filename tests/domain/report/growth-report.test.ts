import { goalHistory, type LoggedMove, type TimedGoal } from '../../../src/domain/report/growth-report';
import { fc } from '../../support/fast-check';

const goal = (change: Partial<TimedGoal<number | ''>> = {}): TimedGoal<number | ''> => ({
  ...{ id: 'g', current: 7, from: null, closed: null, isUnlogged: false },
  ...change,
});
type Logged = LoggedMove<number | ''>;
const move = (entry: number, day: string, before: number | '', after: number | ''): Logged => ({
  ...{ goalId: 'g', entry, day, before, after },
});
const period = { from: '2026-07-01', to: '2026-12-31' };
const today = '2026-11-25';
const log = [
  move(1, '2026-05-04', '', 1),
  move(2, '2026-07-01', 1, 3),
  move(3, '2026-09-14', 3, 6),
  move(4, '2026-12-31', 6, 7),
];

test('R9 a key result starts with its value before the first change in the period and ends with its value after the last one', () => {
  expect(goalHistory(goal(), log, period, today)).toEqual({
    first: 1,
    last: 7,
    moves: [
      { day: '2026-07-01', after: 3 },
      { day: '2026-09-14', after: 6 },
      { day: '2026-12-31', after: 7 },
    ],
  });
});

test('R9 changes of other key results and outside the period are ignored', () => {
  const strange = { ...move(9, '2026-08-01', 7, 99), goalId: 'other' };
  const story = goalHistory(goal(), [...log, strange], { from: '2026-08-01', to: '2026-09-30' }, today);
  expect(story).toEqual({ first: 3, last: 6, moves: [{ day: '2026-09-14', after: 6 }] });
});

test('R9 a key result that did not change keeps the value from before the period', () => {
  const quiet = { from: '2026-10-01', to: '2026-10-31' };
  expect(goalHistory(goal(), log, quiet, today)).toEqual({ first: 6, last: 6, moves: [] });
});

test('R9 a key result reported for the first time starts with that value, and a deleted value is unreported', () => {
  const first = [move(1, '2026-08-03', '', 4), move(2, '2026-09-03', 4, 5)];
  expect(goalHistory(goal(), first, period, today)).toMatchObject({ first: 4, last: 5 });
  const cleared = [...first, move(3, '2026-10-03', 5, '')];
  expect(goalHistory(goal(), cleared, period, today)).toMatchObject({ first: 4, last: null });
});

test('R9 sorting the goal log does not change the report', () => {
  const sorted = [...log].reverse();
  expect(goalHistory(goal(), sorted, period, today)).toEqual(goalHistory(goal(), log, period, today));
});

test('R10 a key result with no change is in the report from its first to its last day', () => {
  const there = (change: Partial<TimedGoal<number | ''>>, moves: Logged[] = []) =>
    goalHistory(goal(change), moves, period, today) !== null;
  expect(there({ from: '2026-12-31' })).toBe(true);
  expect(there({ from: '2027-01-01' })).toBe(false);
  expect(there({ from: '2026-01-01', closed: '2026-07-01' })).toBe(true);
  expect(there({ from: '2026-01-01', closed: '2026-06-30' })).toBe(false);
  expect(there({}, [move(1, '2026-02-01', '', 1)])).toBe(true);
  expect(there({}, [move(1, '2027-02-01', '', 1)])).toBe(false);
});

test('R10 a key result with no dates is in the report today, and one closed without a day until its last change', () => {
  expect(goalHistory(goal({ current: '' }), [], period, today)).toEqual({
    first: null,
    last: null,
    moves: [],
  });
  expect(goalHistory(goal(), [], { from: '2026-01-01', to: '2026-06-30' }, today)).toBeNull();
  const closed = goal({ closed: '' });
  expect(goalHistory(closed, [], period, today)).toBeNull();
  expect(goalHistory(closed, [move(1, '2026-02-01', '', 1)], period, today)).toBeNull();
  expect(goalHistory(closed, [move(1, '2026-08-01', '', 1)], period, today)).not.toBeNull();
});

test('R11 a value typed since the last 1:1 counts, without a day, if the period includes today', () => {
  const typed = goal({ current: 9, isUnlogged: true });
  expect(goalHistory(typed, log.slice(0, 3), period, today)).toMatchObject({
    first: 1,
    last: 9,
    moves: [{}, {}, { day: null, after: 9 }],
  });
  expect(goalHistory(typed, log, { from: '2026-07-01', to: '2026-09-30' }, today)?.last).toBe(6);
  expect(goalHistory({ ...typed, closed: '2026-10-01' }, log.slice(0, 3), period, today)?.last).toBe(6);
});

/** Days of 2026 and values as saves write them to the log: each previous value is the new value of the entry before. */
const anyLog = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 364 }), fc.option(fc.integer({ min: -9, max: 9 }))), {
    maxLength: 30,
  })
  .map((steps) => {
    const days = steps.map(([day]) => day).sort((a, b) => a - b);
    let before: number | '' = '';
    return steps.map(([, value], index): Logged => {
      const day = new Date(Date.UTC(2026, 0, 1 + days[index])).toISOString().slice(0, 10);
      const row = move(index + 1, day, before, value ?? '');
      before = row.after;
      return row;
    });
  });
const anyDay = fc
  .integer({ min: 0, max: 364 })
  .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));

test('R9 the first value, the last value and the changes agree with reading the log day by day', () => {
  fc.assert(
    fc.property(anyLog, anyDay, anyDay, fc.integer(), (rows, one, other, seed) => {
      const [from, to] = [one, other].sort();
      const shuffled = [...rows].sort((a, b) => ((a.entry * seed) % 7) - ((b.entry * seed) % 7));
      const story = goalHistory(goal({ from: '2026-01-01' }), shuffled, { from, to }, '2027-06-01');
      let value: number | '' = '';
      const seen: (number | '')[] = [];
      let moved = 0;
      let hasBegun = false;
      for (const row of rows) {
        if (row.day > to) break;
        if (row.day >= from && !hasBegun) {
          seen.push(value);
          hasBegun = true;
        }
        value = row.after;
        if (row.day >= from) {
          seen.push(value);
          moved += 1;
        }
      }
      if (!hasBegun) seen.push(value);
      expect(story?.moves.length).toBe(moved);
      expect(story?.last).toBe(value === '' ? null : value);
      expect(story?.first).toBe(seen.find((known) => known !== '') ?? null);
    }),
  );
});
