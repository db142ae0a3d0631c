import { isBlank, isDate, quoted } from '../../domain/cells/cell-number';
import { type Day, dayNumber, dayText, serialOf1970 } from '../../domain/cells/day';
import { columnsOf, type TableKey } from '../grid/layout';
import type { SheetValue } from '../grid/table';
import type { Workbook } from '../grid/workbook';
import type { CellFinding } from './cell-finding';
import { type CheckedTable, cellsOf, headerOf } from './checked-table';

/** Any value in this column closes a goal (G30). */
const acceptsAll: Partial<Record<TableKey, readonly string[]>> = { goals: ['closed'] };
/** The tables in which users type dates; formulas fill the others. */
const typed: readonly TableKey[] = [
  'engineers',
  'goals',
  'actions',
  'talking-points',
  'goal-log',
  'meetings',
];

/**
 * Numbers and texts where a date belongs (W176): those that can mean only one day, and those that only a user can correct.
 */
export function findDates(table: CheckedTable, { toDay }: Pick<Workbook, 'toDay'>): CellFinding[] {
  const dayIn = (value: SheetValue) => dayOf(isDate(value) ? serialOf(toDay(value)) : value);
  const shown = (value: SheetValue) => quoted(String(isDate(value) ? serialOf(toDay(value)) : value));
  return typedDays(table.table).flatMap((column) => {
    const wrong = cellsOf(table, column).filter(({ value }) => !isBlank(value) && !isDay(value));
    const readable = wrong.filter(({ value }) => dayIn(value) !== null);
    const others = wrong.filter(({ value }) => dayIn(value) === null);
    const header = headerOf(table.table, column);
    const findings: CellFinding[] = [];
    const [first, other] = [readable[0]?.value, others[0]?.value];
    if (first !== undefined) {
      findings.push({
        kind: 'date-not-read',
        column,
        cells: readable,
        details: { column: header, value: shown(first), day: dayIn(first) ?? '' },
        fix: ({ toDate }, value) => toDate(dayIn(value) ?? ''),
      });
    }
    if (other !== undefined) {
      const details = { column: header, value: shown(other) };
      findings.push({ kind: 'not-a-date', column, cells: others, details, fix: null });
    }
    return findings;
  });
}

/** The columns of a table in which users type dates; [] if there are none. */
export function typedDays(table: TableKey): string[] {
  if (!typed.includes(table)) return [];
  const except = acceptsAll[table] ?? [];
  return columnsOf(table)
    .filter(([key, { format }]) => format === 'yyyy-mm-dd' && !except.includes(key))
    .map(([key]) => key);
}

/** A number such as 20261231 is a date in the year 57373 in a cell with the format of a date. */
export function isDay(value: SheetValue): boolean {
  if (!isDate(value)) return false;
  const year = value.getFullYear();
  return year >= 1900 && year <= 2999;
}

/** The only day that a number or a text in a cell can mean; null if there is none, or several. */
function dayOf(value: Exclude<SheetValue, Date>): Day | null {
  if (typeof value === 'number' && value >= firstSerial && value <= lastSerial) {
    return dayText(Math.floor(value) - serialOf1970);
  }
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(String(value).trim()) ?? [];
  const written = `${year}-${month}-${day}`;
  return dayNumber(written) === null ? null : written;
}

/** The numbers that Sheets shows for dates whose format was lost: days since 1899-12-30, here from 2000 to 2099. */
const [firstSerial, lastSerial] = [36_526, 73_050];

/** The number in a cell with a date, from its day in the time zone of the spreadsheet; the year can have five digits. */
function serialOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / 86_400_000 + serialOf1970;
}
