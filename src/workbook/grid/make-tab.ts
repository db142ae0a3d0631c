import { formatColumns, formatHeader } from './column-formatting';
import { columnsOf, type TableKey } from './layout';
import { freeTabName } from './tab-name';
import { type TabKey, type TaggedTab, tagColumn, tagRow, tagTab } from './tags';
import type { Workbook } from './workbook';

/** The plan of a new tab. */
export interface TabPlan {
  readonly key: TabKey;
  readonly table: TableKey;
  readonly name: string;
  /** Position among the tabs (0-based). */
  readonly index: number;
  readonly headerRow1: number;
  readonly rowsBelow: number;
}

/**
 * Creates and tags a tab with its header row and formatted columns, and no more cells than the plan (W1). Lists from
 * other tabs are set later, by setChoices. If the name is taken, the tab is named like "Goals (2)".
 */
export function makeTab(workbook: Workbook, plan: TabPlan): TaggedTab {
  const { spreadsheet } = workbook;
  const sheet = spreadsheet.insertSheet(freeTabName(spreadsheet, plan.name), plan.index);
  const entries = columnsOf(plan.table);
  const lastRow1 = plan.headerRow1 + plan.rowsBelow;
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (columns > entries.length) sheet.deleteColumns(entries.length + 1, columns - entries.length);
  if (columns < entries.length) sheet.insertColumnsAfter(columns, entries.length - columns);
  if (rows > lastRow1) sheet.deleteRows(lastRow1 + 1, rows - lastRow1);
  const tab = tagTab(sheet, plan.key);
  tagRow(tab, 'header', plan.headerRow1);
  entries.forEach(([key, { header, width }], index) => {
    if (header === '') sheet.setColumnWidth(index + 1, width);
    else tagColumn(tab, key, index + 1);
  });
  formatHeader(
    sheet.getRange(plan.headerRow1, 1, 1, entries.length).setValues([entries.map(([, one]) => one.header)]),
  );
  formatColumns(workbook, tab, plan.table, Array.from(tab.columns.keys()));
  return tab;
}
