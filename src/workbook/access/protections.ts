import type { Workbook } from '../grid/workbook';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * The descriptions of the add-on's protections. They identify them, so that protections of users are left unchanged
 * (A8).
 */
export const descriptions = {
  headers: '1:1s: headers of this tab',
  formulas: '1:1s: formulas of this tab',
  limit: '1:1s: for the manager and the owner',
} as const;

/** A protection and where it is. */
export interface PlacedProtection {
  readonly protection: Protection;
  /** A tab has at most one protection of type SHEET, and any number of type RANGE. */
  readonly type: 'RANGE' | 'SHEET';
  readonly sheetId: number;
  readonly area: Area;
}

/** Row and column (1-based), then the numbers of rows and columns. Compared by these, because Sheets can write A1:C9 as A:C. */
export type Area = readonly [row1: number, column1: number, rows: number, columns: number];

/** All protections of the workbook, in two service calls. */
export function readProtections({ protections }: Workbook): PlacedProtection[] {
  return (['RANGE', 'SHEET'] as const).flatMap((type) =>
    protections(type).map((protection) => {
      const range = protection.getRange();
      const area = [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()] as const;
      return { protection, type, sheetId: range.getSheet().getSheetId(), area };
    }),
  );
}

/** Whether the current user cannot edit what is protected; a protection that only warns excludes nobody. */
export function excludesUser({ protection }: Pick<PlacedProtection, 'protection'>): boolean {
  return !protection.isWarningOnly() && !protection.canEdit();
}
