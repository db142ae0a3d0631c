import { everyUnit, firstDay } from '../../../src/domain/cells/series';

test.each([
  ['2026-11-27', '2026-11-27'],
  ['2026-11-25', '2026-11-25'],
  ['2026-11-24', '2026-11-26'],
  [null, '2026-11-26'],
])(
  'C23 with the next 1:1 due on %s, a series created on Wednesday 25 November begins on %s',
  (due, first) => {
    expect(firstDay(due, '2026-11-25')).toBe(first);
  },
);

test('C23 a series created on a Friday or on a weekend begins on Monday', () => {
  for (const today of ['2026-11-27', '2026-11-28', '2026-11-29'])
    expect(firstDay(null, today)).toBe('2026-11-30');
});

test('C24 a cadence of whole weeks repeats by weeks, and any other by days', () => {
  expect([7, 14, 1, 10, 30, 364].map(everyUnit)).toEqual([
    { count: 1, unit: 'week' },
    { count: 2, unit: 'week' },
    { count: 1, unit: 'day' },
    { count: 10, unit: 'day' },
    { count: 30, unit: 'day' },
    { count: 52, unit: 'week' },
  ]);
});
