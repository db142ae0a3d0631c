import type { TableKey } from '../../src/domain/allowed-columns';
import type { Cell, ReadTab } from '../../src/domain/ranges';

/** A tab as it was read, from rows with their cells by column. */
export function readTab(
  table: TableKey,
  rows: readonly Readonly<Record<string, Cell>>[],
  engineerId = '',
): ReadTab {
  return {
    tab: { table, engineerId, title: table, headerRow1: 1, columns: [] },
    headers: new Map(),
    length: rows.length,
    at: (column, row) => rows[row]?.[column],
  };
}

/** The serial number of a day as the Sheets API returns it. */
export function serial(day: string): number {
  return Date.parse(`${day}T00:00Z`) / 86_400_000 + 25_569;
}
