import type { Failure, Outcome } from '../../contract/outcome';
import type { Call } from './server';
import { setUpAndRead } from './set-up-and-read';
import { createFieldStore, type FieldStore } from './store';

/** The state of a page that only reads. */
interface ReadState<View> {
  readonly view: View | null;
  readonly waiting: 'reading' | 'setting up' | null;
  readonly failure: Failure | null;
}

export interface ReadCommands<View> {
  readonly store: FieldStore<ReadState<View>>;
  read(): Promise<void>;
  setUp(): Promise<void>;
}

/** The commands of a page that only reads, and can set up the workbook before it does. */
export function readCommands<View>(call: Call, ask: () => Promise<Outcome<View>>): ReadCommands<View> {
  const store = createFieldStore<ReadState<View>>({ view: null, waiting: 'reading', failure: null });
  const { dispatch } = store;
  const show = async () => {
    const outcome = await ask();
    dispatch({
      waiting: null,
      ...(outcome.ok ? { view: outcome.view, failure: null } : { failure: outcome.failure }),
    });
  };
  return {
    store,
    async read() {
      dispatch({ waiting: 'reading', failure: null });
      await show();
    },
    // The page says that it is being set up until it can show something.
    setUp: () => setUpAndRead(call, dispatch, show),
  };
}
