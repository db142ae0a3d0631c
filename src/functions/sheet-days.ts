import { isDate } from '../domain/cells/cell-number';

/** The day that a sheet shows for a date, as yyyy-MM-dd. */
export type SheetCalendar = (date: Date) => string;

/**
 * The argument with each date replaced by its day in the sheet's time zone (S64): a function receives instants, and a script
 * has a time zone of its own. `openCalendar` is called once, and only if there is a date. A time without a day remains.
 */
export function inSheetDays(argument: unknown, openCalendar: () => SheetCalendar): unknown {
  let calendar: SheetCalendar | null = null;
  const read = (cell: unknown): unknown => {
    // Durations and times are dates of the year 1899.
    if (!isDate(cell) || !(cell.getTime() >= firstDay)) return cell;
    calendar = calendar ?? openCalendar();
    return calendar(cell);
  };
  if (!Array.isArray(argument)) return read(argument);
  return argument.map((line: unknown) => (Array.isArray(line) ? line.map(read) : read(line)));
}

/** East of Greenwich, 1900 begins before it does in UTC. */
const firstDay = Date.UTC(1899, 11, 31);
