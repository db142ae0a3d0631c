import type { NamedPeriod } from '../../domain/report/report-period';
import type { Localization } from '../shell/page-context';
import type { Call } from '../shell/server';
import { createStore, type Store } from '../shell/store';
import { reportLines } from './report-lines';
import { reportModel, shownPeriod } from './report-model';
import { type DayField, emptyReport, type ReportEvent, type ReportState, reduceReport } from './report-state';

/** The commands of the page "Growth report". */
export interface ReportCommands {
  readonly store: Store<ReportState, ReportEvent>;
  /** Reads the chosen engineer again. */
  read(): Promise<void>;
  choose(engineerId: string): Promise<void>;
  choosePeriod(period: NamedPeriod | 'days'): void;
  editDay(field: DayField, value: string): void;
  leaveNotes(isWithoutNotes: boolean): void;
  summarise(words: string): void;
  /** Puts the report into a sheet, in the language of the page. */
  put(localization: Localization): Promise<void>;
  setUp(): Promise<void>;
}

/** Calls `onPut` once the report is in a sheet. */
export function reportCommands(call: Call, onPut: () => void): ReportCommands {
  const store = createStore(reduceReport, emptyReport);
  const { state, dispatch } = store;

  const readFor = async (engineerId: string | null) => {
    dispatch({ type: 'reading', engineerId });
    const outcome = await call('readReport', engineerId);
    dispatch({ type: 'read', engineerId, outcome });
  };
  return {
    store,
    read: () => readFor(state().engineerId),
    choose: readFor,
    choosePeriod(period) {
      const { view } = state();
      // A custom period starts with the days that were shown.
      const days = period === 'days' && view !== null ? { ...shownPeriod(state(), view.today) } : {};
      dispatch({ type: 'period', period, days });
    },
    editDay: (field, value) => dispatch({ type: 'day', field, value }),
    leaveNotes: (isWithoutNotes) => dispatch({ type: 'notes', isWithoutNotes }),
    summarise: (words) => dispatch({ type: 'summary', words }),
    async put(localization) {
      const model = reportModel(state());
      if (state().waiting !== null || model === null) return;
      dispatch({ type: 'putting' });
      const sheet = { engineerId: model.source.id, lines: reportLines(model, localization) };
      const outcome = await call('putReport', sheet);
      dispatch({ type: 'put', outcome });
      if (outcome.ok) onPut();
    },
    async setUp() {
      dispatch({ type: 'setting up' });
      const outcome = await call('setUpWorkbook');
      if (outcome.ok) await readFor(null);
      else dispatch({ type: 'failed', failure: outcome.failure });
    },
  };
}
