import type { CellValue } from '../../domain/meetings/form-cell';
import type { EditableTable, RowCells } from '../../domain/meetings/row-edits';
import type { ColumnKey } from '../../workbook/grid/layout';
import { type Cells, cellsFor, type Row, type SheetValue, type TableRows } from '../../workbook/grid/table';
import { endedStates } from '../../workbook/records/action-items';
import { toSheetValue } from '../cell-values';
import { idOf } from './own-tables';
import type { Days, SaveContext } from './save-context';

/** A table that a form changes, as it was read. */
export interface EditedTable<T extends EditableTable> {
  readonly days: Days;
  readonly table: T;
  readonly read: TableRows<T>;
  readonly context: SaveContext;
}

/** What is particular about the rows of one table. */
interface RowRules<T extends EditableTable> {
  id(row: Row<T>): string;
  /** The engineer's name in the row. */
  engineer(row: Row<T>): string;
  /** What the row is about, for people to read. */
  name(row: Row<T>): string;
  /** A row that was typed by hand gets its ID when it is changed; goals get theirs all at once. */
  readonly getsIdWhenChanged: boolean;
  /** What follows from a change in other columns of its row. */
  consequences(changed: Cells<T>, context: SaveContext): Cells<T>;
  /** The cells of a new row besides the typed ones, including blanks, so that one write covers the row. */
  blank(typed: Cells<T>, context: SaveContext): Cells<T>;
}

export const rowRules: { readonly [T in EditableTable]: RowRules<T> } = {
  goals: {
    id: idOf,
    engineer: (row) => row.text('engineer'),
    name: (row) => String(row.cell('key-result')),
    getsIdWhenChanged: false,
    consequences: (changed, { today }): Cells<'goals'> => ('current' in changed ? { updated: today } : {}),
    blank: ({ current = '' }, { engineer, day, today, cycle }) => ({
      type: '',
      weight: '',
      start: '',
      target: '',
      current: '',
      due: '',
      updated: current === '' ? '' : today,
      closed: '',
      engineer: engineer.name,
      from: day,
      cycle,
    }),
  },
  actions: {
    id: idOf,
    engineer: (row) => row.text('engineer'),
    name: (row) => String(row.cell('action')),
    getsIdWhenChanged: true,
    consequences: (changed, { day }): Cells<'actions'> =>
      'status' in changed ? { closed: hasEnded(changed.status) ? day : '' } : {},
    blank: (_typed, { engineer, day }) => ({
      engineer: engineer.name,
      owner: '',
      due: '',
      status: 'Open',
      closed: '',
      opened: day,
    }),
  },
  'talking-points': {
    id: idOf,
    engineer: (row) => row.text('engineer'),
    name: (row) => String(row.cell('topic')),
    getsIdWhenChanged: true,
    consequences: () => ({}),
    blank: (_typed, { engineer, today, by }) => ({
      engineer: engineer.name,
      by,
      added: today,
      discussed: '',
    }),
  },
  wins: {
    id: idOf,
    engineer: (row) => row.text('engineer'),
    name: (row) => String(row.cell('win')),
    getsIdWhenChanged: true,
    consequences: () => ({}),
    blank: (_typed, { engineer, day, by }) => ({ engineer: engineer.name, date: day, objective: '', by }),
  },
};

/** A form's cells as cells of the sheet. */
export function toCells<T extends EditableTable>(days: Days, cells: RowCells<T>): Cells<T> {
  return cellsFor<T>(formColumns(cells), (column) => toSheetValue(days, formCell(cells, column)));
}

/** The columns that a form has cells for: those that it can change are among the table's. */
export function formColumns<T extends EditableTable>(cells: RowCells<T>): ColumnKey<T>[] {
  return Object.keys(cells) as ColumnKey<T>[];
}

/** A form's cell; '' if the form has none for the column. */
export function formCell(cells: Readonly<Record<string, CellValue | undefined>>, column: string): CellValue {
  return cells[column] ?? '';
}

const hasEnded = (status: SheetValue | undefined) =>
  endedStates.includes(String(status).trim().toLowerCase());
