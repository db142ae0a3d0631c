import type { SavedView } from '../../../contract/meeting-form';
import type { Failure, Outcome } from '../../../contract/outcome';
import type { Conflict } from '../../../contract/row-edit';
import { type Draft, markSaved } from '../drafts/draft';
import { changeForm, openNew } from '../drafts/form-beside';
import { takeTheirs } from './conflicts';
import { type Drafts, type FormState, leaveForm, type Save, type Saved, type Sent } from './form-state';

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

/** The state once something failed; the page offers to try it again. */
export function failed(
  state: FormState,
  engineerId: string,
  failure: Failure,
  { retry, sent = null }: { retry: 'save' | 'undo'; sent?: Sent | null },
): FormState {
  const conflicts = failure.conflicts ?? [];
  const save = { phase: 'failed', engineerId, failure, retry, sent, conflicts } as const;
  // Somebody removed our tabs while the form was open: the page offers to set up again, and keeps the draft.
  return failure.code === 'not-set-up' ? { ...state, save, readFailure: failure } : { ...state, save };
}

function notSaved(state: FormState, sent: Sent, failure: Failure): FormState {
  // Once it was tried again, what became of the attempt before is told by the attempt after.
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
  // An attempt that only repeats what an earlier one has saved changes nothing, and has nothing to take back.
  const twin = lastSave && isTwin(lastSave.sent, sent) ? lastSave : null;
  const outcome: Saved = twin?.saved ?? { phase: 'saved', engineerId, date, row, corrected, kept };
  const isOpen = state.engineerId === engineerId;
  const drafts = twin ? state.drafts : settle(state.drafts, sent, view, freshId);
  const earlier = state.earlier?.meetings.some(({ id }) => id === meetingId) ? null : state.earlier;
  return {
    ...state,
    ...(isOpen && { view: view.form, reading: false, earlier }),
    drafts: isOpen ? drafts : leaveForm(drafts, engineerId),
    save: attemptAfter(state, sent, drafts) ?? outcome,
    lastSave: { sent, saved: outcome, undo: isOpen ? (view.undo ?? twin?.undo ?? null) : null },
  };
}

/** The attempt that was begun meanwhile, and what its draft has become by the attempt before it. */
function attemptAfter({ save, drafts }: FormState, answered: Sent, settled: Drafts): Save | null {
  if (save?.phase !== 'saving' || save.sent.attempt === answered.attempt) return null;
  const { before, form } = save.sent;
  const now = settled[form.engineerId];
  const isSame = drafts[form.engineerId]?.content === before.content && now?.meetingId === before.meetingId;
  if (isTwin(save.sent, answered) || !isSame || now === undefined) return save;
  return { ...save, sent: { ...save.sent, before: now } };
}

/** The drafts once a form is saved; a correction that is done gives way to the new 1:1. */
function settle(drafts: Drafts, { before, form }: Sent, { row, kept }: SavedView, freshId: string): Drafts {
  const draft = drafts[form.engineerId];
  if (draft === undefined) return drafts;
  const mark = (one: Draft) => withKept(markSaved(one, before.content, form, row), kept);
  const marked = changeForm(draft, form.meetingId, mark);
  const isDone = marked.meetingId === form.meetingId && marked.corrects !== null && !marked.changed;
  return { ...drafts, [form.engineerId]: isDone ? openNew(marked, freshId) : marked };
}

/** What somebody else had written in the same 1:1 stands in the form as well. */
function withKept(draft: Draft, kept: readonly Conflict[]): Draft {
  return kept.reduce(takeTheirs, draft);
}

/** The attempt that is waited for, or that has failed last. */
function underWay({ save }: FormState): Sent | null {
  return save?.phase === 'saving' || save?.phase === 'failed' ? save.sent : null;
}

function isTwin(one: Sent, other: Sent): boolean {
  return one.before.content === other.before.content;
}
