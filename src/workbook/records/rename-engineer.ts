import { nameKey } from '../../domain/cells/name-key';
import { letters } from '../grid/layout';
import { plainText } from '../grid/plain-text';
import { freeTabName, isNamedAfter } from '../grid/tab-name';
import { positionOf, readTable } from '../grid/table';
import { needTab, type TaggedTab, type Tags } from '../grid/tags';
import type { Spreadsheet } from '../grid/workbook';

/** The cells of Goals and Actions that contain an engineer's name, such as "A5"; [] if there are none. */
export interface NameCells {
  readonly goals: readonly string[];
  readonly actions: readonly string[];
  write(name: string): void;
}

/**
 * Finds the cells with a name before anything is written. Skips formulas, which update by themselves. Throws
 * WorkbookError if a tab or column is missing.
 */
export function findNameCells(tags: Tags, name: string): NameCells {
  const places = { goals: needTab(tags, 'goals', 'Goals'), actions: needTab(tags, 'actions', 'Actions') };
  const goals = cellsWith('goals', places.goals, name);
  const actions = cellsWith('actions', places.actions, name);
  return {
    goals,
    actions,
    write: (newName) => {
      for (const [{ sheet }, cells] of [[places.goals, goals] as const, [places.actions, actions] as const]) {
        if (cells.length > 0) sheet.getRangeList([...cells]).setValue(plainText(newName));
      }
    },
  };
}

/** Renames an engineer's tab unless a user has given it another title. */
export function renameTab(spreadsheet: Spreadsheet, { sheet }: TaggedTab, from: string, to: string): void {
  if (isNamedAfter(sheet.getName(), from)) sheet.setName(freeTabName(spreadsheet, to, sheet));
}

function cellsWith(table: 'goals' | 'actions', tab: TaggedTab, name: string): string[] {
  const own = readTable(table, tab).rows.filter((row) => nameKey(row.text('engineer')) === nameKey(name));
  if (own.length === 0) return [];
  const letter = letters(positionOf(table, tab, 'engineer'));
  const formulas: string[][] = tab.sheet.getRange(`${letter}:${letter}`).getFormulas();
  return own.filter(({ row1 }) => formulas[row1 - 1]?.[0] === '').map(({ row1 }) => `${letter}${row1}`);
}
