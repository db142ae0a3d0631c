import { isDate } from '../domain/cell-number';
import type { FilledForm, FormQuestion } from '../domain/meeting-form';
import { type ColumnKey, columns, panelColumns } from './layout';
import { type Cells, type CellValue, readTable, type Table } from './table';
import { engineerTab, needTab, type Tags } from './tags';
import type { Workbook } from './workbook';

/** A 1:1 as its row tells when it was and what was agreed. */
export interface MeetingDays {
  readonly row1: number;
  readonly id: string;
  readonly date: Date;
  readonly next: Date | null;
}

/** An engineer's tab, read in one call. */
export interface MeetingTable extends Table<'meetings'> {
  readonly meetings: readonly MeetingDays[];
}

/** What is written beside the answers. */
export interface Snapshot {
  readonly score: number | null;
  readonly coverage: number | null;
  readonly manager: string;
}

export function readMeetings(tags: Tags, engineer: { id: string; name: string }): MeetingTable {
  const table = readTable('meetings', needTab(tags, engineerTab(engineer.id), engineer.name));
  const meetings: MeetingDays[] = [];
  for (const row of table.rows) {
    const date = row.cell('date');
    const next = row.cell('next');
    if (isDate(date)) {
      meetings.push({ row1: row.row1, id: row.text('id'), date, next: isDate(next) ? next : null });
    }
  }
  return { ...table, meetings };
}

/** The last 1:1 and the next one agreed on then; several on one day count with the latest that was agreed. */
export function lastMeeting(meetings: readonly Pick<MeetingDays, 'date' | 'next'>[]): {
  date: Date | null;
  next: Date | null;
} {
  let last: { date: Date | null; next: Date | null } = { date: null, next: null };
  for (const { date, next } of meetings) {
    const later = date.getTime() - (last.date?.getTime() ?? Number.NEGATIVE_INFINITY);
    if (later > 0) last = { date, next };
    else if (later === 0 && (next?.getTime() ?? 0) > (last.next?.getTime() ?? 0)) last = { date, next };
  }
  return last;
}

/** The row's cells for a form that was read and found right. */
export function meetingCells(
  workbook: Workbook,
  form: FilledForm,
  questions: readonly FormQuestion[],
  snapshot: Snapshot,
): Cells<'meetings'> {
  const cells: Cells<'meetings'> = {
    date: workbook.toDate(form.date),
    notes: form.notes,
    next: form.nextDate === null ? '' : workbook.toDate(form.nextDate),
    score: snapshot.score ?? '',
    coverage: snapshot.coverage ?? '',
    manager: snapshot.manager,
    id: form.meetingId,
  };
  for (const { questionId, value, text } of form.answers) {
    if (!(questionId in columns.meetings)) continue;
    const column = questionId as ColumnKey<'meetings'>;
    const note = `${questionId}-note`;
    const scale = questions.some(({ id, type }) => id === questionId && type === 'scale');
    if (note in columns.meetings) {
      cells[column] = scale ? (value ?? '') : '';
      cells[note as ColumnKey<'meetings'>] = text;
    } else {
      cells[column] = answerText(value, text);
    }
  }
  return cells;
}

/** The panel's objectives with their weights as they stand, typed over or not. */
export function readPanel({ tab, at }: MeetingTable): { name: string; weight: CellValue }[] {
  const panel: { name: string; weight: CellValue }[] = [];
  const end = tab.rows.get('total') ?? 0;
  for (let row1 = (tab.rows.get('panel') ?? end) + 1; row1 < end; row1 += 1) {
    const name = String(at(row1, panelColumns.objective)).trim();
    if (name !== '') panel.push({ name, weight: at(row1, panelColumns.weight) });
  }
  return panel;
}

/** The score and coverage that the panel's formulas show; null while they show none. */
export function readTotals({ tab, at }: MeetingTable): { score: number | null; coverage: number | null } {
  const row1 = tab.rows.get('total') ?? 0;
  const number = (cell: CellValue) => (typeof cell === 'number' ? cell : null);
  return { score: number(at(row1, panelColumns.score)), coverage: number(at(row1, panelColumns.coverage)) };
}

/** A number asked for in a column of words stands before its note. */
function answerText(value: number | null, text: string): string {
  if (value === null) return text;
  return text === '' ? String(value) : `${value}: ${text}`;
}
