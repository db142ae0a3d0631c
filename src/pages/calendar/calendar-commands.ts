import type { CalendarView } from '../../contract/calendar';
import type { Failure } from '../../contract/outcome';
import type { Call } from '../shell/server';
import { createStore, type Store } from '../shell/store';

/** The state of the page "Put my 1:1s into my calendar". */
interface CalendarState {
  readonly view: CalendarView | null;
  readonly reading: boolean;
  readonly failure: Failure | null;
  readonly settingUp: boolean;
}

export interface CalendarCommands {
  readonly store: Store<CalendarState, Partial<CalendarState>>;
  read(): Promise<void>;
  setUp(): Promise<void>;
}

export function calendarCommands(call: Call): CalendarCommands {
  const nothing: CalendarState = { view: null, reading: true, failure: null, settingUp: false };
  const store = createStore<CalendarState, Partial<CalendarState>>(
    (state, change) => ({ ...state, ...change }),
    nothing,
  );
  const read = async () => {
    store.dispatch({ reading: true, failure: null });
    const outcome = await call('readCalendar');
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
