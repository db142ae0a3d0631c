import type { NotesReaderView, QuestionBankView } from '../../../contract/endpoints';
import type { MeetingView } from '../../../contract/meeting-form';
import type { Failure, Outcome } from '../../../contract/outcome';
import type { Language } from '../../shell/language';
import type { Call } from '../../shell/server';
import { createStore, type Store } from '../../shell/store';
import type { Draft, Edit } from '../drafts/draft';
import type { DraftStorage } from '../drafts/draft-storage';
import { type PrivateNotes, privateNotes } from '../drafts/private-note';
import { draftPersistence } from './draft-persistence';
import { type FormEvent, reduceForm } from './form-reducer';
import { type FormState, openingState, shownEngineer, shownMeetings } from './form-state';
import { type SaveCommands, saveCommands } from './save-commands';

/** The dependencies of the sidebar: calls, the storage for drafts and a source of ids. */
export interface MeetingDeps {
  readonly call: Call;
  readonly storage: DraftStorage;
  readonly newId: () => string;
  /** The locale of the spreadsheet; undefined if the page does not know it. */
  readonly locale: string | undefined;
}

/** The commands of the sidebar. */
export interface MeetingCommands extends SaveCommands {
  readonly store: Store<FormState, FormEvent>;
  /** Reads the workbook again; input remains. */
  read(): Promise<void>;
  /** Reads the workbook and chooses the engineer of the open tab. */
  follow(): Promise<void>;
  /** Opens the tab of the chosen engineer; returns the failure, or null. */
  openTab(): Promise<Failure | null>;
  choose(engineerId: string): void;
  edit(edit: Edit): void;
  /** Discards the form and starts a new 1:1. */
  beginAnew(): void;
  /** Adds earlier 1:1s to those that are shown; returns the failure, or null. */
  readEarlier(): Promise<Failure | null>;
  /** Opens a saved 1:1 for correction; unsaved input is parked. */
  correct(meeting: MeetingView): void;
  backToNew(): void;
  /** Opens a parked draft. */
  takeUp(draft: Draft): void;
  setUp(): Promise<void>;
  /** Adds an engineer with the cadence in Settings and opens their tab and form; returns the failure, or null. */
  addFirstEngineer(name: string, email: string): Promise<Failure | null>;
  /** Loads the code that splits meeting notes. */
  loadNotesReader(): Promise<Outcome<NotesReaderView>>;
  /** The questions to choose from, in this language. */
  readBank(language: Language): Promise<Outcome<QuestionBankView>>;
  readonly privateNotes: PrivateNotes;
  /** Reads the reminders; a failure is not shown (P223). */
  remind(): Promise<void>;
  /** Called when the browser is online again. */
  goOnline(): void;
  /** Called when the page is closed or hidden. */
  leave(): void;
}

export function meetingCommands({ call, storage, newId, locale }: MeetingDeps): MeetingCommands {
  const store = createStore(reduceForm, { ...openingState, locale });
  const { state } = store;
  let lastReading = 0;
  /** The same for each attempt, so that trying again adds nobody twice. */
  let firstId: string | null = null;

  const dispatch = (event: FormEvent) => {
    const before = state().drafts;
    store.dispatch(event);
    if (state().drafts !== before) persistence.save(before, state().drafts);
  };
  const persistence = draftPersistence(call, storage, dispatch);

  /** Responses arrive in any order; only the last request counts, even if its response arrives after the timeout. */
  const receive = async (answer: ReturnType<typeof askForForm>) => {
    const reading = ++lastReading;
    const accept = (outcome: Awaited<typeof answer>) => {
      if (reading !== lastReading) return;
      if (outcome.ok) persistence.open(outcome.view);
      dispatch({ type: 'read', outcome, freshId: newId() });
    };
    dispatch({ type: 'reading' });
    const outcome = await answer;
    accept(outcome);
    void outcome.late?.then(accept);
  };
  const askForForm = (follow?: true) =>
    follow ? call('readForm', state().engineerId, true) : call('readForm', state().engineerId);
  const read = () => receive(askForForm());
  const overtakeReadings = () => {
    lastReading++;
  };
  const saving = saveCommands({ call, newId, state, dispatch, read, overtakeReadings });

  return {
    ...saving,
    store,
    privateNotes: privateNotes(call),
    read,
    follow: () => receive(askForForm(true)),
    async openTab() {
      const outcome = await call('openTab', state().engineerId ?? '');
      return outcome.ok ? null : outcome.failure;
    },
    choose(engineerId) {
      dispatch({ type: 'chosen', engineerId, freshId: newId() });
      void read();
    },
    edit: (edit) => dispatch({ type: 'edited', edit }),
    beginAnew: () => dispatch({ type: 'begun anew', freshId: newId() }),
    async readEarlier() {
      const engineer = shownEngineer(state());
      if (engineer === null) return null;
      const skip = shownMeetings(state()).length;
      const outcome = await call('readEarlier', engineer.id, skip);
      if (!outcome.ok) return outcome.failure;
      dispatch({ type: 'earlier read', engineerId: engineer.id, earlier: outcome.view });
      return null;
    },
    correct: (meeting) => dispatch({ type: 'correcting', meeting }),
    backToNew: () => dispatch({ type: 'back to new', freshId: newId() }),
    takeUp: (draft) => dispatch({ type: 'taken up', draft }),
    async setUp() {
      dispatch({ type: 'setting up' });
      const outcome = await call('setUpWorkbook');
      if (outcome.ok) await read();
      else dispatch({ type: 'set-up failed', failure: outcome.failure });
    },
    async addFirstEngineer(name, email) {
      const start = await call('readNewEngineer');
      if (!start.ok) return start.failure;
      const { today: started, defaultCadenceDays } = start.view;
      const cadenceDays = String(defaultCadenceDays);
      firstId ??= newId();
      const form = { id: firstId, name, email, role: '', team: '', manager: '', cadenceDays, started };
      const added = await call('addEngineer', form);
      if (!added.ok) return added.failure;
      dispatch({ type: 'chosen', engineerId: firstId, freshId: newId() });
      await call('openTab', firstId);
      await read();
      return null;
    },
    async loadNotesReader() {
      const { late: _late, ...outcome } = await call('readNotesReader');
      return outcome;
    },
    async readBank(language) {
      const { late: _late, ...outcome } = await call('readQuestionBank', language);
      return outcome;
    },
    async remind() {
      const { seen: before } = state().reminded;
      const outcome = await call('readReminders');
      if (outcome.ok) dispatch({ type: 'reminded', list: outcome.view.reminders, before });
    },
    goOnline() {
      if (state().readFailure !== null) void read();
      void saving.resume();
    },
    leave: persistence.flush,
  };
}
