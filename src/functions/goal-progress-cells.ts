import { isFlaw } from '../domain/cells/cell-number';
import { cappedProgress, notScoredSentence, rawProgress } from '../domain/goals/goal-progress';
import { readCap } from './cap-argument';
import { readRange } from './cell-range';
import { eachRow } from './each-row';

const functionName = 'GOAL_PROGRESS';

/**
 * The progress of each row, in the shape of the current values: a fraction, '' if it is unreported, or the reason why it
 * cannot be scored. Throws Error if the ranges have different sizes (G10 to G13).
 */
export function goalProgressCells(
  start: unknown,
  target: unknown,
  current: unknown,
  type?: unknown,
  cap?: unknown,
): number | string | (number | string)[][] {
  const capFraction = readCap(functionName, cap);
  const ranges = [
    readRange(current, 'current'),
    readRange(target, 'target'),
    readRange(start, 'start'),
    readRange(type, 'type'),
  ];
  return eachRow(functionName, ranges, ([current, target, start, type]) => {
    const raw = rawProgress({ start, target, current, type });
    if (raw === null) return '';
    return isFlaw(raw) ? notScoredSentence(raw) : cappedProgress(raw, capFraction);
  });
}
