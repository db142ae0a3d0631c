import { dayOrderOf, readTypedDay, writeTypedDay } from '../../../../src/pages/shell/days/typed-day';

const today = '2026-10-14';

test.each([
  ['en-US', '12/31/2026'],
  ['in-ID', '31/12/2026'],
  ['en-GB', '31/12/2026'],
  ['de', '31.12.2026'],
  ['ja', '2026/12/31'],
  ['sv', '2026-12-31'],
  ['ko', '2026.12.31'],
  ['fa', '2026/12/31'],
  ['th', '31/12/2026'],
])('P404 in %s, a day is written as it is typed, %s, and read back', (locale, written) => {
  const order = dayOrderOf(locale);
  expect(writeTypedDay('2026-12-31', order)).toBe(written);
  expect(readTypedDay(written, order, today)).toBe('2026-12-31');
  expect(readTypedDay('2026-12-31', order, today)).toBe('2026-12-31');
});

test.each([
  ['3/4/2026', '2026-04-03', '2026-03-04'],
  ['03.04.26', '2026-04-03', '2026-03-04'],
  [' 3 - 4 - 2026 ', '2026-04-03', '2026-03-04'],
  ['3 4', '2027-04-03', '2027-03-04'],
  ['2026/3/4', '2026-03-04', '2026-03-04'],
  ['31/12', '2026-12-31', null],
  ['5/1', '2027-01-05', '2026-05-01'],
  ['31/02/2026', null, null],
  ['29/2/2028', '2028-02-29', null],
  ['12', null, null],
  ['1/2/202', null, null],
  ['1/2/2026/3', null, null],
  ['1/x/2026', null, null],
  ['tomorrow', null, null],
  ['', null, null],
])('P404 "%s" is %s with the day first, and %s with the month first', (typed, dayFirst, monthFirst) => {
  expect(readTypedDay(typed, dayOrderOf('en-GB'), today)).toBe(dayFirst);
  expect(readTypedDay(typed, dayOrderOf('en-US'), today)).toBe(monthFirst);
});

test('P404 without a year, a day is the nearest one, also over the new year', () => {
  const order = dayOrderOf('en-GB');
  expect(readTypedDay('28/12', order, '2027-01-03')).toBe('2026-12-28');
  expect(readTypedDay('3/1', order, '2026-12-28')).toBe('2027-01-03');
});

test('P404 what is not a day is written as nothing', () => {
  expect(writeTypedDay('', dayOrderOf('en-GB'))).toBe('');
  expect(writeTypedDay('soon', dayOrderOf('en-GB'))).toBe('');
});
