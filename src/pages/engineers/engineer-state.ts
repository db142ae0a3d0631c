import type {
  AddedEngineerView,
  EditedEngineerView,
  EngineerForm,
  EngineerRecord,
  EngineerRow,
  NewEngineerView,
} from '../../contract/engineer-form';
import type { Failure, Outcome } from '../../contract/outcome';

export type EngineerField = keyof EngineerRecord;

export const engineerFields: readonly EngineerField[] = [
  'name',
  'email',
  'role',
  'team',
  'manager',
  'cadenceDays',
  'started',
  'status',
];

type Typed = Readonly<Partial<Record<EngineerField, string>>>;

/** The state of the form for one engineer. */
export interface EngineerState {
  readonly id: string;
  /** Defaults, suggested values and all engineers; null before the first response. */
  readonly start: NewEngineerView | null;
  /** The edited row as last read; null for a new engineer. */
  readonly editing: EngineerRow | null;
  /** Typed values; a field without one shows the value of the row or its default. */
  readonly typed: Typed;
  /** Unsaved input about other engineers, by their id; '' is the new engineer. */
  readonly drafts: Readonly<Record<string, Typed>>;
  /** Fields that another user had changed when the row was read again. */
  readonly moved: readonly EngineerField[];
  readonly waiting: 'reading' | 'adding' | 'setting up' | null;
  readonly failure: Failure | null;
  readonly added: AddedEngineerView | null;
  readonly edited: EditedEngineerView | null;
}

export type EngineerEvent =
  | { readonly type: 'reading' | 'adding' | 'setting up' | 'discarded' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'read'; readonly outcome: Outcome<NewEngineerView> }
  | { readonly type: 'chosen'; readonly engineer: EngineerRow | null }
  | { readonly type: 'typed'; readonly field: EngineerField; readonly value: string }
  | { readonly type: 'answered'; readonly outcome: Outcome<AddedEngineerView> }
  | { readonly type: 'saved'; readonly outcome: Outcome<EditedEngineerView> }
  | { readonly type: 'joined'; readonly engineers: readonly EngineerRow[] }
  | { readonly type: 'another'; readonly freshId: string };

export function emptyEngineer(id: string): EngineerState {
  return {
    id,
    start: null,
    editing: null,
    typed: {},
    drafts: {},
    moved: [],
    waiting: 'reading',
    failure: null,
    added: null,
    edited: null,
  };
}

export function reduceEngineer(state: EngineerState, event: EngineerEvent): EngineerState {
  const answered = { ...state, waiting: null };
  switch (event.type) {
    case 'reading':
    case 'adding':
    case 'setting up':
      return { ...state, waiting: event.type, failure: null, edited: null };
    case 'failed':
      return { ...answered, failure: event.failure };
    case 'read':
      return event.outcome.ok
        ? readAgain({ ...answered, start: event.outcome.view })
        : { ...answered, failure: event.outcome.failure };
    case 'chosen':
      return chosen(state, event.engineer);
    case 'typed':
      return {
        ...state,
        typed: { ...state.typed, [event.field]: event.value },
        edited: null,
        failure: state.failure?.field === event.field ? null : state.failure,
      };
    case 'discarded':
      return { ...state, typed: {}, moved: [], failure: null };
    case 'answered':
      return event.outcome.ok
        ? { ...joined(answered, [event.outcome.view]), added: event.outcome.view }
        : { ...answered, failure: event.outcome.failure };
    case 'saved':
      return event.outcome.ok
        ? saved(answered, event.outcome.view)
        : { ...answered, failure: event.outcome.failure };
    case 'joined':
      return joined(state, event.engineers);
    case 'another':
      return { ...state, id: event.freshId, typed: sameTeam(state), failure: null, added: null };
  }
}

/** True if the input differs from the row. */
export function isEdited({ editing, typed }: Pick<EngineerState, 'editing' | 'typed'>): boolean {
  return engineerFields.some(
    (field) => typed[field] !== undefined && typed[field] !== (editing?.[field] ?? ''),
  );
}

function chosen(state: EngineerState, engineer: EngineerRow | null): EngineerState {
  const from = state.editing?.id ?? '';
  const to = engineer?.id ?? '';
  const { [to]: typed = {}, ...others } = state.drafts;
  const drafts = isEdited(state) ? { ...others, [from]: state.typed } : others;
  return { ...state, editing: engineer, typed, drafts, moved: [], failure: null, edited: null };
}

/** The edited row may have changed; input remains. */
function readAgain(state: EngineerState): EngineerState {
  const { editing, start } = state;
  const now = editing && start?.engineers.find(({ id }) => id === editing.id);
  if (!editing || !now) return state;
  return { ...state, editing: now, moved: engineerFields.filter((field) => now[field] !== editing[field]) };
}

function saved(state: EngineerState, view: EditedEngineerView): EngineerState {
  return { ...joined(state, [view.engineer]), editing: view.engineer, typed: {}, moved: [], edited: view };
}

/** Updates the list of engineers, and the suggested teams and managers. */
function joined(state: EngineerState, rows: readonly EngineerRow[]): EngineerState {
  const { start } = state;
  if (start === null) return state;
  const engineers = new Map([...start.engineers, ...rows].map((row) => [row.id || row, row] as const));
  const add = (picks: readonly string[], more: readonly string[]) => [
    ...new Set([...picks, ...more.filter((pick) => pick !== '')]),
  ];
  return {
    ...state,
    start: {
      ...start,
      engineers: [...engineers.values()],
      teams: add(
        start.teams,
        rows.map(({ team }) => team),
      ),
      managers: add(
        start.managers,
        rows.map(({ manager }) => manager),
      ),
    },
  };
}

/** The value of a field: the input, the value of the row, or the default. */
export function shownValue({ typed, start, editing }: EngineerState, field: EngineerField): string {
  const value = typed[field] ?? editing?.[field];
  if (value !== undefined) return value;
  if (field === 'cadenceDays') return start === null ? '' : String(start.defaultCadenceDays);
  return field === 'started' ? (start?.today ?? '') : '';
}

/** The form to send for a new engineer. */
export function engineerForm(state: EngineerState): EngineerForm {
  const { status, ...form } = engineerRecord(state);
  return { id: state.id, ...form };
}

/** The values of all fields. */
export function engineerRecord(state: EngineerState): EngineerRecord {
  return Object.fromEntries(
    engineerFields.map((field) => [field, shownValue(state, field)]),
  ) as unknown as EngineerRecord;
}

/** The initial values of the next new engineer, who is often on the same team. */
function sameTeam(state: EngineerState): Typed {
  return { team: shownValue(state, 'team'), manager: shownValue(state, 'manager') };
}
