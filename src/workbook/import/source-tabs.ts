import { mostSourceRows } from '../../domain/import/source-table';
import { Refusal } from '../../domain/refusal';
import type { SheetValue } from '../grid/table';
import type { Tags } from '../grid/tagged-tab';
import type { Sheet, Spreadsheet } from '../grid/workbook';

/** The visible tabs that do not belong to the add-on, in their order; [] if there are none. */
export function listSourceTabs(
  spreadsheet: Spreadsheet,
  tags: Tags,
): { id: number; name: string; sheet: Sheet }[] {
  const own = new Set(tags.keys().map((key) => tags.sheetIdOf(key)));
  return spreadsheet
    .getSheets()
    .map((sheet) => ({ id: sheet.getSheetId(), sheet }))
    .filter(({ id, sheet }) => !own.has(id) && !sheet.isSheetHidden())
    .map(({ id, sheet }) => ({ id, name: sheet.getName(), sheet }));
}

const mostSourceColumns = 100;

/** The values of a tab, from its first row to its last; throws a Refusal if they are too many for one call (M365). */
export function readSourceTab(sheet: Sheet): SheetValue[][] {
  const range = sheet.getDataRange();
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  if (rows > mostSourceRows || columns > mostSourceColumns) {
    const tab = sheet.getName();
    const message = `The tab ${tab} has ${rows} rows and ${columns} columns, but at most ${mostSourceRows} rows and ${mostSourceColumns} columns are read. Copy a part of it to a tab of its own, and choose that one.`;
    throw new Refusal('M365', 'tab', message, {
      reason: 'too large',
      tab,
      rows,
      columns,
      mostRows: mostSourceRows,
      mostColumns: mostSourceColumns,
    });
  }
  return range.getValues();
}
