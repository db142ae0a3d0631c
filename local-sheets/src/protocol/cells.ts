/** A rectangle of cells, 1-based, as Apps Script counts. `sheetId` is the number that `Sheet.getSheetId()` gives. */
export interface Area {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A date cell: days since 1899-12-30, with the time as the fraction, in the time zone of the spreadsheet. */
export interface Serial {
  readonly serial: number;
}

/** The value of a cell: '' for a blank, the text ("#N/A") for an error. */
export type Cell = string | number | boolean | Serial;

export function isSerial(cell: unknown): cell is Serial {
  return typeof cell === 'object' && cell !== null && 'serial' in cell;
}
