import type { KnownEngineer } from '../domain/engineers/engineer-form';
import type { ImportRecords } from '../domain/import/proposed-row';
import type { TitledCells } from '../domain/import/source-table';
import type { FormQuestion } from '../domain/meetings/meeting-form';
import type { Undo } from './meeting-form';
import type { Day } from './outcome';

/** What "Import from a tracker you already use" starts with, and the tabs that were read there. */
export interface ImportView {
  readonly today: Day;
  readonly locale: string;
  readonly defaultCadenceDays: number;
  /** Of any status. */
  readonly engineers: readonly KnownEngineer[];
  readonly questions: readonly FormQuestion[];
  /** The visible tabs that are not the add-on's, in their order. */
  readonly tabs: readonly SourceTab[];
  /** The requested tab, followed by the tabs that can have the same columns (M480); [] if none was requested. */
  readonly sources: readonly TitledCells[];
  /** How many more tabs can have the same columns, but do not fit into one import. */
  readonly beyond: number;
}

interface SourceTab {
  /** The sheet ID. */
  readonly id: number;
  readonly name: string;
}

/** Rows to write for one engineer of the workbook; a row whose ID is there already is not written again. */
export interface ImportForm extends ImportRecords {
  readonly engineerId: string;
}

export interface ImportedView {
  /** How many records were written, and how many were there already. */
  readonly added: number;
  readonly known: number;
  /** For `undoSave`; null if nothing was written. */
  readonly undo: Undo | null;
}
