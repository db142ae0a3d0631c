/** One tab of the workbook. Rows and columns are the size of its grid, not of its data. */
export interface Tab {
  readonly sheetId: number;
  readonly name: string;
  /** The 1-based position among the tabs. */
  readonly index: number;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export type Dimension = 'rows' | 'columns';
