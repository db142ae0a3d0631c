import { dayNumber } from '../../../src/domain/cells/day';
import { expectedPace, goalStatus } from '../../../src/domain/goals/goal-status';
import { fc } from '../../support/fast-check';

const on = (day: string) => dayNumber(day) as number;
const april = { startDay: on('2026-04-01'), dueDay: on('2026-04-30') };
const middle = on('2026-04-15');

test('G16 the expected pace is one half on 15 April for 1 to 30 April', () => {
  expect(expectedPace(april.startDay, april.dueDay, middle)).toBe(0.5);
});

test('G16 the expected pace is 0 before the start and 1 from the due date on', () => {
  const paces = ['2026-01-01', '2026-03-31', '2026-04-01', '2026-04-30', '2027-01-01'].map((day) =>
    expectedPace(april.startDay, april.dueDay, on(day)),
  );
  expect(paces).toEqual([0, 0, 1 / 30, 1, 1]);
});

test('G16 a goal of one day is expected to be done on that day', () => {
  expect(expectedPace(middle, middle, middle)).toBe(1);
});

test('G17 a goal at 100 % is done, whether early, late or without dates', () => {
  const nothing = { startDay: null, dueDay: null };
  expect(goalStatus(1, april, on('2026-04-02'))).toBe('Done');
  expect(goalStatus(1.3, april, on('2026-12-24'))).toBe('Done');
  expect(goalStatus(0.1 + 0.2 + 0.7 - 1e-12, nothing, middle)).toBe('Done');
});

test('G18 a goal exactly at the expected pace is on track, and one 25 points below it is only behind', () => {
  const statuses = [0.9, 0.5, 0.499, 0.25, 0.249, 0, -1].map((progress) =>
    goalStatus(progress, april, middle),
  );
  expect(statuses).toEqual(['On track', 'On track', 'Behind', 'Behind', 'At risk', 'At risk', 'At risk']);
});

test('G18 an unfinished goal is compared with the pace on its due date and at risk from the next day', () => {
  expect(goalStatus(0.99, april, on('2026-04-30'))).toBe('Behind');
  expect(goalStatus(0.99, april, on('2026-05-01'))).toBe('At risk');
});

test('G18 more progress never makes the status worse', () => {
  const order = ['At risk', 'Behind', 'On track', 'Done'];
  const share = fc.double({ min: -1, max: 2, noNaN: true });
  fc.assert(
    fc.property(share, share, fc.integer({ min: -40, max: 40 }), (one, other, days) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((progress) =>
        order.indexOf(goalStatus(progress, april, middle + days) as string),
      );
      expect(more).toBeGreaterThanOrEqual(less);
    }),
  );
});

test('G19 a goal without progress or the dates that it needs has no status', () => {
  expect(goalStatus(null, april, on('2027-01-01'))).toBeNull();
  expect(goalStatus(0.5, { ...april, dueDay: null }, middle)).toBeNull();
  expect(goalStatus(0.5, { ...april, startDay: null }, middle)).toBeNull();
  expect(goalStatus(0.5, { ...april, startDay: null }, on('2026-05-01'))).toBe('At risk');
});

test('G20 a due date before the start is reported as an error', () => {
  expect(goalStatus(0.5, { startDay: april.dueDay, dueDay: april.startDay }, middle)).toEqual({
    what: 'the due date is before the start',
    remedy: 'correct one of the two dates',
  });
});
