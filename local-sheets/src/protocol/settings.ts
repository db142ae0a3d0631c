/** What "File › Settings" of a spreadsheet says. */
export interface SheetSettings {
  /** Such as "in_ID". */
  readonly locale: string;
  /** Such as "Asia/Jakarta". */
  readonly timeZone: string;
}
