import type { EarlierView, MeetingView, OpenedView } from '../../../contract/meeting-form';
import type { Failure, Outcome } from '../../../contract/outcome';
import type { Reminder } from '../../../contract/reminders';
import { correctionOf } from '../drafts/correction';
import { type Draft, type Edit, editDraft } from '../drafts/draft';
import { addFound, discard, openBeside, openNew } from '../drafts/form-beside';
import { isEditOf } from './edited-fields';
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
  | { readonly type: 'drafts kept'; readonly where: FormState['keptIn'] }
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

export function reduceForm(state: FormState, action: FormEvent): FormState {
  const next = reduce(state, action);
  const reminded = next.view === state.view ? next.reminded : withSeen(next.reminded, next.view);
  return reminded === next.reminded ? next : { ...next, reminded };
}

function reduce(state: FormState, action: FormEvent): FormState {
  switch (action.type) {
    case 'reading':
      return { ...state, reading: true, readFailure: null };
    case 'read':
      return read(state, action.outcome, action.freshId);
    case 'setting up':
      return { ...state, settingUp: true };
    case 'set-up failed':
      return { ...state, settingUp: false, readFailure: action.failure };
    case 'drafts found':
      return found(state, action.drafts);
    case 'drafts kept':
      return state.keptIn === action.where ? state : { ...state, keptIn: action.where };
    case 'chosen':
      return openForm(state, action.engineerId, action.freshId);
    case 'edited':
      return edited(state, action.edit);
    case 'begun anew':
      return changeDraft(said(state), (draft) => discard(draft, action.freshId));
    case 'back to new':
      return changeDraft(said(state), (draft) => openNew(draft, action.freshId));
    case 'correcting':
      return changeDraft(said(state), (draft) => openBeside(draft, correctionOf(action.meeting)));
    case 'taken up':
      return changeDraft(said(state), (draft) => openBeside(draft, action.draft));
    case 'earlier read':
      return earlierRead(state, action.engineerId, action.earlier);
    case 'line is back':
      return state.save?.phase === 'failed' && state.save.failure.code === 'offline'
        ? { ...state, save: null }
        : state;
    case 'reminded':
      return { ...state, reminded: remindedAnew(state.reminded, action.list, action.before) };
    case 'saving':
    case 'refused':
    case 'save answered':
      return reduceSaving(state, action);
    case 'undoing':
    case 'undo answered':
      return reduceUndo(state, action);
    case 'settled':
    case 'nothing left':
      return reduceSettling(state, action);
  }
}

function read(state: FormState, outcome: Outcome<OpenedView>, freshId: string): FormState {
  const answered = { ...state, reading: false, settingUp: false };
  if (!outcome.ok) return { ...answered, readFailure: outcome.failure };
  const engineerId = outcome.view.engineer?.id ?? null;
  const seen = { ...answered, view: outcome.view, locale: outcome.view.locale, readFailure: null };
  return engineerId === null ? { ...seen, engineerId } : openForm(seen, engineerId, freshId);
}

function found(state: FormState, drafts: Drafts): FormState {
  const added = Object.entries(drafts).map(([id, draft]) => [id, addFound(state.drafts[id], draft)] as const);
  return { ...state, drafts: { ...state.drafts, ...Object.fromEntries(added) } };
}

function edited(state: FormState, edit: Edit): FormState {
  const { view, save } = state;
  if (view === null) return state;
  const over = save?.phase === 'failed' ? isEditOf(edit, save.failure.field) : isTold(save);
  return changeDraft({ ...state, save: over ? null : save }, (draft) => editDraft(draft, edit, view.today));
}

/** The state when another form is opened: what was to be said about the one before is over. */
function said(state: FormState): FormState {
  const { save } = state;
  return { ...state, save: save?.phase === 'saving' || save?.phase === 'undoing' ? save : null };
}

/** The last one is among them, for it is an earlier one once there is a new one. */
function earlierRead(state: FormState, engineerId: string, { meetings, count }: EarlierView): FormState {
  if (state.engineerId !== engineerId) return state;
  const before = shownMeetings(state);
  const added = meetings.filter(({ row }) => !before.some((one) => one.row === row));
  return { ...state, earlier: { engineerId, meetings: [...before, ...added], count } };
}

function isTold(save: FormState['save']): boolean {
  return save?.phase === 'saved' || save?.phase === 'undone' || save?.phase === 'nothing left';
}
