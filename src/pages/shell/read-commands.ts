import type { Failure, Outcome } from '../../contract/outcome';
import type { Call } from './server';
import { createFieldStore, type FieldStore } from './store';

/** The state of a page that only reads. */
interface ReadState<View> {
  readonly view: View | null;
  readonly reading: boolean;
  readonly failure: Failure | null;
  readonly settingUp: boolean;
}

export interface ReadCommands<View> {
  readonly store: FieldStore<ReadState<View>>;
  read(): Promise<void>;
  setUp(): Promise<void>;
}

/** The commands of a page that only reads, and can set up the workbook before it does. */
export function readCommands<View>(call: Call, ask: () => Promise<Outcome<View>>): ReadCommands<View> {
  const nothing: ReadState<View> = { view: null, reading: true, failure: null, settingUp: false };
  const store = createFieldStore<ReadState<View>>(nothing);
  const read = async () => {
    store.dispatch({ reading: true, failure: null });
    const outcome = await ask();
    store.dispatch({
      reading: false,
      settingUp: false,
      ...(outcome.ok ? { view: outcome.view } : { failure: outcome.failure }),
    });
  };
  return {
    store,
    read,
    async setUp() {
      store.dispatch({ settingUp: true });
      const outcome = await call('setUpWorkbook');
      if (outcome.ok) await read();
      else store.dispatch({ settingUp: false, failure: outcome.failure });
    },
  };
}
