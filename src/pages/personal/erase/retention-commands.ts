import type { Day, Failure } from '../../../contract/outcome';
import type { PlaceCount, RetentionView } from '../../../contract/personal';
import { dayNumber, dayText } from '../../../domain/cells/day';
import type { Call } from '../../shell/server';
import { setUpAndRead } from '../../shell/set-up-and-read';
import { createFieldStore, type FieldStore } from '../../shell/store';

/** The ages that the page offers, in months. */
export const ages = [6, 12, 24, 36, 60] as const;

/** The state of the page "Retention". */
interface RetentionState {
  readonly waiting: 'reading' | 'setting up' | 'clearing' | null;
  readonly months: number;
  /** The day that follows from the age; null until the workbook is read. */
  readonly before: Day | null;
  readonly view: RetentionView | null;
  readonly isConfirmed: boolean;
  readonly failure: Failure | null;
  readonly cleared: readonly PlaceCount[] | null;
}

export interface RetentionCommands {
  readonly store: FieldStore<RetentionState>;
  /** Counts the texts that are older than the chosen age. */
  read(): Promise<void>;
  choose(months: number): Promise<void>;
  confirm(isConfirmed: boolean): void;
  /** Clears what is shown; if there is something else by now, shows that (P376). */
  clear(): Promise<void>;
  setUp(): Promise<void>;
}

/** `today` is that of the browser until the workbook is read, which then decides. */
export function retentionCommands(call: Call, today: () => Day, onChanged: () => void): RetentionCommands {
  const store = createFieldStore<RetentionState>({
    waiting: 'reading',
    months: 24,
    before: null,
    view: null,
    isConfirmed: false,
    failure: null,
    cleared: null,
  });
  const { state, dispatch } = store;
  const read = async (failure: Failure | null) => {
    const { months, view } = state();
    const before = monthsBefore(view?.today ?? today(), months);
    dispatch({ waiting: 'reading', failure, isConfirmed: false, before });
    const outcome = await call('readRetention', before);
    // Somebody may have chosen another age meanwhile.
    if (state().months !== months) return;
    dispatch({ waiting: null, ...(outcome.ok ? { view: outcome.view } : { failure: outcome.failure }) });
  };
  return {
    store,
    read: () => read(null),
    async choose(months) {
      if (state().waiting === 'clearing') return;
      dispatch({ months, cleared: null });
      await read(null);
    },
    confirm: (isConfirmed) => dispatch({ isConfirmed }),
    async clear() {
      const { waiting, view, before, isConfirmed } = state();
      if (waiting !== null || !isConfirmed || view === null || before === null) return;
      dispatch({ waiting: 'clearing', failure: null });
      const seen = Object.fromEntries(view.places.map(({ key, count }) => [key, count]));
      const outcome = await call('clearTexts', { before, seen });
      onChanged();
      if (!outcome.ok) return read(outcome.failure);
      dispatch({ cleared: view.places });
      await read(null);
    },
    setUp: () => setUpAndRead(call, dispatch, () => read(null)),
  };
}

/** The same day so many months earlier, or the last day of a shorter month. */
export function monthsBefore(day: Day, months: number): Day {
  const date = new Date((dayNumber(day) ?? 0) * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const moved = Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay));
  return dayText(moved / 86_400_000);
}
