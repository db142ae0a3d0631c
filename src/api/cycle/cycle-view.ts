import type { CycleGoal, CycleView } from '../../contract/cycle';
import { nameKey } from '../../domain/cells/name-key';
import { goalPaths } from '../../domain/cycles/new-cycle';
import { proposedCycle } from '../../domain/cycles/quarter';
import { isOpenGoal } from '../../domain/goals/open-goal';
import type { Engineer } from '../../workbook/records/engineers';
import { type Goal, ownGoals } from '../../workbook/records/goals';

/** The open goals of everybody who is here, and the cycle that comes next. */
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

/** What a page has seen of a goal: all that is shown there or copied from there. */
export function seenOf(goal: Goal): string {
  const { engineer, objective, keyResult, type, weight, start, target, current, cycle } = goal;
  return JSON.stringify([engineer, objective, keyResult, type, weight, start, target, current, cycle]);
}

function cycleGoal(goal: Goal): CycleGoal {
  const { id, objective, keyResult, cycle } = goal;
  return { id, objective, keyResult, cycle, ...goalPaths(goal), seen: seenOf(goal) };
}
