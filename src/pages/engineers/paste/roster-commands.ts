import type { EngineerRow, NewEngineerView } from '../../../contract/engineer-form';
import { batchSize } from '../../../domain/engineers/engineer-batch';
import { withoutRows } from '../../../domain/engineers/roster';
import type { Call } from '../../shell/server';
import { createStore, type Store } from '../../shell/store';
import {
  emptyRoster,
  idKey,
  newRows,
  type RosterEvent,
  type RosterState,
  reduceRoster,
  rosterOf,
} from './roster-state';

/** The commands of the panel for pasted engineers. */
export interface RosterCommands {
  readonly store: Store<RosterState, RosterEvent>;
  paste(text: string): void;
  /** Adds all new rows, a few per call, until done, failed or stopped. */
  add(): Promise<void>;
  /** Stops after the pending call. */
  stop(): void;
}

interface RosterDeps {
  readonly call: Call;
  newId(): string;
  /** The workbook as last read; null before the first response. */
  start(): NewEngineerView | null;
  /** Called with the engineers of each call. */
  onAdded(engineers: readonly EngineerRow[]): void;
}

export function rosterCommands({ call, newId, start, onAdded }: RosterDeps): RosterCommands {
  const store = createStore(reduceRoster, emptyRoster);
  const { state, dispatch } = store;

  const add = async () => {
    const view = start();
    if (view === null || state().run !== null) return;
    const all = newRows(rosterOf(state().text, view));
    const ids = { ...state().ids };
    const rows = all.map((row) => {
      ids[idKey(row)] ??= newId();
      return { raw: row.raw, form: { id: ids[idKey(row)] as string, ...row.fate.form } };
    });
    dispatch({ type: 'began', ids });
    for (let first = 0; first < rows.length; first += batchSize) {
      if (state().run?.isStopping) return dispatch({ type: 'ended', outcome: 'stopped' });
      const batch = rows.slice(first, first + batchSize);
      dispatch({ type: 'sent', first: first + 1, last: first + batch.length, total: rows.length });
      const outcome = await call(
        'addEngineers',
        batch.map(({ form }) => form),
      );
      if (!outcome.ok) return dispatch({ type: 'failed', failure: outcome.failure });
      const { answers } = outcome.view;
      const added = answers.flatMap((answer) => (answer.ok ? [answer.view] : []));
      const gone = batch.filter((_, index) => answers[index]?.ok).map(({ raw }) => raw);
      const reasons = Object.fromEntries(
        batch.flatMap(({ raw }, index) => {
          const answer = answers[index];
          return answer && !answer.ok ? [[raw, answer.failure]] : [];
        }),
      );
      const before = state().text;
      // The text first: compared with the new list, the added engineers would count as existing.
      dispatch({ type: 'answered', text: withoutRows(before, rosterOf(before, view), gone), added, reasons });
      onAdded(added);
    }
    dispatch({ type: 'ended', outcome: 'finished' });
  };
  return {
    store,
    paste: (text) => dispatch({ type: 'pasted', text }),
    add,
    stop: () => dispatch({ type: 'stopping' }),
  };
}
