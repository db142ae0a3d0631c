import { isFlaw } from '../domain/cells/cell-number';
import { checkWeights, readWeight } from '../domain/goals/goal-weights';
import { cellAt, cellError, readRange } from './cell-range';

const functionName = 'GOAL_WEIGHT_CHECK';

/**
 * "OK", or the sum of the weights; "OK" if all cells are blank. Throws Error with one sentence for an unusable cell (S39
 * to S41).
 */
export function goalWeightCheck(weights: unknown): string {
  const range = readRange(weights, 'weights');
  const given: number[] = [];
  for (let index = 0; index < range.filled; index += 1) {
    const weight = readWeight(cellAt(range, index));
    if (isFlaw(weight)) throw cellError(functionName, range, index, weight);
    // A blank can be a goal without a weight or a row without a goal, and nothing distinguishes them here.
    if (weight !== null) given.push(weight);
  }
  return checkWeights(given).warning || 'OK';
}
