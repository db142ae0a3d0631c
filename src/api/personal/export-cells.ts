import type { ExportCell, ExportTable } from '../../contract/personal';
import { isDate } from '../../domain/cells/cell-number';
import { readable } from '../../domain/cells/readable';
import { columnsOf, type TableKey } from '../../workbook/grid/layout';
import { headerRow, type SheetValue, type TableRows } from '../../workbook/grid/table';
import type { Workbook } from '../../workbook/grid/workbook';

/** Writes dates as text, each day worked out once, because that takes a service call. */
export type ToExport = (value: SheetValue) => ExportCell;

export function exportCells({ toDay, toTime, toDate }: Workbook): ToExport {
  const known = new Map<number, string>();
  return (value) => {
    const cell = readable(value);
    if (!isDate(cell)) return cell;
    const at = cell.getTime();
    const day = known.get(at) ?? toDay(cell);
    const text = known.get(at) ?? (toDate(day).getTime() === at ? day : `${day} ${toTime(cell)}`);
    known.set(at, text);
    return text;
  };
}

/** Rows of a table with all its columns, in their order on the tab and under their headers there. */
export function exportTable<T extends TableKey>(
  table: T,
  read: TableRows<T>,
  rows: TableRows<T>['rows'],
  toExport: ToExport,
): ExportTable {
  const { tab } = read;
  type Key = Parameters<typeof read.at>[1];
  const keys = Array.from(tab.columns)
    .sort(([, a], [, b]) => a - b)
    .map(([key]) => key as Key);
  const looks = new Map(columnsOf(table));
  return {
    key: table,
    title: tab.name,
    headers: keys.map((key) => String(read.at(headerRow(tab), key)) || String(key)),
    hidden: keys.flatMap((key, index) => (looks.get(String(key))?.hidden ? [index] : [])),
    rows: rows.map((row) => keys.map((key) => toExport(row.cell(key)))),
  };
}
