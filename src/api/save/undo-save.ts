import type { FormView, Undo, UndoRow } from '../../contract/meeting-form';
import type { Outcome } from '../../contract/outcome';
import type { FilledForm } from '../../domain/meetings/meeting-form';
import { isSameCell } from '../../domain/meetings/row-edits';
import { Refusal } from '../../domain/refusal';
import { refuseIfLimited } from '../../workbook/access/tab-access';
import type { TableKey } from '../../workbook/grid/layout';
import { type PlannedRow, plannedRows, planRow, takeBack, writePlan } from '../../workbook/grid/row-plan';
import type { Table } from '../../workbook/grid/table';
import { engineerTab, readTags } from '../../workbook/grid/tags';
import type { Workbook } from '../../workbook/grid/workbook';
import { logCorrections } from '../../workbook/records/changes';
import { readEngineers } from '../../workbook/records/engineers';
import { logGoals, readGoalLog } from '../../workbook/records/goal-log';
import { type Goal, goalOf, ownGoals } from '../../workbook/records/goals';
import { readSettings } from '../../workbook/records/settings';
import { fromWire, toWire } from '../cell-values';
import { writing } from '../endpoint';
import { knownEngineer } from '../engineers/known-engineer';
import { figuresNow, formView } from '../views/form-view';
import { correctionsIn } from './corrections';
import { noPlans, type OwnPlans, type OwnTables, readOwnTables } from './own-tables';

/** A save's record of what it wrote; null when it wrote nothing. */
export function undoOf(
  workbook: Workbook,
  { engineerId, meetingId }: FilledForm,
  plans: OwnPlans,
  goals: readonly Goal[],
): Undo | null {
  const rows = Object.values(plans).flatMap((all) =>
    all.map(({ table, row1, id, before, after }): UndoRow => {
      const columns = Object.keys(after);
      const wires = (cells: PlannedRow['after']) =>
        columns.map((column) => toWire(workbook, cells[column] ?? ''));
      const given = table === 'goals' ? goals.find((goal) => goal.row1 === row1)?.id : undefined;
      return {
        table: table as UndoRow['table'],
        id: id || (given ?? ''),
        columns,
        before: wires(before),
        after: wires(after),
      };
    }),
  );
  return rows.length === 0 ? null : { engineerId, meetingId, rows };
}

/** Takes a save back as long as every cell still holds what it wrote (M125); the logs get rows for it, and lose none. */
export function undoSave(undo: Undo): Outcome<FormView> {
  return writing('undoSave', (desk) => {
    const { workbook } = desk;
    const tags = readTags(workbook.spreadsheet);
    const settings = readSettings(tags);
    const { engineers } = readEngineers(tags);
    const engineer = knownEngineer(engineers, undo.engineerId);
    const me = desk.signedIn();
    refuseIfLimited(workbook, tags.tab(engineerTab(engineer.id)), engineer.name, me);
    const tables = readOwnTables(tags, engineer);
    const log = readGoalLog(tags);
    const plans: Record<keyof OwnPlans, PlannedRow[]> = {
      meetings: [],
      goals: [],
      actions: [],
      'talking-points': [],
    };
    for (const row of undo.rows) plans[row.table]?.push(...backRow(workbook, tables, row));
    for (const table of Object.keys(noPlans) as (keyof OwnPlans)[]) {
      const plan = { read: tables[table] as Table<TableKey>, rows: plans[table] };
      desk.onFailure(() => takeBack(plan));
      writePlan(plan);
    }
    const by = me || engineer.manager;
    const goals = ownGoals(plannedRows(tables.goals, plans.goals).map(goalOf), engineer.name);
    if (plans.goals.length > 0) {
      const date = workbook.toDate(desk.today);
      logGoals(log, goals, { date, engineer: engineer.name, by, meetingId: '' }, 0);
    }
    const corrected = plans.meetings.filter(({ after }) => !('id' in after));
    logCorrections(tags, correctionsIn(workbook, tables.meetings, settings, corrected), {
      when: desk.now,
      by,
      engineer: engineer.name,
      date: tables.meetings.meetings.find(({ id }) => id === undo.meetingId)?.date ?? desk.now,
      meetingId: undo.meetingId,
    });
    const figures = figuresNow(tables, settings, goals);
    return formView(desk, engineers, settings, { engineer, tables, plans, ...figures });
  });
}

/** The way back of one row; none where an undo whose answer was lost has gone it already. */
function backRow(
  workbook: Workbook,
  tables: OwnTables,
  { table, id, columns, before, after }: UndoRow,
): PlannedRow[] {
  const read = tables[table] as Table<TableKey>;
  const row = id === '' ? undefined : read.rows.find((one) => one.cell('id' as never) === id);
  if (!row && before.every((cell) => cell === '')) return [];
  if (!row) throw changedSince('A row of it is gone');
  const cells: Record<string, ReturnType<typeof fromWire>> = {};
  columns.forEach((column, index) => {
    const current = toWire(workbook, row.cell(column as never));
    if (isSameCell(current, before[index])) return;
    if (!isSameCell(current, after[index])) {
      throw changedSince(`Somebody has changed the ${column.replace('-', ' ')} since`, column);
    }
    cells[column] = fromWire(workbook, before[index] ?? '');
  });
  return Object.keys(cells).length === 0 ? [] : [planRow(table, read, row.row1, id, cells as never)];
}

function changedSince(what: string, column = ''): Refusal {
  const message = `${what}, so this save cannot be taken back as a whole. Correct it in the form instead.`;
  return new Refusal('M125', null, message, { column });
}
