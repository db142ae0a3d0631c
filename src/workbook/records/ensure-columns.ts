import { beginColumn, beginRow } from '../grid/begun-lines';
import { formatColumns, formatHeader } from '../grid/column-formatting';
import { columnsOf, letters, type TableKey } from '../grid/layout';
import { headerRow, readTable } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';
import type { Sheet, Workbook } from '../grid/workbook';
import { addRows } from '../grid/write-rows';
import { tagColumn, tagRow } from '../grid/write-tags';

/** What was restored. */
export interface EnsuredColumns {
  /** Headers of the restored columns, for users to read. */
  readonly headers: readonly string[];
  /** Keys of the columns that were created and are blank. */
  readonly made: readonly string[];
}

/**
 * Restores the header row, finds columns without a tag by their header, and creates those that are missing, in their
 * places (W7, W10, W22). Both lists are [] if nothing was missing. What it creates counts as being made until the caller has
 * added what depends on it and calls `completeLines` (W162).
 */
export function ensureColumns(workbook: Workbook, tab: TaggedTab, table: TableKey): EnsuredColumns {
  const columns = columnsOf(table).filter(([, { header }]) => header !== '');
  const missing = columns.filter(([key]) => !tab.columns.has(key));
  const { sheet } = tab;
  if (!tab.rows.has('header')) {
    const found = tab.insertions.has('row:header') ? null : findHeader(sheet, table);
    if (found === null) makeHeader(tab, table);
    else tagRow(tab, 'header', found);
  }
  // A save adds rows to an engineer tab that is full (M36); looking would take a call for each of them (W114).
  if (table !== 'meetings') addSpareRows(tab, table);
  const made: string[] = [];
  for (const [key, { header }] of missing) {
    const texts = tab.insertions.has(`column:${key}`) ? [] : headerTexts(sheet, headerRow(tab));
    const taken = Array.from(tab.columns.values());
    const again = texts.findIndex((text, index) => text === wordOf(header) && !taken.includes(index + 1));
    if (again >= 0) {
      tagColumn(tab, key, again + 1);
      continue;
    }
    const keys = columns.map(([one]) => one);
    const before = keys
      .slice(0, keys.indexOf(key))
      .reverse()
      .map((one) => tab.columns.get(one));
    beginColumn(tab, before.find((position) => position !== undefined) ?? 0, key);
    const position = tab.columns.get(key) ?? 1;
    // The new column inherits everything from its neighbor; its own rule comes with its formats.
    sheet.getRange(`${letters(position)}:${letters(position)}`).clearDataValidations();
    formatHeader(sheet.getRange(headerRow(tab), position).setValue(header));
    made.push(key);
  }
  formatColumns(workbook, tab, table, made);
  return { headers: missing.map(([, { header }]) => header), made };
}

/** The row (1-based) with the most headers of a table; see `headerIn`. */
export function findHeader(sheet: Sheet, table: TableKey): number | null {
  return headerIn(sheet.getDataRange().getValues(), table);
}

/**
 * The row (1-based) with the most headers of a table, among the first 60 of these rows; null if none has more than half of
 * them, and at least three.
 */
export function headerIn(rows: readonly (readonly unknown[])[], table: TableKey): number | null {
  const headers = columnsOf(table)
    .map(([, { header }]) => wordOf(header))
    .filter((header) => header !== '');
  let best = { row1: 0, count: Math.max(2, headers.length / 2) };
  rows.slice(0, 60).forEach((cells, index) => {
    const words = cells.map(wordOf);
    const count = headers.filter((header) => words.includes(header)).length;
    if (count > best.count) best = { row1: index + 1, count };
  });
  return best.row1 > 0 ? best.row1 : null;
}

/** Restores a deleted header row above the table, which on an engineer tab is below the panel. */
function makeHeader(tab: TaggedTab, table: TableKey): void {
  beginRow(tab, (tab.rows.get('total') ?? -2) + 3, 'header');
  const row1 = headerRow(tab);
  // A new row inherits the formats of its neighbors.
  tab.sheet.getRange(`${row1}:${row1}`).clear({ formatOnly: true, validationsOnly: true });
  for (const [key, { header }] of columnsOf(table)) {
    const position = tab.columns.get(key);
    if (position !== undefined) formatHeader(tab.sheet.getRange(row1, position).setValue(header));
  }
}

/** Adds rows to a table that fills its tab. */
function addSpareRows(tab: TaggedTab, table: TableKey): void {
  const { freeRow1, lastRow1 } = readTable(table, tab);
  if (freeRow1 >= lastRow1) addRows(table, tab, lastRow1, freeRow1);
}

function headerTexts(sheet: Sheet, row1: number): string[] {
  const [cells = []] = sheet.getRange(`${row1}:${row1}`).getValues();
  return cells.map(wordOf);
}

function wordOf(cell: unknown): string {
  return String(cell).trim().toLowerCase();
}
