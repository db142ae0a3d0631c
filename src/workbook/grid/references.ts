import { type ColumnKey, letters, panelColumns, type TableKey } from './layout';
import { headerRow, positionOf } from './table';
import type { TaggedTab } from './tagged-tab';

/** A table that formulas refer to, with the name of its tab, which costs a service call. */
export interface Source<T extends TableKey> {
  readonly table: T;
  readonly tab: TaggedTab;
  /** "'Goals'!", or '' for formulas on the same tab. */
  readonly prefix: string;
}

/** Reads the name of the tab, in one service call at most. */
export function sourceOf<T extends TableKey>(table: T, tab: TaggedTab): Source<T> {
  return { table, tab, prefix: `'${tab.name.replace(/'/g, "''")}'!` };
}

/**
 * A column from its header to the end of its tab, such as "'Goals'!$E$1:$E". It includes the header so that a row
 * inserted directly below it is included too, and it is absolute so that a copied cell remains correct. Throws
 * WorkbookError if the column or the header row is missing, as the functions below do.
 */
export function columnOf<T extends TableKey>(source: Source<T>, column: ColumnKey<T>): string {
  const letter = letters(positionOf(source.table, source.tab, column));
  return `${source.prefix}$${letter}$${headerRow(source.tab)}:$${letter}`;
}

/** The header cell of a column, such as "'Scores'!$A$1". */
export function headerOf<T extends TableKey>(source: Source<T>, column: ColumnKey<T>): string {
  const letter = letters(positionOf(source.table, source.tab, column));
  return `${source.prefix}$${letter}$${headerRow(source.tab)}`;
}

/** The columns that a formula in the header cell of the first one fills, such as "'Scores'!$A$1:$C". */
export function spillOf<T extends TableKey>(source: Source<T>, first: ColumnKey<T>, width: number): string {
  const last = letters(positionOf(source.table, source.tab, first) + width - 1);
  return `${headerOf(source, first)}:$${last}`;
}

/** A formula for the value of a setting, which is found by its id. */
export function settingOf(settings: Source<'settings'>, id: 'cap' | 'cadence' | 'amber' | 'green'): string {
  return `INDEX(${columnOf(settings, 'value')};MATCH("${id}";${columnOf(settings, 'setting-id')};0))`;
}

/** A cell above the table of an engineer tab, by its row (1-based) and one of the table's columns, such as "$B$7". */
export function tabHeaderCell(tab: TaggedTab, row1: number, column: ColumnKey<'meetings'>): string {
  return `$${letters(positionOf('meetings', tab, column))}$${row1}`;
}

/** The lines of the panel in one of its columns, such as "$B$7:$B$10". */
export function panelLines(tab: TaggedTab, column: keyof typeof panelColumns): string {
  const key = panelColumns[column];
  const first = (tab.rows.get('panel') ?? 0) + 1;
  return `${tabHeaderCell(tab, first, key)}:${tabHeaderCell(tab, (tab.rows.get('total') ?? 2) - 1, key)}`;
}
