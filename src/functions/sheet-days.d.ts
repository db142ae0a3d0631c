/** The day that a sheet shows for a date, as yyyy-MM-dd. */
export type SheetCalendar = (date: Date) => string;
/**
 * The argument with each date replaced by its day in the sheet's time zone (S64): a function receives instants, and a script
 * has a time zone of its own. `openCalendar` is called once, and only if there is a date. A time without a day remains.
 */
export declare function inSheetDays(argument: unknown, openCalendar: () => SheetCalendar): unknown;
