import { errorIn, isDate, isFlaw, quoted, readCellNumber } from '../../domain/cells/cell-number';
import type { TableKey } from '../grid/layout';
import type { SheetValue } from '../grid/table';
import type { Workbook } from '../grid/workbook';
import type { CellFinding } from './cell-finding';
import { type CheckedCell, type CheckedTable, cellsOf, headerOf } from './checked-table';

const numberColumns: Partial<Record<TableKey, readonly string[]>> = {
  engineers: ['cadence'],
  goals: ['weight', 'start', 'target', 'current', 'confidence'],
  settings: ['lowest', 'highest', 'weight', 'value'],
  meetings: ['feeling', 'workload', 'score', 'coverage'],
};

/** Columns whose cells can contain anything. */
const freeColumns: readonly string[] = ['current', 'start', 'target'];

/**
 * Texts where a number belongs (W177), and numbers in the format of a date (W240): those that can mean only one number, and those
 * that only a user can correct.
 */
export function findNumbers(table: CheckedTable, days: Pick<Workbook, 'toDay' | 'toSerial'>): CellFinding[] {
  return (numberColumns[table.table] ?? []).flatMap((column) => {
    const header = headerOf(table.table, column);
    const cells = cellsOf(table, column);
    const texts = cells.filter(
      ({ value }) => typeof value === 'string' && value.trim() !== '' && errorIn(value) === null,
    );
    const [readable, others] = divided(texts, ({ value }) => !isFlaw(readCellNumber(value)));
    // A goal can be measured in dates, and a yes-or-no goal can have a word as its value.
    const isFree = freeColumns.includes(column);
    const dates = isFree ? [] : cells.filter(({ value }) => isDate(value));
    const [formatted, typed] = divided(dates, ({ value }) => Math.abs(numberIn(value, days)) <= mostInDates);
    const findings: CellFinding[] = [];
    const [first, date] = [readable[0]?.value, formatted[0]?.value];
    if (first !== undefined) {
      findings.push({
        kind: 'number-as-text',
        column,
        cells: readable,
        details: { column: header, value: quoted(String(first)), number: Number(readCellNumber(first)) },
        fix: (_, value) => Number(readCellNumber(value)),
      });
    }
    if (date !== undefined) {
      findings.push({
        kind: 'number-as-date',
        column,
        cells: formatted,
        details: { column: header, value: shownIn(date, days), number: numberIn(date, days) },
        fix: (context, value) => numberIn(value, context),
      });
    }
    const wrong = [...(isFree ? [] : others), ...typed].sort((one, other) => one.row1 - other.row1);
    const [other] = wrong;
    if (other !== undefined) {
      const details = { column: header, value: shownIn(other.value, days) };
      findings.push({ kind: 'not-a-number', column, cells: wrong, details, fix: null });
    }
    return findings;
  });
}

/** A larger number is probably a day that somebody typed: this one is in 1902. */
const mostInDates = 1000;

function numberIn(value: SheetValue, { toSerial }: Pick<Workbook, 'toSerial'>): number {
  // A date is a whole number of milliseconds.
  return isDate(value) ? Math.round(toSerial(value) * 1e9) / 1e9 : Number(value);
}

function shownIn(value: SheetValue, { toDay }: Pick<Workbook, 'toDay'>): string {
  return quoted(isDate(value) ? toDay(value) : String(value));
}

/** The cells for which this is true, and the others. */
function divided(cells: readonly CheckedCell[], isFirst: (cell: CheckedCell) => boolean) {
  return [cells.filter(isFirst), cells.filter((cell) => !isFirst(cell))] as const;
}
