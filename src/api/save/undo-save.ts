import type { FormView, Undo, UndoRow } from '../../contract/meeting-form';
import type { Outcome } from '../../contract/outcome';
import type { FilledForm } from '../../domain/meetings/meeting-form';
import { isSameCell } from '../../domain/meetings/row-edits';
import { Refusal } from '../../domain/refusal';
import { refuseIfLimited } from '../../workbook/access/tab-access';
import type { ColumnKey, TableKey } from '../../workbook/grid/layout';
import {
  type PlannedRow,
  plannedRows,
  planRow,
  type TablePlan,
  takeBack,
  writePlan,
} from '../../workbook/grid/row-plan';
import { type Cells, cellsFor, columnsIn, type Row, type Table } from '../../workbook/grid/table';
import { engineerTab, readTags } from '../../workbook/grid/tags';
import { logCorrections } from '../../workbook/records/changes';
import { readEngineers } from '../../workbook/records/engineers';
import { logGoals, readGoalLog } from '../../workbook/records/goal-log';
import { type Goal, goalOf, ownGoals } from '../../workbook/records/goals';
import { readSettings } from '../../workbook/records/settings';
import { toCellValue, toSheetValue } from '../cell-values';
import { type RequestContext, writing } from '../endpoint';
import { findEngineer } from '../find-engineer';
import { figuresNow, formView } from '../views/form-view';
import { correctionsIn } from './corrections';
import { idOf, type OwnPlans, readOwnTables } from './own-tables';
import type { Days } from './save-context';

type UndoTable = UndoRow['table'];

/** A save's record of what it wrote; null when it wrote nothing. */
export function undoOf(
  days: Days,
  { engineerId, meetingId }: FilledForm,
  plans: OwnPlans,
  goals: readonly Goal[],
): Undo | null {
  const undoRow = <T extends UndoTable>({ table, row1, id, before, after }: PlannedRow<T>): UndoRow => {
    const columns = columnsIn<T>(after);
    const given = table === 'goals' ? goals.find((goal) => goal.row1 === row1)?.id : undefined;
    const values = (cells: Cells<T>) => columns.map((column) => toCellValue(days, cells[column] ?? ''));
    return { table, id: id || (given ?? ''), columns, before: values(before), after: values(after) };
  };
  const rows = [
    ...plans.meetings.map(undoRow),
    ...plans.goals.map(undoRow),
    ...plans.actions.map(undoRow),
    ...plans['talking-points'].map(undoRow),
  ];
  return rows.length === 0 ? null : { engineerId, meetingId, rows };
}

/** Takes a save back as long as every cell still holds what it wrote (M125); the logs get rows for it, and lose none. */
export function undoSave(undo: Undo): Outcome<FormView> {
  return writing('undoSave', (context) => {
    const { workbook } = context;
    const tags = readTags(workbook.spreadsheet);
    const settings = readSettings(tags);
    const { engineers } = readEngineers(tags);
    const engineer = findEngineer(engineers, undo.engineerId, 'form');
    const me = context.userEmail();
    refuseIfLimited(workbook, tags.tab(engineerTab(engineer.id)), engineer.name, me);
    const tables = readOwnTables(tags, engineer);
    const log = readGoalLog(tags);
    const back = <T extends UndoTable>(table: T, read: Table<T>, id: (row: Row<T>) => string) => {
      const rows = undo.rows
        .filter((row) => row.table === table)
        .flatMap((row) => backRow(workbook, table, read, id, row));
      return { read, rows };
    };
    const meetings = back('meetings', tables.meetings, idOf);
    const goals = back('goals', tables.goals, idOf);
    const actions = back('actions', tables.actions, idOf);
    const points = back('talking-points', tables['talking-points'], idOf);
    write(context, meetings);
    write(context, goals);
    write(context, actions);
    write(context, points);
    const plans: OwnPlans = {
      meetings: meetings.rows,
      goals: goals.rows,
      actions: actions.rows,
      'talking-points': points.rows,
    };
    const by = me || engineer.manager;
    const own = ownGoals(plannedRows(tables.goals, plans.goals).map(goalOf), engineer.name);
    if (plans.goals.length > 0) {
      const date = workbook.toDate(context.today);
      logGoals(log, own, { date, engineer: engineer.name, by, meetingId: '' }, 0);
    }
    const corrected = plans.meetings.filter(({ after }) => !('id' in after));
    logCorrections(tags, correctionsIn(workbook, tables.meetings, settings, corrected), {
      when: context.now,
      by,
      engineer: engineer.name,
      date: tables.meetings.meetings.find(({ id }) => id === undo.meetingId)?.date ?? context.now,
      meetingId: undo.meetingId,
    });
    const figures = figuresNow(tables, settings, own);
    return formView(context, engineers, settings, { engineer, tables, plans, ...figures });
  });
}

function write<T extends TableKey>(context: RequestContext, plan: TablePlan<T>): void {
  context.onFailure(() => takeBack(plan));
  writePlan(plan);
}

/** The plan that undoes one row; none if an undo whose answer was lost has undone it already. */
function backRow<T extends UndoTable>(
  days: Days,
  table: T,
  read: Table<T>,
  idOfRow: (row: Row<T>) => string,
  { id, columns, before, after }: UndoRow,
): PlannedRow<T>[] {
  const row = id === '' ? undefined : read.rows.find((one) => idOfRow(one) === id);
  if (!row && before.every((cell) => cell === '')) return [];
  if (!row) throw changedSince('A row of it is gone');
  // An undo names the columns of the save that it undoes.
  const known = columns as ColumnKey<T>[];
  const changed = known.filter((column, index) => {
    const current = toCellValue(days, row.cell(column));
    if (isSameCell(current, before[index])) return false;
    if (!isSameCell(current, after[index])) {
      throw changedSince(`Somebody has changed the ${column.replace('-', ' ')} since`, column);
    }
    return true;
  });
  const cells = cellsFor<T>(changed, (column) => toSheetValue(days, before[known.indexOf(column)] ?? ''));
  return changed.length === 0 ? [] : [planRow(table, read, row.row1, id, cells)];
}

function changedSince(what: string, column = ''): Refusal {
  const message = `${what}, so this save cannot be undone as a whole. Correct it in the form instead.`;
  return new Refusal('M125', null, message, { column });
}
