import type { Day } from '../cells/day';
import type { FurtherAnswer } from '../meetings/further-answers';
import type { FilledForm } from '../meetings/meeting-form';
import type { EditableTable, RowCells } from '../meetings/row-edits';
import type { Refusal } from '../refusal';

/** What follows from one row of the source. */
export interface ProposedRow {
  /** The title of the tab; '' for a pasted table. */
  readonly tab: string;
  readonly row1: number;
  /** The engineer as written; '' if there is none. */
  readonly name: string;
  readonly fate: ProposedFate;
}

type ProposedFate =
  | { readonly kind: 'ready'; readonly records: ImportRecords }
  | { readonly kind: 'unread'; readonly flaw: Refusal }
  | { readonly kind: 'left out' };

/** The rows to write for one engineer. */
export interface ImportRecords {
  readonly meetings: readonly ImportedMeeting[];
  readonly goals: readonly ImportedRow<'goals'>[];
  readonly actions: readonly ImportedRow<'actions'>[];
}

export interface ImportedMeeting extends Omit<FilledForm, 'engineerId' | 'further'> {
  readonly further: readonly FurtherAnswer[];
  /** As a fraction; null if the source has none. */
  readonly score: number | null;
  readonly manager: string;
}

/** A new row of another table. `day` is when it began; the same ID means the same row. */
export interface ImportedRow<T extends EditableTable> {
  readonly id: string;
  readonly day: Day;
  readonly cells: RowCells<T>;
}

export const noRecords: ImportRecords = { meetings: [], goals: [], actions: [] };
