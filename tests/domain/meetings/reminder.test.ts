import { isLate, lateness } from '../../../src/domain/meetings/reminder';

const today = '2026-11-25';
const good = { cadence: 'good', nextDue: '2026-12-01', dueDays: [] } as const;

test('C22 an overdue 1:1 is late by the days since its due day, and a first 1:1 that never took place is reported as such', () => {
  const overdue = lateness({ ...good, cadence: 'overdue', nextDue: '2026-11-20' }, today);
  expect(overdue).toEqual({ daysOverdue: 5, neverMet: false, overdueActions: 0 });
  const never = lateness({ ...good, cadence: 'never met', nextDue: null }, today);
  expect(never).toEqual({ daysOverdue: 0, neverMet: true, overdueActions: 0 });
  expect([overdue, never].map(isLate)).toEqual([true, true]);
});

test('C22 an action item is overdue from the day after its due day, and never without a valid day', () => {
  const dueDays = ['2026-11-24', today, '2026-11-26', '', 'soon', 3, '2025-01-01'];
  expect(lateness({ ...good, dueDays }, today).overdueActions).toBe(2);
  expect(isLate(lateness({ ...good, dueDays: [today] }, today))).toBe(false);
});
