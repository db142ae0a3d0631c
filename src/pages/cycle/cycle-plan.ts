import type { CycleEngineer, CycleForm, CycleGoal, CycleTime } from '../../contract/cycle';
import { dayNumber, dayText } from '../../domain/cells/day';
import { type GoalChoice, isInCycle, usualChoice } from '../../domain/cycles/new-cycle';
import { quarterCalled } from '../../domain/cycles/quarter';
import type { CycleState } from './cycle-state';

const managerPrefix = 'manager:';

/** The cycle as the fields show it: days follow the name of a quarter until they are typed. */
export function shownCycle({ typed, view }: CycleState): CycleTime {
  const proposal = view?.proposal ?? { name: '', from: '', due: '' };
  const name = typed.name ?? proposal.name;
  const days = quarterCalled(name) ?? proposal;
  return { name, from: typed.from ?? days.from, due: typed.due ?? days.due };
}

/** The day that will stand in Closed; '' while there is no first day. */
export function closingDay(state: CycleState): string {
  const first = dayNumber(shownCycle(state).from);
  return first === null ? '' : dayText(first - 1);
}

/** Whom the cycle can be started for, besides all and single ones. */
export function managersOf({ view }: CycleState): { readonly value: string; readonly manager: string }[] {
  const managers = Array.from(new Set((view?.engineers ?? []).map(({ manager }) => manager)));
  return managers
    .filter((manager) => manager !== '')
    .sort((a, b) => a.localeCompare(b))
    .map((manager) => ({ value: managerPrefix + manager, manager }));
}

/** Those it is started for, with the goals that are not in the new cycle already. */
export function plannedEngineers(state: CycleState): CycleEngineer[] {
  const { name } = shownCycle(state);
  return aimedAt(state)
    .map((one) => ({ ...one, goals: one.goals.filter(({ cycle }) => !isInCycle(cycle, name)) }))
    .filter(({ goals }) => goals.length > 0);
}

/** How many goals of those it is started for are in the new cycle already. */
export function alreadyThere(state: CycleState): number {
  const { name } = shownCycle(state);
  return aimedAt(state).flatMap(({ goals }) => goals.filter(({ cycle }) => isInCycle(cycle, name))).length;
}

export function choiceOf({ choices, startsAnew }: CycleState, goal: CycleGoal): GoalChoice {
  const chosen = choices[goal.id];
  // A value may have gone since the choice was made.
  if (chosen !== undefined && (chosen !== 'from current' || goal.canStartAnew)) return chosen;
  return usualChoice(goal, startsAnew);
}

/** The goals whose choice would leave them nothing to measure. */
export function deadEnds(state: CycleState): CycleGoal[] {
  return plannedEngineers(state)
    .flatMap(({ goals }) => goals)
    .filter((goal) => goal.deadEnds.includes(choiceOf(state, goal)));
}

/** What goes to the server. */
export function cycleForm(state: CycleState): CycleForm {
  const goals = plannedEngineers(state)
    .flatMap((one) => one.goals)
    .map((goal) => ({
      id: goal.id,
      keyResult: goal.keyResult,
      seen: goal.seen,
      choice: choiceOf(state, goal),
      newId: state.newIds[goal.id] ?? '',
    }));
  return { ...shownCycle(state), goals };
}

function aimedAt({ view, forWhom, ticked }: CycleState): readonly CycleEngineer[] {
  const engineers = view?.engineers ?? [];
  if (forWhom === 'single') return engineers.filter(({ name }) => ticked.includes(name));
  return engineers.filter(({ manager }) => forWhom === 'all' || forWhom === managerPrefix + manager);
}
