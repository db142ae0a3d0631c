import { restorable } from '../../domain/cells/readable';
import type { ColumnKey, TableKey } from '../grid/layout';
import { relocate } from '../grid/located-tags';
import { isParsed } from '../grid/plain-text';
import { headerRow, ownColumns, readValues } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';
import type { Spreadsheet } from '../grid/workbook';
import { writeCell } from '../grid/write-rows';
import type { Grid, PlacedValue } from '../grid/written-cells';
import { landingOf } from './landing';
import { movedColumns } from './moved-columns';
import { type PlacedLanding, rollBack } from './roll-back';
import { holds, isSameValue } from './same-value';

/** What the check found: nothing was written in a table, or all in its place, or all of it was rolled back. */
export type Checked = 'nothing written' | 'in place' | 'rolled back';

/**
 * Reads each table that the run has written to once more, in one service call a tab, which applies pending writes. If somebody has
 * moved rows or columns meanwhile so that a value landed in another row or column, all values are rolled back from all
 * tables, and what they were written over is restored (M280, M281).
 */
export function checkWritten(spreadsheet: Spreadsheet, tabs: readonly TaggedTab[]): Checked {
  const states = statesOf(spreadsheet, tabs);
  if (states.length === 0) return 'nothing written';
  const landings = states.map((state) => (isAsWritten(state) ? null : landingIn(state)));
  if (landings.every((placed) => placed === null || placed.landing.isRight)) {
    states.forEach((state, index) => {
      if (landings[index]) keepAsTyped(state);
    });
    return 'in place';
  }
  states.forEach((state, index) => {
    rollBack(landings[index] ?? landingIn(state));
  });
  return 'rolled back';
}

/** Takes all values back after a failure, wherever rows and columns are now; does nothing where nothing was written. */
export function rollBackWritten(spreadsheet: Spreadsheet, tabs: readonly TaggedTab[]): void {
  const own = tabs.filter(({ writes }) => !writes.staysOnFailure);
  for (const state of statesOf(spreadsheet, own)) rollBack(landingIn(state));
}

/** Writes texts again that Sheets has read as something else, because somebody has cleared the format of the column (M302). */
function keepAsTyped({ tab, now }: State): void {
  const { table, cells } = tab.writes;
  const at = ({ row1, column }: PlacedValue) => now[row1 - 1]?.[column - 1] ?? '';
  const isRead = (one: PlacedValue) => typeof at(one) !== 'string' && isParsed(String(one.value));
  // Where rows or columns have moved, the cell at this place is another one.
  if (!cells.every((one) => holds(at(one), one.value) || isRead(one))) return;
  const keys = new Map(Array.from(tab.columns, ([key, column]) => [column, key]));
  for (const { row1, column, value } of cells) {
    const [key, is] = [keys.get(column), now[row1 - 1]?.[column - 1] ?? ''];
    if (table === null || key === undefined || typeof is === 'string' || !isParsed(String(value))) continue;
    if (typeof value === 'string')
      writeCell(table, key as ColumnKey<TableKey>, tab.sheet.getRange(row1, column), value);
  }
}

/** Whether columns or rows of one of these tabs were moved, added or deleted since the run read them; for the failure of a write. */
export function haveMoved(tabs: readonly TaggedTab[]): boolean {
  return tabs.some((tab) => {
    const { before } = tab.writes;
    return relocate(tab) || (before.length > 0 && readValues(tab).length !== before.length);
  });
}

/** A tab that was written to, and its values now. */
interface State {
  readonly tab: TaggedTab;
  readonly now: Grid;
}

/** The last one that was read comes first, because what it has read can contain what was written to an earlier one. */
function statesOf(spreadsheet: Spreadsheet, tabs: readonly TaggedTab[]): State[] {
  const written = tabs.filter(({ writes }) => writes.cells.length > 0).reverse();
  return written.flatMap((tab) => {
    const now = readNow(spreadsheet, tab);
    return now === null ? [] : [{ tab, now }];
  });
}

/** null if the tab was deleted. */
function readNow(spreadsheet: Spreadsheet, tab: TaggedTab): Grid | null {
  try {
    return plain(readValues(tab));
  } catch (error) {
    // The range that was read does not exist if somebody has deleted columns since.
    if (spreadsheet.getSheets().some((one) => one.getSheetId() === tab.sheetId)) return readWhole(tab);
    console.warn(`A tab that was written to is gone: ${error}`);
    return null;
  }
}

function plain(values: Grid): Grid {
  return values.map((row) => row.map(restorable));
}

/** Reads a table once more; returns whether every cell of the add-on holds what the run has read or written there. */
export function isAsLeft(tab: TaggedTab): boolean {
  return isAsWritten({ tab, now: plain(readValues(tab)) });
}

/** The usual case: nothing has moved, and nobody has typed. */
function isAsWritten({ tab, now }: State): boolean {
  const { before, cells } = tab.writes;
  if (before.length !== now.length) return false;
  const written = new Map(cells.map(({ row1, column, value }) => [`${row1},${column}`, value]));
  const header1 = headerRow(tab);
  const own = ownColumns(tab);
  return before.every((row, index) => {
    if (index + 1 < header1) return true;
    return own.every((column) => {
      const is = now[index]?.[column - 1] ?? '';
      const value = written.get(`${index + 1},${column}`);
      return value === undefined ? isSameValue(is, row[column - 1] ?? '') : holds(is, value);
    });
  });
}

function landingIn({ tab, now: near }: State): PlacedLanding {
  const { before, cells, formatted, table } = tab.writes;
  const header1 = headerRow(tab);
  const own = ownColumns(tab);
  const headerOf = (grid: Grid, column: number) => String(grid[header1 - 1]?.[column - 1] ?? '');
  const isInPlace = own.every((column) => headerOf(before, column) === headerOf(near, column));
  const now = isInPlace ? near : readWhole(tab);
  const moved = movedColumns(before, now, header1);
  const columnNow = (column: number) => (isInPlace ? column : (moved.columns.get(column) ?? null));
  const landing = landingOf({
    before,
    now,
    written: cells,
    formatted,
    isComplete: !tab.writes.staysOnFailure,
    header1,
    headerNow1: isInPlace ? header1 : moved.header1,
    columns: own,
    idColumn: tab.columns.get(table === 'goal-log' ? 'entry' : 'id') ?? null,
    columnNow,
  });
  const keys = new Map(Array.from(tab.columns, ([key, column]) => [columnNow(column), key]));
  return { tab, landing, keyAt: (column) => keys.get(column) ?? null };
}

/** With the columns that were shifted to the right of those that were read. */
function readWhole({ sheet }: TaggedTab): Grid {
  return plain(sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getValues());
}
