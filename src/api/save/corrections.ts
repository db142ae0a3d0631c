import { isDate } from '../../domain/cells/cell-number';
import { columns } from '../../workbook/grid/layout';
import type { PlannedRow } from '../../workbook/grid/row-plan';
import type { CellValue } from '../../workbook/grid/table';
import type { Workbook } from '../../workbook/grid/workbook';
import type { Correction } from '../../workbook/records/changes';
import type { MeetingTable } from '../../workbook/records/meetings';
import type { Settings } from '../../workbook/records/settings';
import { questionName } from '../views/meeting-view';

/** Columns that follow from a save and are no words of anybody's. */
const figures: readonly string[] = ['score', 'coverage', 'manager', 'id'];

/** What a plan changes in a 1:1 that was saved before, in words (M123). */
export function correctionsIn(
  workbook: Workbook,
  { tab, at }: MeetingTable,
  settings: Settings,
  rows: readonly PlannedRow[],
): Correction[] {
  return rows.flatMap(({ before, after }) =>
    Object.keys(after)
      .filter((column) => !figures.includes(column))
      .map((column) => ({
        field: fieldName(column, (id) => questionName(tab, at, settings, id)),
        before: inWords(workbook, before[column] ?? ''),
        after: inWords(workbook, after[column] ?? ''),
      }))
      .filter((one) => one.before !== one.after),
  );
}

function fieldName(column: string, nameOf: (questionId: string) => string): string {
  const standing = ['date', 'further', 'notes', 'next'] as const;
  const own = standing.find((key) => key === column);
  if (own !== undefined) return columns.meetings[own].header;
  return column.endsWith('-note') ? `${nameOf(column.slice(0, -'-note'.length))} (note)` : nameOf(column);
}

function inWords(workbook: Workbook, cell: CellValue): string {
  return isDate(cell) ? workbook.toDay(cell) : String(cell);
}
