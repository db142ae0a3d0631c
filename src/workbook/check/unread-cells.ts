import { isBlank, isFlaw, quoted, readCellNumber } from '../../domain/cells/cell-number';
import type { UnreadCell } from '../../domain/check/finding';
import type { ColumnKey, TableKey } from '../grid/layout';
import type { Row, TableRows } from '../grid/table';
import { addressOf, headerOf } from './checked-table';
import { isDay, typedDays } from './find-dates';

/**
 * The cells of these rows that the form leaves out (M430); [] if it reads all of them. The numbers of goals are not among them,
 * because a goal that is not scored shows its reason.
 */
export function unreadCells<T extends TableKey>(
  table: T,
  { tab }: Pick<TableRows<T>, 'tab'>,
  rows: readonly Row<T>[],
): UnreadCell[] {
  const unread = (row: Row<T>, column: ColumnKey<T>, needs: UnreadCell['needs']): UnreadCell[] => {
    const position = tab.columns.get(column);
    // A missing column would throw, and the form opens without this one.
    if (position === undefined) return [];
    const value = row.cell(column);
    const isRead = needs === 'date' ? isDay(value) : !isFlaw(readCellNumber(value));
    if (isBlank(value) || isRead) return [];
    const cell = addressOf(position, row.row1);
    return [
      {
        tab: tab.name,
        cell,
        column: headerOf(table, column),
        value: quoted(String(value)),
        needs,
        limits: '',
      },
    ];
  };
  const wanted: [ColumnKey<T>[], UnreadCell['needs']][] = [
    [typedDays(table) as ColumnKey<T>[], 'date'],
    [(table === 'meetings' ? ['feeling', 'workload'] : []) as ColumnKey<T>[], 'number'],
  ];
  return rows.flatMap((row) =>
    wanted.flatMap(([columns, needs]) => columns.flatMap((column) => unread(row, column, needs))),
  );
}
