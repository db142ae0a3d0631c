import { scoreOf } from '../domain/goals/weighted-score';
import { readCap } from './cap-argument';
import { tallyRanges } from './tally-ranges';

const functionName = 'WEIGHTED_GOAL_SCORE';

/**
 * The weighted score, from 0 to the cap; '' if there is nothing to score. Throws Error with one sentence (S10 to S14,
 * S20 to S25).
 */
export function weightedGoalScore(weights: unknown, progress: unknown, cap?: unknown): number | '' {
  return scoreOf(tallyRanges(functionName, weights, progress, readCap(functionName, cap))).score ?? '';
}
