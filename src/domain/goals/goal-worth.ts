import { isFlaw } from '../cells/cell-number';
import { nameKey } from '../cells/name-key';
import type { GoalRow, ScoredGoals, ScoringRule } from './goal-scores';
import { checkWeights, readWeight } from './goal-weights';

/** What a key result can add to its engineer's score, in points out of 100. */
export interface GoalWorth {
  /** The difference in score between 100 % and 0 % progress. */
  readonly points: number;
  /** The difference in score between 100 % and the current progress. */
  readonly open: number;
}

/** One worth for each goal given; null if the goal does not count or there is no score (S60 to S62). */
export function goalWorths(
  goals: readonly GoalRow[],
  rule: ScoringRule,
  scored: ScoredGoals,
): (GoalWorth | null)[] {
  const objectives = objectiveShares(rule, scored);
  const shares = sharesWithin(goals, rule, scored);
  const full = Math.min(1, rule.cap);
  return goals.map(({ objective }, index) => {
    const weight = objectives.get(nameKey(objective));
    const share = shares[index];
    if (weight === undefined || share === null || share === undefined) return null;
    const reached = scored.goals[index]?.progress ?? 0;
    const points = weight * share * 100;
    return { points: points * full, open: points * Math.max(0, full - reached) };
  });
}

/** Each scored objective's share of the engineer's score, as a fraction, by name key. */
function objectiveShares({ objectiveWeights }: ScoringRule, scored: ScoredGoals): Map<string, number> {
  const given = new Map(objectiveWeights.map(({ name, weight }) => [nameKey(name), weight]));
  const { objectives } = scored;
  const { weights } = checkWeights(objectives.map(({ objective }) => given.get(nameKey(objective)) ?? null));
  const counts = objectives.map(({ score }, index) => (score === null ? 0 : (weights[index] ?? 0)));
  const total = sum(counts);
  const shares = new Map<string, number>();
  objectives.forEach(({ objective, score }, index) => {
    if (score !== null && total > 0) shares.set(nameKey(objective), (counts[index] ?? 0) / total);
  });
  return shares;
}

/** Each goal's share of its objective's score, as a fraction; null if the goal is left out. */
function sharesWithin(
  goals: readonly GoalRow[],
  rule: ScoringRule,
  scored: ScoredGoals,
): readonly (number | null)[] {
  const groups = new Map<string, number[]>();
  goals.forEach(({ objective }, index) => {
    const key = nameKey(objective);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const shares: (number | null)[] = goals.map(() => null);
  for (const group of groups.values()) {
    const { weights } = checkWeights(group.map((index) => weightOf(goals[index], rule)));
    const counts = group.map((index, at) => (scored.goals[index]?.flaw === null ? (weights[at] ?? 0) : 0));
    const total = sum(counts);
    group.forEach((index, at) => {
      if (total > 0 && scored.goals[index]?.flaw === null) shares[index] = (counts[at] ?? 0) / total;
    });
  }
  return shares;
}

/** As in `scoreGoals`, an unusable weight counts as 0 and does not reduce the share of blank weights. */
function weightOf(goal: GoalRow | undefined, { decimal }: ScoringRule): number | null {
  const read = readWeight(goal?.weight, decimal);
  return isFlaw(read) ? 0 : read;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
