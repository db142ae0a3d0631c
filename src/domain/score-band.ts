export type ScoreBand = 'red' | 'amber' | 'green';

/** Where amber and green begin, as shares. */
export interface BandStarts {
  readonly amber: number;
  readonly green: number;
}

const defaultStarts: BandStarts = { amber: 0.4, green: 0.7 };

/** Below this difference two scores are the same: sums of fractions miss 0.7 by a hair. */
const tolerance = 1e-9;

/** The colour of an unrounded score (S19). */
export function scoreBand(score: number, starts: BandStarts = defaultStarts): ScoreBand {
  if (score < starts.amber - tolerance) return 'red';
  return score < starts.green - tolerance ? 'amber' : 'green';
}
