/** A cell as UNFORMATTED_VALUE and SERIAL_NUMBER show it: a day is a number of days since 1899-12-30. null is an empty cell. */
export type CellValue = number | string | boolean | null;

/** A spreadsheet as plain data. */
export interface Spreadsheet {
  readonly spreadsheetId: string;
  readonly title: string;
  /** Such as "id_ID". */
  readonly locale: string;
  /** Such as "Asia/Jakarta". */
  readonly timeZone: string;
  readonly sheets: readonly Sheet[];
  readonly metadata: readonly Metadata[];
}

export interface Sheet {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** By row and column; may end before the grid does. */
  readonly cells: readonly (readonly CellValue[])[];
}

/** An entry of developer metadata with the visibility DOCUMENT, which Apps Script gives by default. */
export interface Metadata {
  readonly metadataId: number;
  readonly key: string;
  readonly value: string;
  readonly location: MetadataLocation;
}

export type MetadataLocation =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheetId: number }
  | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly index0: number };

/** What a user of the API finds under an id: null if there is no such spreadsheet, 'unshared' if the user may not read it. */
export type FindSpreadsheet = (spreadsheetId: string, user: string) => Spreadsheet | 'unshared' | null;

/** Cells of a sheet; the ends are exclusive and within the grid. */
export interface GridRange {
  readonly sheet: Sheet;
  readonly startRow0: number;
  readonly endRow0: number;
  readonly startColumn0: number;
  readonly endColumn0: number;
}

export function wholeSheet(sheet: Sheet): GridRange {
  return {
    sheet,
    startRow0: 0,
    endRow0: sheet.rowCount,
    startColumn0: 0,
    endColumn0: sheet.columnCount,
  };
}
