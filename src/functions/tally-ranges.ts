import { isFlaw, readCellNumber } from '../domain/cells/cell-number';
import { isNotScored } from '../domain/goals/goal-progress';
import { largestWeight, readWeight } from '../domain/goals/goal-weights';
import { addGoal, addSums, excludeGoal, startTally, type Tally } from '../domain/goals/weighted-score';
import { cellAt, cellError, commonLength, readRange, refuseMissing } from './cell-range';

/**
 * The tally of goals with weights and progress in adjacent ranges; a row that is blank in both is not a goal. Throws
 * Error with one sentence (S20 to S24).
 */
export function tallyRanges(functionName: string, weights: unknown, progress: unknown, cap: number): Tally {
  const tally = startTally(cap);
  const plainRows = tallyPlainRows(tally, weights, progress);
  if (isAll(weights, plainRows) && isAll(progress, plainRows)) return tally;
  const weightRange = readRange(weights, 'weights');
  const progressRange = readRange(progress, 'progress');
  const length = commonLength(functionName, [weightRange, progressRange]);
  if (length > 0) refuseMissing(functionName, progress, 'progress', 'progress of each goal');
  for (let index = plainRows; index < length; index += 1) {
    const weight = readWeight(cellAt(weightRange, index));
    if (isFlaw(weight)) throw cellError(functionName, weightRange, index, weight);
    const cell = cellAt(progressRange, index);
    if (isNotScored(cell)) {
      excludeGoal(tally, weight);
      continue;
    }
    const reached = readCellNumber(cell);
    if (isFlaw(reached)) throw cellError(functionName, progressRange, index, reached);
    if (weight !== null || reached !== null) addGoal(tally, weight, reached);
  }
  return tally;
}

/**
 * Adds up two columns from the top as long as they contain plain numbers, which nearly all do to their end; returns the
 * number of rows. Reading a long column a second time would cost as much as scoring it.
 */
function tallyPlainRows(tally: Tally, weights: unknown, progress: unknown): number {
  if (!Array.isArray(weights) || !Array.isArray(progress)) return 0;
  const rows = Math.min(weights.length, progress.length);
  const { cap } = tally;
  let [sum, largest, weighted, row] = [0, 0, 0, 0];
  for (; row < rows; row += 1) {
    const weightLine: unknown = weights[row];
    const progressLine: unknown = progress[row];
    if (!isOneCell(weightLine) || !isOneCell(progressLine)) break;
    const weight = weightLine[0];
    const reached = progressLine[0];
    if (!isPlain(weight, largestWeight) || !isPlain(reached, cap)) break;
    sum += weight;
    weighted += weight * reached;
    if (weight > largest) largest = weight;
  }
  addSums(tally, sum, largest, weighted);
  return row;
}

/** Array.isArray would cost more here than everything that is done with the row. */
function isOneCell(line: unknown): line is readonly unknown[] {
  return typeof line === 'object' && line !== null && (line as readonly unknown[]).length === 1;
}

function isPlain(cell: unknown, highest: number): cell is number {
  return typeof cell === 'number' && cell >= 0 && cell <= highest;
}

function isAll(argument: unknown, rows: number): boolean {
  return rows > 0 && Array.isArray(argument) && argument.length === rows;
}
