import type { Sheet, Spreadsheet } from './workbook';

/** A name that no other tab has yet, without the signs that a workbook cannot have in one when it is exported. */
export function freeTabName(spreadsheet: Spreadsheet, wanted: string, own?: Sheet): string {
  const name = tabNameOf(wanted);
  const isTaken = (text: string) => {
    const sheet = spreadsheet.getSheetByName(text);
    return sheet !== null && sheet.getSheetId() !== own?.getSheetId();
  };
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name} (${number})`;
  return free;
}

/** Whether a tab has the name it was given for this one, with or without a number behind it. */
export function isNamedAfter(tabName: string, name: string): boolean {
  const made = tabNameOf(name);
  return tabName === made || (tabName.startsWith(made) && /^ \(\d+\)$/.test(tabName.slice(made.length)));
}

function tabNameOf(name: string): string {
  return (
    name
      .replace(/[[\]*?:/\\]/g, ' ')
      .trim()
      .slice(0, 90) || 'Engineer'
  );
}
