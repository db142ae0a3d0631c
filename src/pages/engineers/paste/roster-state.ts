import type { AddedEngineerView, NewEngineerView } from '../../../contract/engineer-form';
import type { Failure } from '../../../contract/outcome';
import { nameKey } from '../../../domain/cells/name-key';
import { type Roster, type RosterRow, readRoster } from '../../../domain/engineers/roster';

/** The state of the panel for pasted engineers. */
export interface RosterState {
  readonly text: string;
  /** The id of each name, created once, so that a repeated request adds nobody twice. */
  readonly ids: Readonly<Record<string, string>>;
  readonly run: RosterRun | null;
  /** The engineers added since the text was last changed by the user. */
  readonly added: readonly AddedEngineerView[];
  /** Why the server refused a row, by the pasted text of the row. */
  readonly reasons: Readonly<Record<string, Failure>>;
  /** Why the run ended early. */
  readonly failure: Failure | null;
  readonly outcome: 'finished' | 'stopped' | null;
}

/** The rows of the pending call (1-based) and their total. */
interface RosterRun {
  readonly first: number;
  readonly last: number;
  readonly total: number;
  readonly isStopping: boolean;
}

export type RosterEvent =
  | { readonly type: 'pasted'; readonly text: string }
  | { readonly type: 'began'; readonly ids: Readonly<Record<string, string>> }
  | { readonly type: 'sent'; readonly first: number; readonly last: number; readonly total: number }
  | { readonly type: 'stopping' }
  /** The text without the engineers who were added. */
  | {
      readonly type: 'answered';
      readonly text: string;
      readonly added: readonly AddedEngineerView[];
      readonly reasons: Readonly<Record<string, Failure>>;
    }
  | { readonly type: 'ended'; readonly outcome: 'finished' | 'stopped' }
  | { readonly type: 'failed'; readonly failure: Failure };

export const emptyRoster: RosterState = {
  text: '',
  ids: {},
  run: null,
  added: [],
  reasons: {},
  failure: null,
  outcome: null,
};

export function reduceRoster(state: RosterState, event: RosterEvent): RosterState {
  switch (event.type) {
    case 'pasted':
      return state.run ? state : { ...state, text: event.text, added: [], failure: null, outcome: null };
    case 'began':
      return { ...state, ids: event.ids, reasons: {}, failure: null, outcome: null };
    case 'sent': {
      const { first, last, total } = event;
      return { ...state, run: { first, last, total, isStopping: state.run?.isStopping ?? false } };
    }
    case 'stopping':
      return { ...state, run: state.run && { ...state.run, isStopping: true } };
    case 'answered':
      return {
        ...state,
        text: event.text,
        added: [...state.added, ...event.added],
        reasons: { ...state.reasons, ...event.reasons },
      };
    case 'ended':
      return { ...state, run: null, outcome: event.outcome };
    case 'failed':
      return { ...state, run: null, failure: event.failure };
  }
}

/** The pasted rows, compared with the workbook as last read. */
export function rosterOf(text: string, { today, defaultCadenceDays, engineers }: NewEngineerView): Roster {
  return readRoster(text, { today, defaultCadenceDays, engineers });
}

/** The rows to add. */
export function newRows({ rows }: Roster): readonly (RosterRow & { fate: { kind: 'new' } })[] {
  return rows.filter((row): row is RosterRow & { fate: { kind: 'new' } } => row.fate.kind === 'new');
}

export function idKey(row: RosterRow): string {
  return nameKey(row.values.name);
}
