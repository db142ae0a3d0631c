import { type ColumnKey, letters, panelColumns, type TableKey } from './layout';
import { headerRow, positionOf } from './table';
import type { TaggedTab } from './tags';

/** A table that formulas refer to, with its tab's name asked for once. */
export interface Source<T extends TableKey> {
  readonly table: T;
  readonly tab: TaggedTab;
  /** "'Goals'!", or '' for formulas of the same tab. */
  readonly prefix: string;
}

export function sourceOf<T extends TableKey>(table: T, tab: TaggedTab): Source<T> {
  return { table, tab, prefix: `'${tab.sheet.getName().replace(/'/g, "''")}'!` };
}

/**
 * A column from its header to the end of its tab: "'Goals'!$E$1:$E". It begins at the header so that a row inserted right
 * below that is inside, and is absolute so that a copied cell stays right.
 */
export function columnOf<T extends TableKey>(source: Source<T>, column: ColumnKey<T>): string {
  const letter = letters(positionOf(source.table, source.tab, column));
  return `${source.prefix}$${letter}$${headerRow(source.tab)}:$${letter}`;
}

/** The header of a column: "'Scores'!$A$1". */
export function headerOf<T extends TableKey>(source: Source<T>, column: ColumnKey<T>): string {
  const letter = letters(positionOf(source.table, source.tab, column));
  return `${source.prefix}$${letter}$${headerRow(source.tab)}`;
}

/** The columns that a formula in the header of the first one fills: "'Scores'!$A$1:$C". */
export function spillOf<T extends TableKey>(source: Source<T>, first: ColumnKey<T>, width: number): string {
  const last = letters(positionOf(source.table, source.tab, first) + width - 1);
  return `${headerOf(source, first)}:$${last}`;
}

/** A setting's value, found by its id. */
export function settingOf(settings: Source<'settings'>, id: 'cap' | 'cadence' | 'amber' | 'green'): string {
  return `INDEX(${columnOf(settings, 'value')};MATCH("${id}";${columnOf(settings, 'setting-id')};0))`;
}

/** A cell of an engineer's tab above its table: a line of the block, in one of the table's columns. */
export function tabHeaderCell(tab: TaggedTab, row1: number, column: ColumnKey<'meetings'>): string {
  return `$${letters(positionOf('meetings', tab, column))}$${row1}`;
}

/** The lines of the panel in one of its columns: "$B$7:$B$10". */
export function panelLines(tab: TaggedTab, column: keyof typeof panelColumns): string {
  const key = panelColumns[column];
  const first = (tab.rows.get('panel') ?? 0) + 1;
  return `${tabHeaderCell(tab, first, key)}:${tabHeaderCell(tab, (tab.rows.get('total') ?? 2) - 1, key)}`;
}
