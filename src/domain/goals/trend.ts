/** A value on a day, given as days since 1970-01-01. */
export interface TrendPoint {
  readonly day: number;
  readonly value: number;
}

/** A trend needs at least this many points. */
const fewestPoints = 3;

/**
 * The change in 30 days along the least-squares line; null if there are fewer than three points or all are on
 * the same day (S48, S49).
 */
export function changePer30Days(points: readonly TrendPoint[]): number | null {
  const [first] = points;
  if (first === undefined || points.length < fewestPoints) return null;
  const meanDay = points.reduce((sum, { day }) => sum + (day - first.day), 0) / points.length;
  let sumOfProducts = 0;
  let sumOfSquares = 0;
  for (const { day, value } of points) {
    const fromMean = day - first.day - meanDay;
    // Subtracting any constant is allowed; with the first value, no change gives exactly 0.
    sumOfProducts += fromMean * (value - first.value);
    sumOfSquares += fromMean * fromMean;
  }
  return sumOfSquares > 0 ? (sumOfProducts / sumOfSquares) * 30 : null;
}
