import { nameKey, oneLine } from '../cells/name-key';
import { addGoal, excludeGoal, scoreOf, startTally, type Tally, type WeightedScore } from './weighted-score';

/** A key result with its cells read. */
export interface CountedGoal {
  readonly objective: string;
  /** 0 or more; null if the cell is blank. */
  readonly weight: number | null;
  /** Raw progress; null if the goal is unreported, 'excluded' if it cannot be scored. */
  readonly progress: number | null | 'excluded';
}

export interface ObjectiveWeight {
  readonly name: string;
  /** 0 or more; null if the cell is blank, which means a share of the remainder. */
  readonly weight: number | null;
}

export interface ObjectiveScore extends WeightedScore {
  readonly objective: string;
  /** The number of its key results that count. */
  readonly counted: number;
}

/** An engineer's score, from the scores of their objectives. */
export interface EngineerScore extends WeightedScore {
  /** In the order of the weights or, without weights, of first appearance. */
  readonly objectives: readonly ObjectiveScore[];
  /**
   * Objectives that have a weight but no key result that counts; the other weights are scaled up to fill the
   * gap.
   */
  readonly droppedOut: readonly string[];
  /** Objectives that key results name and the weights do not; they do not count. */
  readonly unknown: readonly string[];
}

interface Group {
  readonly name: string;
  readonly tally: Tally;
  counted: number;
}

/** The score of each objective, in order of first appearance; [] if there are no goals (S15). */
export function objectiveScores(goals: Iterable<CountedGoal>, cap = 1): ObjectiveScore[] {
  return Array.from(groupByObjective(goals, [], cap).values(), objectiveScore);
}

/**
 * Scores key results within objectives, and objectives within the engineer (S16 to S18). Without objective
 * weights, all objectives count equally; the score is null if there is nothing to score.
 */
export function engineerScore(
  goals: Iterable<CountedGoal>,
  objectiveWeights: readonly ObjectiveWeight[],
  cap = 1,
): EngineerScore {
  const groups = groupByObjective(goals, objectiveWeights, cap);
  const weightOf = new Map(objectiveWeights.map(({ name, weight }) => [nameKey(name), weight]));
  const known = (key: string) => weightOf.size === 0 || weightOf.has(key);
  const objectives: ObjectiveScore[] = [];
  const droppedOut: string[] = [];
  const unknown: string[] = [];
  const scores = startTally(cap);
  const covered = startTally(1);
  groups.forEach((group, key) => {
    const weight = weightOf.get(key) ?? null;
    const result = objectiveScore(group);
    if (!known(key)) {
      unknown.push(group.name);
      return;
    }
    objectives.push(result);
    if (result.score === null) {
      if (weight !== 0) droppedOut.push(group.name);
      excludeGoal(scores, weight);
      excludeGoal(covered, weight);
    } else {
      addGoal(scores, weight, result.score);
      addGoal(covered, weight, result.coverage);
    }
  });
  const { score } = scoreOf(scores);
  const coverage = scoreOf(covered).score;
  return { score, coverage, ofReported: ofReported(score, coverage, cap), objectives, droppedOut, unknown };
}

/** Objectives with a weight come first, so that each has its line even without a key result. */
function groupByObjective(
  goals: Iterable<CountedGoal>,
  objectiveWeights: readonly ObjectiveWeight[],
  cap: number,
): Map<string, Group> {
  const groups = new Map<string, Group>();
  const groupOf = (name: string): Group => {
    const key = nameKey(name);
    const found = groups.get(key);
    if (found !== undefined) return found;
    const group = { name: oneLine(name), tally: startTally(cap), counted: 0 };
    groups.set(key, group);
    return group;
  };
  for (const { name } of objectiveWeights) groupOf(name);
  for (const { objective, weight, progress } of goals) {
    const group = groupOf(objective);
    if (progress === 'excluded') {
      excludeGoal(group.tally, weight);
    } else {
      addGoal(group.tally, weight, progress);
      group.counted += 1;
    }
  }
  return groups;
}

function objectiveScore({ name, tally, counted }: Group): ObjectiveScore {
  return { objective: name, counted, ...scoreOf(tally) };
}

/**
 * `score` and `coverage` have the same divisor, so their quotient is weighted progress over reported weight.
 */
function ofReported(score: number | null, coverage: number | null, cap: number): number | null {
  return score === null || coverage === null || coverage === 0 ? null : Math.min(score / coverage, cap);
}
