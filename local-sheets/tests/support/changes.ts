import type { Area } from '../../src/protocol/cells';
import type { Change } from '../../src/protocol/page-protocol';

/** What Univer makes of typing into a cell; row and column count from 0. */
export function typed(
  unitId: string,
  row: number,
  column: number,
  entry: string | number,
  tab = '0',
): Change {
  const isFormula = typeof entry === 'string' && entry.startsWith('=');
  const cell = isFormula
    ? { f: entry, v: null, t: null }
    : { v: entry, t: typeof entry === 'number' ? 2 : 1 };
  return {
    id: 'sheet.mutation.set-range-values',
    params: { unitId, subUnitId: tab, cellValue: { [row]: { [column]: cell } } },
  };
}

/** What Univer makes of inserting rows before the row (from 0). */
export function insertedRows(unitId: string, row: number, count: number, tab = '0'): Change {
  const range = { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn: 25, rangeType: 1 };
  return { id: 'sheet.mutation.insert-row', params: { unitId, subUnitId: tab, range } };
}

/** Cells of the first tab, 1-based. */
export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  sheetId: 0,
  row,
  column,
  rows,
  columns,
});
