import type { CycleView, StartedCycleView } from '../../contract/cycle';
import type { Failure, Outcome } from '../../contract/outcome';
import type { GoalChoice } from '../../domain/cycles/new-cycle';

export type CycleField = 'name' | 'from' | 'due';

/** 'all', 'single', or "manager:" followed by the manager. */
export type ForWhom = string;

/** The state of the page "Start a new cycle". */
export interface CycleState {
  /** Null before the first response. */
  readonly view: CycleView | null;
  readonly waiting: 'reading' | 'starting' | 'setting up' | null;
  readonly failure: Failure | null;
  /** Typed values; a field without one shows the proposal. */
  readonly typed: Readonly<Partial<Record<CycleField, string>>>;
  readonly forWhom: ForWhom;
  /** Names of the engineers ticked for 'single'. */
  readonly ticked: readonly string[];
  readonly startsAnew: boolean;
  /** Choices made by the user, by goal id. */
  readonly choices: Readonly<Record<string, GoalChoice>>;
  /** The id of the copy of each goal; the same for each attempt, so that a retry creates nothing twice. */
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
      // The failure remains visible next to the list that is read again because of it.
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

/** True if goals have changed in the meantime, so that the list must be read again. */
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
