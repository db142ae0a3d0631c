import type { CellValue, EditableTable } from '../domain/meetings/row-edits';

export type {
  CellValue,
  EditableColumns,
  EditableTable,
  FormAddition,
  FormEdit,
  RowAddition,
  RowCells,
  RowEdit,
} from '../domain/meetings/row-edits';

/** A place that somebody else changed after the page was shown it; nothing is written while there is one. */
export interface Conflict {
  readonly table: EditableTable | 'meetings';
  readonly ref: string;
  /** The column's key, or the question's ID for an answer; null if the whole row is gone. */
  readonly field: string | null;
  /** What the row is about, for people to read: the key result, the action item, the topic, the day of the 1:1. */
  readonly title: string;
  readonly yours: CellValue;
  readonly theirs: CellValue;
}
