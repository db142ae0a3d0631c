import { columnsOf } from '../grid/layout';
import { isMoved, newTab } from '../grid/located-tags';
import { readValues, type SheetValue, tableRows } from '../grid/table';
import { engineerTab, type TaggedTab, type Tags } from '../grid/tagged-tab';
import type { Sheet } from '../grid/workbook';
import { type MeetingTable, meetingsOf, readMeetings } from '../records/meetings';
import { headerLines, headerRow1, lineRows, panelLabels, totalLabel } from './engineer-tab-lines';

/**
 * The 1:1s of an engineer, for a command that only reads: one service call for a tab that nobody has rearranged, and otherwise
 * one more, to find what is tagged on it (M370). Throws WorkbookError if the tab is missing.
 */
export function readMeetingsAsMade(tags: Tags, engineer: { id: string; name: string }): MeetingTable {
  const key = engineerTab(engineer.id);
  const sheet = tags.mayBeRearranged(key) ? null : tags.sheetOf(key);
  const asMade = sheet && tabAsMade(key, sheet);
  const values = asMade && tryToRead(asMade);
  if (!asMade || !values) return readMeetings(tags, engineer);
  const tab = isAsMade(values) ? asMade : tags.tab(key);
  // What is tagged can be further right than what was read.
  const isRead = tab && Math.max(...tab.columns.values()) <= asMade.columns.size;
  return isRead ? meetingTable(tab, values) : readMeetings(tags, engineer);
}

function meetingTable(tab: TaggedTab, values: SheetValue[][]): MeetingTable {
  const table = tableRows('meetings', tab, values);
  return { ...table, tab, meetings: meetingsOf(table.rows) };
}

/** The tab with its columns and rows where `makeEngineerTab` puts them. */
function tabAsMade(key: string, sheet: Sheet): TaggedTab {
  const tab = newTab(key, sheet, null);
  columnsOf('meetings').forEach(([column], index) => {
    tab.columns.set(column, index + 1);
  });
  for (const [row, row1] of Object.entries({ ...lineRows, header: headerRow1 })) tab.rows.set(row, row1);
  return tab;
}

/** Whether what is tagged on an engineer tab is where `makeEngineerTab` puts it, and no other column is tagged. */
export function isWhereMade({ key, sheet, columns, rows }: TaggedTab): boolean {
  const made = tabAsMade(key, sheet);
  return !isMoved(columns, made.columns) && !isMoved(rows, made.rows);
}

/** null if the tab has fewer columns. */
function tryToRead(tab: TaggedTab): SheetValue[][] | null {
  try {
    return readValues(tab);
  } catch (error) {
    console.warn(`A tab is not as it was made: ${error}`);
    return null;
  }
}

/** Whether every header and every label is where it was made. One that somebody has moved or renamed is not. */
function isAsMade(values: readonly (readonly SheetValue[])[]): boolean {
  const labels = { ...headerLines, panel: panelLabels.date, total: totalLabel };
  return (
    columnsOf('meetings').every(([, { header }], index) => values[headerRow1 - 1]?.[index] === header) &&
    Object.entries(labels).every(
      ([row, label]) => values[lineRows[row as keyof typeof labels] - 1]?.[0] === label,
    )
  );
}
