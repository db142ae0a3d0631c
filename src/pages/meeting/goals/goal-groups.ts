import type { GoalsView } from '../../../contract/goals-view';
import { nameKey } from '../../../domain/cells/name-key';
import { isNew, type VisibleGoal } from './visible-goals';

export interface GoalGroup {
  readonly objective: string;
  readonly goals: readonly VisibleGoal[];
}

/**
 * The key results by objective: objectives with a weight first, in their order. A key result is listed under its saved
 * objective, so that it does not move while its objective is edited. New ones are not included.
 */
export function groupGoals(
  shown: readonly VisibleGoal[],
  objectiveWeights: GoalsView['objectiveWeights'],
): readonly GoalGroup[] {
  const groups = new Map<string, { objective: string; goals: VisibleGoal[] }>();
  for (const { name } of objectiveWeights) groups.set(nameKey(name), { objective: name, goals: [] });
  for (const goal of shown.filter((one) => !isNew(one))) {
    const objective = objectiveOf(goal);
    const group = groups.get(nameKey(objective)) ?? { objective, goals: [] };
    group.goals.push(goal);
    groups.set(nameKey(objective), group);
  }
  return [...groups.values()].filter(({ goals }) => goals.length > 0);
}

function objectiveOf({ source }: VisibleGoal): string {
  return 'ref' in source ? source.objective : '';
}
