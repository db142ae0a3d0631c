import { runsOf } from '../../domain/cells/runs';
import { type ColumnKey, columnsOf, letters, lookOf, type TableKey } from './layout';
import { beforeLiteral, isLiteral, isParsed, writeLiteral } from './plain-text';
import { readable } from './readable';
import { layoutWith, type TabLayout, type TaggedTab } from './tagged-tab';
import { putItBack, WorkbookError } from './workbook-error';

/** The value of a cell as getValues returns it: '' is a blank. */
export type SheetValue = string | number | boolean | Date;

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
  const last = Math.max(1, ...Array.from(tab.columns.values()));
  const values: SheetValue[][] = tab.sheet.getRange(`A:${letters(last)}`).getValues();
  return { ...tableRows(table, tab, values), tab };
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
  const own = Array.from(tab.columns).filter(([key]) => !computed.includes(key));
  const at = (row1: number, column: ColumnKey<T>): SheetValue =>
    readable(values[row1 - 1]?.[positionOf(table, asRead, column) - 1] ?? '');
  const rows: Row<T>[] = [];
  for (let row1 = header + 1; row1 <= values.length; row1 += 1) {
    const cells = values[row1 - 1];
    if (!own.some(([, position]) => cells?.[position - 1] !== '')) continue;
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

/** Writes a row, with one call per run of adjacent columns, and no cell between the runs; adds rows if the grid ends. */
export function writeRow<T extends TableKey>(
  table: T,
  read: Pick<Table<T>, 'tab' | 'freeRow1' | 'lastRow1'>,
  row1: number,
  cells: Cells<T>,
): void {
  if (row1 === read.freeRow1) makeRoom(table, read, 1);
  writeRows(table, read.tab, row1, [cells]);
}

/** Writes adjacent rows that all have the same columns, in as many calls as a single row. */
export function writeRows<T extends TableKey>(
  table: T,
  tab: TaggedTab,
  row1: number,
  rows: readonly Cells<T>[],
): void {
  const placed = columnsIn<T>(rows[0] ?? {})
    .map((column) => ({ column, position: positionOf(table, tab, column) }))
    .sort((a, b) => a.position - b.position);
  keepAsText(table, tab, row1, rows, placed);
  for (const run of runsOf(placed, (one, next) => next.position === one.position + 1)) {
    const values = rows.map((cells) => run.map(({ column }) => forCell(table, column, cells[column] ?? '')));
    const first = run[0]?.position ?? 1;
    tab.sheet.getRange(row1, first, rows.length, run.length).setValues(values);
    rows.forEach((cells, row) => {
      run.forEach(({ column, position }) => {
        const value = cells[column];
        if (isPlainColumn(table, column) && isLiteral(value)) {
          writeLiteral(tab.sheet.getRange(row1 + row, position), value);
        }
      });
    });
  }
}

/** Somebody may have cleared the format of a column: what Sheets could parse gets it again, in one call (M302). */
function keepAsText<T extends TableKey>(
  table: T,
  tab: TaggedTab,
  row1: number,
  rows: readonly Cells<T>[],
  placed: readonly { readonly column: ColumnKey<T>; readonly position: number }[],
): void {
  const texts = placed.filter(({ column }) => isPlainColumn(table, column) && !isIdColumn(column));
  const parsed = texts.flatMap(({ column, position }) => {
    const found = rows.flatMap((cells, row) => (isParsed(String(cells[column] ?? '')) ? [row1 + row] : []));
    const letter = letters(position);
    return found.length > 0 ? [`${letter}${found[0]}:${letter}${found[found.length - 1]}`] : [];
  });
  if (parsed.length > 0) tab.sheet.getRangeList(parsed).setNumberFormat('@');
}

/** An ID that the add-on makes is nothing that Sheets parses. */
function isIdColumn(column: string): boolean {
  return column === 'id' || column.endsWith('-id');
}

/**
 * Appends rows in one write. `onFailure` receives a function that blanks them again; `over` is the number of rows to leave free
 * if rows have to be added.
 */
export function appendRows<T extends TableKey>(
  table: T,
  read: Table<T>,
  rows: readonly Cells<T>[],
  onFailure: (takeBack: () => void) => void,
  over = 0,
): void {
  if (rows.length === 0) return;
  makeRoom(table, read, rows.length, over);
  onFailure(() => {
    const blank = rows.map((cells) => cellsFor<T>(columnsIn<T>(cells), () => ''));
    writeRows(table, read.tab, read.freeRow1, blank);
  });
  writeRows(table, read.tab, read.freeRow1, rows);
}

/** Adds rows unless the free ones suffice for `count` rows and `over` spare ones; returns whether it did. */
export function makeRoom<T extends TableKey>(
  table: T,
  { tab, freeRow1, lastRow1 }: Pick<Table<T>, 'tab' | 'freeRow1' | 'lastRow1'>,
  count: number,
  over = 0,
): boolean {
  if (freeRow1 + count + over <= lastRow1) return false;
  addRows(table, tab, lastRow1, freeRow1, Math.max(count, spareRows[table] ?? fewRows));
  return true;
}

/**
 * Adds a few rows at the end of the grid; above its last row if that is blank, so that lists and colors whose range ends at the
 * last row include the new ones.
 */
export function addRows(
  table: TableKey,
  tab: TaggedTab,
  lastRow1: number,
  freeRow1: number,
  count = fewRows,
): void {
  const header = headerRow(tab);
  if (freeRow1 <= lastRow1 && lastRow1 > header + 1) {
    tab.sheet.insertRowsBefore(lastRow1, count);
    return;
  }
  tab.sheet.insertRowsAfter(lastRow1, count);
  if (lastRow1 > header) return;
  // New rows inherit the formats of the row above, which was the header.
  const formats: string[] = [];
  for (const [key, { format }] of columnsOf(table)) {
    const position = tab.columns.get(key);
    if (position !== undefined) formats[position - 1] = format ?? 'General';
  }
  const row = Array.from(formats, (format) => format ?? 'General');
  tab.sheet
    .getRange(lastRow1 + 1, 1, count, row.length)
    .clear({ formatOnly: true })
    .setNumberFormats(Array.from({ length: count }, () => row));
}

const fewRows = 5;
/** Tables to which a save can append several rows. */
const spareRows: Partial<Record<TableKey, number>> = { 'goal-log': 200 };

/** Keeps text as text: in a column without the format for plain text, an apostrophe precedes it. */
function forCell<T extends TableKey>(table: T, column: ColumnKey<T>, value: SheetValue): SheetValue {
  if (typeof value !== 'string' || value === '') return value;
  return isPlainColumn(table, column) ? beforeLiteral(value) : `'${value}`;
}

function isPlainColumn<T extends TableKey>(table: T, column: ColumnKey<T>): boolean {
  return lookOf(table, column).format === '@';
}
