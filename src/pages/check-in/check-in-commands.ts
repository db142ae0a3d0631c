import type { Call } from '../shell/server';
import { createStore, type Store } from '../shell/store';
import { type CheckInEvent, type CheckInState, emptyCheckIn, reduceCheckIn } from './check-in-state';

/** The commands of the page "Let engineers prepare". */
export interface CheckInCommands {
  readonly store: Store<CheckInState, CheckInEvent>;
  read(): Promise<void>;
  chooseTab(sheetId: number): void;
  /** Assigns the column with this header to a field; '' is no column. */
  chooseColumn(field: string, header: string): void;
  verify(isVerified: boolean): void;
  save(): Promise<void>;
  setUp(): Promise<void>;
}

export function checkInCommands(call: Call): CheckInCommands {
  const store = createStore(reduceCheckIn, emptyCheckIn);
  const { state, dispatch } = store;
  const read = async () => {
    dispatch({ type: 'reading' });
    dispatch({ type: 'read', outcome: await call('readCheckIn') });
  };
  return {
    store,
    read,
    chooseTab: (sheetId) => dispatch({ type: 'tab chosen', sheetId }),
    chooseColumn: (field, header) => dispatch({ type: 'column chosen', field, header }),
    verify: (isVerified) => dispatch({ type: 'verified', isVerified }),
    async save() {
      const { form, waiting } = state();
      if (form === null || waiting !== null) return;
      dispatch({ type: 'saving' });
      const outcome = await call('linkCheckIn', form);
      if (outcome.ok) dispatch({ type: 'saved', outcome });
      else dispatch({ type: 'failed', failure: outcome.failure });
    },
    async setUp() {
      dispatch({ type: 'setting up' });
      const outcome = await call('setUpWorkbook');
      if (outcome.ok) await read();
      else dispatch({ type: 'failed', failure: outcome.failure });
    },
  };
}
