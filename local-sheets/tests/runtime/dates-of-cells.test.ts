import { createDates } from '../../src/runtime/calls/dates';

test('H640 a number beyond the range of a Date is given as a number, and any other as an instant', () => {
  const { toWire } = createDates(() => 'Asia/Jakarta');
  expect(toWire({ serial: 1_000_000_000 })).toBe(1_000_000_000);
  expect(toWire({ serial: -1_000_000_000 })).toBe(-1_000_000_000);
  expect(toWire({ serial: 25_569 })).toEqual({ instant: -7 * 3_600_000 });
});
