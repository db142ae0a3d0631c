import type { Failure } from '../../../contract/outcome';
import type { DeletionView, PlaceCount } from '../../../contract/personal';
import type { Call } from '../../shell/server';
import { setUpAndRead } from '../../shell/set-up-and-read';
import { createFieldStore, type FieldStore } from '../../shell/store';

/** The state of the page "Delete one person". */
interface DeletionState {
  readonly waiting: 'reading' | 'setting up' | 'deleting' | null;
  readonly view: DeletionView | null;
  readonly engineerId: string | null;
  /** Whether the user has confirmed that a deletion cannot be undone. */
  readonly isConfirmed: boolean;
  readonly failure: Failure | null;
  /** Who was deleted, and what. */
  readonly deleted: { readonly name: string; readonly places: readonly PlaceCount[] } | null;
}

export interface DeletionCommands {
  readonly store: FieldStore<DeletionState>;
  /** Reads the engineers, and what there is about the chosen one. */
  read(): Promise<void>;
  choose(engineerId: string): Promise<void>;
  confirm(isConfirmed: boolean): void;
  /** Deletes what is shown; if there is something else by now, shows that (P375). */
  deleteAll(): Promise<void>;
  setUp(): Promise<void>;
}

/** `onDeleted` is called when rows of this engineer are gone from the workbook. */
export function deletionCommands(call: Call, onDeleted: (engineerId: string) => void): DeletionCommands {
  const store = createFieldStore<DeletionState>({
    waiting: 'reading',
    view: null,
    engineerId: null,
    isConfirmed: false,
    failure: null,
    deleted: null,
  });
  const { state, dispatch } = store;
  const read = async (failure: Failure | null) => {
    const { engineerId } = state();
    dispatch({ waiting: 'reading', failure, isConfirmed: false });
    const outcome = await call('readDeletion', engineerId);
    // Somebody may have chosen another engineer meanwhile.
    if (state().engineerId !== engineerId) return;
    dispatch({ waiting: null, ...(outcome.ok ? { view: outcome.view } : { failure: outcome.failure }) });
  };
  return {
    store,
    read: () => read(null),
    async choose(engineerId) {
      if (state().waiting === 'deleting') return;
      dispatch({ engineerId, deleted: null });
      await read(null);
    },
    confirm: (isConfirmed) => dispatch({ isConfirmed }),
    async deleteAll() {
      const { waiting, view, isConfirmed } = state();
      const deletion = view?.deletion;
      if (waiting !== null || !isConfirmed || !deletion) return;
      const { id: engineerId, name, places } = deletion;
      dispatch({ waiting: 'deleting', failure: null });
      const seen = Object.fromEntries(places.map(({ key, count }) => [key, count]));
      const outcome = await call('deletePerson', { engineerId, seen });
      // Also after a failure, because a call that gets no answer can have deleted rows.
      onDeleted(engineerId);
      if (!outcome.ok) return read(outcome.failure);
      dispatch({ engineerId: null, deleted: { name, places } });
      await read(null);
    },
    setUp: () => setUpAndRead(call, dispatch, () => read(null)),
  };
}
