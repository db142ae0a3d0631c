import type { Failure, Outcome } from '../../contract/outcome';
import type { SelfCheckView } from '../../contract/self-check';
import type { CheckResult } from '../../domain/self-check/observations';
import type { Call } from '../shell/server';
import { createFieldStore, type FieldStore } from '../shell/store';

/** The state of the page "Self-check". */
export interface SelfCheckState {
  readonly isRunning: boolean;
  /** The results of the page and of the server, in order of arrival. */
  readonly results: readonly CheckResult[];
  /** The number of checks that the server has made. */
  readonly done: number;
  /** The number of checks that the server makes; 0 until the first response. */
  readonly total: number;
  readonly failure: Failure | null;
  readonly locale: string;
  readonly timeZone: string;
}

export interface SelfCheckCommands {
  readonly store: FieldStore<SelfCheckState>;
  /** Makes all checks again. */
  start(): Promise<void>;
  /** Continues after a failure; results that arrived before it remain. */
  goOn(): Promise<void>;
  /** Adds a result that needs a user action, such as whether text can be copied. */
  add(result: CheckResult): void;
}

const nothing: SelfCheckState = {
  ...{ isRunning: false, results: [], done: 0, total: 0, failure: null },
  ...{ locale: '', timeZone: '' },
};

/** `checkPage` makes the checks of the page itself. */
export function selfCheckCommands(call: Call, checkPage: () => Promise<CheckResult[]>): SelfCheckCommands {
  const store = createFieldStore(nothing);
  const { state, dispatch } = store;
  const goOn = async () => {
    dispatch({ isRunning: true, failure: null });
    let next: number | null = state().done;
    // One call makes checks for about 15 seconds, because Google ends a call after six minutes.
    while (next !== null) {
      const outcome: Outcome<SelfCheckView> = await call('runSelfCheck', next);
      if (!outcome.ok) {
        dispatch({ isRunning: false, failure: outcome.failure });
        return;
      }
      const { results, total, locale, timeZone } = outcome.view;
      next = outcome.view.next;
      const all = [...state().results, ...results];
      dispatch({ results: all, done: state().done + results.length, total, locale, timeZone });
    }
    dispatch({ isRunning: false });
  };
  return {
    store,
    async start() {
      if (state().isRunning) return;
      dispatch({ ...nothing, isRunning: true });
      dispatch({ results: await checkPage() });
      await goOn();
    },
    async goOn() {
      if (!state().isRunning) await goOn();
    },
    add: (result) => {
      dispatch({ results: [...state().results.filter(({ id }) => id !== result.id), result] });
    },
  };
}
