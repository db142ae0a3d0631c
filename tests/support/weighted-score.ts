import { objectiveScores } from '../../src/domain/goals/objective-scores';
import type { WeightedScore } from '../../src/domain/goals/weighted-score';

/** The score of key results of one objective, given side by side; null is a blank cell. */
export function weightedScore(
  weights: readonly (number | null)[],
  progress: readonly (number | null)[],
  cap = 1,
): WeightedScore {
  const goals = weights.map((weight, index) => ({
    objective: 'Project Delivery',
    weight,
    progress: progress[index] ?? null,
  }));
  const [one] = objectiveScores(goals, cap);
  if (one === undefined) throw new Error('No key result is given.');
  const { score, coverage, ofReported } = one;
  return { score, coverage, ofReported };
}
