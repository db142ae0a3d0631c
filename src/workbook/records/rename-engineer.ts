import { nameKey } from '../../domain/cells/name-key';
import { letters, tablesWithNames, tabNames } from '../grid/layout';
import { beforeLiteral, isLiteral, writeLiteral } from '../grid/plain-text';
import { freeTabName, isNamedAfter } from '../grid/tab-name';
import { positionOf, readTable } from '../grid/table';
import type { TaggedTab, Tags } from '../grid/tagged-tab';
import { needTab } from '../grid/tags';
import type { Spreadsheet } from '../grid/workbook';

type TableWithNames = (typeof tablesWithNames)[number];

/** The cells that contain an engineer's name. */
export interface NameCells {
  /** How many there are, by table. */
  readonly counts: Readonly<Partial<Record<TableWithNames, number>>>;
  write(name: string): void;
}

/**
 * Finds the cells with a name before anything is written. Skips formulas, which update by themselves. Throws
 * WorkbookError if a tab or column is missing.
 */
export function findNameCells(tags: Tags, name: string): NameCells {
  // Workbooks of earlier versions have no tab Wins until Set up adds it.
  const tables = tablesWithNames.filter((table) => table !== 'wins' || tags.tab(table) !== null);
  const found = tables.map((table) => {
    const tab = needTab(tags, table, tabNames[table]);
    const rows1 = rowsWith(table, tab, name);
    return { table, tab, column: positionOf(table, tab, 'engineer'), rows1 };
  });
  return {
    counts: Object.fromEntries(found.map(({ table, rows1 }) => [table, rows1.length])),
    write: (newName) => {
      for (const { tab, column, rows1 } of found) {
        if (rows1.length === 0) continue;
        const cells = rows1.map((row1) => letters(column) + row1);
        const note = (value: string) => {
          for (const row1 of rows1) tab.writes.write(row1, column, value);
        };
        note(beforeLiteral(newName));
        const ranges = tab.sheet.getRangeList(cells).setValue(beforeLiteral(newName)).getRanges();
        if (!isLiteral(newName)) continue;
        // A failure between the two takes the placeholder back (M522).
        note(newName);
        for (const range of ranges) writeLiteral(range, newName);
      }
    },
  };
}

/** Renames an engineer's tab unless a user has given it another title; `onFailure` receives a function that takes this back. */
export function renameTab(
  spreadsheet: Spreadsheet,
  { sheet }: TaggedTab,
  from: string,
  to: string,
  onFailure: (rollBack: () => void) => void,
): void {
  const name = sheet.getName();
  if (!isNamedAfter(name, from)) return;
  onFailure(() => sheet.setName(name));
  sheet.setName(freeTabName(spreadsheet, to, sheet));
}

/** 1-based; [] if there are none. */
function rowsWith(table: TableWithNames, tab: TaggedTab, name: string): number[] {
  const own = readTable(table, tab).rows.filter((row) => nameKey(row.text('engineer')) === nameKey(name));
  if (own.length === 0) return [];
  // Reading the table finds columns that have just been moved (M311).
  const letter = letters(positionOf(table, tab, 'engineer'));
  const formulas: string[][] = tab.sheet.getRange(`${letter}:${letter}`).getFormulas();
  return own.map(({ row1 }) => row1).filter((row1) => formulas[row1 - 1]?.[0] === '');
}
