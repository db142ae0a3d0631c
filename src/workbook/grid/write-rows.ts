import { runsOf } from '../../domain/cells/runs';
import { type ColumnKey, columnsOf, letters, lookOf, type TableKey } from './layout';
import { beforeLiteral, isLiteral, isParsed, writeLiteral } from './plain-text';
import { type Cells, columnsIn, headerRow, positionOf, type SheetValue, type Table } from './table';
import type { TaggedTab } from './tagged-tab';
import type { Range } from './workbook';

/** Writes a row, with one call per run of adjacent columns, and no cell between the runs; adds rows if the grid ends. */
export function writeRow<T extends TableKey>(
  table: T,
  read: Pick<Table<T>, 'tab' | 'freeRow1' | 'lastRow1'>,
  row1: number,
  cells: Cells<T>,
): void {
  if (row1 === read.freeRow1) ensureFreeRows(table, read, 1);
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
  const runs = runsOf(placed, (one, next) => next.position === one.position + 1);
  // From right to left, because the ID is at the right: after an interruption, the next call finds the row by it and completes it.
  for (const run of runs.reverse()) {
    const values = rows.map((cells) => run.map(({ column }) => forCell(table, column, cells[column] ?? '')));
    const first = run[0]?.position ?? 1;
    rows.forEach((cells, row) => {
      for (const { column, position } of run)
        tab.writes.write(row1 + row, position, beforeRichText(table, column, cells[column] ?? ''));
    });
    tab.sheet.getRange(row1, first, rows.length, run.length).setValues(values);
    rows.forEach((cells, row) => {
      run.forEach(({ column, position }) => {
        const value = cells[column];
        if (isPlainColumn(table, column) && isLiteral(value)) {
          tab.writes.write(row1 + row, position, value);
          writeLiteral(tab.sheet.getRange(row1 + row, position), value);
        }
      });
    });
  }
}

/** Writes one cell; text comes back as it was typed, also if somebody has cleared the format of the column (M302). */
export function writeCell<T extends TableKey>(
  table: T,
  column: ColumnKey<T>,
  range: Range,
  value: SheetValue,
): void {
  const isPlain = isPlainColumn(table, column);
  if (isPlain && isParsed(String(value))) range.setNumberFormat('@');
  range.setValue(forCell(table, column, value));
  if (isPlain && isLiteral(value)) writeLiteral(range, value);
}

/**
 * Somebody may have cleared the format of a column: what Sheets could parse gets it again, in one call (M302). In a tab whose
 * cells are read back, this is only for errors, which then look like their text.
 */
function keepAsText<T extends TableKey>(
  table: T,
  tab: TaggedTab,
  row1: number,
  rows: readonly Cells<T>[],
  placed: readonly { readonly column: ColumnKey<T>; readonly position: number }[],
): void {
  const texts = placed.filter(({ column }) => isPlainColumn(table, column) && !isIdColumn(column));
  const parsed = texts.flatMap(({ column, position }) => {
    const found = rows.flatMap((cells, row) => {
      const text = String(cells[column] ?? '');
      return isParsed(text) && (!tab.writes.isChecked || text.trim().startsWith('#')) ? [row1 + row] : [];
    });
    const letter = letters(position);
    return found.length > 0 ? [`${letter}${found[0]}:${letter}${found[found.length - 1]}`] : [];
  });
  if (parsed.length > 0) tab.sheet.getRangeList(parsed).setNumberFormat('@');
}

/** An ID that the add-on makes is nothing that Sheets parses. */
function isIdColumn(column: string): boolean {
  return column === 'id' || column.endsWith('-id');
}

/** Appends rows in one write; `over` is the number of rows to leave free if rows have to be added. */
export function appendRows<T extends TableKey>(
  table: T,
  read: Table<T>,
  rows: readonly Cells<T>[],
  over = 0,
): void {
  if (rows.length === 0) return;
  ensureFreeRows(table, read, rows.length, over);
  writeRows(table, read.tab, read.freeRow1, rows);
}

/** Adds rows unless the free ones suffice for `count` rows and `over` spare ones; returns whether it did. */
export function ensureFreeRows<T extends TableKey>(
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
    tab.writes.insertRows(lastRow1, count);
    return;
  }
  tab.sheet.insertRowsAfter(lastRow1, count);
  tab.writes.insertRows(lastRow1 + 1, count);
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

/** What a cell holds until its text is written as rich text: a write that fails in between has to be rolled back too (M522). */
function beforeRichText<T extends TableKey>(table: T, column: ColumnKey<T>, value: SheetValue): SheetValue {
  return isPlainColumn(table, column) && isLiteral(value) ? beforeLiteral(value) : value;
}

function isPlainColumn<T extends TableKey>(table: T, column: ColumnKey<T>): boolean {
  return lookOf(table, column).format === '@';
}
