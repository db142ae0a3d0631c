import type { Failure } from '../../contract/outcome';
import type { GoalChoice } from '../../domain/cycles/new-cycle';
import type { Call } from '../shell/server';
import { createStore, type Store } from '../shell/store';
import { cycleForm, deadEnds } from './cycle-plan';
import {
  type CycleEvent,
  type CycleField,
  type CycleState,
  emptyCycle,
  type ForWhom,
  isAboutGoals,
  reduceCycle,
} from './cycle-state';

/** The commands of the page "Start a new cycle". */
export interface CycleCommands {
  readonly store: Store<CycleState, CycleEvent>;
  read(): Promise<void>;
  edit(field: CycleField, value: string): void;
  aim(forWhom: ForWhom): void;
  tick(name: string): void;
  startAnew(startsAnew: boolean): void;
  choose(goalId: string, choice: GoalChoice): void;
  start(): Promise<void>;
  /** Shows a failure that the page itself found, such as a partly typed date. */
  refuse(failure: Failure): void;
  setUp(): Promise<void>;
}

/** Calls `onStarted` once the cycle has started. */
export function cycleCommands(call: Call, newId: () => string, onStarted: () => void): CycleCommands {
  const store = createStore(reduceCycle, emptyCycle);
  const { state, dispatch } = store;

  const read = async () => {
    dispatch({ type: 'reading' });
    const outcome = await call('readCycle');
    dispatch({ type: 'read', outcome, newId });
  };
  return {
    store,
    read,
    edit: (field, value) => dispatch({ type: 'edited', field, value }),
    aim: (forWhom) => dispatch({ type: 'aimed', forWhom }),
    tick: (name) => dispatch({ type: 'ticked', name }),
    startAnew: (startsAnew) => dispatch({ type: 'set start', startsAnew }),
    choose: (goalId, choice) => dispatch({ type: 'chosen', goalId, choice }),
    async start() {
      if (state().waiting !== null || state().started !== null || deadEnds(state()).length > 0) return;
      const form = cycleForm(state());
      if (form.goals.length === 0) return;
      dispatch({ type: 'starting' });
      const outcome = await call('startCycle', form);
      dispatch({ type: 'answered', outcome });
      if (outcome.ok) onStarted();
      else if (isAboutGoals(outcome.failure)) await read();
    },
    refuse: (failure) => dispatch({ type: 'failed', failure }),
    async setUp() {
      dispatch({ type: 'setting up' });
      const outcome = await call('setUpWorkbook');
      if (outcome.ok) await read();
      else dispatch({ type: 'failed', failure: outcome.failure });
    },
  };
}
