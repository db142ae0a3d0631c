import { goalStatusCells } from '../../src/functions/goal-status-cells';
import { inSheetDays, type SheetCalendar } from '../../src/functions/sheet-days';

/** The calendar of a sheet whose time zone is this many hours ahead of UTC; it counts how often it was opened. */
function calendarOf(hours: number): { open: () => SheetCalendar; opened: () => number } {
  let opened = 0;
  return {
    opened: () => opened,
    open: () => {
      opened += 1;
      return (date) => new Date(date.getTime() + hours * 3_600_000).toISOString().slice(0, 10);
    },
  };
}

test('S64 a date is the day that the sheet shows, wherever the sheet and the script are', () => {
  for (const hours of [-11, -3, 0, 7, 14]) {
    const midnight = (day: string) => new Date(Date.parse(day) - hours * 3_600_000);
    const { open } = calendarOf(hours);
    expect(inSheetDays(midnight('2026-03-31'), open)).toBe('2026-03-31');
    expect(inSheetDays([[midnight('2026-01-01')], ['2026-02-01'], ['']], open)).toEqual([
      ['2026-01-01'],
      ['2026-02-01'],
      [''],
    ]);
  }
});

test('S64 the status is the same for a day as a date and as text', () => {
  const { open } = calendarOf(7);
  const date = (day: string) => inSheetDays(new Date(Date.parse(day) - 7 * 3_600_000), open);
  const asDate = goalStatusCells(0.99, date('2026-01-01'), date('2026-03-31'), date('2026-03-31'));
  expect(asDate).toBe(goalStatusCells(0.99, '2026-01-01', '2026-03-31', '2026-03-31'));
});

test('S64 the time zone is read once, and only if there is a date; a time without a date is unchanged', () => {
  const { open, opened } = calendarOf(0);
  const others = [['2026-01-01', 5, '', true, new Date(Date.UTC(1899, 11, 30, 9)), new Date(Number.NaN)]];
  expect(inSheetDays(others, open)).toEqual(others);
  expect([inSheetDays(undefined, open), inSheetDays('', open), opened()]).toEqual([undefined, '', 0]);
  inSheetDays([[new Date(2026, 0, 1)], [new Date(2026, 0, 2)]], open);
  expect(opened()).toBe(1);
});
