import { letters, type TableKey } from '../grid/layout';
import type { TablePlan } from '../grid/row-plan';
import { columnsIn, positionOf } from '../grid/table';

/**
 * The first cell with a formula among those that the plan writes, with its tab; null if there is none (M363): a formula that shows
 * nothing leaves a row that looks free. One service call, none without rows.
 */
export function findFormula<T extends TableKey>({
  read,
  rows,
}: TablePlan<T>): { tab: string; cell: string } | null {
  const rows1 = rows.map(({ row1 }) => row1).filter((row1) => row1 <= read.lastRow1);
  if (rows1.length === 0) return null;
  const top = Math.min(...rows1);
  const width = Math.max(...Array.from(read.tab.columns.values()));
  const formulas = read.tab.sheet.getRange(top, 1, Math.max(...rows1) - top + 1, width).getFormulas();
  for (const { row1, table, after } of rows) {
    for (const column of columnsIn<T>(after)) {
      const position = positionOf(table, read.tab, column);
      if ((formulas[row1 - top]?.[position - 1] ?? '') !== '') {
        return { tab: read.tab.name, cell: letters(position) + row1 };
      }
    }
  }
  return null;
}
