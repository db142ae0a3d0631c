import type { KnownEngineer } from '../engineers/engineer-form';
import type { TitledTable } from './alike-tables';
import { engineerOfTitles } from './find-engineers';
import type { SourceRow } from './source-table';

/** The rows of tabs with the same columns, as one table. */
export interface JoinedTable {
  readonly headers: readonly string[];
  readonly rows: readonly JoinedRow[];
}

export interface JoinedRow extends SourceRow {
  /** The title of the tab; '' for a pasted table. */
  readonly tab: string;
}

/**
 * The rows of the imported ones among tables with the same columns, one table after the other (M481). The columns are those of all,
 * so that they remain where they are when another one is imported.
 */
export function joinTables(alike: readonly TitledTable[], imported: readonly TitledTable[]): JoinedTable {
  // Only blank headers at the end can be missing in one of them.
  const headers = alike.reduce<readonly string[]>(
    (widest, table) => (table.headers.length > widest.length ? table.headers : widest),
    [],
  );
  return {
    headers,
    rows: imported.flatMap(({ title, rows }) => rows.map((row) => ({ ...row, tab: title }))),
  };
}

/** Whom each table is about, by its title; '' if nobody is named. A title that several tables have names nobody (M482). */
export function engineersOfTables(
  tables: readonly TitledTable[],
  engineers: readonly KnownEngineer[],
): Record<string, string> {
  const counts = new Map<string, number>();
  for (const text of tables.flatMap(({ titles }) => Array.from(new Set(titles)))) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return Object.fromEntries(
    tables.map(({ title, titles }) => {
      const own = titles.filter((text) => counts.get(text) === 1);
      return [title, engineerOfTitles([...own, title], engineers)];
    }),
  );
}
