import type { ImportedView, ImportForm } from '../../contract/import';
import type { Outcome } from '../../contract/outcome';
import { Refusal } from '../../domain/refusal';
import { refuseIfLimited } from '../../workbook/access/tab-access';
import type { ColumnKey, TableKey } from '../../workbook/grid/layout';
import {
  plannedRows,
  rowsWith,
  type TablePlan,
  writePlan,
  writePlannedRows,
} from '../../workbook/grid/row-plan';
import { engineerTab } from '../../workbook/grid/tagged-tab';
import { findFormula } from '../../workbook/import/find-formula';
import { readEngineers } from '../../workbook/records/engineers';
import { noFormats } from '../../workbook/records/goal-formats';
import { logGoals, readGoalLog } from '../../workbook/records/goal-log';
import { goalOf, ownGoals } from '../../workbook/records/goals';
import { readSettings } from '../../workbook/records/settings';
import { writing } from '../endpoint';
import { findEngineer } from '../find-engineer';
import { addColumns } from '../save/answer-columns';
import { readOwnTables } from '../save/own-tables';
import { undoOf } from '../save/undo-save';
import { sealed } from '../save/undo-seal';
import { planImport } from './plan-import';

/**
 * Writes imported rows of one engineer: all of them, or none if one cannot be written (M361). Those that are there already are not
 * written again, so that the same form again changes nothing (M362).
 */
export function importRows(form: ImportForm): Outcome<ImportedView> {
  return writing('importRows', (context) => {
    const { workbook, today } = context;
    const tags = context.readTags();
    const settings = readSettings(tags, context.workbook);
    const engineer = findEngineer(readEngineers(tags).engineers, form.engineerId, 'form');
    const author = context.author();
    refuseIfLimited(workbook, tags.tab(engineerTab(engineer.id)), engineer.name, author.email);
    const tables = readOwnTables(tags, engineer);
    const log = form.goals.length > 0 ? readGoalLog(tags) : null;
    const plan = planImport(workbook, today, { form, engineer, settings, tables });
    const { meetings, goals, actions } = plan.rows;
    // New columns have no formulas, and move those of the columns to their right.
    addColumns(context, tags, tables.meetings.tab, plan.columns, settings);
    const formula =
      findFormula({ read: tables.meetings, rows: meetings }) ??
      findFormula({ read: tables.goals, rows: goals }) ??
      findFormula({ read: tables.actions, rows: actions });
    if (formula !== null) refuseFormula(formula);
    writeImport({ read: tables.meetings, rows: meetings }, 'date');
    writeImport({ read: tables.goals, rows: goals }, 'engineer');
    writeImport({ read: tables.actions, rows: actions }, 'action');
    if (log !== null) {
      const written = new Set(form.goals.map(({ id }) => id));
      const own = ownGoals(plannedRows(tables.goals, goals).map(goalOf), engineer.name);
      const entry = {
        date: workbook.toDate(today),
        engineer: engineer.name,
        by: author.email || engineer.manager,
        meetingId: '',
        formats: noFormats,
      };
      logGoals(
        log,
        own.filter(({ id }) => written.has(id)),
        entry,
        context,
        50,
      );
    }
    const undo = undoOf(workbook, { engineerId: engineer.id, meetingId: '' }, plan.rows, []);
    const added = meetings.length + goals.length + actions.length;
    return { added, known: plan.known, undo: sealed(undo, author.sign) };
  });
}

/**
 * Writes new rows: their IDs first, and the column `last` after all others. A row with an ID and without that column is one that
 * an interrupted import began, and the next one completes it (M362).
 */
function writeImport<T extends TableKey>({ read, rows }: TablePlan<T>, last: ColumnKey<T>): void {
  const isId = (column: ColumnKey<T>) => column === 'id';
  writePlan({ read, rows: rowsWith(rows, isId) }, 2);
  writePlannedRows(
    read.tab,
    rowsWith(rows, (column) => !isId(column) && column !== last),
  );
  writePlannedRows(
    read.tab,
    rowsWith(rows, (column) => column === last),
  );
}

function refuseFormula({ tab, cell }: { readonly tab: string; readonly cell: string }): never {
  const message = `The cell ${cell} of the tab ${tab} has a formula, and an import overwrites none. Remove the formulas below the last row of this tab, then import again.`;
  throw new Refusal('M363', null, message, { tab, cell });
}
