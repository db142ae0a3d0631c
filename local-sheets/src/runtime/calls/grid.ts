import type { Book } from '../../engine/book';
import type { CallArgs } from '../../protocol/calls';
import type { Area } from '../../protocol/cells';
import type { RangeOfCall } from '../../protocol/sheet-calls';
import type { Tab } from '../../protocol/tabs';
import { Exception } from '../exception';
import type { Run } from '../run';
import { parseA1 } from './a1';

/** The tab with this id; throws Exception if it was deleted. */
export function tabOf(book: Book, sheetId: number): Tab {
  const tab = book.tab(sheetId);
  if (!tab) throw new Exception(`Sheet ${sheetId} not found`);
  return tab;
}

export function wholeTab(tab: Tab): Area {
  return { sheetId: tab.sheetId, row: 1, column: 1, rows: tab.rows, columns: tab.columns };
}

/** The range that a script requested; throws Exception if it is outside the grid. */
export function rangeOf(book: Book, wanted: CallArgs<'grid.range'>, openTab: () => number): RangeOfCall {
  if (!('a1' in wanted)) {
    const { sheetId, row, column, rows, columns } = wanted;
    return inside(tabOf(book, sheetId), { sheetId, row, column, rows, columns, toEnd: false });
  }
  const a1 = parseA1(wanted.a1);
  if (!a1) throw new Exception('Range not found');
  const tab =
    a1.tab === null
      ? tabOf(book, wanted.sheetId ?? openTab())
      : book.tabs().find(({ name }) => name.toLowerCase() === a1.tab?.toLowerCase());
  if (!tab || (wanted.sheetId !== null && tab.sheetId !== wanted.sheetId))
    throw new Exception('Range not found');
  const row = a1.firstRow ?? 1;
  const column = a1.firstColumn ?? 1;
  return inside(tab, {
    sheetId: tab.sheetId,
    row,
    column,
    rows: (a1.lastRow ?? tab.rows) - row + 1,
    columns: (a1.lastColumn ?? tab.columns) - column + 1,
    toEnd: a1.lastRow === null,
    ...(a1.firstColumn === null && a1.lastColumn === null ? { wholeRows: true } : {}),
  });
}

/** Checks an area that a script passes, because rows may have been deleted since the script got it. */
export function checkedArea(book: Book, area: Area): Area {
  return inside(tabOf(book, area.sheetId), area);
}

/** The last row and column with content. */
export async function extentOf(
  book: Book,
  sheetId: number,
  run: Run,
): Promise<{ rows: number; columns: number }> {
  const tab = tabOf(book, sheetId);
  if (run.kind !== 'custom function') return book.extent(sheetId);
  const extent = { rows: 0, columns: 0 };
  book.peek(wholeTab(tab)).forEach((row, down) => {
    row.forEach((value, across) => {
      if (value === '') return;
      extent.rows = down + 1;
      extent.columns = Math.max(extent.columns, across + 1);
    });
  });
  return extent;
}

/** Throws for a custom function, because it would wait for the calculation that calls it. */
export function notWhileCalculating({ kind }: Run, label: string): void {
  if (kind !== 'custom function') return;
  throw new Exception(`${label} is not part of local Sheets inside a custom function.`);
}

function inside<Place extends Area>(tab: Tab, place: Place): Place {
  const { row, column, rows, columns } = place;
  if (![row, column, rows, columns].every(Number.isInteger)) {
    throw new Exception("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.");
  }
  if (row < 1) throw new Exception('The starting row of the range is too small.');
  if (column < 1) throw new Exception('The starting column of the range is too small.');
  if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > tab.rows || column + columns - 1 > tab.columns) {
    throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return place;
}
