import type { Workbook } from '../grid/workbook';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What ours say of themselves: by this they are found again, and people's own are left alone. */
export const descriptions = {
  headers: '1:1s: headers of this tab',
  formulas: '1:1s: formulas of this tab',
  limit: '1:1s: for the manager and the owner',
} as const;

/** A protection with its place. */
export interface PlacedProtection {
  readonly protection: Protection;
  /** A tab has one of its own at most; of cells it may have many. */
  readonly type: 'RANGE' | 'SHEET';
  readonly sheetId: number;
  readonly a1: string;
}

/** All of the workbook, in two calls. */
export function readProtections({ protections }: Workbook): PlacedProtection[] {
  return (['RANGE', 'SHEET'] as const).flatMap((type) =>
    protections(type).map((protection) => {
      const range = protection.getRange();
      return { protection, type, sheetId: range.getSheet().getSheetId(), a1: range.getA1Notation() };
    }),
  );
}

/** Whether it keeps this person out; what only warns keeps nobody out. */
export function excludesUser({ protection }: Pick<PlacedProtection, 'protection'>): boolean {
  return !protection.isWarningOnly() && !protection.canEdit();
}
