import type { FUniver } from '@univerjs/core/lib/facade';

/** The open tab, its selection and its scroll position. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly topRow: number;
  readonly leftColumn: number;
}

export function placeNow(api: FUniver): Place | null {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getSelection()?.getActiveRange();
  if (!sheet || !range) return null;
  const scrolled = sheet.getScrollState();
  return {
    sheet: sheet.getSheetId(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
    topRow: scrolled.sheetViewStartRow,
    leftColumn: scrolled.sheetViewStartColumn,
  };
}

/** Returns to the user's place as far as it still exists, and otherwise to the first cell. */
export function lookAt(api: FUniver, place: Place | null): void {
  const workbook = api.getActiveWorkbook();
  const sheet = place && workbook?.getSheetBySheetId(place.sheet);
  if (!sheet || sheet.isSheetHidden()) {
    const first = workbook?.getActiveSheet();
    first?.setActiveRange(first.getRange(0, 0));
    return;
  }
  sheet.activate();
  const bottom = place.row + place.rows <= sheet.getMaxRows();
  const right = place.column + place.columns <= sheet.getMaxColumns();
  if (bottom && right)
    sheet.setActiveRange(sheet.getRange(place.row, place.column, place.rows, place.columns));
  sheet.scrollToCell(
    Math.min(place.topRow, sheet.getMaxRows() - 1),
    Math.min(place.leftColumn, sheet.getMaxColumns() - 1),
  );
}
