import type { FormView, Undo, UndoRow } from '../../contract/meeting-form';
import type { Outcome } from '../../contract/outcome';
import { isSameCell } from '../../domain/meetings/form-cell';
import type { FilledForm } from '../../domain/meetings/meeting-form';
import { refuseIfLimited } from '../../workbook/access/tab-access';
import type { ColumnKey } from '../../workbook/grid/layout';
import { type PlannedRow, plannedRows, rowsWith, writePlan } from '../../workbook/grid/row-plan';
import { type Cells, columnsIn } from '../../workbook/grid/table';
import { engineerTab } from '../../workbook/grid/tagged-tab';
import { logCorrections } from '../../workbook/records/changes';
import { readEngineers } from '../../workbook/records/engineers';
import { noFormats, readGoalFormats } from '../../workbook/records/goal-formats';
import { logGoals, readGoalLog } from '../../workbook/records/goal-log';
import { type Goal, goalOf, ownGoals } from '../../workbook/records/goals';
import { clearPercents } from '../../workbook/records/percent-formats';
import { readSettings } from '../../workbook/records/settings';
import { toCellValue } from '../cell-values';
import { writing } from '../endpoint';
import { findEngineer } from '../find-engineer';
import { figuresNow, formView } from '../views/form-view';
import { correctionsIn } from './corrections';
import { findPrepared } from './mark-prepared';
import { type OwnPlans, type OwnTables, readOwnTables } from './own-tables';
import { planUndo } from './plan-undo';
import type { Days } from './save-context';
import { refuseUnsealed } from './undo-seal';

type UndoTable = UndoRow['table'];

/** A save's record of what it wrote; null when it wrote nothing. */
export function undoOf(
  days: Days,
  { engineerId, meetingId }: Pick<FilledForm, 'engineerId' | 'meetingId'>,
  plans: OwnPlans,
  goals: readonly Goal[],
  marked: Pick<Undo, 'prepared' | 'percents' | 'formatted'> = {},
): Omit<Undo, 'seal'> | null {
  const undoRow = <T extends UndoTable>({ table, row1, id, before, after }: PlannedRow<T>): UndoRow[] => {
    const value = (cells: Cells<T>, column: ColumnKey<T>) => toCellValue(days, cells[column] ?? '');
    // An undo leaves out cells of an existing row that were written unchanged, and reverts all of a new row.
    const columns = columnsIn<T>(after).filter(
      (column) => 'id' in after || !isSameCell(value(before, column), value(after, column), (text) => text),
    );
    if (columns.length === 0) return [];
    const given = table === 'goals' ? goals.find((goal) => goal.row1 === row1)?.id : undefined;
    const values = (cells: Cells<T>) => columns.map((column) => value(cells, column));
    return [{ table, id: id || (given ?? ''), columns, before: values(before), after: values(after) }];
  };
  const rows = [
    ...plans.meetings.flatMap(undoRow),
    ...plans.goals.flatMap(undoRow),
    ...plans.actions.flatMap(undoRow),
    ...plans['talking-points'].flatMap(undoRow),
    ...plans.wins.flatMap(undoRow),
  ];
  return rows.length === 0 ? null : { engineerId, meetingId, rows, ...marked };
}

/** Takes a save back as long as every cell still holds what it wrote (M125); the logs get rows for it, and lose none. */
export function undoSave(undo: Undo): Outcome<FormView> {
  return writing('undoSave', (context) => {
    const { workbook } = context;
    const tags = context.readTags();
    const settings = readSettings(tags, workbook);
    const { engineers } = readEngineers(tags);
    const engineer = findEngineer(engineers, undo.engineerId, 'form');
    const author = context.author();
    refuseIfLimited(workbook, tags.tab(engineerTab(engineer.id)), engineer.name, author.email);
    refuseUnsealed(undo, author.sign);
    const log = readGoalLog(tags);
    const withWins = undo.rows.some(({ table }) => table === 'wins');
    const tables = readOwnTables(tags, engineer, { withWins });
    const { plans, corrections } = planUndo(workbook, tables, undo, engineer);
    const formats = undo.percents ? readGoalFormats(tables.goals) : noFormats;
    const prepared = findPrepared(tags, undo.prepared);
    writePart(tables, plans, withoutIds);
    if (undo.formatted) clearPercents(tables.goals, removedRows(plans), undo.formatted);
    // IDs come last, because an undo that completes an interrupted one finds the rows by their IDs.
    writePart(tables, plans, onlyIds);
    const by = author.email || engineer.manager;
    const own = ownGoals(plannedRows(tables.goals, plans.goals).map(goalOf), engineer.name);
    if (undo.rows.some(({ table }) => table === 'goals')) {
      const date = workbook.toDate(context.today);
      logGoals(log, own, { date, engineer: engineer.name, by, meetingId: '', formats }, context);
    }
    const entry = {
      when: context.now,
      by,
      engineer: engineer.name,
      date: tables.meetings.meetings.find(({ id }) => id === undo.meetingId)?.date ?? context.now,
      meetingId: undo.meetingId,
    };
    const corrected = correctionsIn(workbook, tables.meetings, settings, corrections);
    logCorrections(tags, corrected, entry);
    prepared?.mark(context, null);
    const figures = figuresNow(tables, settings, own);
    const responses = prepared?.unused() ?? null;
    return formView(context, engineers, settings, {
      engineer,
      tables,
      plans,
      formats,
      responses,
      ...figures,
    });
  });
}

/** The rows of new goals, which are blank after the undo (1-based). */
function removedRows({ goals }: OwnPlans): number[] {
  return goals.flatMap(({ row1, after }) => (after.id === '' ? [row1] : []));
}

function writePart(tables: OwnTables, plans: OwnPlans, part: PartOf): void {
  writePlan({ read: tables.meetings, rows: part(plans.meetings) });
  writePlan({ read: tables.goals, rows: part(plans.goals) });
  writePlan({ read: tables.actions, rows: part(plans.actions) });
  writePlan({ read: tables['talking-points'], rows: part(plans['talking-points']) });
  if (tables.wins) writePlan({ read: tables.wins, rows: part(plans.wins) });
}

const withoutIds: PartOf = (rows) => rowsWith(rows, (column) => column !== 'id');
const onlyIds: PartOf = (rows) => rowsWith(rows, (column) => column === 'id');

type PartOf = <T extends UndoTable>(rows: readonly PlannedRow<T>[]) => PlannedRow<T>[];
