import type { Failure } from '../contract/outcome';
import {
  type EngineerAction,
  type EngineerField,
  type EngineerState,
  emptyEngineer,
  engineerForm,
  reduceEngineer,
} from './engineer-state';
import type { Call } from './server';
import { createStore, type Store } from './store';

/** All that a person can do on the "Add engineer" page. */
export interface EngineerActions {
  readonly store: Store<EngineerState, EngineerAction>;
  read(): Promise<void>;
  edit(field: EngineerField, value: string): void;
  add(): Promise<void>;
  /** Shows what the page itself found wrong, such as a half-typed date. */
  refuse(failure: Failure): void;
  another(): void;
  setUp(): Promise<void>;
}

/** `onAdded` is told of each engineer that was added. */
export function engineerActions(call: Call, newId: () => string, onAdded: () => void): EngineerActions {
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
  return {
    store,
    read,
    edit: (field, value) => dispatch({ type: 'edited', field, value }),
    async add() {
      // Whoever types fast presses Enter before the defaults are there.
      if (state().start === null) await read();
      if (state().start === null || state().waiting !== null || state().added !== null) return;
      const form = engineerForm(state());
      dispatch({ type: 'adding' });
      const outcome = await call('addEngineer', form);
      dispatch({ type: 'answered', outcome });
      if (outcome.ok) onAdded();
    },
    refuse: (failure) => dispatch({ type: 'failed', failure }),
    another: () => dispatch({ type: 'another', freshId: newId() }),
    async setUp() {
      dispatch({ type: 'setting up' });
      const outcome = await call('setUpWorkbook');
      if (outcome.ok) await read();
      else dispatch({ type: 'failed', failure: outcome.failure });
    },
  };
}
