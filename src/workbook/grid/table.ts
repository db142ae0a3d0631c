import { readable } from '../../domain/cells/readable';
import { type ColumnKey, columnsOf, letters, lookOf, type TableKey } from './layout';
import { relocate } from './located-tags';
import { layoutWith, type TabLayout, type TaggedTab } from './tagged-tab';
import type { SheetValue } from './workbook';
import { putItBack, WorkbookError } from './workbook-error';

export type { SheetValue };

/** One row below the header, with its cells by column key. */
export interface Row<T extends TableKey> {
  /** The 1-based number of the row on its tab. */
  readonly row1: number;
  cell(column: ColumnKey<T>): SheetValue;
  /** The cell as text, without leading and trailing spaces. */
  text(column: ColumnKey<T>): string;
}

/** The rows of a table, read or planned; this is all that a plan needs. */
export interface TableRows<T extends TableKey> {
  readonly tab: TabLayout;
  /** The rows with content in a column of the add-on; content that a formula fills in does not count. */
  readonly rows: readonly Row<T>[];
  /** The numbers of the first free row and of the last row of the grid. */
  readonly freeRow1: number;
  readonly lastRow1: number;
  /** Any cell of the tab, also above the header; '' outside what was read. */
  at(row1: number, column: ColumnKey<T>): SheetValue;
}

/** A table read from its tab in one call. */
export interface Table<T extends TableKey> extends TableRows<T> {
  readonly tab: TaggedTab;
}

/** Columns that formulas fill in every row; a row with content only in these is free. */
const computed: readonly string[] = ['progress'];

/** Reads a whole tab in one call, and its table by the tags of the columns. */
export function readTable<T extends TableKey>(table: T, tab: TaggedTab): Table<T> {
  return { ...tableRows(table, tab, readChecked(table, tab)), tab };
}

/** The values of a tab; if what the run writes to it is checked, the tags are found again where somebody has moved columns. */
export function readChecked(table: TableKey, tab: TaggedTab): SheetValue[][] {
  const values = tab.writes.isChecked ? readAsTagged(table, tab) : readValues(tab);
  tab.writes.read(table, values);
  return values;
}

/** The values of a tab from its first row to its last, up to the last column of the add-on. */
export function readValues({ sheet, columns }: TaggedTab): SheetValue[][] {
  const last = Math.max(1, ...Array.from(columns.values()));
  return sheet.getRange(`A:${letters(last)}`).getValues();
}

/**
 * The same where somebody may have moved rows or columns since the tags were found: unless the headers are those that the add-on
 * gave, the tags are found again until they are where they were before the read.
 */
function readAsTagged(table: TableKey, tab: TaggedTab): SheetValue[][] {
  for (let left = 3; ; left -= 1) {
    let values: SheetValue[][] | null = null;
    try {
      values = readValues(tab);
      if (left === 0 || hasHeaders(table, tab, values)) return values;
    } catch (error) {
      // The range no longer exists if somebody has deleted rows or columns since its size was known.
      if (left === 0) throw error;
    }
    if (!relocate(tab) && values !== null) return values;
  }
}

/** Whether each existing column has the header that the add-on gave it; false if there is no header row. */
function hasHeaders(table: TableKey, tab: TabLayout, values: readonly (readonly SheetValue[])[]): boolean {
  const header1 = tab.rows.get('header');
  if (header1 === undefined) return false;
  const typed = columnsOf(table).filter(([key]) => !computed.includes(key));
  return typed.every(([key, { header }]) => {
    const position = tab.columns.get(key);
    return position === undefined || values[header1 - 1]?.[position - 1] === header;
  });
}

/** The table in the values of a tab, which start with its first row. */
export function tableRows<T extends TableKey>(
  table: T,
  tab: TabLayout,
  values: readonly (readonly SheetValue[])[],
): TableRows<T> {
  const header = headerRow(tab);
  // Columns that are inserted later do not shift the values that were read.
  const asRead = layoutWith(tab, new Map(tab.columns));
  const own = ownColumns(tab);
  const at = (row1: number, column: ColumnKey<T>): SheetValue =>
    readable(values[row1 - 1]?.[positionOf(table, asRead, column) - 1] ?? '');
  const rows: Row<T>[] = [];
  for (let row1 = header + 1; row1 <= values.length; row1 += 1) {
    const cells = values[row1 - 1];
    if (!own.some((position) => cells?.[position - 1] !== '')) continue;
    rows.push(rowOf(row1, (column) => at(row1, column)));
  }
  const freeRow1 = (rows[rows.length - 1]?.row1 ?? header) + 1;
  return { tab, rows, freeRow1, lastRow1: values.length, at };
}

/** A row whose cells are looked up by column. */
export function rowOf<T extends TableKey>(row1: number, cell: Row<T>['cell']): Row<T> {
  return { row1, cell, text: (column) => String(cell(column)).trim() };
}

/** The current 1-based position of a column; throws WorkbookError with the remedy if it is missing. */
export function positionOf<T extends TableKey>(table: T, tab: TabLayout, column: ColumnKey<T>): number {
  const position = tab.columns.get(column);
  if (position !== undefined) return position;
  const { header } = lookOf(table, column);
  const { name } = tab;
  throw new WorkbookError(`The tab ${name} no longer has a column ${header}. ${putItBack}`, {
    code: 'column-missing',
    tab: name,
    column: header,
  });
}

export function headerRow(tab: TabLayout): number {
  const row1 = tab.rows.get('header');
  if (row1 !== undefined) return row1;
  const { name } = tab;
  throw new WorkbookError(`The tab ${name} no longer has a header row. ${putItBack}`, {
    code: 'header-missing',
    tab: name,
  });
}

/** Positions of the columns of the add-on that no formula fills. */
export function ownColumns({ columns }: TabLayout): number[] {
  return Array.from(columns).flatMap(([key, column]) => (computed.includes(key) ? [] : [column]));
}

/** The cells to write, by column; other columns are left unchanged. */
export type Cells<T extends TableKey> = Partial<Record<ColumnKey<T>, SheetValue>>;

/** The columns for which there are cells. */
export function columnsIn<T extends TableKey>(cells: Cells<T>): ColumnKey<T>[] {
  return Object.keys(cells) as ColumnKey<T>[];
}

/** Cells for some columns of a table. */
export function cellsFor<T extends TableKey>(
  columns: readonly ColumnKey<T>[],
  value: (column: ColumnKey<T>) => SheetValue,
): Cells<T> {
  return Object.fromEntries(columns.map((column) => [column, value(column)])) as Cells<T>;
}
