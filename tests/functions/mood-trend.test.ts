import { moodTrend } from '../../src/functions/mood-trend';

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const days = ['2026-01-01', new Date(2026, 0, 16), '2026-01-31'];

test('S48 a mood that rises by one point a month has a trend of 1', () => {
  expect(moodTrend(column(days), column([3, 3.5, 4]))).toBeCloseTo(1, 12);
  expect(moodTrend([days], [['4', '3,5', 3]])).toBeCloseTo(-1, 12);
});

test('S49 a row without a date or a mood is not a point, and two points have no trend', () => {
  expect(moodTrend(column([...days, '', '2026-02-28']), column([3, 3.5, 4, 5, '']))).toBeCloseTo(1, 12);
  expect(moodTrend(column(days), column([3, '', 4]))).toBe('');
  expect([moodTrend('', ''), moodTrend(undefined, undefined), moodTrend([], [])]).toEqual(['', '', '']);
});

test.each([
  [column(['2026-01-01', 'soon']), column([1, 2]), 'row 2 of dates holds "soon", which is not a date'],
  [column(days), column([3, '#N/A', 4]), 'row 2 of moods holds the error #N/A'],
  [column(days), column([3, 1e300, 4]), 'row 2 of moods is 1e+300; type a smaller number there.'],
  [column(days), column([3, 4]), 'dates is 3 rows by 1 column and moods is 2 rows by 1 column'],
  [column(days), undefined, 'moods is missing; give the range with the mood at each 1:1.'],
  [undefined, column([1, 2, 3]), 'dates is missing; give the range with the date of each 1:1.'],
])('S50 unusable input is rejected (%#)', (dates, moods, sentence) => {
  expect(() => moodTrend(dates, moods)).toThrow(`MOOD_TREND: ${sentence}`);
});

test('S51 a one-dimensional array is a column, also one of dates', () => {
  const dates = [new Date(2026, 0, 1), new Date(2026, 0, 16), new Date(2026, 0, 31)];
  expect(moodTrend(dates, [3, 3.5, 4])).toBeCloseTo(1, 12);
  expect(moodTrend([[dates[0]], dates[1], dates[2]], column([3, 3.5, 4]))).toBeCloseTo(1, 12);
});
