import type { Failure } from '../../../contract/outcome';
import type { ExportView } from '../../../contract/personal';
import type { Call } from '../../shell/server';
import { setUpAndRead } from '../../shell/set-up-and-read';
import { createFieldStore, type FieldStore } from '../../shell/store';

/** The state of the page "Export one person". */
interface ExportState {
  readonly waiting: 'reading' | 'setting up' | null;
  readonly view: ExportView | null;
  readonly engineerId: string | null;
  readonly failure: Failure | null;
  /** The name of the file that was downloaded last. */
  readonly downloaded: string | null;
}

export interface ExportCommands {
  readonly store: FieldStore<ExportState>;
  /** Reads the workbook, and the chosen engineer. */
  read(): Promise<void>;
  choose(engineerId: string): Promise<void>;
  setUp(): Promise<void>;
  noteDownload(name: string): void;
}

export function exportCommands(call: Call): ExportCommands {
  const store = createFieldStore<ExportState>({
    ...{ waiting: 'reading', view: null, engineerId: null, failure: null, downloaded: null },
  });
  const { state, dispatch } = store;
  const read = async () => {
    const { engineerId } = state();
    dispatch({ waiting: 'reading', failure: null, downloaded: null });
    const outcome = await call('readExport', engineerId);
    // Somebody may have chosen another engineer meanwhile.
    if (state().engineerId !== engineerId) return;
    dispatch({ waiting: null, ...(outcome.ok ? { view: outcome.view } : { failure: outcome.failure }) });
  };
  return {
    store,
    read,
    async choose(engineerId) {
      dispatch({ engineerId });
      await read();
    },
    setUp: () => setUpAndRead(call, dispatch, read),
    noteDownload: (downloaded) => dispatch({ downloaded }),
  };
}
