import type { Day, Outcome } from './outcome';

/** What the page for engineers needs to start: defaults, what can be picked, and everybody there is. */
export interface NewEngineerView {
  readonly today: Day;
  readonly defaultCadenceDays: number;
  /** Teams and managers already in the workbook, to pick from. */
  readonly teams: readonly string[];
  readonly managers: readonly string[];
  /** In the order of the tab Engineers; the id is '' in a row that somebody typed, until Set up gives it one. */
  readonly engineers: readonly EngineerRow[];
}

/** A row of the tab Engineers as texts: '' is a blank, a day is yyyy-MM-dd, and what cannot be read stays as it stands there. */
export interface EngineerRow extends EngineerRecord {
  readonly id: string;
}

export interface EngineerRecord {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly team: string;
  readonly manager: string;
  /** A whole number of days from 1 to 365; '' takes the one in Settings. */
  readonly cadenceDays: string;
  readonly started: string;
  /** Active, On leave or Left. */
  readonly status: string;
}

/** The client makes `id`; adding the same id again changes nothing. */
export interface EngineerForm extends Omit<EngineerRecord, 'status'> {
  readonly id: string;
}

/** The engineer as they stand in the workbook now. */
export interface AddedEngineerView extends EngineerRow {
  /** Name of the new tab. */
  readonly tab: string;
}

/** What became of each form, in their order: one that is refused keeps no other from being added. */
export interface AddedEngineersView {
  readonly answers: readonly Outcome<AddedEngineerView>[];
}

/** A row that was changed on the page; where it no longer stands as it was `seen`, nothing is written. */
export interface EngineerEdit {
  readonly id: string;
  readonly seen: EngineerRecord;
  readonly wanted: EngineerRecord;
}

export interface EditedEngineerView {
  readonly engineer: EngineerRow;
  /** Name of their tab; null when they have none. */
  readonly tab: string | null;
  /** The name they had, when they have another one now. */
  readonly formerName: string | null;
  /** How many rows got the new name. */
  readonly renamedRows: { readonly goals: number; readonly actions: number; readonly talkingPoints: number };
  /** True if another engineer has the former name too, so that no row was renamed. */
  readonly isNameShared: boolean;
}
