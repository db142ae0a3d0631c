import type { MeetingForm } from '../../../src/contract/meeting-form';
import type { Draft } from '../../../src/pages/meeting/drafts/draft';
import type { DraftStorage } from '../../../src/pages/meeting/drafts/draft-storage';
import { type Drafts, openDraft } from '../../../src/pages/meeting/state/form-state';
import { meetingCommands } from '../../../src/pages/meeting/state/meeting-commands';
import { slowServer } from './slow-server';
import { ada, ok, viewOf } from './team';

/** A sidebar whose calls the test answers; with `kept` null, the browser refuses its storage. */
export function sidebar(kept: Drafts | null = {}) {
  const server = slowServer();
  let ids = 0;
  const storage: DraftStorage = { read: () => kept && { ...kept }, write: () => true };
  const actions = meetingCommands({ call: server.call, storage, newId: () => `id${++ids}`, locale: 'en_US' });
  const state = () => actions.store.state();
  return {
    ...actions,
    server,
    state,
    draft: () => openDraft(state()) as Draft,
    type: (notes: string) => actions.edit({ field: 'notes', value: notes }),
    /** Presses Save; answers the form that went out. */
    pressSave(): MeetingForm {
      void actions.save();
      return server.last().args[0] as MeetingForm;
    },
  };
}

/** The same after its first answer: Ada's form is open. */
export async function openedSidebar(kept?: Drafts | null) {
  const opened = sidebar(kept);
  void opened.read();
  await opened.server.last().answer(ok(viewOf(ada)));
  return opened;
}
