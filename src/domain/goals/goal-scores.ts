import { type Decimal, type Flaw, isFlaw, namedFlaw } from '../cells/cell-number';
import { cappedProgress, type GoalCells, notScoredSentence, rawProgress } from './goal-progress';
import { readWeight } from './goal-weights';
import { type CountedGoal, type ObjectiveWeight, type PersonScore, personScore } from './objective-scores';

/** A row of the Goals tab, its cells as they stand there. */
export interface GoalRow extends GoalCells {
  readonly objective: string;
  readonly weight: unknown;
}

export interface ScoringRule {
  readonly objectiveWeights: readonly ObjectiveWeight[];
  /** 1 unless Settings say otherwise. */
  readonly cap: number;
  readonly decimal?: Decimal;
}

export interface GoalScore {
  /** Uncapped; null when not reported or not scored. */
  readonly raw: number | null;
  /** 0 to the cap; null when not reported or not scored. */
  readonly progress: number | null;
  /** The sentence saying why it cannot be scored; null when it can. */
  readonly flaw: string | null;
}

export interface ScoredGoals extends PersonScore {
  /** One for each goal given, in the same order. */
  readonly goals: readonly GoalScore[];
}

/** From the cells of one engineer's goals to their score (section 1 to 3 of the scoring rule, in one step). */
export function scoreGoals(goals: readonly GoalRow[], rule: ScoringRule): ScoredGoals {
  const counted: CountedGoal[] = [];
  const scores = goals.map((goal) => {
    const weight = readWeight(goal.weight, rule.decimal);
    const raw = isFlaw(weight) ? namedFlaw('the weight', weight) : rawProgress(goal, rule.decimal);
    counted.push({
      objective: goal.objective,
      weight: isFlaw(weight) ? 0 : weight,
      progress: isFlaw(raw) ? 'left out' : raw,
    });
    return goalScore(raw, rule.cap);
  });
  return { ...personScore(counted, rule.objectiveWeights, rule.cap), goals: scores };
}

function goalScore(raw: number | null | Flaw, cap: number): GoalScore {
  if (isFlaw(raw)) return { raw: null, progress: null, flaw: notScoredSentence(raw) };
  return { raw, progress: raw === null ? null : cappedProgress(raw, cap), flaw: null };
}
