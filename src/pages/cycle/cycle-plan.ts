import type { CycleEngineer, CycleForm, CycleGoal, CycleTime } from '../../contract/cycle';
import { dayNumber, dayText } from '../../domain/cells/day';
import { defaultChoice, type GoalChoice, isInCycle } from '../../domain/cycles/new-cycle';
import { quarterByName } from '../../domain/cycles/quarter';
import type { CycleState } from './cycle-state';

const managerPrefix = 'manager:';

/** The cycle as the fields show it; the name of a quarter sets the days unless they are typed. */
export function shownCycle({ typed, view }: CycleState): CycleTime {
  const proposal = view?.proposal ?? { name: '', from: '', due: '' };
  const name = typed.name ?? proposal.name;
  const days = quarterByName(name) ?? proposal;
  return { name, from: typed.from ?? days.from, due: typed.due ?? days.due };
}

/** The day for the Closed column; '' without a valid first day. */
export function closingDay(state: CycleState): string {
  const first = dayNumber(shownCycle(state).from);
  return first === null ? '' : dayText(first - 1);
}

/** The managers whose engineers can be chosen as a group. */
export function managersOf({ view }: CycleState): { readonly value: string; readonly manager: string }[] {
  const managers = Array.from(new Set((view?.engineers ?? []).map(({ manager }) => manager)));
  return managers
    .filter((manager) => manager !== '')
    .sort((a, b) => a.localeCompare(b))
    .map((manager) => ({ value: managerPrefix + manager, manager }));
}

/** The chosen engineers with their goals that are not in the new cycle yet. */
export function plannedEngineers(state: CycleState): CycleEngineer[] {
  const { name } = shownCycle(state);
  return aimedAt(state)
    .map((one) => ({ ...one, goals: one.goals.filter(({ cycle }) => !isInCycle(cycle, name)) }))
    .filter(({ goals }) => goals.length > 0);
}

/** The number of goals of the chosen engineers that are in the new cycle already. */
export function alreadyThere(state: CycleState): number {
  const { name } = shownCycle(state);
  return aimedAt(state).flatMap(({ goals }) => goals.filter(({ cycle }) => isInCycle(cycle, name))).length;
}

export function choiceOf({ choices, startsAnew }: CycleState, goal: CycleGoal): GoalChoice {
  const chosen = choices[goal.id];
  // The current value may have been removed since the choice was made.
  if (chosen !== undefined && (chosen !== 'from current' || goal.canStartAnew)) return chosen;
  return defaultChoice(goal, startsAnew);
}

/** The goals whose choice would make start equal to target. */
export function deadEnds(state: CycleState): CycleGoal[] {
  return plannedEngineers(state)
    .flatMap(({ goals }) => goals)
    .filter((goal) => goal.deadEnds.includes(choiceOf(state, goal)));
}

/** The form to send. */
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
