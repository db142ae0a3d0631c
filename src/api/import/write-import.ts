import type { ColumnKey, TableKey } from '../../workbook/grid/layout';
import { rowsWith, type TablePlan, writePlan } from '../../workbook/grid/row-plan';

/**
 * Writes new rows: their IDs first, and the column `last` after all others. A row with an ID and without that column is one that
 * an interrupted import began, and the next one completes it (M362).
 */
export function writeImport<T extends TableKey>({ read, rows }: TablePlan<T>, last: ColumnKey<T>): void {
  const isId = (column: ColumnKey<T>) => column === 'id';
  writePlan({ read, rows: rowsWith(rows, isId) }, 2);
  // There is room for the rows now.
  const grown = { ...read, freeRow1: Number.POSITIVE_INFINITY };
  writePlan({ read: grown, rows: rowsWith(rows, (column) => !isId(column) && column !== last) });
  writePlan({ read: grown, rows: rowsWith(rows, (column) => column === last) });
}
