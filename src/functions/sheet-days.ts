import { isDate } from '../domain/cells/cell-number';

/** The day that a sheet shows for a date, as yyyy-MM-dd. */
export type SheetCalendar = (date: Date) => string;

/**
 * The argument with each date replaced by its day in the time zone of the sheet (S64), because a function receives instants and
 * the script has a different time zone. Calls `openCalendar` once, and only if there is a date. A time without a day remains.
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

/** In time zones ahead of UTC, 1900 begins earlier than in UTC. */
const firstDay = Date.UTC(1899, 11, 31);
