import type { Failure, Outcome } from '../../../contract/outcome';
import type { ExportTable, ScoresView } from '../../../contract/personal';
import type { Call } from '../../shell/server';
import { setUpAndRead } from '../../shell/set-up-and-read';
import { createFieldStore, type FieldStore } from '../../shell/store';

/** The state of the page "Export scores". */
interface ScoresState {
  readonly waiting: 'reading' | 'setting up' | null;
  /** null until the whole workbook is read. */
  readonly scores: (Pick<ScoresView, 'today' | 'headers'> & Pick<ExportTable, 'rows'>) | null;
  /** How many engineers are read, and how many there are. */
  readonly done: number;
  readonly total: number;
  readonly failure: Failure | null;
  readonly downloaded: string | null;
}

export interface ScoresCommands {
  readonly store: FieldStore<ScoresState>;
  /** Reads the whole workbook, so that the download follows the press of the button at once. */
  read(): Promise<void>;
  setUp(): Promise<void>;
  noteDownload(name: string): void;
}

export function scoresCommands(call: Call): ScoresCommands {
  const store = createFieldStore<ScoresState>({
    ...{ waiting: 'reading', scores: null, done: 0, total: 0, failure: null, downloaded: null },
  });
  const { dispatch } = store;
  const read = async () => {
    dispatch({ waiting: 'reading', failure: null, scores: null, done: 0, total: 0 });
    const rows: ExportTable['rows'][number][] = [];
    for (let next: number | null = 0; next !== null; ) {
      const outcome: Outcome<ScoresView> = await call('readScores', next);
      if (!outcome.ok) return dispatch({ waiting: null, failure: outcome.failure });
      const { today, headers, total } = outcome.view;
      rows.push(...outcome.view.rows);
      next = outcome.view.next;
      dispatch({ done: next ?? total, total });
      if (next === null) dispatch({ waiting: null, scores: { today, headers, rows } });
    }
  };
  return {
    store,
    read,
    setUp: () => setUpAndRead(call, dispatch, read),
    noteDownload: (downloaded) => dispatch({ downloaded }),
  };
}
