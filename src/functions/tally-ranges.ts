import { isFlaw, readCellNumber } from '../domain/cell-number';
import { isNotScored } from '../domain/goal-progress';
import { largestWeight, readWeight } from '../domain/goal-weights';
import { addGoal, addSums, leaveOut, startTally, type Tally } from '../domain/weighted-score';
import { cellAt, cellError, commonLength, readRange, refuseMissing } from './cell-range';

/** Counts goals side by side: weights and progress, a row blank in both being none (S20 to S24). */
export function tallyRanges(functionName: string, weights: unknown, progress: unknown, cap: number): Tally {
  const weightRange = readRange(weights, 'weights');
  const progressRange = readRange(progress, 'progress');
  const length = commonLength(functionName, [weightRange, progressRange]);
  if (length > 0) refuseMissing(functionName, progress, 'progress', 'progress of each goal');
  const tally = startTally(cap);
  // Nearly all cells are plain numbers: they are summed up here without being read one by one.
  let [plainWeight, largest, weighted] = [0, 0, 0];
  for (let index = 0; index < length; index += 1) {
    const weightCell = cellAt(weightRange, index);
    const cell = cellAt(progressRange, index);
    if (isPlain(weightCell, largestWeight) && isPlain(cell, cap)) {
      plainWeight += weightCell;
      weighted += weightCell * cell;
      if (weightCell > largest) largest = weightCell;
      continue;
    }
    const weight = readWeight(weightCell);
    if (isFlaw(weight)) throw cellError(functionName, weightRange, index, weight);
    if (isNotScored(cell)) {
      leaveOut(tally, weight);
      continue;
    }
    const reached = readCellNumber(cell);
    if (isFlaw(reached)) throw cellError(functionName, progressRange, index, reached);
    if (weight !== null || reached !== null) addGoal(tally, weight, reached);
  }
  addSums(tally, plainWeight, largest, weighted);
  return tally;
}

function isPlain(cell: unknown, most: number): cell is number {
  return typeof cell === 'number' && cell >= 0 && cell <= most;
}
