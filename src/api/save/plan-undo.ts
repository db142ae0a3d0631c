import type { Undo, UndoRow } from '../../contract/meeting-form';
import { type CellValue, isSameCell } from '../../domain/meetings/form-cell';
import { Refusal } from '../../domain/refusal';
import { type ColumnKey, lookOf } from '../../workbook/grid/layout';
import { type PlannedRow, planRow } from '../../workbook/grid/row-plan';
import { cellsFor, type Row, type TableRows } from '../../workbook/grid/table';
import type { Engineer } from '../../workbook/records/engineers';
import { toCellValue, toSheetValue } from '../cell-values';
import { idOf, isOf, type NamedRow, type OwnPlans, type OwnRows } from './own-tables';
import type { Days } from './save-context';

type UndoTable = UndoRow['table'];

/** What an undo is going to write. */
export interface UndoPlan {
  /** Without the rows that an interrupted undo has undone already. */
  readonly plans: OwnPlans;
  /** The corrections of a saved 1:1 that it reverts, including those that an interrupted undo has reverted. */
  readonly corrections: readonly PlannedRow<'meetings'>[];
}

/** Plans an undo from the tables as they were read. Throws Refusal if somebody has changed what the save wrote (M125). */
export function planUndo(
  days: Days,
  tables: OwnRows,
  undo: Undo,
  engineer: Pick<Engineer, 'name'>,
): UndoPlan {
  const back = <T extends UndoTable>(table: T, read: TableRows<T>, id: (row: Row<T>) => string) =>
    undo.rows.filter((row) => row.table === table).flatMap((row) => backRow(days, table, read, id, row));
  return {
    plans: {
      meetings: back('meetings', tables.meetings, idOf),
      goals: back('goals', own(tables.goals, engineer), idOf),
      actions: back('actions', own(tables.actions, engineer), idOf),
      'talking-points': back('talking-points', own(tables['talking-points'], engineer), idOf),
      wins: tables.wins ? back('wins', own(tables.wins, engineer), idOf) : [],
    },
    corrections: correctionsOf(days, tables, undo),
  };
}

/** The rows that the undo may reach (M298), with those that an interrupted undo has left blank. */
function own<Table extends { readonly rows: readonly R[] }, R extends NamedRow>(
  read: Table & { readonly rows: readonly R[] },
  engineer: Pick<Engineer, 'name'>,
): Table {
  return { ...read, rows: read.rows.filter((row) => isOf(engineer)(row) || row.text('engineer') === '') };
}

function correctionsOf(days: Days, { meetings }: OwnRows, { rows }: Undo): readonly PlannedRow<'meetings'>[] {
  return rows.flatMap(({ table, id, columns, before, after }) => {
    const row1 = meetings.rows.find((row) => idOf(row) === id)?.row1;
    if (table !== 'meetings' || columns.includes('id') || row1 === undefined) return [];
    const known = columns as ColumnKey<'meetings'>[];
    const cells = (values: readonly CellValue[]) =>
      cellsFor<'meetings'>(known, (column) => toSheetValue(days, values[known.indexOf(column)] ?? ''));
    return [{ table, row1, id, before: cells(after), after: cells(before) }];
  });
}

/** None if an interrupted undo has undone the row already. */
function backRow<T extends UndoTable>(
  days: Days,
  table: T,
  read: TableRows<T>,
  idOfRow: (row: Row<T>) => string,
  { id, columns, before, after }: UndoRow,
): PlannedRow<T>[] {
  // An undo names the columns of the save that it undoes.
  const known = columns as ColumnKey<T>[];
  const row = id === '' ? undefined : read.rows.find((one) => idOfRow(one) === id);
  if (!row && before.every((cell) => cell === '')) return [];
  if (!row && before[columns.indexOf('id')] === '') {
    // The save gave the row its ID, and an interrupted undo has taken it away again, last of all.
    const isUndone = (one: Row<T>) =>
      known.every((column, index) => isSameCell(toCellValue(days, one.cell(column)), before[index]));
    if (read.rows.some(isUndone)) return [];
  }
  if (!row) throw changedSince('A row of it is gone');
  const changed = known.filter((column, index) => {
    const current = toCellValue(days, row.cell(column));
    if (isSameCell(current, before[index])) return false;
    if (!isSameCell(current, after[index])) {
      const { header } = lookOf(table, column);
      const what = header === column ? 'an answer' : header;
      throw changedSince(`Somebody has changed ${what} on the tab ${read.tab.name} since`, column);
    }
    return true;
  });
  const cells = cellsFor<T>(changed, (column) => toSheetValue(days, before[known.indexOf(column)] ?? ''));
  return changed.length === 0 ? [] : [planRow(table, read, row.row1, id, cells)];
}

function changedSince(what: string, column = ''): Refusal {
  const message = `${what}, so this save cannot be undone as a whole. Correct it in the form instead.`;
  return new Refusal('M125', null, message, { column });
}
