import type { Range, Workbook } from './workbook';

export type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What ours say of themselves: by this they are found again, and people's own are left alone. */
export const says = {
  headers: '1:1s: headers of this tab',
  formulas: '1:1s: formulas of this tab',
  limit: '1:1s: for the manager and the owner',
} as const;

/** All protections of the workbook, by the number of their tab. */
export interface Protections {
  /** Of cells. */
  ranges(sheetId: number): readonly Placed[];
  /** A tab has one at most. */
  sheet(sheetId: number): Protection | null;
  /** Whether Sheets keeps this person from writing somewhere on the tab. */
  keepsOut(sheetId: number): boolean;
}

export interface Placed {
  readonly protection: Protection;
  readonly range: Range;
}

/** Reads them in two calls. */
export function readProtections({ protections }: Workbook): Protections {
  const placed = (type: 'RANGE' | 'SHEET') => {
    const byTab = new Map<number, Placed[]>();
    for (const protection of protections(type)) {
      const range = protection.getRange();
      const sheetId = range.getSheet().getSheetId();
      byTab.set(sheetId, [...(byTab.get(sheetId) ?? []), { protection, range }]);
    }
    return (sheetId: number): readonly Placed[] => byTab.get(sheetId) ?? [];
  };
  const [ranges, sheets] = [placed('RANGE'), placed('SHEET')];
  return {
    ranges,
    sheet: (sheetId) => sheets(sheetId)[0]?.protection ?? null,
    keepsOut: (sheetId) =>
      [...ranges(sheetId), ...sheets(sheetId)].some(({ protection }) => isStrict(protection)),
  };
}

/** One that keeps this person out; what only warns keeps nobody out. */
export function isStrict(protection: Protection): boolean {
  return !protection.isWarningOnly() && !protection.canEdit();
}
