import type { Sheet, Spreadsheet, Workbook } from '../grid/workbook';

/** The value is the id of the tab itself, because Google may copy metadata with a tab. */
const tagKey = 'oneonones.self-check';
const titleStart = '1:1s self-check ';
/** At the end, because a duplicated tab is called "Copy of …". */
const title = /1:1s self-check [0-9a-f]{8}$/;

/** Inserts a blank tab for the self-check, after all others, and tags it (W140). */
export function insertScratchTab(workbook: Workbook, template?: Sheet): Sheet {
  const { spreadsheet } = workbook;
  const name = titleStart + workbook.newId().slice(0, 8);
  const index = spreadsheet.getNumSheets();
  const sheet = template
    ? spreadsheet.insertSheet(name, index, { template })
    : spreadsheet.insertSheet(name, index);
  tagScratchTab(sheet);
  return sheet;
}

/** Tags a tab that the self-check has created in another way, such as by duplicating one. */
export function tagScratchTab(sheet: Sheet): void {
  sheet.addDeveloperMetadata(tagKey, String(sheet.getSheetId()));
}

/**
 * Deletes the tabs that the self-check has created, also in an earlier run that ended before this (W142). A tab counts
 * as one of them by its title, and by its tag or by being blank: a renamed tab and a copy with content belong to users.
 */
export function deleteScratchTabs(spreadsheet: Spreadsheet): void {
  for (const sheet of spreadsheet.getSheets()) {
    if (title.test(sheet.getName()) && (isTagged(sheet) || sheet.getLastRow() === 0)) {
      spreadsheet.deleteSheet(sheet);
    }
  }
}

function isTagged(sheet: Sheet): boolean {
  const entries = sheet.createDeveloperMetadataFinder().withKey(tagKey).find();
  return entries.some((entry) => entry.getValue() === String(sheet.getSheetId()));
}
