import type { EarlierView, MeetingView, OpenedView } from '../../../contract/meeting-form';
import type { Failure, Outcome } from '../../../contract/outcome';
import type { Reminder } from '../../../contract/reminders';
import { correctionOf } from '../drafts/correction';
import { type Draft, type Edit, editDraft } from '../drafts/draft';
import { rowKey } from '../drafts/draft-rows';
import { addFound, discard, openBeside, openNew } from '../drafts/form-beside';
import { changeDraft, type Drafts, type FormState, openForm, shownMeetings } from './form-state';
import { type Reminded, remindedAnew, withSeen } from './reminded';
import { reduceSaving, type SaveEvent } from './saving';
import { reduceSettling, type SettleEvent } from './settling';
import { reduceUndo, type UndoEvent } from './undo';

export type FormEvent =
  | { readonly type: 'reading' | 'setting up' }
  | { readonly type: 'read'; readonly outcome: Outcome<OpenedView>; readonly freshId: string }
  | { readonly type: 'set-up failed'; readonly failure: Failure }
  | { readonly type: 'drafts found'; readonly drafts: Drafts }
  | { readonly type: 'drafts stored'; readonly where: FormState['draftsIn'] }
  | { readonly type: 'chosen'; readonly engineerId: string; readonly freshId: string }
  | { readonly type: 'edited'; readonly edit: Edit }
  | { readonly type: 'begun anew' | 'back to new'; readonly freshId: string }
  | { readonly type: 'earlier read'; readonly engineerId: string; readonly earlier: EarlierView }
  | { readonly type: 'correcting'; readonly meeting: MeetingView }
  | { readonly type: 'taken up'; readonly draft: Draft }
  | { readonly type: 'line is back' }
  | { readonly type: 'reminded'; readonly list: readonly Reminder[]; readonly before: Reminded['seen'] }
  | SaveEvent
  | UndoEvent
  | SettleEvent;

export function reduceForm(state: FormState, event: FormEvent): FormState {
  const next = reduce(state, event);
  const reminded = next.view === state.view ? next.reminded : withSeen(next.reminded, next.view);
  return reminded === next.reminded ? next : { ...next, reminded };
}

function reduce(state: FormState, event: FormEvent): FormState {
  switch (event.type) {
    case 'reading':
      return { ...state, reading: true, readFailure: null };
    case 'read':
      return read(state, event.outcome, event.freshId);
    case 'setting up':
      return { ...state, settingUp: true };
    case 'set-up failed':
      return { ...state, settingUp: false, readFailure: event.failure };
    case 'drafts found':
      return found(state, event.drafts);
    case 'drafts stored':
      return state.draftsIn === event.where ? state : { ...state, draftsIn: event.where };
    case 'chosen':
      return openForm(state, event.engineerId, event.freshId);
    case 'edited':
      return edited(state, event.edit);
    case 'begun anew':
      return changeDraft(withoutOutcome(state), (draft) => discard(draft, event.freshId));
    case 'back to new':
      return changeDraft(withoutOutcome(state), (draft) => openNew(draft, event.freshId));
    case 'correcting':
      return changeDraft(withoutOutcome(state), (draft) => openBeside(draft, correctionOf(event.meeting)));
    case 'taken up':
      return changeDraft(withoutOutcome(state), (draft) => openBeside(draft, event.draft));
    case 'earlier read':
      return earlierRead(state, event.engineerId, event.earlier);
    case 'line is back':
      return state.save?.phase === 'failed' && state.save.failure.code === 'offline'
        ? { ...state, save: null }
        : state;
    case 'reminded':
      return { ...state, reminded: remindedAnew(state.reminded, event.list, event.before) };
    case 'saving':
    case 'refused':
    case 'save answered':
      return reduceSaving(state, event);
    case 'undoing':
    case 'undo answered':
      return reduceUndo(state, event);
    case 'settled':
    case 'nothing left':
      return reduceSettling(state, event);
  }
}

function read(state: FormState, outcome: Outcome<OpenedView>, freshId: string): FormState {
  const answered = { ...state, reading: false, settingUp: false };
  if (!outcome.ok) return { ...answered, readFailure: outcome.failure };
  const engineerId = outcome.view.engineer?.id ?? null;
  const { formUrl } = outcome.view;
  const seen = { ...answered, view: outcome.view, formUrl, readFailure: null };
  return engineerId === null ? { ...seen, engineerId } : openForm(seen, engineerId, freshId);
}

function found(state: FormState, drafts: Drafts): FormState {
  const added = Object.entries(drafts).map(([id, draft]) => [id, addFound(state.drafts[id], draft)] as const);
  return { ...state, drafts: { ...state.drafts, ...Object.fromEntries(added) } };
}

function edited(state: FormState, edit: Edit): FormState {
  const { view, save } = state;
  if (view === null) return state;
  const over = save?.phase === 'failed' ? isEditOf(edit, save.failure.field) : isFinished(save);
  return changeDraft({ ...state, save: over ? null : save }, (draft) => editDraft(draft, edit, view.today));
}

/** The state without the outcome of the last save, which is about the previous form. */
function withoutOutcome(state: FormState): FormState {
  const { save } = state;
  return { ...state, save: save?.phase === 'saving' || save?.phase === 'undoing' ? save : null };
}

/** Includes the last 1:1, which becomes an earlier one after the next save. */
function earlierRead(state: FormState, engineerId: string, { meetings, count }: EarlierView): FormState {
  if (state.engineerId !== engineerId) return state;
  const before = shownMeetings(state);
  const added = meetings.filter(({ row }) => !before.some((one) => one.row === row));
  return { ...state, earlier: { engineerId, meetings: [...before, ...added], count } };
}

function isFinished(save: FormState['save']): boolean {
  return save?.phase === 'saved' || save?.phase === 'undone' || save?.phase === 'nothing left';
}

/** True if the edit changes the field that has the failure. */
export function isEditOf(edit: Edit, field: string | null): boolean {
  if (field === null) return false;
  if ('further' in edit) return field === 'further';
  if ('field' in edit) return field === edit.field;
  if ('question' in edit) return field === edit.question;
  switch (edit.rows) {
    case 'edit': {
      const { table, ref, now } = edit.edit;
      return Object.keys(now).some((column) => field === `${rowKey(table, ref)} ${column}`);
    }
    case 'add': {
      const { table, id, cells } = edit.addition;
      return Object.keys(cells).some((column) => field === `${rowKey(table, id)} ${column}`);
    }
    case 'leave':
      return field.startsWith(`${edit.key} `);
    case 'remove':
      return field.split(' ')[1] === edit.id;
  }
}
