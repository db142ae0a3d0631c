import type { ImportForm } from '../../contract/import';
import type { Day } from '../../domain/cells/day';
import { readLine } from '../../domain/cells/form-text';
import type { ImportedMeeting, ImportedRow } from '../../domain/import/proposed-row';
import { readDay, readMeetingForm } from '../../domain/meetings/meeting-form';
import { type EditableTable, readAdditions } from '../../domain/meetings/row-edits';
import type { ColumnKey } from '../../workbook/grid/layout';
import type { PlannedRow } from '../../workbook/grid/row-plan';
import { type Cells, cellsFor, columnsIn, type TableRows } from '../../workbook/grid/table';
import type { Engineer } from '../../workbook/records/engineers';
import { type MeetingRows, meetingCells } from '../../workbook/records/meetings';
import type { PlannedColumn } from '../../workbook/records/question-columns';
import type { Settings } from '../../workbook/records/settings';
import { planColumns, withPlanned } from '../save/answer-columns';
import { rowRules, toCells } from '../save/edited-table';
import { noPlans, type OwnPlans, type OwnRows } from '../save/own-tables';
import type { Days } from '../save/save-context';

/** Everything that an import is going to write, in terms of the rows that were read. */
export interface ImportPlan {
  /** Columns for first answers to questions of the team's own; usually none. */
  readonly columns: readonly PlannedColumn[];
  readonly rows: OwnPlans;
  /** How many records are there already. */
  readonly known: number;
}

/** What an import is planned from, without a workbook. */
export interface ImportInput {
  readonly form: ImportForm;
  readonly engineer: Engineer;
  readonly settings: Pick<Settings, 'questions'>;
  readonly tables: OwnRows;
}

/**
 * Plans the rows that are not there yet (M361, M362). Throws a Refusal for a value that a form could not save either (M1 to M10,
 * M113 to M115).
 */
export function planImport(
  days: Days,
  today: Day,
  { form, engineer, settings, tables }: ImportInput,
): ImportPlan {
  const { questions } = settings;
  const read = form.meetings.map((one) => readMeeting(one, engineer.id, questions, today));
  const columns = planColumns(
    tables.meetings,
    questions,
    read.flatMap(({ filled }) => filled.answers),
  );
  const meetings = withPlanned(tables.meetings, columns);
  const added = read.map(({ filled, score, manager }): [string, Cells<'meetings'>] => {
    const { further = '', ...cells } = meetingCells(days, meetings.tab, filled, questions);
    // A tab of an earlier version has no column for further questions; it is missed only when there is something to put there.
    const all = { ...cells, ...(further !== '' && { further }), score: score ?? '', manager };
    return [filled.meetingId, { ...blankRow(meetings), ...all }];
  });
  const additions = readAdditions([
    ...form.goals.map(additionTo('goals')),
    ...form.actions.map(additionTo('actions')),
  ]);
  const rowsOf = <T extends EditableTable>(
    table: T,
    sent: readonly { readonly day: Day }[],
  ): [string, Cells<T>][] =>
    additions[table].map(({ id, cells }, index) => {
      const day = sent[index]?.day ?? today;
      readDay(day, 'date');
      const context = { engineer, day: days.toDate(day), today: days.toDate(today), by: '', cycle: '' };
      const typed = toCells<T>(days, cells);
      const rules = rowRules[table];
      return [id, { ...rules.blank(typed, context), ...rules.consequences(typed, context), ...typed, id }];
    });
  const rows: OwnPlans = {
    ...noPlans,
    meetings: planNew('meetings', meetings, added, 'date'),
    goals: planNew('goals', tables.goals, rowsOf('goals', form.goals), 'engineer'),
    actions: planNew('actions', tables.actions, rowsOf('actions', form.actions), 'action'),
  };
  const sent = form.meetings.length + form.goals.length + form.actions.length;
  const planned = rows.meetings.length + rows.goals.length + rows.actions.length;
  return { columns, rows, known: sent - planned };
}

/** New rows below the others. A row that has an ID but not the column that is written last is one that an interrupted import began (M362). */
function planNew<T extends EditableTable | 'meetings'>(
  table: T,
  read: TableRows<T>,
  added: readonly [id: string, cells: Cells<T>][],
  last: ColumnKey<T>,
): PlannedRow<T>[] {
  const idOf = (row: { text(column: ColumnKey<T>): string }) => row.text('id' as ColumnKey<T>);
  const known = new Map(read.rows.map((row) => [idOf(row), row]));
  const taken = new Set<string>();
  let free = read.freeRow1;
  return added.flatMap(([id, after]) => {
    const row = known.get(id);
    if (taken.has(id) || (row !== undefined && row.text(last) !== '')) return [];
    taken.add(id);
    const before = cellsFor<T>(columnsIn<T>(after), () => '');
    const row1 = row?.row1 ?? free;
    if (row === undefined) free += 1;
    return [{ table, row1, id, before, after }];
  });
}

/** Blanks in all columns, so that a row is one run of cells and one write. */
function blankRow({ tab }: MeetingRows): Cells<'meetings'> {
  return cellsFor<'meetings'>(Array.from(tab.columns.keys()) as ColumnKey<'meetings'>[], () => '');
}

function readMeeting(
  { score, manager, ...meeting }: ImportedMeeting,
  engineerId: string,
  questions: Settings['questions'],
  today: Day,
) {
  return {
    filled: readMeetingForm({ ...meeting, engineerId }, questions, today),
    score,
    manager: readLine(manager, 'manager', 'The manager'),
  };
}

function additionTo<T extends 'goals' | 'actions'>(table: T) {
  return ({ id, cells }: ImportedRow<T>) => ({ table, id, cells });
}
