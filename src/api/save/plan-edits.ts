import type { Conflict, EditableTable } from '../../contract/row-edit';
import { mergeOf } from '../../domain/meetings/merge';
import { type FormCell, type FormEdit, isSameCell, namingColumn } from '../../domain/meetings/row-edits';
import type { TableKey } from '../../workbook/grid/layout';
import { type PlannedRow, planRow } from '../../workbook/grid/row-plan';
import type { Row } from '../../workbook/grid/table';
import type { Workbook } from '../../workbook/grid/workbook';
import { endedStates } from '../../workbook/records/action-items';
import { fromWire, toWire } from '../cell-values';
import { type Cells, cellOf, type EditedTable, type Occasion } from './edited-table';
import { refsOf } from './own-tables';

/** Rows of one table that are there and were changed in a form (M120, M122). */
export function planEdits(
  { workbook, table, read, occasion }: EditedTable,
  edits: readonly FormEdit[],
): { rows: PlannedRow[]; conflicts: Conflict[] } {
  const rows: PlannedRow[] = [];
  const conflicts: Conflict[] = [];
  const rowsByRef = new Map(Array.from(refsOf(read.rows), ([row1, ref]) => [ref, row1]));
  // A row that was shown without an id may have got one since, from a save whose answer was lost or that was taken back.
  const numberOf = (ref: string) => rowsByRef.get(ref) ?? Number(/^row-(\d+)$/.exec(ref)?.[1]);
  for (const edit of edits) {
    const row = read.rows.find(({ row1 }) => row1 === numberOf(edit.ref));
    if (row === undefined || !isStill(row, edit)) {
      conflicts.push(goneConflict(table, edit));
      continue;
    }
    const cells = mergedCells(workbook, table, row, edit, conflicts);
    if (Object.keys(cells).length === 0) continue;
    const known = String(cellOf(row, 'id'));
    // Goals typed by hand get their ids all at once.
    const own = known === '' && table !== 'goals' ? { id: workbook.newId() } : {};
    const after = { ...cells, ...consequences(table, cells, occasion), ...own };
    rows.push(planRow(table, read, row.row1, own.id ?? known, after as never));
  }
  return { rows, conflicts };
}

/** A row that goes by its number is the one that was shown only while it says the same. */
function isStill(row: Row<TableKey>, { table, ref, seen }: FormEdit): boolean {
  const name = namingColumn(table);
  return !ref.startsWith('row-') || isSameCell(String(cellOf(row, name)), seen[name]);
}

function mergedCells(
  workbook: Workbook,
  table: EditableTable,
  row: Row<TableKey>,
  { ref, seen, now }: FormEdit,
  conflicts: Conflict[],
): Cells {
  const cells: Cells = {};
  for (const [column, wanted] of Object.entries(now)) {
    const current: FormCell = toWire(workbook, cellOf(row, column));
    const merge = mergeOf(seen[column] ?? '', wanted, current, isSameCell);
    if (merge === 'write') cells[column] = fromWire(workbook, wanted);
    if (merge !== 'conflict') continue;
    const title = String(cellOf(row, namingColumn(table)));
    conflicts.push({ table, ref, field: column, title, yours: wanted, theirs: current });
  }
  return cells;
}

function goneConflict(table: EditableTable, { ref, seen }: FormEdit): Conflict {
  const title = String(seen[namingColumn(table)] ?? '');
  return { table, ref, field: null, title, yours: title, theirs: '' };
}

/** What follows from a change in other columns of its row. */
function consequences(table: EditableTable, cells: Cells, { day, today }: Occasion): Cells {
  if (table === 'goals' && 'current' in cells) return { updated: today };
  if (table === 'actions' && 'status' in cells) {
    return { closed: endedStates.includes(String(cells.status).trim().toLowerCase()) ? day : '' };
  }
  return {};
}
