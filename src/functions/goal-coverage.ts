import { scoreOf } from '../domain/goals/weighted-score';
import { tallyRanges } from './tally-ranges';

/**
 * The reported weight divided by the total weight, from 0 to 1; '' if there is no weight. Throws Error with one sentence
 * (S36 to S38).
 */
export function goalCoverage(weights: unknown, progress: unknown): number | '' {
  return scoreOf(tallyRanges('GOAL_COVERAGE', weights, progress, 1)).coverage ?? '';
}
