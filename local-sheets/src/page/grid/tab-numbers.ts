import type { Workbook, Worksheet } from '@univerjs/core';
import type { TabNumber } from '../../protocol/page-protocol';

/** Translates between Univer's ids of tabs and the numbers that scripts use. */
export interface TabNumbers {
  learn(tabs: readonly TabNumber[]): void;
  numberOf(sheet: Worksheet): number | null;
  sheetOf(workbook: Workbook, sheetId: number): Worksheet | null;
}

export function createTabNumbers(): TabNumbers {
  let known: readonly TabNumber[] = [];
  const numberOf = (sheet: Worksheet) => {
    const id = sheet.getSheetId();
    // The id of a tab that the server made is its number; the server sends the numbers of all others.
    return /^\d+$/.test(id)
      ? Number(id)
      : (known.find((tab) => tab.name === sheet.getName())?.sheetId ?? null);
  };
  return {
    learn: (tabs) => {
      known = tabs;
    },
    numberOf,
    sheetOf: (workbook, sheetId) => workbook.getSheets().find((sheet) => numberOf(sheet) === sheetId) ?? null,
  };
}
