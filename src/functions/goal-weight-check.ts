import { isFlaw } from '../domain/cells/cell-number';
import { checkWeights, readWeight } from '../domain/goals/goal-weights';
import { cellAt, cellError, readRange } from './cell-range';

const functionName = 'GOAL_WEIGHT_CHECK';

/** "OK", or what the weights add up to (S39 to S41). */
export function goalWeightCheck(weights: unknown): string {
  const range = readRange(weights, 'weights');
  const given: number[] = [];
  for (let index = 0; index < range.filled; index += 1) {
    const weight = readWeight(cellAt(range, index));
    if (isFlaw(weight)) throw cellError(functionName, range, index, weight);
    // A blank is a goal without a weight or a row without a goal: nothing here could tell.
    if (weight !== null) given.push(weight);
  }
  return checkWeights(given).warning || 'OK';
}
