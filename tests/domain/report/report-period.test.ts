import { dayNumber, dayText } from '../../../src/domain/cells/day';
import { Refusal } from '../../../src/domain/refusal';
import { namedPeriods, periodByName, readPeriod } from '../../../src/domain/report/report-period';
import { fc } from '../../support/fast-check';

test.each([
  ['this quarter', '2026-11-25', '2026-10-01', '2026-12-31'],
  ['last quarter', '2026-11-25', '2026-07-01', '2026-09-30'],
  ['last quarter', '2026-02-01', '2025-10-01', '2025-12-31'],
  ['year', '2026-11-25', '2025-11-26', '2026-11-25'],
  ['year', '2028-02-29', '2027-03-02', '2028-02-29'],
  ['two quarters', '2026-11-25', '2026-07-01', '2026-12-31'],
  ['two quarters', '2027-01-05', '2026-07-01', '2026-12-31'],
  ['two quarters', '2027-02-20', '2026-10-01', '2027-03-31'],
] as const)('R2 the period "%s" on %s lasts from %s to %s', (name, today, from, to) => {
  expect(periodByName(name, today)).toEqual({ from, to });
});

test('R2 the last two quarters are proposed, and the two before them during the first 30 days of a quarter', () => {
  expect(namedPeriods[0]).toBe('two quarters');
  fc.assert(
    fc.property(fc.integer({ min: 15_000, max: 30_000 }), (now) => {
      const { from, to } = periodByName('two quarters', dayText(now));
      const [first, last] = [dayNumber(from) ?? 0, dayNumber(to) ?? 0];
      expect([first <= now, last >= now - 30]).toEqual([true, true]);
      expect(last - first + 1).toBeGreaterThanOrEqual(181);
      expect(last - first + 1).toBeLessThanOrEqual(184);
    }),
  );
});

test('R3 days that are not a valid period are refused at their field', () => {
  const refused = (from: string, to: string) => {
    try {
      return readPeriod({ from, to });
    } catch (error) {
      if (error instanceof Refusal) return [error.rule, error.field, error.message];
      throw error;
    }
  };
  expect(refused('2026-07-01', '2026-07-01')).toEqual({ from: '2026-07-01', to: '2026-07-01' });
  expect(refused('2026-07-01', '2026-06-30')).toEqual([
    'R3',
    'to',
    'The last day, 2026-06-30, is before the first day, 2026-07-01. Choose a later one.',
  ]);
  expect(refused('', '2026-06-30')).toEqual([
    'R3',
    'from',
    'The first day of the period is missing. Fill in day, month and year.',
  ]);
  expect(refused('2026-07-01', '2026-02-30')).toEqual(['R3', 'to', expect.stringContaining('last day')]);
});
