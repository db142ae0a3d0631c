import { isFlaw } from '../cells/cell-number';
import { nameKey } from '../cells/name-key';
import type { GoalRow, ScoredGoals, ScoringRule } from './goal-scores';
import { checkWeights, readWeight } from './goal-weights';

/** What a key result means for its person's score, in points of 100. */
export interface GoalWorth {
  /** What it adds at 100 % over what it adds at 0 %. */
  readonly points: number;
  /** What is still to be had: from where it stands to 100 %. */
  readonly open: number;
}

/** One for each goal given; null for a goal that counts nowhere, or where there is no score (S60 to S62). */
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

/** What each objective that has a score is of the person's score. */
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

/** What each goal is of its objective's score; null for one that is left out. */
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

/** A weight that cannot be used counts as in `scoreGoals`: nothing, and takes nothing from blank ones. */
function weightOf(goal: GoalRow | undefined, { decimal }: ScoringRule): number | null {
  const read = readWeight(goal?.weight, decimal);
  return isFlaw(read) ? 0 : read;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
