import type { CalendarView } from './calendar';
import type { CycleForm, CycleView, StartedCycleView } from './cycle';
import type {
  AddedEngineersView,
  AddedEngineerView,
  EditedEngineerView,
  EngineerEdit,
  EngineerForm,
  NewEngineerView,
} from './engineer-form';
import type { EarlierView, FormView, MeetingForm, OpenedView, SavedView, Undo } from './meeting-form';
import type { Outcome } from './outcome';
import type { RemindersView } from './reminders';
import type { PutReportView, ReportSheet, ReportView } from './report';
import type { ProtectedView, ProtectForm, SharingView } from './sharing';

/** Every endpoint that a page may call through `callEndpoint`, which is the one function it reaches over google.script.run (P235). */
export interface Endpoints {
  /** `engineerId` null, or `follow`, asks for the engineer of the open tab; on any other tab `follow` changes nothing. */
  readForm(engineerId: string | null, follow?: boolean): Outcome<OpenedView>;
  /** What is late among the person's own engineers; asked beside the form, which does not wait for it. */
  readReminders(): Outcome<RemindersView>;
  saveMeeting(form: MeetingForm): Outcome<SavedView>;
  /** Takes the last save back; refused when somebody has changed what it wrote. */
  undoSave(undo: Undo): Outcome<FormView>;
  /** The engineer's 1:1s, the latest first, from the one at `skip` on, at most 20. */
  readEarlier(engineerId: string, skip: number): Outcome<EarlierView>;
  /** Questions to pick one from, in English or Indonesian (`id`). */
  readQuestionBank(language: string): Outcome<QuestionBankView>;
  /** The manager's own note on an engineer, from their user properties. */
  readPrivateNote(engineerId: string): Outcome<PrivateNoteView>;
  /** Keeps the note; refused when another window has changed `seen` meanwhile, or when there is no room. */
  keepPrivateNote(engineerId: string, text: string, seen: string): Outcome<PrivateNoteView>;
  /** Where the browser refuses its storage: drafts by engineer, from the user's properties. */
  readDrafts(): Outcome<DraftsView>;
  /** Keeps one; '' removes it. */
  keepDraft(engineerId: string, draft: string): Outcome<DraftsView>;
  readNewEngineer(): Outcome<NewEngineerView>;
  addEngineer(form: EngineerForm): Outcome<AddedEngineerView>;
  /** Takes at most five: each makes a tab, and Google ends a call after six minutes. */
  addEngineers(forms: readonly EngineerForm[]): Outcome<AddedEngineersView>;
  editEngineer(edit: EngineerEdit): Outcome<EditedEngineerView>;
  /** The same as the menu's "Set up this workbook". */
  setUpWorkbook(): Outcome<SetUpView>;
  readCycle(): Outcome<CycleView>;
  startCycle(form: CycleForm): Outcome<StartedCycleView>;
  /** `engineerId` null asks for the engineer of the open tab. */
  readReport(engineerId: string | null): Outcome<ReportView>;
  /** Puts a report on a tab of its own and shows it; the same day again replaces that tab. */
  putReport(sheet: ReportSheet): Outcome<PutReportView>;
  readCalendar(): Outcome<CalendarView>;
  readSharing(): Outcome<SharingView>;
  /** Has headers and formulas warn before an edit, and limits tabs; at most twelve tabs in one call. */
  protectWorkbook(form: ProtectForm): Outcome<ProtectedView>;
  /** Shows the engineer's tab in front of the person. */
  openTab(engineerId: string): Outcome<OpenedTab>;
}

export interface QuestionBankView {
  readonly themes: readonly { readonly theme: string; readonly questions: readonly string[] }[];
}

export interface PrivateNoteView {
  readonly text: string;
  /** Characters that can still be added, all notes and drafts of this person counted. */
  readonly left: number;
}

export interface DraftsView {
  /** JSON of the page's own making, by engineer. */
  readonly drafts: Readonly<Record<string, string>>;
}

export interface OpenedTab {
  /** Its name. */
  readonly tab: string;
}

export interface SetUpView {
  /** Names of the tabs that were made now; empty when all was there. */
  readonly made: readonly string[];
  /** What was repaired, in words ("Goals: the column Weight was missing"). */
  readonly repaired: readonly string[];
  /** Engineers whose tabs are limited to others, and were not looked at; missing when there are none. */
  readonly limited?: readonly string[];
  /** What only the user can correct, such as a value that blocks a formula; missing when there is nothing. */
  readonly problems?: readonly string[];
}
