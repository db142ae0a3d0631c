import { isDueAgain } from '../../../src/domain/meetings/recurring-point';

const discussed = 100;

test.each<[string, unknown, number[], number, boolean]>([
  ['each time, on the day itself', 1, [100], 100, false],
  ['each time, the day after', 1, [100], 101, true],
  ['each time, also if no 1:1 was saved', 1, [], 101, true],
  ['every second, before the next 1:1', 2, [86, 100], 113, false],
  ['every second, on the day of the next 1:1', 2, [100, 114], 114, false],
  ['every second, after the next 1:1', 2, [100, 114], 115, true],
  ['every third, after one', 3, [100, 114], 120, false],
  ['every third, after two', 3, [114, 128], 129, true],
  ['every third, with 1:1s ahead', 3, [114, 140], 129, false],
  ['not recurring', '', [100, 114], 120, false],
  ['with text as number', '2', [100, 114], 120, false],
  ['with 0', 0, [100, 114], 120, false],
  ['with 1.9, which counts as 1', 1.9, [100], 101, true],
])('M405 a point is due again: %s', (_name, every, meetings, today, isDue) => {
  expect(isDueAgain(every, discussed, meetings, today)).toBe(isDue);
});

test('M405 a point that was discussed on no day is not due again', () => {
  expect(isDueAgain(1, null, [100], 200)).toBe(false);
});
