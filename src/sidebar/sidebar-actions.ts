import type { FormView } from '../contract/meeting-form';
import type { Failure, Outcome } from '../contract/outcome';
import { type Edit, meetingForm } from './draft';
import type { DraftShelf } from './draft-shelf';
import {
  type FormAction,
  type FormState,
  openDraft,
  openingState,
  reduceForm,
  saveWaits,
  shownEngineer,
} from './form-state';
import { setLocale } from './formats';
import { type PrivateNotes, privateNotes } from './private-note';
import type { Call } from './server';
import { createStore, type Store } from './store';

/** What the sidebar is built on: the wire, the browser's storage and a source of ids. */
export interface Ground {
  readonly call: Call;
  readonly shelf: DraftShelf;
  readonly newId: () => string;
}

/** All that a person can do in the sidebar. */
export interface SidebarActions {
  readonly store: Store<FormState, FormAction>;
  /** Reads the workbook again; typed text stays. */
  read(): Promise<void>;
  /** The same, with the engineer whose tab is open now. */
  follow(): Promise<void>;
  /** Shows the open form's engineer's tab in the spreadsheet; answers what went wrong. */
  openTab(): Promise<Failure | null>;
  choose(engineerId: string): void;
  edit(edit: Edit): void;
  save(): Promise<void>;
  /** Shows what the page itself found wrong, such as a half-typed date. */
  refuse(failure: Failure): void;
  beginAnew(): void;
  setUp(): Promise<void>;
  readonly privateNotes: PrivateNotes;
}

export function sidebarActions({ call, shelf, newId }: Ground): SidebarActions {
  const store = createStore(reduceForm, openingState(shelf.read()));
  const { state } = store;
  let lastReading = 0;

  const dispatch = (action: FormAction) => {
    const before = state().drafts;
    store.dispatch(action);
    if (state().drafts !== before) shelf.keep(before, state().drafts);
  };

  /** Answers come in any order; only the one asked for last counts. */
  const receive = async (answer: Promise<Outcome<FormView>>) => {
    const reading = ++lastReading;
    dispatch({ type: 'reading' });
    const outcome = await answer;
    if (outcome.ok) setLocale((outcome.view as { readonly locale?: string }).locale);
    if (reading === lastReading) dispatch({ type: 'read', outcome, freshId: newId() });
  };
  const read = () => receive(call('readForm', state().engineerId));

  return {
    store,
    privateNotes: privateNotes(call),
    read,
    follow: () => receive(call('readForm', state().engineerId, true)),
    async openTab() {
      const outcome = await call('openTab', state().engineerId ?? '');
      return outcome.ok ? null : outcome.failure;
    },
    choose(engineerId) {
      dispatch({ type: 'chosen', engineerId, freshId: newId() });
      void read();
    },
    edit: (edit) => dispatch({ type: 'edited', edit }),
    async save() {
      const { view, engineerId } = state();
      const draft = openDraft(state());
      if (view === null || engineerId === null || draft === null || saveWaits(state())) return;
      const form = meetingForm(draft, { view, engineerId, engineer: shownEngineer(state()) });
      dispatch({ type: 'saving' });
      const outcome = await call('saveMeeting', form);
      // The answer is fresher than any reading still on its way.
      if (outcome.ok && state().engineerId === engineerId) lastReading++;
      dispatch({ type: 'save answered', outcome, content: draft.content, form });
    },
    refuse: (failure) => dispatch({ type: 'refused', failure }),
    beginAnew: () => dispatch({ type: 'begun anew', freshId: newId() }),
    async setUp() {
      dispatch({ type: 'setting up' });
      const outcome = await call('setUpWorkbook');
      if (outcome.ok) await read();
      else dispatch({ type: 'set-up failed', failure: outcome.failure });
    },
  };
}
