import type { Day, Outcome } from './outcome';

/** The initial data of the page for engineers: defaults, suggestions, and all engineers. */
export interface NewEngineerView {
  readonly today: Day;
  readonly locale: string;
  readonly defaultCadenceDays: number;
  /** The teams and managers in the workbook, as suggestions. */
  readonly teams: readonly string[];
  readonly managers: readonly string[];
  /**
   * In the order of the Engineers tab; the ID is '' in a row that somebody typed, until Set up assigns one.
   */
  readonly engineers: readonly EngineerRow[];
}

/**
 * A row of the Engineers tab as texts: '' is a blank cell, a day is yyyy-MM-dd, and a value that cannot be
 * read is unchanged.
 */
export interface EngineerRow extends EngineerRecord {
  readonly id: string;
}

export interface EngineerRecord {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly team: string;
  readonly manager: string;
  /** A whole number of days from 1 to 365; '' means the cadence in Settings. */
  readonly cadenceDays: string;
  readonly started: string;
  /** Active, On leave or Left. */
  readonly status: string;
}

/** The client generates `id`; adding the same ID again changes nothing. */
export interface EngineerForm extends Omit<EngineerRecord, 'status'> {
  readonly id: string;
}

/** The engineer as stored in the workbook. */
export interface AddedEngineerView extends EngineerRow {
  /** The name of the new tab. */
  readonly tab: string;
}

/**
 * One outcome for each form, in the same order; a refused form does not prevent the others from being added.
 */
export interface AddedEngineersView {
  readonly answers: readonly Outcome<AddedEngineerView>[];
}

/**
 * A row that was changed on the page. If somebody else has changed the same fields since `seen`, nothing is
 * written.
 */
export interface EngineerEdit {
  readonly id: string;
  readonly seen: EngineerRecord;
  readonly wanted: EngineerRecord;
}

export interface EditedEngineerView {
  readonly engineer: EngineerRow;
  /** The name of their tab; null if they have none. */
  readonly tab: string | null;
  /** The previous name; null if the name has not changed. */
  readonly formerName: string | null;
  /** The number of rows that were changed to the new name. */
  readonly renamedRows: {
    readonly goals: number;
    readonly actions: number;
    readonly talkingPoints: number;
    readonly wins: number;
  };
  /** True if another engineer has the previous name too, so that no row was renamed. */
  readonly isNameShared: boolean;
}
