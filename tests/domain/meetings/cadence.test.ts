import { dayNumber, dayText, weekday } from '../../../src/domain/cells/day';
import { cadenceState, nextDue, proposedNext } from '../../../src/domain/meetings/cadence';
import { fc } from '../../support/fast-check';

const last = '2026-03-02';
const after = (days: number) => dayText((dayNumber(last) ?? Number.NaN) + days);
const stateOn = (days: number, cadenceDays: number) =>
  cadenceState({ lastMeeting: last, agreedNext: null, cadenceDays }, after(days));

test('C1 the next 1:1 is due one cadence after the last one', () => {
  expect(nextDue({ lastMeeting: '2026-02-20', agreedNext: null, cadenceDays: 14 })).toBe('2026-03-06');
});

test('C1 an agreed day takes precedence over the cadence', () => {
  const schedule = { lastMeeting: '2026-02-20', agreedNext: '2026-04-10', cadenceDays: 14 };
  expect(nextDue(schedule)).toBe('2026-04-10');
  expect(cadenceState(schedule, '2026-03-31')).toBe('good');
  expect(cadenceState(schedule, '2026-04-11')).toBe('overdue');
});

test('C1 an agreed day that is not after the last 1:1 does not count', () => {
  expect(nextDue({ lastMeeting: '2026-02-20', agreedNext: '2026-02-20', cadenceDays: 7 })).toBe('2026-02-27');
});

test('C2 nothing is due before the first 1:1', () => {
  const schedule = { lastMeeting: null, agreedNext: null, cadenceDays: 7 };
  expect(nextDue(schedule)).toBeNull();
  expect(cadenceState(schedule, '2026-03-02')).toBe('never met');
});

test.each([
  [1, 1],
  [2, 2],
  [7, 4],
  [14, 8],
  [30, 24],
  [90, 84],
])('C3 with a cadence of %d days a 1:1 is due from day %d to its own day', (cadenceDays, firstDue) => {
  expect(stateOn(firstDue - 1, cadenceDays)).toBe('good');
  expect(stateOn(firstDue, cadenceDays)).toBe('due');
  expect(stateOn(cadenceDays, cadenceDays)).toBe('due');
});

test.each([1, 7, 14, 30, 365])(
  'C4 with a cadence of %d days a 1:1 is overdue from the day after its day',
  (cadenceDays) => {
    expect(stateOn(cadenceDays, cadenceDays)).not.toBe('overdue');
    expect(stateOn(cadenceDays + 1, cadenceDays)).toBe('overdue');
  },
);

test('C5 after a 1:1 recorded ahead of its day, the cadence is good', () => {
  expect(stateOn(-3, 7)).toBe('good');
  expect(stateOn(0, 14)).toBe('good');
});

test('C6 days are counted correctly across months, years and leap days', () => {
  const due = (lastMeeting: string) => nextDue({ lastMeeting, agreedNext: null, cadenceDays: 7 });
  expect([due('2028-02-25'), due('2026-02-25'), due('2026-12-28'), due('2026-10-22')]).toEqual([
    ...['2028-03-03', '2026-03-04', '2027-01-04', '2026-10-29'],
  ]);
});

test('C6 every day has one number and one text', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 370_000 }), (number) => {
      expect(dayNumber(dayText(number))).toBe(number);
      expect(weekday(number)).toBe(new Date(`${dayText(number)}T00:00:00Z`).getUTCDay());
    }),
  );
});

test('C6 text that is not a valid day has no number', () => {
  for (const text of [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '31.12.2026',
    '1899-12-31',
    '',
    null,
  ]) {
    expect(dayNumber(text)).toBeNull();
  }
});

test('C7 the proposed date is one cadence later, moved from a weekend to Monday', () => {
  expect(proposedNext('2026-03-02', 7)).toBe('2026-03-09');
  expect([4, 5, 6, 7].map((cadence) => proposedNext('2026-03-02', cadence))).toEqual([
    ...['2026-03-06', '2026-03-09', '2026-03-09', '2026-03-09'],
  ]);
  expect(proposedNext('2026-03-06', 1)).toBe('2026-03-09');
});
