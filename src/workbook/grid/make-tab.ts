import { formatColumns, formatHeader } from './column-formatting';
import { columnsOf, type TableKey } from './layout';
import { freeTabName } from './tab-name';
import { type TabKey, type TaggedTab, tagColumn, tagRow, tagTab } from './tags';
import type { Workbook } from './workbook';

/** What a new tab is made of. */
export interface TabPlan {
  readonly key: TabKey;
  readonly table: TableKey;
  readonly name: string;
  /** 0-based place among the tabs. */
  readonly index: number;
  readonly headerRow1: number;
  readonly rowsBelow: number;
}

/** Makes a tab with its header row and its columns, trimmed to what it uses; choices come from other tabs later. */
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
