import { isFlaw, readCellNumber } from '../domain/cell-number';
import { notScored } from '../domain/goal-progress';
import { readWeight } from '../domain/goal-weights';
import { addGoal, leaveOut, scoreOf, startTally } from '../domain/weighted-score';
import { readCap } from './cap-argument';
import { cellAt, cellError, commonLength, readRange } from './cell-range';

const functionName = 'WEIGHTED_GOAL_SCORE';

/** The weighted score of goals side by side, 0 to the cap; '' when there is nothing to score (S10 to S14, S20 to S25). */
export function weightedGoalScore(weights: unknown, progress: unknown, cap?: unknown): number | '' {
  const weightRange = readRange(weights, 'weights');
  const progressRange = readRange(progress, 'progress');
  const length = commonLength(functionName, [weightRange, progressRange]);
  if (progress === undefined && length > 0) {
    throw new Error(`${functionName}: progress is missing; give the range with the progress of each goal.`);
  }
  const tally = startTally(readCap(functionName, cap));
  for (let index = 0; index < length; index += 1) {
    const weight = readWeight(cellAt(weightRange, index));
    if (isFlaw(weight)) throw cellError(functionName, weightRange, index, weight);
    const cell = cellAt(progressRange, index);
    if (typeof cell === 'string' && cell.startsWith(notScored)) {
      leaveOut(tally, weight);
      continue;
    }
    const reached = readCellNumber(cell);
    if (isFlaw(reached)) throw cellError(functionName, progressRange, index, reached);
    if (weight !== null || reached !== null) addGoal(tally, weight, reached);
  }
  return scoreOf(tally).score ?? '';
}
