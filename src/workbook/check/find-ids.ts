import { isDate } from '../../domain/cells/cell-number';
import type { TableKey } from '../grid/layout';
import type { CellFinding } from './cell-finding';
import { type CheckedTable, cellsOf, headerOf } from './checked-table';

/** The column that makes a row one that needs an id. */
const mainColumns: Partial<Record<TableKey, string>> = {
  engineers: 'name',
  goals: 'engineer',
  actions: 'action',
  'talking-points': 'topic',
  meetings: 'date',
};

/**
 * Rows with content and no id, and rows with the id of a row above them, as a copied row has (W174). A new id makes each of
 * them a separate row; [] if all is well.
 */
export function findIds(table: CheckedTable): CellFinding[] {
  const main = mainColumns[table.table];
  if (main === undefined) return [];
  const contents = cellsOf(table, main);
  const ids = cellsOf(table, 'id').filter(({ row1 }) => {
    const content = contents[row1 - table.header1 - 1]?.value ?? '';
    return table.table === 'meetings' ? isDate(content) : String(content).trim() !== '';
  });
  const first = new Map<string, number>();
  const [blank, again]: [typeof ids, typeof ids] = [[], []];
  for (const cell of ids) {
    const id = String(cell.value).trim();
    if (id === '') blank.push(cell);
    else if (first.has(id)) again.push(cell);
    else first.set(id, cell.row1);
  }
  const finding = { column: 'id', fix: ({ newId }: { newId(): string }) => newId() };
  const details = { column: headerOf(table.table, 'id') };
  const row1 = first.get(String(again[0]?.value).trim()) ?? 0;
  return [
    ...(blank.length > 0 ? [{ ...finding, kind: 'no-id' as const, cells: blank, details }] : []),
    ...(again.length > 0
      ? [{ ...finding, kind: 'same-id' as const, cells: again, details: { ...details, row: row1 } }]
      : []),
  ];
}
