import type { Sheet, Spreadsheet } from './workbook';

/**
 * A name that no other tab has, with a number appended if necessary, and without the characters that an exported
 * workbook cannot have in it. `own` is a tab that may already have the name.
 */
export function freeTabName(spreadsheet: Spreadsheet, wanted: string, own?: Sheet): string {
  return freeOrSuitableTab(spreadsheet, wanted, (sheet) => sheet.getSheetId() === own?.getSheetId()).name;
}

/** Whether a tab has the title that it would be given for this name, with or without a number. */
export function isNamedAfter(tabName: string, name: string): boolean {
  const made = tabNameOf(name);
  return tabName === made || (tabName.startsWith(made) && /^ \(\d+\)$/.test(tabName.slice(made.length)));
}

/** The first of these names that no tab has or that a blank tab has, as an interrupted run leaves it, with that tab. */
export function freeOrBlankTab(
  spreadsheet: Spreadsheet,
  wanted: string,
  isOurs: (sheet: Sheet) => boolean,
): NamedTab {
  return freeOrSuitableTab(spreadsheet, wanted, (sheet) => sheet.getLastRow() === 0 && !isOurs(sheet));
}

/** A name and the tab with that name; null if it is free. */
interface NamedTab {
  readonly name: string;
  readonly sheet: Sheet | null;
}

/** The first name, with a number appended from the second on, that no tab has or that a suitable tab has. */
export function freeOrSuitableTab(
  spreadsheet: Spreadsheet,
  wanted: string,
  isSuitable: (sheet: Sheet) => boolean,
): NamedTab {
  const first = tabNameOf(wanted);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? first : `${first} (${number})`;
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null || isSuitable(sheet)) return { name, sheet };
  }
}

function tabNameOf(name: string): string {
  return (
    name
      .replace(/[[\]*?:/\\]/g, ' ')
      .trim()
      .slice(0, 90) || 'Engineer'
  );
}
