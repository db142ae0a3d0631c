import { cappedProgress } from './goal-progress';
import { shareOfBlank } from './goal-weights';

/** A score and how much of it is known; never show `score` without `coverage`. */
export interface WeightedScore {
  /** 0 to the cap, what is not reported counting as 0; null when there is nothing to score. */
  readonly score: number | null;
  /** Reported weight / total weight, 0 to 1; null when there is no weight. */
  readonly coverage: number | null;
  /** The score of what is reported alone; null when nothing is. */
  readonly ofReported: number | null;
}

/** Running sums over the goals of one group. Blank weights are summed apart: what they count for is known at the end only. */
export interface Tally {
  cap: number;
  givenWeight: number;
  largestWeight: number;
  blankWeights: number;
  countedWeight: number;
  countedBlanks: number;
  reportedWeight: number;
  reportedBlanks: number;
  weighted: number;
  weightedBlanks: number;
}

/** The score over goals side by side (S10 to S14); a row blank in both is no goal. */
export function weightedScore(
  weights: readonly (number | null)[],
  progress: readonly (number | null)[],
  cap = 1,
): WeightedScore {
  const tally = startTally(cap);
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row] ?? null;
    const reached = progress[row] ?? null;
    if (weight !== null || reached !== null) addGoal(tally, weight, reached);
  }
  return scoreOf(tally);
}

export function startTally(cap: number): Tally {
  return {
    cap,
    givenWeight: 0,
    largestWeight: 0,
    blankWeights: 0,
    countedWeight: 0,
    countedBlanks: 0,
    reportedWeight: 0,
    reportedBlanks: 0,
    weighted: 0,
    weightedBlanks: 0,
  };
}

/** Counts a goal: its weight (null is blank) and its progress (null is not reported: 0 with its weight kept). */
export function addGoal(tally: Tally, weight: number | null, progress: number | null): void {
  leaveOut(tally, weight);
  if (weight === null) tally.countedBlanks += 1;
  else tally.countedWeight += weight;
  if (progress === null) return;
  const reached = cappedProgress(progress, tally.cap);
  if (weight === null) {
    tally.reportedBlanks += 1;
    tally.weightedBlanks += reached;
  } else {
    tally.reportedWeight += weight;
    tally.weighted += weight * reached;
  }
}

/** Counts reported goals that are summed up already: their weights, the largest of these, weight times capped progress. */
export function addSums(tally: Tally, weight: number, largest: number, weighted: number): void {
  tally.givenWeight += weight;
  tally.largestWeight = Math.max(tally.largestWeight, largest);
  tally.countedWeight += weight;
  tally.reportedWeight += weight;
  tally.weighted += weighted;
}

/** A goal that cannot be scored: it takes its part of the whole from the blank ones, and counts for nothing. */
export function leaveOut(tally: Tally, weight: number | null): void {
  if (weight === null) {
    tally.blankWeights += 1;
  } else {
    tally.givenWeight += weight;
    if (weight > tally.largestWeight) tally.largestWeight = weight;
  }
}

export function scoreOf(tally: Tally): WeightedScore {
  const share = shareOfBlank(tally.givenWeight, tally.largestWeight, tally.blankWeights);
  const total = tally.countedWeight + share * tally.countedBlanks;
  const reported = tally.reportedWeight + share * tally.reportedBlanks;
  const weighted = tally.weighted + share * tally.weightedBlanks;
  // Rounding may carry a quotient past its bound by a hair; Math.min takes that back.
  return {
    score: total > 0 ? Math.min(weighted / total, tally.cap) : null,
    coverage: total > 0 ? Math.min(reported / total, 1) : null,
    ofReported: reported > 0 ? Math.min(weighted / reported, tally.cap) : null,
  };
}
