import type { MeetingForm } from '../../contract/meeting-form';
import type { Conflict } from '../../contract/row-edit';
import { isDate } from '../../domain/cells/cell-number';
import type { Day } from '../../domain/cells/day';
import { isSameCell } from '../../domain/meetings/form-cell';
import { type FilledForm, type FormQuestion, isEmptyForm } from '../../domain/meetings/meeting-form';
import { mergeOf } from '../../domain/meetings/merge';
import { beforeLiteral, isLiteral } from '../../workbook/grid/plain-text';
import { type PlannedRow, planRow } from '../../workbook/grid/row-plan';
import { type Cells, cellsFor, columnsIn, type Row, type SheetValue } from '../../workbook/grid/table';
import { lastMeeting, type MeetingRows, meetingCells } from '../../workbook/records/meetings';
import type { Settings } from '../../workbook/records/settings';
import { toCellValue } from '../cell-values';
import type { Days } from './save-context';

export interface MeetingPlan {
  /** None when the form holds no answer and no note, or nothing that is not in the row already. */
  readonly rows: readonly PlannedRow<'meetings'>[];
  /** The row of the 1:1; null if there is none and none is written. */
  readonly row1: number | null;
  readonly known: Row<'meetings'> | null;
  /** What the form corrects in a saved 1:1, also if an interrupted save has written it already. */
  readonly corrections: readonly PlannedRow<'meetings'>[];
  readonly conflicts: readonly Conflict[];
  readonly kept: readonly Conflict[];
}

/** The cells of the 1:1 itself, with its figures. */
interface FilledMeeting {
  readonly filled: FilledForm;
  readonly seen: MeetingForm['seen'];
  readonly figures: Cells<'meetings'>;
  /** The same form changes goals as well. */
  readonly movesGoals: boolean;
}

/** The cells of a form in the row of the 1:1. */
export function planMeeting(
  days: Days,
  today: Day,
  table: MeetingRows,
  { questions }: Pick<Settings, 'questions'>,
  { filled, seen, figures, movesGoals }: FilledMeeting,
): MeetingPlan {
  const known = table.rows.find((row) => row.text('id') === filled.meetingId) ?? null;
  const wanted = cellsOf(days, table, filled, questions);
  if (known === null) {
    if (isEmptyForm(filled)) return { rows: [], row1: null, known, corrections: [], conflicts: [], kept: [] };
    const row1 = table.freeRow1;
    const rows = [planRow('meetings', table, row1, filled.meetingId, { ...wanted, ...figures })];
    return { rows, row1, known, corrections: [], conflicts: [], kept: [] };
  }
  // Without a word of what was seen, the row is this form's own, saved before by an answer that was lost.
  const base = seen && cellsOf(days, table, { ...filled, ...seen }, questions);
  const cells: Cells<'meetings'> = {};
  const before: Cells<'meetings'> = {};
  const conflicts: Conflict[] = [];
  const kept: Conflict[] = [];
  for (const column of columnsIn<'meetings'>(wanted)) {
    const current = known.cell(column);
    const value = wanted[column] ?? '';
    const shown = base ? (base[column] ?? '') : current;
    const merge = mergeOf(shown, value, current, isSameValue(days));
    if (merge === 'write') cells[column] = value;
    // If the form fills blanks or placeholders of the row that it saved, it completes an interrupted save and corrects nothing.
    const isBegun = shown === '' || (isLiteral(value) && shown === beforeLiteral(value));
    const completes = base === null && isBegun;
    if (merge !== 'conflict' && merge !== 'keep theirs' && !completes && !isSameValue(days)(shown, value))
      before[column] = shown;
    if (merge !== 'conflict' && merge !== 'keep theirs') continue;
    (merge === 'conflict' ? conflicts : kept).push({
      table: 'meetings',
      ref: filled.meetingId,
      field: column === 'next' ? 'nextDate' : column,
      title: filled.date,
      yours: toCellValue(days, value),
      theirs: toCellValue(days, current),
    });
  }
  const beside: Cells<'meetings'> = isSnapshot(days, today, table, known, movesGoals)
    ? {}
    : { ...figures, manager: known.text('manager') || (figures.manager ?? '') };
  for (const column of columnsIn<'meetings'>(beside)) {
    const value = beside[column] ?? '';
    if (!isSameValue(days)(known.cell(column), value)) cells[column] = value;
  }
  const rows =
    Object.keys(cells).length === 0 ? [] : [planRow('meetings', table, known.row1, filled.meetingId, cells)];
  const after = cellsFor<'meetings'>(columnsIn<'meetings'>(before), (column) => wanted[column] ?? '');
  const corrections = [{ table: 'meetings' as const, row1: known.row1, id: filled.meetingId, before, after }];
  return { rows, row1: known.row1, known, corrections, conflicts, kept };
}

/** The figures of an earlier day stay as they were written then, unless goals are reported late for the last 1:1 (M124). */
function isSnapshot(
  days: Days,
  today: Day,
  { meetings }: MeetingRows,
  known: Row<'meetings'>,
  movesGoals: boolean,
): boolean {
  const date = known.cell('date');
  if (!isDate(date) || days.toDay(date) >= today) return false;
  return !(movesGoals && lastMeeting(meetings)?.row1 === known.row1);
}

/** Older workbooks have no column for further questions; that matters only if there is something to store in it. */
function cellsOf(
  days: Days,
  table: MeetingRows,
  form: FilledForm,
  questions: readonly FormQuestion[],
): Cells<'meetings'> {
  const { further, ...cells } = meetingCells(days, table.tab, form, questions);
  return further === '' && !table.tab.columns.has('further') ? cells : { ...cells, further: further ?? '' };
}

/** Blanks at the beginning of a text are part of it; those at its end are never saved (M307). */
function isSameValue(days: Days) {
  return (one: SheetValue, other: SheetValue) =>
    isSameCell(toCellValue(days, one), toCellValue(days, other), (text) => text.trimEnd());
}
