import type {
  EngineerChoice,
  EngineerView,
  FormView,
  MeetingForm,
  MeetingView,
  Undo,
} from '../../../contract/meeting-form';
import type { Day, Failure } from '../../../contract/outcome';
import type { Conflict } from '../../../contract/row-edit';
import { beginDraft, type Draft } from '../drafts/draft';
import { hasUnsaved, withoutFinished } from '../drafts/form-beside';
import { notReminded, type Reminded } from './reminded';

/** Open forms and forms with something unsaved, one an engineer; others about the same engineer stand beside it. */
export type Drafts = Readonly<Record<string, Draft>>;

/** All the sidebar knows; what it shows follows from this alone. */
export interface FormState {
  /** The workbook as last read; null before the first answer. */
  readonly view: FormView | null;
  /** The locale of the spreadsheet as Google writes it; undefined before the first answer. */
  readonly locale: string | undefined;
  readonly reading: boolean;
  readonly settingUp: boolean;
  /** Why the last reading (or setting up) failed. */
  readonly readFailure: Failure | null;
  /** Whose form is open. */
  readonly engineerId: string | null;
  readonly drafts: Drafts;
  /** Where what is typed outlives a reload; `page` says nowhere. */
  readonly keptIn: 'browser' | 'account' | 'page';
  readonly save: Save | null;
  /** The last save that was answered, also when something else is said by now. */
  readonly lastSave: LastSave | null;
  /** 1:1s with the open engineer that were asked for, the latest first. */
  readonly earlier: Earlier | null;
  readonly reminded: Reminded;
}

/** What is to be said about saving; `engineerId` may be somebody else than the one whose form is open. */
export type Save =
  | { readonly phase: 'saving'; readonly engineerId: string; readonly sent: Sent }
  | { readonly phase: 'undoing' | 'undone' | 'nothing left'; readonly engineerId: string }
  | FailedSave
  | Saved;

export interface FailedSave {
  readonly phase: 'failed';
  readonly engineerId: string;
  readonly failure: Failure;
  /** What Retry does. */
  readonly retry: 'save' | 'undo';
  /** Null when the page itself refused, or when it was an undo. */
  readonly sent: Sent | null;
  /** Those that the person has not settled yet. */
  readonly conflicts: readonly Conflict[];
}

export interface Saved {
  readonly phase: 'saved';
  readonly engineerId: string;
  readonly date: Day;
  readonly row: number | null;
  readonly corrected: boolean;
  readonly kept: readonly Conflict[];
}

/** One attempt at saving: the draft it was made of and the form that went out. */
export interface Sent {
  /** Attempts are counted, for answers may come late and in any order. */
  readonly attempt: number;
  readonly before: Draft;
  readonly form: MeetingForm;
}

export interface LastSave {
  readonly sent: Sent;
  readonly saved: Saved;
  /** Null once it can no longer be taken back. */
  readonly undo: Undo | null;
}

export interface Earlier {
  readonly engineerId: string;
  readonly meetings: readonly MeetingView[];
  /** How many there are in all. */
  readonly count: number;
}

export const openingState: FormState = {
  view: null,
  locale: undefined,
  reading: true,
  settingUp: false,
  readFailure: null,
  engineerId: null,
  drafts: {},
  keptIn: 'browser',
  save: null,
  lastSave: null,
  earlier: null,
  reminded: notReminded,
};

/** The open engineer's figures; null while they are on their way. */
export function shownEngineer(state: FormState): EngineerView | null {
  const engineer = state.view?.engineer ?? null;
  return engineer?.id === state.engineerId ? engineer : null;
}

/** The 1:1s with the open engineer that are there to see, the latest first. */
export function shownMeetings(state: FormState): readonly MeetingView[] {
  const last = shownEngineer(state)?.last ?? null;
  const read = state.earlier?.meetings ?? [];
  return last === null ? read : [last, ...read.filter(({ row }) => row !== last.row)];
}

/** Save waits for the save before, and for the next date that is on its way with the engineer's figures. */
export function saveWaits(state: FormState): boolean {
  const phase = state.save?.phase;
  return phase === 'saving' || phase === 'undoing' || (state.reading && shownEngineer(state) === null);
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

export function hasUnsavedAbout({ drafts }: FormState, engineerId: string): boolean {
  const draft = drafts[engineerId];
  return draft !== undefined && hasUnsaved(draft);
}

/** Opens an engineer's form: the one with something unsaved, else a new one. */
export function openForm(state: FormState, engineerId: string, freshId: string): FormState {
  if (state.engineerId === engineerId && state.drafts[engineerId]) return state;
  const left = leaveForm(state.drafts, state.engineerId);
  const drafts = { ...left, [engineerId]: left[engineerId] ?? beginDraft(freshId) };
  const { save, lastSave } = state;
  const goesOn = save?.phase === 'saving' || save?.phase === 'undoing' || save?.phase === 'failed';
  const isUndoing = save?.phase === 'undoing' || (save?.phase === 'failed' && save.retry === 'undo');
  return {
    ...state,
    engineerId,
    drafts,
    save: goesOn ? save : null,
    lastSave: lastSave && !isUndoing ? { ...lastSave, undo: null } : lastSave,
    earlier: null,
  };
}

/** Leaving a form ends its meeting, unless something in it is unsaved. */
export function leaveForm(drafts: Drafts, engineerId: string | null): Drafts {
  const draft = engineerId === null ? undefined : drafts[engineerId];
  if (engineerId === null || draft === undefined) return drafts;
  if (hasUnsaved(draft)) return { ...drafts, [engineerId]: withoutFinished(draft) };
  const { [engineerId]: _finished, ...others } = drafts;
  return others;
}

export function changeDraft(state: FormState, change: (draft: Draft) => Draft): FormState {
  const draft = openDraft(state);
  if (draft === null || state.engineerId === null) return state;
  return { ...state, drafts: { ...state.drafts, [state.engineerId]: change(draft) } };
}
