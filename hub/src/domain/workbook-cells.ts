import { isBlank } from '../../../src/domain/cells/cell-number';
import { type Day, dayText } from '../../../src/domain/cells/day';
import { oneLine } from '../../../src/domain/cells/name-key';
import type { TableKey } from './allowed-columns';
import type { Cell, ReadTab } from './ranges';

/** One row of a table of a workbook. */
export interface Row {
  /** Text on one line; '' for a blank, a number or a boolean. */
  text(column: string): string;
  /** null for anything but a finite number. */
  number(column: string): number | null;
  /** Days since 1970-01-01; null for anything but a date from 1900 to 2999. */
  day(column: string): number | null;
  isBlank(column: string): boolean;
  /** The cell as it is. */
  cell(column: string): Cell;
}

/** The rows of all tabs of this table, [] if the workbook has none. */
export function rowsOf(tabs: readonly ReadTab[], table: TableKey): Row[] {
  return tabs.filter(({ tab }) => tab.table === table).flatMap(rowsIn);
}

/** The rows of one tab. */
export function rowsIn({ at, length }: ReadTab): Row[] {
  return Array.from({ length }, (_, row) => ({
    text: (column) => {
      const cell = at(column, row);
      return typeof cell === 'string' ? oneLine(cell) : '';
    },
    number: (column) => finite(at(column, row)),
    day: (column) => {
      const serial = finite(at(column, row));
      return serial === null || serial < firstSerial || serial >= endSerial
        ? null
        : Math.floor(serial) - epoch;
    },
    isBlank: (column) => isBlank(at(column, row)),
    cell: (column) => at(column, row),
  }));
}

/** A day as BigQuery writes a DATE; null for null. */
export function dateText(day: number | null): Day | null {
  return day === null ? null : dayText(day);
}

function finite(cell: Cell): number | null {
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}

/** The serial numbers of 1970-01-01, 1900-01-01 and 3000-01-01: Sheets counts days from 1899-12-30. */
const epoch = 25_569;
const firstSerial = 2;
const endSerial = 401_769;
