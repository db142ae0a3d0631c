import type { GoalsView } from '../../../contract/goals-view';
import type { Day } from '../../../contract/outcome';
import type { Decimal } from '../../../domain/cells/cell-number';
import { dayNumber } from '../../../domain/cells/day';
import { goalQuality, type QualityCheck } from '../../../domain/goals/goal-quality';
import { dayIn, goalRow } from './live-score';
import { isNothingYet, isRetired, type VisibleGoal } from './visible-goals';

/** What the checks find in each key result as it is typed, by its ref; a key result that is being retired has none (P350). */
export function liveQuality(
  shown: readonly VisibleGoal[],
  view: Pick<GoalsView, 'objectiveWeights' | 'cap' | 'capFlaw' | 'checks'>,
  today: Day,
  decimal: Decimal,
): ReadonlyMap<string, readonly QualityCheck[]> {
  const open = shown.filter((goal) => !isRetired(goal) && !isNothingYet(goal));
  const goals = open.map((goal) => ({
    ...goalRow(goal, decimal),
    keyResult: String(goal.cells['key-result']),
    fromDay: dayIn(goal.cells.from),
    dueDay: dayIn(goal.cells.due),
    stoodStill: standsStill(goal),
  }));
  const found = goalQuality(goals, { ...view, decimal }, view.checks, dayNumber(today) ?? 0);
  return new Map(open.map(({ ref }, index) => [ref, found[index] ?? []]));
}

/** A goal whose current value is being changed moves. */
function standsStill({ source, edit }: VisibleGoal): boolean {
  return 'ref' in source && source.stoodStill === true && edit?.now.current === undefined;
}
