/** A rectangle of cells, 1-based, as Apps Script counts. `sheetId` is the number that `Sheet.getSheetId()` gives. */
export interface Area {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A date cell: days since 1899-12-30 with the time as fraction, in the spreadsheet's own time zone. */
export interface Serial {
  readonly serial: number;
}

/** What a cell holds: '' is a blank, an error cell is its text ("#N/A"). */
export type Cell = string | number | boolean | Serial;

export function isSerial(cell: unknown): cell is Serial {
  return typeof cell === 'object' && cell !== null && 'serial' in cell;
}
