import type {
  AddedEngineersView,
  AddedEngineerView,
  EditedEngineerView,
  EngineerEdit,
  EngineerForm,
  NewEngineerView,
} from './engineer-form';
import type { FormView, MeetingForm, SavedView } from './meeting-form';
import type { Outcome } from './outcome';

/** Every function a page may call over google.script.run, by the name it has in build/Code.js. */
export interface Endpoints {
  /** `engineerId` null, or `follow`, asks for the engineer of the open tab; on any other tab `follow` changes nothing. */
  readForm(engineerId: string | null, follow?: boolean): Outcome<FormView>;
  saveMeeting(form: MeetingForm): Outcome<SavedView>;
  readNewEngineer(): Outcome<NewEngineerView>;
  addEngineer(form: EngineerForm): Outcome<AddedEngineerView>;
  /** Takes at most five: each makes a tab, and Google ends a call after six minutes. */
  addEngineers(forms: readonly EngineerForm[]): Outcome<AddedEngineersView>;
  editEngineer(edit: EngineerEdit): Outcome<EditedEngineerView>;
  /** The same as the menu's "Set up this workbook". */
  setUpWorkbook(): Outcome<SetUpView>;
  /** Shows the engineer's tab in front of the person. */
  openTab(engineerId: string): Outcome<OpenedTab>;
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
}
