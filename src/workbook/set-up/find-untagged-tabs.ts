import type { TableKey } from '../grid/layout';
import type { Tags } from '../grid/tags';
import type { Sheet, Spreadsheet } from '../grid/workbook';
import { findHeader } from '../records/ensure-columns';

/**
 * Finds tabs that are ours by their look but lost their tags, as in a copy that did not take them along: by their headers,
 * and an engineer's by the name as well. Looks only when asked.
 */
export function findUntaggedTabs(
  spreadsheet: Spreadsheet,
  tags: Tags,
): (table: TableKey, name: string) => Sheet | null {
  let left: Sheet[] | null = null;
  return (table, name) => {
    left = left ?? spreadsheet.getSheets().filter((sheet) => tags.keyOf(sheet.getSheetId()) === null);
    const found = left.find(
      (sheet) => (table !== 'meetings' || sheet.getName() === name) && findHeader(sheet, table) !== null,
    );
    left = left.filter((sheet) => sheet !== found);
    return found ?? null;
  };
}
