import type { ImportChoices } from '../../domain/import/import-choices';
import type { Call } from '../shell/server';
import { setUpAndRead } from '../shell/set-up-and-read';
import { createFieldStore, type FieldStore } from '../shell/store';
import { emptyImport, emptyReading, type ImportState, readPasted } from './import-state';
import { runImport, undoParts } from './run-import';

export interface ImportCommands {
  readonly store: FieldStore<ImportState>;
  /** Reads the workbook. */
  open(): Promise<void>;
  setUp(): Promise<void>;
  chooseOrigin(origin: ImportState['origin']): void;
  /** Reads a tab. */
  chooseTab(tab: number): Promise<void>;
  paste(text: string): void;
  /** Chooses the tabs that are imported with the chosen one, by their titles. */
  chooseAlso(titles: readonly string[]): void;
  chooseHeader(row1: number | null): void;
  change(changes: Partial<ImportChoices>): void;
  /** Adds the new engineers and imports the rows, part after part. */
  importAll(): Promise<void>;
  undo(): Promise<void>;
}

/** `onChanged` is called when the workbook has changed. */
export function importCommands(call: Call, onChanged: () => void): ImportCommands {
  const store = createFieldStore(emptyImport);
  const { state, dispatch } = store;
  const read = async (tab: number | null) => {
    dispatch({ waiting: 'reading', failure: null });
    const outcome = await call('readImport', tab);
    if (!outcome.ok) return dispatch({ waiting: null, failure: outcome.failure });
    const { sources, ...view } = outcome.view;
    dispatch({ waiting: null, view, ...(tab !== null && { sources }) });
  };
  /** Another source, or another header row, makes what was changed and done before meaningless. */
  const anew: Partial<ImportState> = { ...emptyReading, failure: null, result: null };
  const isFree = () => state().waiting === null;
  return {
    store,
    open: () => read(null),
    setUp: () => setUpAndRead(call, dispatch, () => read(null)),
    chooseOrigin(origin) {
      if (isFree()) dispatch({ ...anew, origin, tab: null, pasted: '', sources: [] });
    },
    async chooseTab(tab) {
      if (!isFree()) return;
      dispatch({ ...anew, tab, sources: [] });
      await read(tab);
    },
    paste(text) {
      if (isFree()) dispatch({ ...anew, ...readPasted(text) });
    },
    chooseAlso(also) {
      if (isFree()) dispatch({ also, failure: null, result: null });
    },
    chooseHeader(row1) {
      if (isFree()) dispatch({ ...anew, headerRow1: row1 });
    },
    change(changes) {
      if (isFree()) dispatch({ changes: { ...state().changes, ...changes }, failure: null, result: null });
    },
    async importAll() {
      if (isFree()) await runImport(call, store, onChanged);
    },
    async undo() {
      const { result } = state();
      if (!isFree() || result === null) return;
      dispatch({ waiting: 'undoing', failure: null });
      const { left, failure } = await undoParts(call, result.undos);
      onChanged();
      const undone = left.length === 0 ? 'undone' : result.state;
      dispatch({ waiting: null, failure, result: { ...result, undos: left, state: undone } });
    },
  };
}
