import type { CycleView, StartedCycleView } from '../../contract/cycle';
import type { Failure, Outcome } from '../../contract/outcome';
import type { GoalChoice } from '../../domain/cycles/new-cycle';

export type CycleField = 'name' | 'from' | 'due';

/** 'all', 'single', or "manager:" with the manager. */
export type ForWhom = string;

/** All the page "Start a new cycle" knows. */
export interface CycleState {
  /** null before the first answer. */
  readonly view: CycleView | null;
  readonly waiting: 'reading' | 'starting' | 'setting up' | null;
  readonly failure: Failure | null;
  /** What was typed; a field nobody touched shows what is proposed. */
  readonly typed: Readonly<Partial<Record<CycleField, string>>>;
  readonly forWhom: ForWhom;
  /** Names of the engineers ticked for 'single'. */
  readonly ticked: readonly string[];
  readonly startsAnew: boolean;
  /** Choices made by hand, by the goal's id. */
  readonly choices: Readonly<Record<string, GoalChoice>>;
  /** The id that each goal's copy is to have: the same at every try, so that trying twice is once. */
  readonly newIds: Readonly<Record<string, string>>;
  readonly started: StartedCycleView | null;
}

export type CycleEvent =
  | { readonly type: 'reading' | 'starting' | 'setting up' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'read'; readonly outcome: Outcome<CycleView>; readonly newId: () => string }
  | { readonly type: 'edited'; readonly field: CycleField; readonly value: string }
  | { readonly type: 'aimed'; readonly forWhom: ForWhom }
  | { readonly type: 'ticked'; readonly name: string }
  | { readonly type: 'set start'; readonly startsAnew: boolean }
  | { readonly type: 'chosen'; readonly goalId: string; readonly choice: GoalChoice }
  | { readonly type: 'answered'; readonly outcome: Outcome<StartedCycleView> };

export const emptyCycle: CycleState = {
  view: null,
  waiting: 'reading',
  failure: null,
  typed: {},
  forWhom: 'all',
  ticked: [],
  startsAnew: true,
  choices: {},
  newIds: {},
  started: null,
};

export function reduceCycle(state: CycleState, event: CycleEvent): CycleState {
  switch (event.type) {
    case 'reading':
      // Why the list is read again stays to be read beside it.
      return { ...state, waiting: 'reading', failure: isAboutGoals(state.failure) ? state.failure : null };
    case 'starting':
    case 'setting up':
      return { ...state, waiting: event.type, failure: null };
    case 'failed':
      return { ...state, waiting: null, failure: event.failure };
    case 'read':
      return event.outcome.ok
        ? withView({ ...state, waiting: null }, event.outcome.view, event.newId)
        : { ...state, waiting: null, failure: event.outcome.failure };
    case 'edited':
      return {
        ...state,
        typed: { ...state.typed, [event.field]: event.value },
        failure: state.failure?.field === event.field ? null : state.failure,
      };
    case 'aimed':
      return { ...state, forWhom: event.forWhom };
    case 'ticked':
      return { ...state, ticked: toggled(state.ticked, event.name) };
    case 'set start':
      return { ...state, startsAnew: event.startsAnew };
    case 'chosen':
      return { ...state, choices: { ...state.choices, [event.goalId]: event.choice } };
    case 'answered':
      return event.outcome.ok
        ? { ...state, waiting: null, started: event.outcome.view }
        : { ...state, waiting: null, failure: event.outcome.failure };
  }
}

/** Goals changed meanwhile, so the list has to be read again. */
export function isAboutGoals(failure: Failure | null): boolean {
  return failure?.rule === 'M193';
}

function withView(state: CycleState, view: CycleView, newId: () => string): CycleState {
  const newIds = { ...state.newIds };
  for (const { goals } of view.engineers) for (const { id } of goals) newIds[id] ??= newId();
  return { ...state, view, newIds };
}

function toggled(names: readonly string[], name: string): string[] {
  return names.includes(name) ? names.filter((one) => one !== name) : [...names, name];
}
