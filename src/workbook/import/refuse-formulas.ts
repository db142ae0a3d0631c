import { Refusal } from '../../domain/refusal';
import { letters, type TableKey } from '../grid/layout';
import type { TablePlan } from '../grid/row-plan';
import { columnsIn, positionOf } from '../grid/table';

/**
 * Throws a Refusal if a cell that the plan writes has a formula (M363): a formula that shows nothing leaves a row that looks free.
 * One service call, none without rows.
 */
export function refuseFormulas<T extends TableKey>({ read, rows }: TablePlan<T>): void {
  const rows1 = rows.map(({ row1 }) => row1).filter((row1) => row1 <= read.lastRow1);
  const [first] = rows;
  if (first === undefined || rows1.length === 0) return;
  const top = Math.min(...rows1);
  const width = Math.max(...Array.from(read.tab.columns.values()));
  const formulas = read.tab.sheet.getRange(top, 1, Math.max(...rows1) - top + 1, width).getFormulas();
  for (const { row1, table, after } of rows) {
    for (const column of columnsIn<T>(after)) {
      const position = positionOf(table, read.tab, column);
      if ((formulas[row1 - top]?.[position - 1] ?? '') === '') continue;
      const [tab, cell] = [read.tab.name, letters(position) + row1];
      const message = `The cell ${cell} of the tab ${tab} has a formula, and an import overwrites none. Remove the formulas below the last row of this tab, then import again.`;
      throw new Refusal('M363', null, message, { tab, cell });
    }
  }
}
