import { isFlaw, readCellNumber } from '../domain/cell-number';
import { isNotScored } from '../domain/goal-progress';
import { readWeight } from '../domain/goal-weights';
import { addGoal, leaveOut, startTally, type Tally } from '../domain/weighted-score';
import { cellAt, cellError, commonLength, readRange, refuseMissing } from './cell-range';

/** Counts goals side by side: weights and progress, a row blank in both being none (S20 to S24). */
export function tallyRanges(functionName: string, weights: unknown, progress: unknown, cap: number): Tally {
  const weightRange = readRange(weights, 'weights');
  const progressRange = readRange(progress, 'progress');
  const length = commonLength(functionName, [weightRange, progressRange]);
  if (length > 0) refuseMissing(functionName, progress, 'progress', 'progress of each goal');
  const tally = startTally(cap);
  for (let index = 0; index < length; index += 1) {
    const weight = readWeight(cellAt(weightRange, index));
    if (isFlaw(weight)) throw cellError(functionName, weightRange, index, weight);
    const cell = cellAt(progressRange, index);
    if (isNotScored(cell)) {
      leaveOut(tally, weight);
      continue;
    }
    const reached = readCellNumber(cell);
    if (isFlaw(reached)) throw cellError(functionName, progressRange, index, reached);
    if (weight !== null || reached !== null) addGoal(tally, weight, reached);
  }
  return tally;
}
