import type {
  EngineerChoice,
  EngineerSummary,
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

/** By engineer id: the open form, or one with unsaved input; further ones are its parked drafts. */
export type Drafts = Readonly<Record<string, Draft>>;

/** The state of the sidebar. */
export interface FormState {
  /** The workbook as last read; null before the first response. */
  readonly view: FormView | null;
  /** The locale of the spreadsheet as Google writes it; undefined if the page does not know it. */
  readonly locale: string | undefined;
  /** The address of the linked form; undefined if none is linked. */
  readonly formUrl: string | undefined;
  readonly reading: boolean;
  readonly settingUp: boolean;
  /** Why the last read or Set up failed. */
  readonly readFailure: Failure | null;
  /** The engineer of the open form. */
  readonly engineerId: string | null;
  readonly drafts: Drafts;
  /** Where drafts are stored; with `page` they are lost on reload. */
  readonly draftsIn: 'browser' | 'account' | 'page';
  readonly save: Save | null;
  /** The last successful save, even if a newer outcome is shown. */
  readonly lastSave: LastSave | null;
  /** Earlier 1:1s of the engineer that were read on demand, latest first. */
  readonly earlier: Earlier | null;
  readonly reminded: Reminded;
}

/** The outcome of saving; `engineerId` can differ from the engineer of the open form. */
export type Save =
  | { readonly phase: 'saving'; readonly engineerId: string; readonly sent: Sent }
  | { readonly phase: 'undoing' | 'undone' | 'nothing left'; readonly engineerId: string }
  | FailedSave
  | Saved;

interface FailedSave {
  readonly phase: 'failed';
  readonly engineerId: string;
  readonly failure: Failure;
  /** What "Retry" repeats. */
  readonly retry: 'save' | 'undo';
  /** Null if the page itself refused, or for an undo. */
  readonly sent: Sent | null;
  /** The unsettled conflicts. */
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

/** One attempt to save: the draft and the form that was sent. */
export interface Sent {
  /** A counter, because responses can arrive late and in any order. */
  readonly attempt: number;
  readonly before: Draft;
  readonly form: MeetingForm;
}

export interface LastSave {
  readonly sent: Sent;
  readonly saved: Saved;
  /** Null if it can no longer be undone. */
  readonly undo: Undo | null;
}

interface Earlier {
  readonly engineerId: string;
  readonly meetings: readonly MeetingView[];
  /** The total number of saved 1:1s. */
  readonly count: number;
}

export const openingState: FormState = {
  view: null,
  locale: undefined,
  formUrl: undefined,
  reading: true,
  settingUp: false,
  readFailure: null,
  engineerId: null,
  drafts: {},
  draftsIn: 'browser',
  save: null,
  lastSave: null,
  earlier: null,
  reminded: notReminded,
};

/** The figures of the chosen engineer; null until they are read. */
export function shownEngineer(state: FormState): EngineerSummary | null {
  const engineer = state.view?.engineer ?? null;
  return engineer?.id === state.engineerId ? engineer : null;
}

/** The visible 1:1s of the chosen engineer, latest first. */
export function shownMeetings(state: FormState): readonly MeetingView[] {
  const last = shownEngineer(state)?.last ?? null;
  const read = state.earlier?.meetings ?? [];
  return last === null ? read : [last, ...read.filter(({ row }) => row !== last.row)];
}

/** True while another save is pending, or the figures with the proposed next date are being read. */
export function saveWaits(state: FormState): boolean {
  const phase = state.save?.phase;
  return phase === 'saving' || phase === 'undoing' || (state.reading && shownEngineer(state) === null);
}

/** The engineers to choose from: the active ones, and the engineer of the open tab, who may have left. */
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

/** Opens the form of an engineer: the one with unsaved input, or a new one. */
export function openForm(state: FormState, engineerId: string, freshId: string): FormState {
  if (state.engineerId === engineerId && state.drafts[engineerId]) return state;
  const left = leaveForm(state.drafts, state.engineerId);
  const drafts = { ...left, [engineerId]: left[engineerId] ?? beginDraft(freshId) };
  const { save, lastSave } = state;
  const isUnderway = save?.phase === 'saving' || save?.phase === 'undoing' || save?.phase === 'failed';
  const isUndoing = save?.phase === 'undoing' || (save?.phase === 'failed' && save.retry === 'undo');
  return {
    ...state,
    engineerId,
    drafts,
    save: isUnderway ? save : null,
    lastSave: lastSave && !isUndoing ? { ...lastSave, undo: null } : lastSave,
    earlier: null,
  };
}

/** Drops the form that is left, unless it has unsaved input. */
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
