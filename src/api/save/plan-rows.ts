import type { Conflict, EditableTable } from '../../contract/row-edit';
import type { FormAddition, FormEdit } from '../../domain/meetings/row-edits';
import type { TableKey } from '../../workbook/grid/layout';
import type { PlannedRow } from '../../workbook/grid/row-plan';
import type { Table } from '../../workbook/grid/table';
import type { Workbook } from '../../workbook/grid/workbook';
import type { Occasion } from './edited-table';
import type { OwnTables } from './own-tables';
import { planAdditions } from './plan-additions';
import { planEdits } from './plan-edits';

type RowPlans = Readonly<Record<EditableTable, readonly PlannedRow[]>>;

/** What a form's changed and new rows come to in the sheet; what somebody else changed meanwhile is told in `conflicts`. */
export function planRows(
  workbook: Workbook,
  tables: OwnTables,
  edits: readonly FormEdit[],
  additions: readonly FormAddition[],
  occasion: Occasion,
): { plans: RowPlans; conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = [];
  const plan = (table: EditableTable): PlannedRow[] => {
    const edited = { workbook, table, read: tables[table] as Table<TableKey>, occasion };
    const changed = planEdits(
      edited,
      edits.filter((one) => one.table === table),
    );
    conflicts.push(...changed.conflicts);
    const added = planAdditions(
      edited,
      additions.filter((one) => one.table === table),
    );
    return [...changed.rows, ...added];
  };
  const plans = {
    goals: plan('goals'),
    actions: plan('actions'),
    'talking-points': plan('talking-points'),
  };
  return { plans, conflicts };
}
