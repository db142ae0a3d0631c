import type { Call } from '../shell/server';
import { createStore, type Store } from '../shell/store';
import { emptyShare, reduceShare, type ShareEvent, type ShareState } from './share-state';

/** The commands of the page "Share and protect". */
export interface ShareCommands {
  readonly store: Store<ShareState, ShareEvent>;
  read(): Promise<void>;
  choose(id: string, isLimited: boolean): void;
  /** Confirms that a limited tab passes to its new manager; null withdraws that. */
  hand(id: string, to: string | null): void;
  protect(): Promise<void>;
  setUp(): Promise<void>;
}

export function shareCommands(call: Call): ShareCommands {
  const store = createStore(reduceShare, emptyShare);
  const { state, dispatch } = store;
  const read = async () => {
    dispatch({ type: 'reading' });
    dispatch({ type: 'read', outcome: await call('readSharing') });
  };
  return {
    store,
    read,
    choose: (id, isLimited) => {
      if (state().waiting === null) dispatch({ type: 'chosen', id, isLimited });
    },
    hand: (id, to) => {
      if (state().waiting === null) dispatch({ type: 'handed', id, to });
    },
    async protect() {
      if (state().waiting !== null) return;
      dispatch({ type: 'protecting' });
      // One call protects a few tabs; sending the same form again continues.
      while (state().waiting === 'protecting') {
        const { chosen, handTo } = state();
        const outcome = await call('protectWorkbook', { limits: chosen, handTo });
        if (outcome.ok) dispatch({ type: 'protected', view: outcome.view });
        else dispatch({ type: 'failed', failure: outcome.failure });
      }
    },
    async setUp() {
      dispatch({ type: 'setting up' });
      const outcome = await call('setUpWorkbook');
      if (outcome.ok) await read();
      else dispatch({ type: 'failed', failure: outcome.failure });
    },
  };
}
