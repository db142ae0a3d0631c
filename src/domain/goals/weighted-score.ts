import { cappedProgress } from './goal-progress';
import { shareOfBlank } from './goal-weights';

/** A score and its coverage; never show `score` without `coverage` (S10 to S14). */
export interface WeightedScore {
  /** 0 to the cap, with unreported goals counting as 0; null if there is nothing to score. */
  readonly score: number | null;
  /** Reported weight / total weight, 0 to 1; null if there is no weight. */
  readonly coverage: number | null;
  /** The score of the reported goals alone; null if none is reported. */
  readonly ofReported: number | null;
}

/**
 * Running sums over the goals of one group. Blank weights are summed separately, because their share is known
 * only at the end.
 */
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

/** An empty tally; `cap` is a fraction. */
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

/** Counts a goal by its weight (null is blank) and its progress (null is unreported, which counts as 0). */
export function addGoal(tally: Tally, weight: number | null, progress: number | null): void {
  excludeGoal(tally, weight);
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

/**
 * Counts reported goals whose sums are known: the sum of weights, the largest weight, and the sum of weight
 * times capped progress.
 */
export function addSums(tally: Tally, weight: number, largest: number, weighted: number): void {
  tally.givenWeight += weight;
  tally.largestWeight = Math.max(tally.largestWeight, largest);
  tally.countedWeight += weight;
  tally.reportedWeight += weight;
  tally.weighted += weighted;
}

/** Counts only the weight of a goal that cannot be scored, which reduces the share of blank weights. */
export function excludeGoal(tally: Tally, weight: number | null): void {
  if (weight === null) {
    tally.blankWeights += 1;
  } else {
    tally.givenWeight += weight;
    if (weight > tally.largestWeight) tally.largestWeight = weight;
  }
}

/** The score of a tally, with the share of blank weights filled in (S7). */
export function scoreOf(tally: Tally): WeightedScore {
  const share = shareOfBlank(tally.givenWeight, tally.largestWeight, tally.blankWeights);
  const total = tally.countedWeight + share * tally.countedBlanks;
  const reported = tally.reportedWeight + share * tally.reportedBlanks;
  const weighted = tally.weighted + share * tally.weightedBlanks;
  // Rounding can push a quotient slightly above its bound.
  return {
    score: total > 0 ? Math.min(weighted / total, tally.cap) : null,
    coverage: total > 0 ? Math.min(reported / total, 1) : null,
    ofReported: reported > 0 ? Math.min(weighted / reported, tally.cap) : null,
  };
}
