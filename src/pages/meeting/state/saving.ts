import type { SavedView } from '../../../contract/meeting-form';
import type { Failure, Outcome } from '../../../contract/outcome';
import type { Conflict } from '../../../contract/row-edit';
import { type Draft, markSaved } from '../drafts/draft';
import { changeForm, openNew } from '../drafts/form-beside';
import { takeTheirs } from './conflicts';
import { type Drafts, type FormState, leaveForm, type Save, type Saved, type Sent } from './form-state';
import { withPrepared } from './with-prepared';

export type SaveEvent =
  | { readonly type: 'saving'; readonly sent: Sent }
  | { readonly type: 'refused'; readonly failure: Failure }
  | {
      readonly type: 'save answered';
      readonly sent: Sent;
      readonly outcome: Outcome<SavedView>;
      readonly freshId: string;
    };

export function reduceSaving(state: FormState, event: SaveEvent): FormState {
  switch (event.type) {
    case 'saving':
      return {
        ...state,
        save: { phase: 'saving', engineerId: event.sent.form.engineerId, sent: event.sent },
      };
    case 'refused':
      return state.engineerId === null
        ? state
        : failed(state, state.engineerId, event.failure, { retry: 'save' });
    case 'save answered': {
      const { outcome, freshId } = event;
      const known = underWay(state);
      const sent = known?.attempt === event.sent.attempt ? known : event.sent;
      if (outcome.ok) return saved(state, sent, outcome.view, freshId);
      return notSaved(state, sent, outcome.failure);
    }
  }
}

/** The state after a failure, which can be retried. */
export function failed(
  state: FormState,
  engineerId: string,
  failure: Failure,
  { retry, sent = null }: { retry: 'save' | 'undo'; sent?: Sent | null },
): FormState {
  const conflicts = failure.conflicts ?? [];
  const save = { phase: 'failed', engineerId, failure, retry, sent, conflicts } as const;
  // The tabs were deleted while the form was open: the page offers to set up again, and the draft remains.
  return failure.code === 'not-set-up' ? { ...state, save, readFailure: failure } : { ...state, save };
}

function notSaved(state: FormState, sent: Sent, failure: Failure): FormState {
  // Once a save was retried, only the outcome of the retry counts.
  if (underWay(state)?.attempt !== sent.attempt) return state;
  const { lastSave } = state;
  if (lastSave && isTwin(lastSave.sent, sent)) return { ...state, save: lastSave.saved };
  return failed(state, sent.form.engineerId, failure, { retry: 'save', sent });
}

function saved(state: FormState, sent: Sent, view: SavedView, freshId: string): FormState {
  const { lastSave } = state;
  if (lastSave && sent.attempt <= lastSave.sent.attempt) return state;
  const { engineerId, meetingId, date } = sent.form;
  const { row, corrected, kept } = view;
  // An attempt that repeats what an earlier one saved changes nothing, so it has no undo.
  const twin = lastSave && isTwin(lastSave.sent, sent) ? lastSave : null;
  const outcome: Saved = twin?.saved ?? { phase: 'saved', engineerId, date, row, corrected, kept };
  const isOpen = state.engineerId === engineerId;
  const drafts = twin ? state.drafts : settle(state.drafts, sent, view, freshId);
  const earlier = state.earlier?.meetings.some(({ id }) => id === meetingId) ? null : state.earlier;
  return {
    ...state,
    ...(isOpen && { view: withPrepared(state.view, view.form, sent.form.prepared), reading: false, earlier }),
    drafts: isOpen ? drafts : leaveForm(drafts, engineerId),
    save: attemptAfter(state, sent, drafts) ?? outcome,
    lastSave: { sent, saved: outcome, undo: isOpen ? (view.undo ?? twin?.undo ?? null) : null },
  };
}

/** The attempt that started in the meantime, with its draft updated by the previous attempt. */
function attemptAfter({ save, drafts }: FormState, answered: Sent, settled: Drafts): Save | null {
  if (save?.phase !== 'saving' || save.sent.attempt === answered.attempt) return null;
  const { before, form } = save.sent;
  const now = settled[form.engineerId];
  const isSame = drafts[form.engineerId]?.content === before.content && now?.meetingId === before.meetingId;
  if (isTwin(save.sent, answered) || !isSame || now === undefined) return save;
  return { ...save, sent: { ...save.sent, before: now } };
}

/** The drafts after a save; a completed correction is replaced by the new 1:1. */
function settle(drafts: Drafts, { before, form }: Sent, { row, kept }: SavedView, freshId: string): Drafts {
  const draft = drafts[form.engineerId];
  if (draft === undefined) return drafts;
  const mark = (one: Draft) => withKept(markSaved(one, before.content, form, row), kept);
  const marked = changeForm(draft, form.meetingId, mark);
  const isDone = marked.meetingId === form.meetingId && marked.corrects !== null && !marked.changed;
  return { ...drafts, [form.engineerId]: isDone ? openNew(marked, freshId) : marked };
}

/** The form takes over what another user had written in the same 1:1. */
function withKept(draft: Draft, kept: readonly Conflict[]): Draft {
  return kept.reduce(takeTheirs, draft);
}

/** The pending attempt, or the last failed one. */
function underWay({ save }: FormState): Sent | null {
  return save?.phase === 'saving' || save?.phase === 'failed' ? save.sent : null;
}

function isTwin(one: Sent, other: Sent): boolean {
  return one.before.content === other.before.content;
}
