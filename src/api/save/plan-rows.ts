import type { Conflict } from '../../contract/row-edit';
import type { AdditionsByTable, EditableTable, EditsByTable } from '../../domain/meetings/row-edits';
import type { PlannedRow } from '../../workbook/grid/row-plan';
import type { TableRows } from '../../workbook/grid/table';
import type { OwnRows } from './own-tables';
import { planAdditions } from './plan-additions';
import { planEdits } from './plan-edits';
import type { Days, SaveContext } from './save-context';

export type RowPlans = { readonly [T in EditableTable]: readonly PlannedRow<T>[] };

/** The cells to write for the changed and new rows of a form; `conflicts` lists what somebody else has changed in the meantime. */
export function planRows(
  days: Days,
  tables: OwnRows,
  edits: EditsByTable,
  additions: AdditionsByTable,
  context: SaveContext,
): { plans: RowPlans; conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = [];
  const plan = <T extends EditableTable>(table: T, read: TableRows<T>): PlannedRow<T>[] => {
    const edited = { days, table, read, context };
    const changed = planEdits(edited, edits[table]);
    conflicts.push(...changed.conflicts);
    return [...changed.rows, ...planAdditions(edited, additions[table])];
  };
  const plans = {
    goals: plan('goals', tables.goals),
    actions: plan('actions', tables.actions),
    'talking-points': plan('talking-points', tables['talking-points']),
    wins: tables.wins ? plan('wins', tables.wins) : [],
  };
  return { plans, conflicts };
}
