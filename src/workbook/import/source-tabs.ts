import type { SheetValue } from '../grid/table';
import type { Tags } from '../grid/tagged-tab';
import type { Sheet, Spreadsheet } from '../grid/workbook';

export interface SourceTab {
  readonly id: number;
  readonly name: string;
  readonly sheet: Sheet;
}

/** The visible tabs that do not belong to the add-on, in their order; [] if there are none. */
export function listSourceTabs(spreadsheet: Spreadsheet, tags: Tags): SourceTab[] {
  const own = new Set(tags.keys().map((key) => tags.sheetIdOf(key)));
  return spreadsheet
    .getSheets()
    .map((sheet) => ({ id: sheet.getSheetId(), sheet }))
    .filter(({ id, sheet }) => !own.has(id) && !sheet.isSheetHidden())
    .map(({ id, sheet }) => ({ id, name: sheet.getName(), sheet }));
}

/** The size of a tab, from its first cell to its last; `values` is null if there are more than may be read (M365). */
export function readSourceTab(
  sheet: Sheet,
  most: { readonly rows: number; readonly columns: number },
): { rows: number; columns: number; values: SheetValue[][] | null } {
  const range = sheet.getDataRange();
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  const fits = rows <= most.rows && columns <= most.columns;
  return { rows, columns, values: fits ? range.getValues() : null };
}
