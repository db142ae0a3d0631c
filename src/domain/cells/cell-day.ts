import { type CellNumber, errorIn, isBlank, isDate, quoted } from './cell-number';
import { dayNumber } from './day';

const millisecondsPerDay = 86_400_000;

/**
 * Reads a date or text such as 2026-01-31, as days since 1970-01-01; null if the cell is blank, or a flaw if
 * it is not a date (S35).
 */
export function readCellDay(cell: unknown): CellNumber {
  if (isBlank(cell)) return null;
  const remedy = 'type a date there, such as 2026-01-31';
  if (isDate(cell)) return calendarDay(cell) ?? { what: 'holds a time without a day', remedy };
  if (typeof cell !== 'string') {
    const shown = typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : typeof cell;
    return { what: `holds ${shown}, which is not a date`, remedy };
  }
  return (
    dayNumber(cell.trim()) ?? errorIn(cell) ?? { what: `holds ${quoted(cell)}, which is not a date`, remedy }
  );
}

/**
 * Reads local parts, because a cell's date is the instant at which the spreadsheet's clock shows it. A time
 * without a date is in 1899.
 */
function calendarDay(date: Date): number | null {
  const year = date.getFullYear();
  if (!(year >= 1900 && year <= 2999)) return null;
  return Date.UTC(year, date.getMonth(), date.getDate()) / millisecondsPerDay;
}
