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
  readonly counts: Readonly<Record<TableWithNames, number>>;
  write(name: string): void;
}

/**
 * Finds the cells with a name before anything is written. Skips formulas, which update by themselves. Throws
 * WorkbookError if a tab or column is missing.
 */
export function findNameCells(tags: Tags, name: string): NameCells {
  const found = tablesWithNames.map((table) => {
    const tab = needTab(tags, table, tabNames[table]);
    return { table, tab, cells: cellsWith(table, tab, name) };
  });
  return {
    counts: Object.fromEntries(found.map(({ table, cells }) => [table, cells.length])) as NameCells['counts'],
    write: (newName) => {
      for (const { tab, cells } of found) {
        if (cells.length === 0) continue;
        const ranges = tab.sheet.getRangeList(cells).setValue(beforeLiteral(newName)).getRanges();
        if (isLiteral(newName)) for (const range of ranges) writeLiteral(range, newName);
      }
    },
  };
}

/** Renames an engineer's tab unless a user has given it another title. */
export function renameTab(spreadsheet: Spreadsheet, { sheet }: TaggedTab, from: string, to: string): void {
  if (isNamedAfter(sheet.getName(), from)) sheet.setName(freeTabName(spreadsheet, to, sheet));
}

/** In A1 notation, such as "A5"; [] if there are none. */
function cellsWith(table: TableWithNames, tab: TaggedTab, name: string): string[] {
  const own = readTable(table, tab).rows.filter((row) => nameKey(row.text('engineer')) === nameKey(name));
  if (own.length === 0) return [];
  const letter = letters(positionOf(table, tab, 'engineer'));
  const formulas: string[][] = tab.sheet.getRange(`${letter}:${letter}`).getFormulas();
  return own.filter(({ row1 }) => formulas[row1 - 1]?.[0] === '').map(({ row1 }) => `${letter}${row1}`);
}
