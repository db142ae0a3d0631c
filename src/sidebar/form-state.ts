import type {
  EngineerChoice,
  EngineerView,
  FormView,
  MeetingForm,
  SavedView,
} from '../contract/meeting-form';
import type { Failure, Outcome } from '../contract/outcome';
import { beginDraft, type Draft, type DraftContent, type Edit, editDraft, markSaved } from './draft';
import type { Drafts } from './draft-shelf';

/** All the sidebar knows; what it shows follows from this alone. */
export interface FormState {
  /** The workbook as last read; null before the first answer. */
  readonly view: FormView | null;
  readonly reading: boolean;
  readonly settingUp: boolean;
  /** Why the last reading (or setting up) failed. */
  readonly readFailure: Failure | null;
  /** Whose form is open. */
  readonly engineerId: string | null;
  /** The open form, and others with something unsaved, by engineer. */
  readonly drafts: Drafts;
  readonly save: Save | null;
}

/** The last save; `engineerId` may be somebody else than the one whose form is open. */
export type Save =
  | { readonly phase: 'saving'; readonly engineerId: string }
  | { readonly phase: 'failed'; readonly engineerId: string; readonly failure: Failure }
  | {
      readonly phase: 'saved';
      readonly engineerId: string;
      readonly row: number | null;
      readonly corrected: boolean;
    };

export type FormAction =
  | { readonly type: 'reading' | 'setting up' | 'saving' }
  | { readonly type: 'read'; readonly outcome: Outcome<FormView>; readonly freshId: string }
  | { readonly type: 'set-up failed'; readonly failure: Failure }
  | { readonly type: 'chosen'; readonly engineerId: string; readonly freshId: string }
  | { readonly type: 'edited'; readonly edit: Edit }
  | { readonly type: 'begun anew'; readonly freshId: string }
  | { readonly type: 'refused'; readonly failure: Failure }
  | ({ readonly type: 'save answered'; readonly outcome: Outcome<SavedView> } & Sent);

/** What a save took along, to tell what was typed since. */
export interface Sent {
  readonly content: DraftContent;
  readonly form: MeetingForm;
}

export function openingState(drafts: Drafts): FormState {
  return {
    view: null,
    reading: true,
    settingUp: false,
    readFailure: null,
    engineerId: null,
    drafts,
    save: null,
  };
}

export function reduceForm(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case 'reading':
      return { ...state, reading: true, readFailure: null };
    case 'read':
      return read(state, action.outcome, action.freshId);
    case 'setting up':
      return { ...state, settingUp: true };
    case 'set-up failed':
      return { ...state, settingUp: false, readFailure: action.failure };
    case 'chosen':
      return open(state, action.engineerId, action.freshId);
    case 'edited':
      return edited(state, action.edit);
    case 'begun anew':
      return changeDraft({ ...state, save: null }, () => beginDraft(action.freshId));
    case 'saving':
      return state.engineerId === null
        ? state
        : { ...state, save: { phase: 'saving', engineerId: state.engineerId } };
    case 'refused':
      return failed(state, state.engineerId, action.failure);
    case 'save answered':
      return saveAnswered(state, action.outcome, action);
  }
}

/** The open engineer's figures; null while they are on their way. */
export function shownEngineer(state: FormState): EngineerView | null {
  const engineer = state.view?.engineer ?? null;
  return engineer?.id === state.engineerId ? engineer : null;
}

/** Save waits for the save before, and for the next date that is on its way with the engineer's figures. */
export function saveWaits(state: FormState): boolean {
  return state.save?.phase === 'saving' || (state.reading && shownEngineer(state) === null);
}

/** Who can be chosen: the active engineers, and whoever's tab is open, who may have left. */
export function choices({ engineers, engineer }: FormView): readonly EngineerChoice[] {
  const missing = engineer !== null && !engineers.some(({ id }) => id === engineer.id);
  return missing ? [engineer, ...engineers] : engineers;
}

export function nameOf(view: FormView, engineerId: string | null): string {
  return choices(view).find(({ id }) => id === engineerId)?.name ?? '';
}

export function openDraft(state: FormState): Draft | null {
  return state.engineerId === null ? null : (state.drafts[state.engineerId] ?? null);
}

function read(state: FormState, outcome: Outcome<FormView>, freshId: string): FormState {
  const answered = { ...state, reading: false, settingUp: false };
  if (!outcome.ok) return { ...answered, readFailure: outcome.failure };
  const engineerId = outcome.view.engineer?.id ?? null;
  const seen = { ...answered, view: outcome.view, readFailure: null };
  return engineerId === null ? { ...seen, engineerId } : open(seen, engineerId, freshId);
}

function open(state: FormState, engineerId: string, freshId: string): FormState {
  const left = state.engineerId === engineerId ? state.drafts : withoutFinished(state);
  const draft = left[engineerId] ?? beginDraft(freshId);
  const save = state.engineerId !== engineerId && state.save?.phase === 'saved' ? null : state.save;
  return { ...state, engineerId, drafts: { ...left, [engineerId]: draft }, save };
}

/** Leaving a form ends its meeting, unless something in it is unsaved. */
function withoutFinished({ drafts, engineerId }: FormState): Drafts {
  if (engineerId === null || drafts[engineerId]?.changed) return drafts;
  const { [engineerId]: _finished, ...others } = drafts;
  return others;
}

function edited(state: FormState, edit: Edit): FormState {
  const { view, save } = state;
  if (view === null) return state;
  const field = 'field' in edit ? edit.field : 'question' in edit ? edit.question : null;
  const over =
    save?.phase === 'saved' || (save?.phase === 'failed' && field !== null && save.failure.field === field);
  return changeDraft({ ...state, save: over ? null : save }, (draft) => editDraft(draft, edit, view.today));
}

function changeDraft(state: FormState, change: (draft: Draft) => Draft): FormState {
  const draft = openDraft(state);
  if (draft === null || state.engineerId === null) return state;
  return { ...state, drafts: { ...state.drafts, [state.engineerId]: change(draft) } };
}

function failed(state: FormState, engineerId: string | null, failure: Failure): FormState {
  if (engineerId === null) return state;
  const save: Save = { phase: 'failed', engineerId, failure };
  // Somebody removed our tabs while the form was open: the page offers to set up again, and keeps the draft.
  return failure.code === 'not-set-up' ? { ...state, save, readFailure: failure } : { ...state, save };
}

function saveAnswered(state: FormState, outcome: Outcome<SavedView>, { content, form }: Sent): FormState {
  const { engineerId, meetingId } = form;
  if (!outcome.ok) return failed(state, engineerId, outcome.failure);
  const { view } = outcome;
  const draft = state.drafts[engineerId];
  const drafts =
    draft?.meetingId === meetingId
      ? { ...state.drafts, [engineerId]: markSaved(draft, content, form, view.row) }
      : state.drafts;
  const save: Save = { phase: 'saved', engineerId, row: view.row, corrected: view.corrected };
  if (state.engineerId === engineerId) return { ...state, drafts, save, view: view.form, reading: false };
  return { ...state, drafts: withoutFinished({ ...state, drafts, engineerId }), save };
}
