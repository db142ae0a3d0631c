import type { FormView } from '../../../contract/meeting-form';
import type { Outcome } from '../../../contract/outcome';
import type { Draft } from '../drafts/draft';
import { withSentAgain } from '../drafts/draft-rows';
import { openBeside } from '../drafts/form-beside';
import type { FormState, LastSave } from './form-state';
import { failed } from './saving';
import { withPrepared } from './with-prepared';

export type UndoEvent =
  | { readonly type: 'undoing' }
  | { readonly type: 'undo answered'; readonly of: LastSave; readonly outcome: Outcome<FormView> };

export function reduceUndo(state: FormState, event: UndoEvent): FormState {
  if (event.type === 'undoing') {
    return state.lastSave === null
      ? state
      : { ...state, save: { phase: 'undoing', engineerId: state.lastSave.sent.form.engineerId } };
  }
  const { of, outcome } = event;
  const { engineerId } = of.sent.form;
  const isLast = state.lastSave?.undo === of.undo;
  if (!outcome.ok) return isLast ? failed(state, engineerId, outcome.failure, { retry: 'undo' }) : state;
  const draft = takenBack(state.drafts[engineerId], of.sent.before);
  return {
    ...state,
    ...(state.engineerId === engineerId && {
      view: withPrepared(state.view, outcome.view, undefined),
      reading: false,
      earlier: null,
    }),
    drafts: { ...state.drafts, [engineerId]: draft },
    ...(isLast && { save: { phase: 'undone', engineerId }, lastSave: { ...of, undo: null } }),
  };
}

/** The draft before the save, as unsaved input, with the input since then. */
function takenBack(now: Draft | undefined, before: Draft): Draft {
  // New objects, because the form differs from the saved one by identity.
  const content = { ...before.content };
  const unsaved = { ...before, content, changed: true, restored: false };
  if (now === undefined) return unsaved;
  if (now.meetingId !== before.meetingId) return openBeside(now, { ...unsaved, parkedDrafts: [] });
  if (!now.changed) return { ...unsaved, parkedDrafts: now.parkedDrafts };
  const rows = withSentAgain(now.content.rows, before.content.rows);
  return { ...unsaved, content: { ...now.content, rows }, parkedDrafts: now.parkedDrafts };
}
