import type { CycleGoal, CycleView } from '../../contract/cycle';
import { nameKey } from '../../domain/cells/name-key';
import { goalPaths } from '../../domain/cycles/new-cycle';
import { proposedCycle } from '../../domain/cycles/quarter';
import { isOpenGoal } from '../../domain/goals/open-goal';
import type { Engineer } from '../../workbook/records/engineers';
import { type Goal, ownGoals } from '../../workbook/records/goals';

/** The open goals of all active engineers, and the next cycle. */
export function cycleView(
  engineers: readonly Engineer[],
  goals: readonly Goal[],
  today: string,
): Omit<CycleView, 'locale'> {
  const here = new Map(engineers.filter(({ isActive }) => isActive).map((one) => [nameKey(one.name), one]));
  const listed = Array.from(here.values())
    .map(({ name, manager }) => ({ name, manager, goals: ownGoals(goals, name).map(cycleGoal) }))
    .filter((one) => one.goals.length > 0);
  const own = listed.flatMap((one) => one.goals);
  return {
    today,
    proposal: proposedCycle(
      own.map(({ cycle }) => cycle),
      today,
    ),
    engineers: listed,
    otherGoals: goals.filter(isOpenGoal).length - own.length,
  };
}

/** The cells of a goal that a page shows or that its copy takes over, as text. */
export function seenOf(goal: Goal): string {
  const { engineer, objective, keyResult, type, weight, start, target, current, cycle } = goal;
  return JSON.stringify([engineer, objective, keyResult, type, weight, start, target, current, cycle]);
}

function cycleGoal(goal: Goal): CycleGoal {
  const { id, objective, keyResult, cycle } = goal;
  return { id, objective, keyResult, cycle, ...goalPaths(goal), seen: seenOf(goal) };
}
