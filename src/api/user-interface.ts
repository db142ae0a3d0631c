import { menuPath } from '../domain/menu-path';

/**
 * The user interface in front of the user. Throws an Error if there is none: a cell can call every top-level function, and
 * would read the private data of the workbook's owner (P234, platform fact 1.22).
 */
export function userInterface(): GoogleAppsScript.Base.Ui {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    // Google does not report the authorization mode; an email address is also blank for users who did not allow it.
    throw new Error(
      `This works only in the menu ${menuPath} and in the pages that it opens, not in a cell. Open the menu ${menuPath} instead.`,
    );
  }
}
