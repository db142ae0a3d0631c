import { changePer30Days } from '../../../src/domain/goals/trend';
import { fc } from '../../support/fast-check';

const points = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([day, value]) => ({ day, value }));

test('S48 points on a line have the slope of that line', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 3, maxLength: 40 }),
      fc.integer({ min: -5, max: 5 }),
      fc.integer({ min: -30, max: 30 }),
      (days, value, per30Days) => {
        const line = days.map((day) => ({ day: day + 20_000, value: value + (day * per30Days) / 30 }));
        expect(changePer30Days(line)).toBeCloseTo(per30Days, 6);
      },
    ),
  );
});

test('S48 values of 3, 5 and 4 after 0, 10 and 20 days rise by 0.05 a day', () => {
  expect(changePer30Days(points([0, 3], [10, 5], [20, 4]))).toBeCloseTo(1.5, 12);
});

test('S48 equal values have a trend of exactly 0', () => {
  expect(changePer30Days(points([20_003, 0.1], [20_001, 0.1], [20_000, 0.1], [20_050, 0.1]))).toBe(0);
});

test('S48 the line fits better than any other line', () => {
  const point = fc.record({ day: fc.integer({ min: 0, max: 365 }), value: fc.integer({ min: 1, max: 5 }) });
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 30 }), (some) => {
      const slope = changePer30Days(some);
      fc.pre(slope !== null);
      const meanDay = some.reduce((sum, { day }) => sum + day, 0) / some.length;
      const mean = some.reduce((sum, { value }) => sum + value, 0) / some.length;
      const misfit = (per30Days: number) =>
        some.reduce(
          (sum, { day, value }) => sum + (value - mean - ((day - meanDay) * per30Days) / 30) ** 2,
          0,
        );
      expect(misfit(slope as number)).toBeLessThanOrEqual(misfit((slope as number) + 0.01) + 1e-9);
      expect(misfit(slope as number)).toBeLessThanOrEqual(misfit((slope as number) - 0.01) + 1e-9);
    }),
  );
});

test('S49 two points have no trend, and neither do three points on the same day', () => {
  expect(changePer30Days([])).toBeNull();
  expect(changePer30Days(points([0, 1], [30, 2]))).toBeNull();
  expect(changePer30Days(points([7, 1], [7, 2], [7, 5]))).toBeNull();
});
