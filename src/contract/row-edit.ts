import type { CellValue } from '../domain/meetings/form-cell';
import type { EditableTable } from '../domain/meetings/row-edits';

export type { CellValue } from '../domain/meetings/form-cell';
export type {
  EditableColumns,
  EditableTable,
  FormAddition,
  FormEdit,
  RowAddition,
  RowCells,
  RowEdit,
} from '../domain/meetings/row-edits';

/**
 * A value that a form changes and that somebody else has changed since the form was shown. Nothing is written
 * while there is one.
 */
export interface Conflict {
  readonly table: EditableTable | 'meetings';
  readonly ref: string;
  /** The column's key, or the question's ID for an answer; null if the whole row is gone. */
  readonly field: string | null;
  /**
   * The subject of the row, for display: the key result, the action item, the topic, or the day of the 1:1.
   */
  readonly title: string;
  readonly yours: CellValue;
  readonly theirs: CellValue;
}
