import { scoreOf } from '../domain/goals/weighted-score';
import { tallyRanges } from './tally-ranges';

/** Reported weight / total weight, 0 to 1; '' when there is no weight (S36 to S38). */
export function goalCoverage(weights: unknown, progress: unknown): number | '' {
  return scoreOf(tallyRanges('GOAL_COVERAGE', weights, progress, 1)).coverage ?? '';
}
