import { readCellDay } from '../../../src/domain/cells/cell-day';
import { dayNumber, dayText } from '../../../src/domain/cells/day';
import { fc } from '../../support/fast-check';

test('S35 a date is the day that the sheet shows, whatever the time', () => {
  const days = [new Date(2026, 0, 31), new Date(2026, 0, 31, 23, 59, 59), new Date(2024, 1, 29, 12)];
  expect(days.map((date) => dayText(readCellDay(date) as number))).toEqual([
    ...['2026-01-31', '2026-01-31', '2024-02-29'],
  ]);
});

test('S35 a day typed as text is the same day', () => {
  const date = fc.date({ min: new Date(1900, 0, 1), max: new Date(2999, 11, 30), noInvalidDate: true });
  fc.assert(
    fc.property(date, (one) => {
      const day = readCellDay(one) as number;
      expect(readCellDay(` ${dayText(day)} `)).toBe(day);
      expect(readCellDay(new Date(one.getFullYear(), one.getMonth(), one.getDate() + 1))).toBe(day + 1);
    }),
  );
});

test('S35 a blank cell is blank', () => {
  expect(['', ' ', null, undefined].map(readCellDay)).toEqual([null, null, null, null]);
});

test.each([
  ['soon', 'holds "soon", which is not a date'],
  ['2026-02-30', 'holds "2026-02-30", which is not a date'],
  ['31.01.2026', 'holds "31.01.2026", which is not a date'],
  [46_053, 'holds 46053, which is not a date'],
  [true, 'holds true, which is not a date'],
  [new Date(1899, 11, 30, 8), 'holds a time without a day'],
  [new Date(Number.NaN), 'holds a time without a day'],
  [new Date('0026-01-31'), 'holds a time without a day'],
])('S35 %p is not a day', (cell, what) => {
  expect(readCellDay(cell)).toEqual({ what, remedy: 'type a date there, such as 2026-01-31' });
});

test('S35 an error is named', () => {
  expect(readCellDay('#REF!')).toMatchObject({ what: 'holds the error #REF!' });
  expect(dayNumber('#REF!')).toBeNull();
});
