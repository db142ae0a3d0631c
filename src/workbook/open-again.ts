import type { Sheet, Spreadsheet } from './grid/workbook';

/** Opens the tab that was open before; another one stays open if it has been deleted since (M532). */
export function openAgain(spreadsheet: Spreadsheet, before: Sheet): void {
  if (!isDeleted(spreadsheet, before)) spreadsheet.setActiveSheet(before);
}

/** True if there is no such tab any more: each use of it would throw. One service call. */
export function isDeleted(spreadsheet: Spreadsheet, sheet: Sheet): boolean {
  return spreadsheet.getSheetById(sheet.getSheetId()) === null;
}
