import { isDate } from '../../domain/cells/cell-number';
import { type ColumnKey, columns } from '../../workbook/grid/layout';
import type { PlannedRow } from '../../workbook/grid/row-plan';
import { columnsIn, type SheetValue } from '../../workbook/grid/table';
import type { Correction } from '../../workbook/records/changes';
import type { MeetingRows } from '../../workbook/records/meetings';
import { isQuestionColumn } from '../../workbook/records/question-columns';
import type { Settings } from '../../workbook/records/settings';
import { questionName } from '../views/meeting-view';
import type { Days } from './save-context';

/** Columns that a save computes; users do not type them. */
const figures: readonly string[] = ['score', 'coverage', 'manager', 'id'];

/** The changes of values in a 1:1 that was saved before, for users to read; [] if only figures change (M123). */
export function correctionsIn(
  days: Pick<Days, 'toDay'>,
  { tab, at }: MeetingRows,
  settings: Settings,
  rows: readonly PlannedRow<'meetings'>[],
): Correction[] {
  return rows.flatMap(({ row1, before, after }) =>
    columnsIn<'meetings'>(after)
      .filter((column) => !figures.includes(column))
      .map((column) => ({
        field: fieldName(column, (id) => questionName(tab, at, settings, id)),
        before: asText(days, before[column] ?? ''),
        after: asText(days, after[column] ?? ''),
        repeated: asText(days, at(row1, column)) === asText(days, after[column] ?? ''),
      }))
      .filter((one) => one.before !== one.after),
  );
}

function fieldName(
  column: ColumnKey<'meetings'>,
  nameOf: (question: ColumnKey<'meetings'>) => string,
): string {
  const others = ['date', 'further', 'notes', 'next'] as const;
  const own = others.find((key) => key === column);
  if (own !== undefined) return columns.meetings[own].header;
  const question = column.replace(/-note$/, '');
  if (question === column || !isQuestionColumn(question)) return nameOf(column);
  return `${nameOf(question)} (note)`;
}

function asText(days: Pick<Days, 'toDay'>, cell: SheetValue): string {
  return isDate(cell) ? days.toDay(cell) : String(cell);
}
