export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/** The value of a cell as getValues returns it: '' is a blank. */
export type SheetValue = string | number | boolean | Date;

/** The open spreadsheet and the few Google services that this folder needs besides. */
export interface Workbook {
  readonly spreadsheet: Spreadsheet;
  newValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder;
  newFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
  /** Of the whole spreadsheet, or of one tab. */
  protections(type: 'RANGE' | 'SHEET', sheet?: Sheet): GoogleAppsScript.Spreadsheet.Protection[];
  mergeColumns(): GoogleAppsScript.Charts.ChartMergeStrategy;
  /** `yyyy-MM-dd` in the spreadsheet's time zone. */
  toDay(date: Date): string;
  /** `HH:mm` in the spreadsheet's time zone. */
  toTime(date: Date): string;
  /** The number that Sheets shows for a date whose format was lost, in the spreadsheet's time zone. */
  toSerial(date: Date): number;
  /** Midnight of the day in the spreadsheet's time zone. */
  toDate(day: string): Date;
  newId(): string;
}
