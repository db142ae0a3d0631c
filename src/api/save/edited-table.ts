import type { EditableTable } from '../../contract/row-edit';
import type { TableKey } from '../../workbook/grid/layout';
import type { CellValue, Row, Table } from '../../workbook/grid/table';
import type { Workbook } from '../../workbook/grid/workbook';
import type { Engineer } from '../../workbook/records/engineers';

/** When, by whom and with whom rows are changed. */
export interface Occasion {
  readonly engineer: Engineer;
  /** The day of the 1:1, and today. */
  readonly day: Date;
  readonly today: Date;
  readonly by: string;
  /** The one that the engineer's open goals are in; '' where there is none. */
  readonly cycle: string;
}

/** A table that a form changes, as it was read. */
export interface EditedTable {
  readonly workbook: Workbook;
  readonly table: EditableTable;
  readonly read: Table<TableKey>;
  readonly occasion: Occasion;
}

export type Cells = Record<string, CellValue>;

/** A cell by the key of its column, which a form knows as text only. */
export function cellOf(row: Row<TableKey>, column: string): CellValue {
  return row.cell(column as Parameters<typeof row.cell>[0]);
}
