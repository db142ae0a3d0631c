/** Reads the time zone of the open spreadsheet, in one service call. A custom function is allowed to do this. */
export function sheetCalendar(): (date: Date) => string {
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return (date) => Utilities.formatDate(date, timeZone, 'yyyy-MM-dd');
}
