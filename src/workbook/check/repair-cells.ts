import { runsOf } from '../../domain/cells/runs';
import { type ColumnKey, columnsOf, letters, type TableKey } from '../grid/layout';
import { type Cells, positionOf, type SheetValue } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';
import type { Workbook } from '../grid/workbook';
import { writeRows } from '../grid/write-rows';
import type { CellFinding } from './cell-finding';
import type { CheckedCell } from './checked-table';

/** The cells of a finding without those that have a formula, which are not repaired: it updates by itself. One service call. */
export function withoutFormulas(tab: TaggedTab, { column, cells }: CellFinding): CheckedCell[] {
  const letter = letters(tab.columns.get(column) ?? 1);
  const formulas: string[][] = tab.sheet.getRange(`${letter}:${letter}`).getFormulas();
  return cells.filter(({ row1 }) => (formulas[row1 - 1]?.[0] ?? '') === '');
}

/** Writes what belongs into the cells, in two calls for each run of rows, and touches no other cell. */
export function repairCells<T extends TableKey>(
  workbook: Workbook,
  table: T,
  tab: TaggedTab,
  { kind, column, cells, fix }: CellFinding,
): void {
  if (fix === null) return;
  const key = column as ColumnKey<T>;
  const position = positionOf(table, tab, key);
  const format = columnsOf(table).find(([one]) => one === column)?.[1].format ?? 'General';
  for (const run of runsOf(cells, (one, next) => next.row1 === one.row1 + 1)) {
    const first = run[0]?.row1 ?? 1;
    // In a cell of another format, a date or a number would remain as it is.
    if (kind === 'date-not-read' || kind === 'number-as-text' || kind === 'number-as-date') {
      tab.sheet.getRange(first, position, run.length, 1).setNumberFormat(format);
    }
    const rows = run.map(({ value }) => ({ [key]: fix(workbook, value) as SheetValue }) as Cells<T>);
    writeRows(table, tab, first, rows);
  }
}
