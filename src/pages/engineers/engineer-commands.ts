import type { EngineerRecord, EngineerRow } from '../../contract/engineer-form';
import type { Failure } from '../../contract/outcome';
import type { Call } from '../shell/server';
import { createStore, type Store } from '../shell/store';
import {
  type EngineerEvent,
  type EngineerField,
  type EngineerState,
  emptyEngineer,
  engineerForm,
  engineerRecord,
  reduceEngineer,
} from './engineer-state';

/** The commands of the form for one engineer. */
export interface EngineerCommands {
  readonly store: Store<EngineerState, EngineerEvent>;
  read(): Promise<void>;
  /** Opens the row of an engineer, or a new engineer for ''; input stays with its engineer. */
  choose(engineerId: string): void;
  edit(field: EngineerField, value: string): void;
  /** Adds the new engineer, or saves the edited row. */
  add(): Promise<void>;
  /** Shows a failure that the page itself found, such as a partly typed date. */
  refuse(failure: Failure): void;
  discard(): void;
  another(): void;
  setUp(): Promise<void>;
}

/** Calls `onAdded` after each change of the workbook. */
export function engineerCommands(call: Call, newId: () => string, onAdded: () => void): EngineerCommands {
  const store = createStore(reduceEngineer, emptyEngineer(newId()));
  const { state, dispatch } = store;

  let reading: Promise<void> | null = null;

  const readOnce = async () => {
    dispatch({ type: 'reading' });
    dispatch({ type: 'read', outcome: await call('readNewEngineer') });
    reading = null;
  };
  const read = () => {
    reading ??= readOnce();
    return reading;
  };
  const save = async ({ id, ...seen }: EngineerRow) => {
    const wanted = engineerRecord(state());
    dispatch({ type: 'adding' });
    const outcome = await call('editEngineer', { id, seen: seen satisfies EngineerRecord, wanted });
    dispatch({ type: 'saved', outcome });
    if (outcome.ok) onAdded();
  };
  return {
    store,
    read,
    choose(engineerId) {
      if (state().waiting !== null) return;
      const engineer = state().start?.engineers.find(({ id }) => id !== '' && id === engineerId);
      dispatch({ type: 'chosen', engineer: engineer ?? null });
    },
    edit: (field, value) => dispatch({ type: 'typed', field, value }),
    async add() {
      // A fast user presses Enter before the defaults are read.
      if (state().start === null) await read();
      if (state().start === null || state().waiting !== null || state().added !== null) return;
      const { editing } = state();
      if (editing !== null) return save(editing);
      const form = engineerForm(state());
      dispatch({ type: 'adding' });
      const outcome = await call('addEngineer', form);
      dispatch({ type: 'answered', outcome });
      if (outcome.ok) onAdded();
    },
    refuse: (failure) => dispatch({ type: 'failed', failure }),
    discard: () => dispatch({ type: 'discarded' }),
    another: () => dispatch({ type: 'another', freshId: newId() }),
    async setUp() {
      dispatch({ type: 'setting up' });
      let outcome = await call('setUpWorkbook');
      // One call makes as many tabs as Google has time for; the next one continues.
      while (outcome.ok && outcome.view.left !== undefined && outcome.view.made.length > 0) {
        outcome = await call('setUpWorkbook');
      }
      if (outcome.ok) await read();
      else dispatch({ type: 'failed', failure: outcome.failure });
    },
  };
}
