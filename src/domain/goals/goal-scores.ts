import { type Decimal, type Flaw, isFlaw, namedFlaw } from '../cells/cell-number';
import { cappedProgress, type GoalCells, rawProgress } from './goal-progress';
import { readWeight } from './goal-weights';
import {
  type CountedGoal,
  type EngineerScore,
  engineerScore,
  type ObjectiveWeight,
} from './objective-scores';

/** A row of the Goals tab; its cells are unread, except the objective. */
export interface GoalRow extends GoalCells {
  readonly objective: string;
  readonly weight: unknown;
}

export interface ScoringRule {
  readonly objectiveWeights: readonly ObjectiveWeight[];
  /** A fraction; 1 by default. */
  readonly cap: number;
  /** Why nothing can be scored, if the cap cannot be used (M525). */
  readonly capFlaw?: Flaw | undefined;
  readonly decimal?: Decimal;
}

export interface GoalScore {
  /** Raw progress; null if the goal is unreported or cannot be scored. */
  readonly raw: number | null;
  /** From 0 to the cap; null if the goal is unreported or cannot be scored. */
  readonly progress: number | null;
  /** Why the goal cannot be scored; null if it can. */
  readonly flaw: Flaw | null;
}

export interface ScoredGoals extends EngineerScore {
  /** One for each goal, in the order given. */
  readonly goals: readonly GoalScore[];
}

/**
 * Scores the goals of one engineer from their cells; the score is null if there is nothing to score (G1 to
 * G9, S6 to S18).
 */
export function scoreGoals(goals: readonly GoalRow[], rule: ScoringRule): ScoredGoals {
  const counted: CountedGoal[] = [];
  const scores = goals.map((goal) => {
    const weight = readWeight(goal.weight, rule.decimal);
    const raw =
      rule.capFlaw ?? (isFlaw(weight) ? namedFlaw('the weight', weight) : rawProgress(goal, rule.decimal));
    counted.push({
      objective: goal.objective,
      weight: isFlaw(weight) ? 0 : weight,
      progress: isFlaw(raw) ? 'excluded' : raw,
    });
    return goalScore(raw, rule.cap);
  });
  return { ...engineerScore(counted, rule.objectiveWeights, rule.cap), goals: scores };
}

function goalScore(raw: number | null | Flaw, cap: number): GoalScore {
  if (isFlaw(raw)) return { raw: null, progress: null, flaw: raw };
  return { raw, progress: raw === null ? null : cappedProgress(raw, cap), flaw: null };
}
