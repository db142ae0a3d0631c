import type { AddedEngineerView, EngineerForm, NewEngineerView } from '../contract/engineer-form';
import type { Failure, Outcome } from '../contract/outcome';

export type EngineerField = Exclude<keyof EngineerForm, 'id'>;

export const engineerFields: readonly EngineerField[] = [
  'name',
  'email',
  'role',
  'team',
  'manager',
  'cadenceDays',
  'started',
];

/** All the "Add engineer" page knows. */
export interface EngineerState {
  readonly id: string;
  /** Defaults and values to pick from; null before the first answer. */
  readonly start: NewEngineerView | null;
  /** What was typed; a field nobody touched shows its default. */
  readonly typed: Readonly<Partial<Record<EngineerField, string>>>;
  readonly waiting: 'reading' | 'adding' | 'setting up' | null;
  readonly failure: Failure | null;
  readonly added: AddedEngineerView | null;
}

export type EngineerAction =
  | { readonly type: 'reading' | 'adding' | 'setting up' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'read'; readonly outcome: Outcome<NewEngineerView> }
  | { readonly type: 'edited'; readonly field: EngineerField; readonly value: string }
  | { readonly type: 'answered'; readonly outcome: Outcome<AddedEngineerView> }
  | { readonly type: 'another'; readonly freshId: string };

export function emptyEngineer(id: string): EngineerState {
  return { id, start: null, typed: {}, waiting: 'reading', failure: null, added: null };
}

export function reduceEngineer(state: EngineerState, action: EngineerAction): EngineerState {
  switch (action.type) {
    case 'reading':
    case 'adding':
    case 'setting up':
      return { ...state, waiting: action.type, failure: null };
    case 'failed':
      return { ...state, waiting: null, failure: action.failure };
    case 'read':
      return action.outcome.ok
        ? { ...state, waiting: null, start: action.outcome.view }
        : { ...state, waiting: null, failure: action.outcome.failure };
    case 'edited':
      return {
        ...state,
        typed: { ...state.typed, [action.field]: action.value },
        failure: state.failure?.field === action.field ? null : state.failure,
      };
    case 'answered':
      return action.outcome.ok
        ? { ...state, waiting: null, added: action.outcome.view }
        : { ...state, waiting: null, failure: action.outcome.failure };
    case 'another':
      return {
        ...emptyEngineer(action.freshId),
        start: withTeam(state),
        waiting: null,
        typed: sameTeam(state),
      };
  }
}

/** What a field shows: what was typed, else its default. */
export function shownValue({ typed, start }: EngineerState, field: EngineerField): string {
  const value = typed[field];
  if (value !== undefined) return value;
  if (field === 'cadenceDays') return start === null ? '' : String(start.defaultCadenceDays);
  return field === 'started' ? (start?.today ?? '') : '';
}

/** What goes to the server. */
export function engineerForm(state: EngineerState): EngineerForm {
  const value = (field: EngineerField) => shownValue(state, field);
  return {
    id: state.id,
    name: value('name'),
    email: value('email'),
    role: value('role'),
    team: value('team'),
    manager: value('manager'),
    cadenceDays: value('cadenceDays'),
    started: value('started'),
  };
}

/** Whoever adds one engineer often adds the rest of the team. */
function sameTeam(state: EngineerState): EngineerState['typed'] {
  return { team: shownValue(state, 'team'), manager: shownValue(state, 'manager') };
}

/** A team or manager typed for the first time can be picked the next time. */
function withTeam(state: EngineerState): NewEngineerView | null {
  const { start } = state;
  const { team, manager } = engineerForm(state);
  const add = (picks: readonly string[], pick: string) =>
    pick === '' || picks.includes(pick) ? picks : [...picks, pick];
  return start && { ...start, teams: add(start.teams, team), managers: add(start.managers, manager) };
}
