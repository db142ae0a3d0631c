import { isProtectedFrom } from '../access/tab-access';
import { tabNames } from '../grid/layout';
import type { TaggedTab } from '../grid/tags';
import type { Workbook } from '../grid/workbook';

/**
 * Renames the tab Calc if it still has its former title; returns whether it did. A title that a user chose remains, and so
 * does the former one if another tab is called Calc or if Sheets does not allow the user to change the tab (W80). Sheets
 * updates the formulas that refer to the tab.
 */
export function renameCalc(workbook: Workbook, { sheet, sheetId }: TaggedTab): boolean {
  if (sheet.getName() !== formerName) return false;
  if (workbook.spreadsheet.getSheetByName(tabNames.calc) !== null) return false;
  if (isProtectedFrom(workbook, sheetId)) return false;
  sheet.setName(tabNames.calc);
  return true;
}

const formerName = 'Facts';
