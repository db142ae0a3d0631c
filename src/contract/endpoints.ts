import type { CalendarView } from './calendar';
import type { CheckView, RepairForm, RepairView } from './check';
import type { CheckInForm, CheckInView } from './check-in';
import type { CycleForm, CycleView, StartedCycleView } from './cycle';
import type {
  AddedEngineersView,
  AddedEngineerView,
  EditedEngineerView,
  EngineerEdit,
  EngineerForm,
  NewEngineerView,
} from './engineer-form';
import type { ImportedView, ImportForm, ImportView } from './import';
import type { ManagersView } from './managers';
import type { EarlierView, FormView, MeetingForm, OpenedView, SavedView, Undo } from './meeting-form';
import type { Day, Outcome } from './outcome';
import type {
  DeletionForm,
  DeletionView,
  ErasedView,
  ExportView,
  RetentionForm,
  RetentionView,
  ScoresView,
} from './personal';
import type { RemindersView } from './reminders';
import type { PutReportView, ReportSheet, ReportView } from './report';
import type { SelfCheckView } from './self-check';
import type { ProtectedView, ProtectForm, SharingView } from './sharing';

/**
 * Every endpoint, by its name. A page calls them through `callEndpoint`, the only function that it reaches with
 * google.script.run (P235).
 */
export interface Endpoints {
  /**
   * With `engineerId` null or `follow`, reads the engineer of the open tab; on any other tab, `follow` has no
   * effect.
   */
  readForm(engineerId: string | null, follow?: boolean): Outcome<OpenedView>;
  /** What is overdue for the user's own engineers. The form is called separately and does not wait for it. */
  readReminders(): Outcome<RemindersView>;
  saveMeeting(form: MeetingForm): Outcome<SavedView>;
  /** Reverts the last save; a refusal if somebody has changed what it wrote. */
  undoSave(undo: Undo): Outcome<FormView>;
  /** At most 20 of the engineer's 1:1s, the latest first, beginning at the 0-based position `skip`. */
  readEarlier(engineerId: string, skip: number): Outcome<EarlierView>;
  /** Suggested questions in English or Indonesian (`id`). */
  readQuestionBank(language: string): Outcome<QuestionBankView>;
  /** The code that splits pasted meeting notes; it reads nothing of the workbook. */
  readNotesReader(): Outcome<NotesReaderView>;
  /** The user's private note about an engineer, from their user properties. */
  readPrivateNote(engineerId: string): Outcome<PrivateNoteView>;
  /** Saves the note; a refusal if another page has changed `seen` since, or if there is not enough space. */
  savePrivateNote(engineerId: string, text: string, seen: string): Outcome<PrivateNoteView>;
  /** The drafts by engineer ID, from the user properties; for browsers that deny access to their storage. */
  readDrafts(): Outcome<DraftsView>;
  /** Saves one draft; '' removes it. */
  saveDraft(engineerId: string, draft: string): Outcome<DraftsView>;
  readNewEngineer(): Outcome<NewEngineerView>;
  addEngineer(form: EngineerForm): Outcome<AddedEngineerView>;
  /** Adds at most five engineers: each needs a new tab, and Google ends a call after six minutes. */
  addEngineers(forms: readonly EngineerForm[]): Outcome<AddedEngineersView>;
  editEngineer(edit: EngineerEdit): Outcome<EditedEngineerView>;
  /** The same as the menu item "Set up this workbook". */
  setUpWorkbook(): Outcome<SetUpView>;
  readCycle(): Outcome<CycleView>;
  startCycle(form: CycleForm): Outcome<StartedCycleView>;
  /** With `engineerId` null, reads the engineer of the open tab. */
  readReport(engineerId: string | null): Outcome<ReportView>;
  /**
   * Writes a report to a new tab and opens it; another report of the same engineer and day replaces that tab.
   */
  putReport(sheet: ReportSheet): Outcome<PutReportView>;
  /** What an import needs; with a sheet ID, also the values of that tab, which must not be one of the add-on's. */
  readImport(tab: number | null): Outcome<ImportView>;
  /** Writes the rows of one engineer, all or none; those that are there already are not written again. */
  importRows(form: ImportForm): Outcome<ImportedView>;
  readCalendar(): Outcome<CalendarView>;
  /** The rows of the tab Managers. */
  readManagers(): Outcome<ManagersView>;
  /** The tabs with form responses, and the one that engineers use to prepare. */
  readCheckIn(): Outcome<CheckInView>;
  /** Links a tab with form responses, or stores another map for it; sending the same form again changes nothing. */
  linkCheckIn(form: CheckInForm): Outcome<CheckInView>;
  readSharing(): Outcome<SharingView>;
  /**
   * Makes headers and formulas show a warning before an edit, and limits tabs; at most twelve tabs per call.
   */
  protectWorkbook(form: ProtectForm): Outcome<ProtectedView>;
  /** Finds damage on the shared tabs and on engineer tabs from this position (0-based) on; a position after 0 leaves out the shared tabs. */
  checkWorkbook(from: number): Outcome<CheckView>;
  /** Repairs findings of `checkWorkbook` that are still there. */
  repairWorkbook(form: RepairForm): Outcome<RepairView>;
  /** Makes some of the checks of the self-check, beginning with the one at `first` (0-based). */
  runSelfCheck(first: number): Outcome<SelfCheckView>;
  /** Everything that the workbook has about this engineer; with null, only the list of engineers. */
  readExport(engineerId: string | null): Outcome<ExportView>;
  /** The scores of all engineers, beginning with the one at `from` (0-based), as far as there is time. */
  readScores(from: number): Outcome<ScoresView>;
  /** Counts what a deletion of this engineer would remove; with null, only the list of engineers. */
  readDeletion(engineerId: string | null): Outcome<DeletionView>;
  /** Deletes everything of one engineer; a refusal if the counts are not those that the user has seen. */
  deletePerson(form: DeletionForm): Outcome<ErasedView>;
  /** Counts the texts from before a day, by tab. */
  readRetention(before: Day): Outcome<RetentionView>;
  /** Clears these texts; a refusal if the counts are not those that the user has seen. */
  clearTexts(form: RetentionForm): Outcome<ErasedView>;
  /** Opens the engineer's tab in the spreadsheet. */
  openTab(engineerId: string): Outcome<OpenedTab>;
}

export interface QuestionBankView {
  readonly themes: readonly { readonly theme: string; readonly questions: readonly string[] }[];
}

export interface NotesReaderView {
  /** An HTML page whose script defines the function `proposeMeetingNotes`. */
  readonly page: string;
}

export interface PrivateNoteView {
  readonly text: string;
  /** The number of characters that can still be added; all notes and drafts of this user share the space. */
  readonly left: number;
}

export interface DraftsView {
  /** JSON in the page's own format, by engineer ID. */
  readonly drafts: Readonly<Record<string, string>>;
}

export interface OpenedTab {
  /** The name of the tab. */
  readonly tab: string;
}

export interface SetUpView {
  /** The names of the tabs that were created; [] if none was missing. */
  readonly made: readonly string[];
  /** A description of each repair, such as "Goals: the column Weight was missing". */
  readonly repaired: readonly string[];
  /**
   * The engineers whose tabs are limited to other users and were not checked; undefined if there are none.
   */
  readonly limited?: readonly string[];
  /** For how many engineers' tabs there was no time, so that Set up has to run again; missing when there was for all. */
  readonly left?: number;
  /** What only the user can correct, such as a value that blocks a formula; missing when there is nothing. */
  readonly problems?: readonly string[];
}
