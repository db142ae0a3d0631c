import type { AnyAddition, AnyEdit, EditableTable, FormCell, FormDay } from '../domain/meetings/row-edits';

export type {
  EditableColumns,
  EditableTable,
  FormAddition as AdditionOf,
  FormCells as WireCells,
  FormEdit as EditOf,
} from '../domain/meetings/row-edits';

/** A cell's value in a call: '' is a blank, a date is its day. */
export type WireValue = FormCell;
export type WireDay = FormDay;

export type RowEdit = AnyEdit;
export type RowAddition = AnyAddition;

/** A place that somebody else has changed since the page was shown it; nothing is written while there is one. */
export interface Conflict {
  readonly table: EditableTable | 'meetings';
  readonly ref: string;
  /** The column's key, or the question's id for an answer; null when the whole row is gone. */
  readonly field: string | null;
  /** What the row is about, for people to read: the key result, the action, the topic, the 1:1's day. */
  readonly title: string;
  readonly yours: WireValue;
  readonly theirs: WireValue;
}
