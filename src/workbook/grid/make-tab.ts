import { formatTable } from './column-formatting';
import { columnsOf, type TableKey } from './layout';
import { freeOrBlankTab } from './tab-name';
import type { TabKey, TaggedTab, Tags } from './tagged-tab';
import type { Sheet, Workbook } from './workbook';
import { beginTab, tagColumn, tagRow } from './write-tags';

/** The plan of a new tab. */
export interface TabPlan {
  readonly key: TabKey;
  readonly table: TableKey;
  readonly name: string;
  /** Position among the tabs (0-based). */
  readonly index: number;
  readonly headerRow1: number;
  readonly rowsBelow: number;
  /** What an interrupted run left of the tab; null if there is nothing. */
  readonly begun: TaggedTab | null;
  /** The size of a tab that Sheets has just inserted, so that several new tabs take one look. */
  readonly newSize?: NewTabSize;
}

type NewTabSize = (sheet: Sheet) => readonly [rows: number, columns: number];

/** Looks at the first new tab only, because Sheets gives all new tabs one size. */
export function newTabSize(): NewTabSize {
  let size: ReturnType<NewTabSize> | null = null;
  return (sheet) => {
    size ??= sizeOf(sheet);
    return size;
  };
}

/**
 * Creates a tab with its header row and formatted columns, and no more cells than the plan (W1), or continues with the tab
 * that an interrupted run began (W160). The caller completes the tab (`completeTabs`) when it has everything else, such as
 * lists from other tabs. If the name is taken, the tab is named like "Goals (2)".
 */
export function makeTab(workbook: Workbook, tags: Tags, plan: TabPlan): TaggedTab {
  const { begun } = plan;
  const { tab, size, isTaken } = begun
    ? { tab: begun, size: sizeOf, isTaken: true }
    : insertTab(workbook, tags, plan);
  const { sheet } = tab;
  const entries = columnsOf(plan.table);
  if (!tab.rows.has('header')) {
    resize(sheet, plan, entries.length, { size: size(sheet), isBegun: begun !== null });
    tagRow(tab, 'header', plan.headerRow1);
  }
  entries.forEach(([key, { header, width }], index) => {
    if (header === '') sheet.setColumnWidth(index + 1, width);
    else if (!tab.columns.has(key)) tagColumn(tab, key, index + 1);
  });
  const range = sheet.getRange(plan.headerRow1, 1, 1, entries.length);
  const [there = []]: unknown[][] = begun ? range.getValues() : [];
  const headers = entries.map(([, { header }], index) => there[index] || header);
  if (headers.some((header, index) => header !== there[index])) {
    // If the header row of a tab was deleted, the first row of its drop-down lists is in its place.
    if (isTaken) range.clearDataValidations();
    range.setValues([headers]);
  }
  formatTable(workbook, tab, plan.table);
  return tab;
}

/** Takes the blank tab with this name instead, as a run leaves it that ended before it could tag it. */
function insertTab(
  { spreadsheet }: Workbook,
  tags: Tags,
  { key, name, index, newSize = sizeOf }: TabPlan,
): { tab: TaggedTab; size: NewTabSize; isTaken: boolean } {
  const place = freeOrBlankTab(spreadsheet, name, (sheet) => tags.keyOf(sheet) !== null);
  const sheet = place.sheet ?? spreadsheet.insertSheet(place.name, index);
  const isTaken = place.sheet !== null;
  return { tab: beginTab(sheet, key, place.name), size: isTaken ? sizeOf : newSize, isTaken };
}

function sizeOf(sheet: Sheet): ReturnType<NewTabSize> {
  return [sheet.getMaxRows(), sheet.getMaxColumns()];
}

/** Gives the tab as many rows and columns as it needs; those that already contain something remain. */
function resize(
  sheet: Sheet,
  { headerRow1, rowsBelow }: TabPlan,
  width: number,
  { size: [rows, columns], isBegun }: { size: ReturnType<NewTabSize>; isBegun: boolean },
): void {
  const lastRow1 = Math.max(headerRow1 + rowsBelow, isBegun ? sheet.getLastRow() : 0);
  const last = Math.max(width, isBegun ? sheet.getLastColumn() : 0);
  if (columns > last) sheet.deleteColumns(last + 1, columns - last);
  if (columns < last) sheet.insertColumnsAfter(columns, last - columns);
  if (rows > lastRow1) sheet.deleteRows(lastRow1 + 1, rows - lastRow1);
}
