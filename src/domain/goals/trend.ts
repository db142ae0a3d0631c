/** A figure and the day it stands for. */
export interface TrendPoint {
  readonly day: number;
  readonly value: number;
}

/** Fewer points than this make no trend. */
const fewestPoints = 3;

/** The change in 30 days along the least-squares line; null below three points, or when all are of one day (S48, S49). */
export function changePer30Days(points: readonly TrendPoint[]): number | null {
  const [first] = points;
  if (first === undefined || points.length < fewestPoints) return null;
  const meanDay = points.reduce((sum, { day }) => sum + (day - first.day), 0) / points.length;
  let together = 0;
  let spread = 0;
  for (const { day, value } of points) {
    const fromMean = day - first.day - meanDay;
    // Any constant may be taken off the values; the first one leaves an exact 0 where nothing changes.
    together += fromMean * (value - first.value);
    spread += fromMean * fromMean;
  }
  return spread > 0 ? (together / spread) * 30 : null;
}
