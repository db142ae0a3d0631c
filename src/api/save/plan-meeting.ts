import type { MeetingForm } from '../../contract/meeting-form';
import type { Conflict } from '../../contract/row-edit';
import { isDate } from '../../domain/cells/cell-number';
import { type FilledForm, type FormQuestion, isNoMeeting } from '../../domain/meetings/meeting-form';
import { mergeOf } from '../../domain/meetings/merge';
import { isSameCell } from '../../domain/meetings/row-edits';
import type { ColumnKey } from '../../workbook/grid/layout';
import { type PlannedRow, planRow } from '../../workbook/grid/row-plan';
import type { Cells, CellValue, Row } from '../../workbook/grid/table';
import type { Workbook } from '../../workbook/grid/workbook';
import { lastMeeting, type MeetingTable, meetingCells } from '../../workbook/records/meetings';
import type { Settings } from '../../workbook/records/settings';
import { toWire } from '../cell-values';
import type { Desk } from '../endpoint';

export interface MeetingPlan {
  /** None when the form holds no answer and no note, or nothing that is not in the row already. */
  readonly rows: readonly PlannedRow[];
  /** The 1:1's row; null when none is written and none was there. */
  readonly row1: number | null;
  readonly known: Row<'meetings'> | null;
  readonly conflicts: readonly Conflict[];
  readonly kept: readonly Conflict[];
}

/** What a form says about the 1:1 itself, and the figures that stand beside it. */
interface FilledMeeting {
  readonly filled: FilledForm;
  readonly seen: MeetingForm['seen'];
  readonly figures: Cells<'meetings'>;
  /** The same form changes goals as well. */
  readonly movesGoals: boolean;
}

/** What a form comes to in the 1:1's row. */
export function planMeeting(
  desk: Desk,
  table: MeetingTable,
  { questions }: Pick<Settings, 'questions'>,
  { filled, seen, figures, movesGoals }: FilledMeeting,
): MeetingPlan {
  const { workbook } = desk;
  const known = table.rows.find((row) => row.text('id') === filled.meetingId) ?? null;
  const wanted = cellsOf(workbook, table, filled, questions);
  if (known === null) {
    if (isNoMeeting(filled)) return { rows: [], row1: null, known, conflicts: [], kept: [] };
    const row1 = table.freeRow1;
    const rows = [planRow('meetings', table, row1, filled.meetingId, { ...wanted, ...figures })];
    return { rows, row1, known, conflicts: [], kept: [] };
  }
  // Without a word of what was seen, the row is this form's own, saved before by an answer that was lost.
  const base = seen && cellsOf(workbook, table, { ...filled, ...seen }, questions);
  const cells: Cells<'meetings'> = {};
  const conflicts: Conflict[] = [];
  const kept: Conflict[] = [];
  for (const column of Object.keys(wanted) as ColumnKey<'meetings'>[]) {
    const current = known.cell(column);
    const value = wanted[column] ?? '';
    const merge = mergeOf(base ? (base[column] ?? '') : current, value, current, isSameValue(workbook));
    if (merge === 'write') cells[column] = value;
    if (merge !== 'conflict' && merge !== 'keep theirs') continue;
    (merge === 'conflict' ? conflicts : kept).push({
      table: 'meetings',
      ref: filled.meetingId,
      field: column === 'next' ? 'nextDate' : column,
      title: filled.date,
      yours: toWire(workbook, value),
      theirs: toWire(workbook, current),
    });
  }
  const beside = isSnapshot(desk, table, known, movesGoals)
    ? {}
    : { ...figures, manager: known.text('manager') || (figures.manager ?? '') };
  for (const [column, value] of Object.entries(beside) as [ColumnKey<'meetings'>, CellValue][]) {
    if (!isSameValue(workbook)(known.cell(column), value)) cells[column] = value;
  }
  const rows =
    Object.keys(cells).length === 0 ? [] : [planRow('meetings', table, known.row1, filled.meetingId, cells)];
  return { rows, row1: known.row1, known, conflicts, kept };
}

/** The figures of an earlier day stay as they were written then, unless goals are reported late for the last 1:1 (M124). */
function isSnapshot(
  { workbook, today }: Desk,
  { meetings }: MeetingTable,
  known: Row<'meetings'>,
  movesGoals: boolean,
): boolean {
  const date = known.cell('date');
  if (!isDate(date) || workbook.toDay(date) >= today) return false;
  return !(movesGoals && lastMeeting(meetings)?.row1 === known.row1);
}

/** Workbooks from before have no column for further questions; it is missed only when there is something to put there. */
function cellsOf(
  workbook: Workbook,
  table: MeetingTable,
  form: FilledForm,
  questions: readonly FormQuestion[],
): Cells<'meetings'> {
  const { further, ...cells } = meetingCells(workbook, table.tab, form, questions);
  return further === '' && !table.tab.columns.has('further') ? cells : { ...cells, further: further ?? '' };
}

function isSameValue(workbook: Workbook) {
  return (one: CellValue, other: CellValue) => isSameCell(toWire(workbook, one), toWire(workbook, other));
}
