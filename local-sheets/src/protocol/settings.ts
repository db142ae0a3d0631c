/** The settings of a spreadsheet in "File › Settings". */
export interface SheetSettings {
  /** Such as "in_ID". */
  readonly locale: string;
  /** Such as "Asia/Jakarta". */
  readonly timeZone: string;
}
