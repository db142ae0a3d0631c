import { readCellDay } from '../domain/cells/cell-day';
import { isFlaw, readCellNumber } from '../domain/cells/cell-number';
import { changePer30Days, type TrendPoint } from '../domain/goals/trend';
import { cellAt, cellError, commonLength, readRange, refuseMissing } from './cell-range';

const functionName = 'MOOD_TREND';

/** Moods are from scales of a few points; beyond this limit, a sum would lose precision. */
const largestMood = 1e12;

/**
 * The least-squares change of the mood in 30 days; '' if there are fewer than three points or all are on the same day.
 * Throws Error with one sentence (S48 to S50).
 */
export function moodTrend(dates: unknown, moods: unknown): number | '' {
  const dateRange = readRange(dates, 'dates');
  const moodRange = readRange(moods, 'moods');
  const length = commonLength(functionName, [dateRange, moodRange]);
  if (length > 0) {
    refuseMissing(functionName, dates, 'dates', 'date of each 1:1');
    refuseMissing(functionName, moods, 'moods', 'mood at each 1:1');
  }
  const points: TrendPoint[] = [];
  for (let index = 0; index < length; index += 1) {
    const day = readCellDay(cellAt(dateRange, index));
    if (isFlaw(day)) throw cellError(functionName, dateRange, index, day);
    const value = readCellNumber(cellAt(moodRange, index));
    if (isFlaw(value)) throw cellError(functionName, moodRange, index, value);
    if (value !== null && Math.abs(value) > largestMood) {
      const flaw = { what: `is ${value}`, remedy: 'type a smaller number there' };
      throw cellError(functionName, moodRange, index, flaw);
    }
    if (day !== null && value !== null) points.push({ day, value });
  }
  return changePer30Days(points) ?? '';
}
