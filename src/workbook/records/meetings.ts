import { errorIn, isDate } from '../../domain/cells/cell-number';
import { furtherText } from '../../domain/meetings/further-answers';
import type { FilledForm, FormQuestion } from '../../domain/meetings/meeting-form';
import { type BlockingCell, blockingCellIn } from '../formulas/problem-sentence';
import { type ColumnKey, panelColumns } from '../grid/layout';
import { type Cells, type Row, readTable, type SheetValue, type Table, type TableRows } from '../grid/table';
import { engineerTab, type TabLayout, type Tags } from '../grid/tagged-tab';
import { needTab } from '../grid/tags';
import type { Workbook } from '../grid/workbook';
import { isQuestionColumn, noteColumn } from './question-columns';

/** A saved 1:1: its date, the date agreed for the next one, and its row. */
export interface MeetingDays {
  readonly row1: number;
  readonly id: string;
  readonly date: Date;
  readonly next: Date | null;
  readonly cells: Row<'meetings'>;
}

/** The 1:1s of an engineer tab. */
export interface MeetingRows extends TableRows<'meetings'> {
  readonly meetings: readonly MeetingDays[];
}

/** An engineer tab, read in one service call. */
export interface MeetingTable extends MeetingRows {
  readonly tab: Table<'meetings'>['tab'];
}

/** Reads the 1:1s of an engineer; throws WorkbookError if their tab is missing. */
export function readMeetings(tags: Tags, engineer: { id: string; name: string }): MeetingTable {
  const table = readTable('meetings', needTab(tags, engineerTab(engineer.id), engineer.name));
  return { ...table, meetings: meetingsOf(table.rows) };
}

/** The rows that are 1:1s, which are those with a date. */
export function meetingsOf(rows: readonly Row<'meetings'>[]): MeetingDays[] {
  const meetings: MeetingDays[] = [];
  for (const row of rows) {
    const date = row.cell('date');
    const next = row.cell('next');
    if (!isDate(date)) continue;
    const agreed = isDate(next) ? next : null;
    meetings.push({ row1: row.row1, id: row.text('id'), date, next: agreed, cells: row });
  }
  return meetings;
}

/**
 * The most recent 1:1; of several on one day, the one with the latest date agreed for the next. null if there is none
 * (C1, C2).
 */
export function lastMeeting(meetings: readonly MeetingDays[]): MeetingDays | null {
  let last: MeetingDays | null = null;
  for (const one of meetings) {
    const later = one.date.getTime() - (last?.date.getTime() ?? Number.NEGATIVE_INFINITY);
    if (later > 0) last = one;
    else if (later === 0 && (one.next?.getTime() ?? 0) > (last?.next?.getTime() ?? 0)) last = one;
  }
  return last;
}

/** The 1:1s with the latest first; of several on one day, the one in the lower row comes first. */
export function latestFirst(meetings: readonly MeetingDays[]): MeetingDays[] {
  return [...meetings].sort(
    (one, other) => other.date.getTime() - one.date.getTime() || other.row1 - one.row1,
  );
}

/** The cells to write for a validated form (M31); skips questions without a column on the tab. */
export function meetingCells(
  workbook: Pick<Workbook, 'toDate'>,
  tab: TabLayout,
  form: FilledForm,
  questions: readonly FormQuestion[],
): Cells<'meetings'> {
  const cells: Cells<'meetings'> = {
    date: workbook.toDate(form.date),
    further: furtherText(form.further),
    notes: form.notes,
    next: form.nextDate === null ? '' : workbook.toDate(form.nextDate),
    id: form.meetingId,
  };
  for (const { questionId, value, text } of form.answers) {
    if (!tab.columns.has(questionId) || !isQuestionColumn(questionId)) continue;
    const note = noteColumn(questionId);
    const scale = questions.some(({ id, type }) => id === questionId && type === 'scale');
    if (tab.columns.has(note)) {
      cells[questionId] = scale ? (value ?? '') : '';
      cells[note] = text;
    } else {
      cells[questionId] = answerText(value, text);
    }
  }
  return cells;
}

/**
 * The answer to a question at a 1:1: the value of a scale (null if there is none) and the text ('' if there is none).
 */
export function answerIn(
  tab: TabLayout,
  row: Pick<Row<'meetings'>, 'cell'>,
  questionId: ColumnKey<'meetings'>,
): { value: number | null; text: string } {
  const cell = row.cell(questionId);
  const note = noteColumn(questionId);
  if (!tab.columns.has(note)) return { value: null, text: String(cell) };
  const text = String(row.cell(note));
  if (typeof cell === 'number') return { value: cell, text };
  // Text that a user typed in place of a number is kept, as part of the text.
  return { value: null, text: [String(cell), text].filter((words) => words !== '').join('\n') };
}

/**
 * The objectives of the panel with their current weights, including overwritten ones (W14); [] if the panel is missing.
 */
export function readPanel({ tab, at }: MeetingRows): { name: string; weight: SheetValue }[] {
  const panel: { name: string; weight: SheetValue }[] = [];
  const end = tab.rows.get('total') ?? 0;
  for (let row1 = (tab.rows.get('panel') ?? end) + 1; row1 < end; row1 += 1) {
    const name = String(at(row1, panelColumns.objective)).trim();
    if (name !== '') panel.push({ name, weight: at(row1, panelColumns.weight) });
  }
  return panel;
}

/** The score and the coverage that the panel shows, as fractions; null if it shows none. `scoreError` is there only if it shows one, and
 * `blocked` if the line above the panel names the cell in the way. */
export function readTotals({ tab, at }: MeetingRows): {
  score: number | null;
  coverage: number | null;
  scoreError?: string;
  blocked?: BlockingCell;
} {
  const row1 = tab.rows.get('total') ?? 0;
  const number = (cell: SheetValue) => (typeof cell === 'number' ? cell : null);
  const shown = String(at(row1, panelColumns.score));
  const blocked = blockingCellIn(String(at(tab.rows.get('warning') ?? 0, panelColumns.objective)));
  return {
    score: number(at(row1, panelColumns.score)),
    coverage: number(at(row1, panelColumns.coverage)),
    ...(errorIn(shown) && { scoreError: shown }),
    ...(errorIn(shown) && blocked && { blocked }),
  };
}

/** In a column without a separate note, the number comes before the text. */
function answerText(value: number | null, text: string): string {
  if (value === null) return text;
  return text === '' ? String(value) : `${value}: ${text}`;
}
