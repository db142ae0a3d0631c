import { nameKey, oneLine } from '../cells/name-key';
import { addGoal, leaveOut, scoreOf, startTally, type Tally, type WeightedScore } from './weighted-score';

/** A key result ready to be counted. */
export interface CountedGoal {
  readonly objective: string;
  /** 0 or more; null is blank. */
  readonly weight: number | null;
  /** null is not reported yet, `left out` cannot be scored. */
  readonly progress: number | null | 'left out';
}

export interface ObjectiveWeight {
  readonly name: string;
  /** 0 or more; null is blank and shares what is left. */
  readonly weight: number | null;
}

export interface ObjectiveScore extends WeightedScore {
  readonly objective: string;
  /** How many of its key results are counted. */
  readonly counted: number;
}

/** A person's score from their objectives' scores. */
export interface PersonScore extends WeightedScore {
  /** In the order of the weights; without weights, in order of first appearance. */
  readonly objectives: readonly ObjectiveScore[];
  /** Objectives with a weight but without a countable key result: their weight is renormalised away. */
  readonly droppedOut: readonly string[];
  /** Objectives that key results name but the weights do not: not counted. */
  readonly unknown: readonly string[];
}

interface Group {
  readonly name: string;
  readonly tally: Tally;
  counted: number;
}

/** Scores key results within each objective, in order of first appearance (S15). */
export function objectiveScores(goals: Iterable<CountedGoal>, cap = 1): ObjectiveScore[] {
  return Array.from(groupByObjective(goals, [], cap).values(), objectiveScore);
}

/** Scores key results within objectives, and objectives within the person (S16 to S18); no weights at all means equal ones. */
export function personScore(
  goals: Iterable<CountedGoal>,
  objectiveWeights: readonly ObjectiveWeight[],
  cap = 1,
): PersonScore {
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
      leaveOut(scores, weight);
      leaveOut(covered, weight);
    } else {
      addGoal(scores, weight, result.score);
      addGoal(covered, weight, result.coverage);
    }
  });
  const { score } = scoreOf(scores);
  const coverage = scoreOf(covered).score;
  return { score, coverage, ofReported: ofReported(score, coverage, cap), objectives, droppedOut, unknown };
}

/** The objectives with a weight come first, so that each has its line even without a key result. */
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
    if (progress === 'left out') {
      leaveOut(group.tally, weight);
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

/** Weighted progress and reported weight have the same divisor in `score` and in `coverage`, so it cancels out. */
function ofReported(score: number | null, coverage: number | null, cap: number): number | null {
  return score === null || coverage === null || coverage === 0 ? null : Math.min(score / coverage, cap);
}
