import type { Conflict } from '../../../contract/row-edit';
import { changeForm, openNew } from '../drafts/form-beside';
import { keepMine, takeTheirs } from './conflicts';
import { changeDraft, type FormState } from './form-state';

export type SettleEvent =
  | { readonly type: 'settled'; readonly conflicts: readonly Conflict[]; readonly keep: 'mine' | 'theirs' }
  | { readonly type: 'nothing left'; readonly freshId: string };

/** Settles conflicts, one or several at a time. */
export function reduceSettling(state: FormState, event: SettleEvent): FormState {
  if (event.type === 'nothing left') {
    const engineerId = state.engineerId ?? '';
    const emptied = changeDraft(state, (draft) => {
      const unchanged = { ...draft, changed: false };
      return draft.corrects === null ? unchanged : openNew(unchanged, event.freshId);
    });
    return { ...emptied, save: { phase: 'nothing left', engineerId } };
  }
  const { save } = state;
  if (save?.phase !== 'failed' || save.sent === null) return state;
  const { meetingId, engineerId } = save.sent.form;
  const draft = state.drafts[engineerId];
  if (draft === undefined) return state;
  const settle = event.keep === 'mine' ? keepMine : takeTheirs;
  const settled = changeForm(draft, meetingId, (form) => event.conflicts.reduce(settle, form));
  const conflicts = save.conflicts.filter((one) => !event.conflicts.includes(one));
  return {
    ...state,
    drafts: { ...state.drafts, [engineerId]: settled },
    save: conflicts.length === 0 ? null : { ...save, conflicts },
  };
}
