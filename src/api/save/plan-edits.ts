import type { Conflict } from '../../contract/row-edit';
import { nameKey } from '../../domain/cells/name-key';
import { type CellValue, isSameCell } from '../../domain/meetings/form-cell';
import { mergeOf } from '../../domain/meetings/merge';
import { type EditableTable, type FormEdit, namingColumn } from '../../domain/meetings/row-edits';
import type { ColumnKey } from '../../workbook/grid/layout';
import { type PlannedRow, planRow } from '../../workbook/grid/row-plan';
import { type Cells, cellsFor, columnsIn, type Row } from '../../workbook/grid/table';
import { toCellValue, toSheetValue } from '../cell-values';
import { type EditedTable, formCell, formColumns, rowRules } from './edited-table';
import { refsOf } from './own-tables';

/** Plans the changed rows of one table; a place that somebody else changed is a conflict (M120, M122), and so is a row of another engineer (M298). */
export function planEdits<T extends EditableTable>(
  edited: EditedTable<T>,
  edits: readonly FormEdit<T>[],
): { rows: PlannedRow<T>[]; conflicts: Conflict[] } {
  const { days, table, read, context } = edited;
  const rules = rowRules[table];
  const isOwn = (row: Row<T>) => nameKey(rules.engineer(row)) === nameKey(context.engineer.name);
  const rows: PlannedRow<T>[] = [];
  const conflicts: Conflict[] = [];
  const rowsByRef = new Map(Array.from(refsOf(read.rows, rules.id), ([row1, ref]) => [ref, row1]));
  // A row that was shown without an ID may have one by now, from a save whose answer was lost or that was undone.
  const numberOf = (ref: string) => rowsByRef.get(ref) ?? Number(/^row-(\d+)$/.exec(ref)?.[1]);
  for (const edit of edits) {
    const row = read.rows.find(({ row1 }) => row1 === numberOf(edit.ref));
    if (row === undefined || !isOwn(row) || !isStill(rules.name(row), edit)) {
      conflicts.push(goneConflict(edit));
      continue;
    }
    const merged = mergedCells(edited, row, edit);
    conflicts.push(...merged.conflicts);
    const changed = { ...merged.done, ...merged.cells };
    if (Object.keys(changed).length === 0) continue;
    const known = rules.id(row);
    const id = known === '' && rules.getsIdWhenChanged ? days.newId() : known;
    const consequences = rules.consequences(changed, context);
    // A row that is only completed gets what it lacks, so that saving again writes nothing.
    const isOnlyCompleted = Object.keys(merged.cells).length === 0;
    const needed = columnsIn<T>(consequences).filter(
      (column) =>
        !isOnlyCompleted ||
        !isSameCell(toCellValue(days, row.cell(column)), toCellValue(days, consequences[column] ?? '')),
    );
    const after: Cells<T> = {
      ...merged.cells,
      ...cellsFor<T>(needed, (column) => consequences[column] ?? ''),
      ...(id !== known && { id }),
    };
    if (Object.keys(after).length === 0) continue;
    rows.push(planRow(table, read, row.row1, id, after));
  }
  return { rows, conflicts };
}

/** A row identified by its number is the shown row only if its cells have not changed. */
function isStill<T extends EditableTable>(name: string, { table, ref, seen }: FormEdit<T>): boolean {
  return !ref.startsWith('row-') || isSameCell(name, formCell(seen, namingColumn(table)));
}

function mergedCells<T extends EditableTable>(
  { days, table }: EditedTable<T>,
  row: Row<T>,
  { ref, seen, now }: FormEdit<T>,
): { cells: Cells<T>; done: Cells<T>; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const written: ColumnKey<T>[] = [];
  const done: ColumnKey<T>[] = [];
  for (const column of formColumns<T>(now)) {
    const wanted = formCell(now, column);
    const current: CellValue = toCellValue(days, row.cell(column));
    const merge = mergeOf(formCell(seen, column), wanted, current, isSameCell);
    if (merge === 'write') written.push(column);
    // A save that ended between two writes of one row has changed this cell, but perhaps not what follows from it.
    if (merge === 'leave' && !isSameCell(formCell(seen, column), wanted)) done.push(column);
    if (merge !== 'conflict') continue;
    const title = rowRules[table].name(row);
    conflicts.push({ table, ref, field: column, title, yours: wanted, theirs: current });
  }
  const cells = (columns: readonly ColumnKey<T>[]) =>
    cellsFor<T>(columns, (column) => toSheetValue(days, formCell(now, column)));
  return { cells: cells(written), done: cells(done), conflicts };
}

function goneConflict<T extends EditableTable>({ table, ref, seen }: FormEdit<T>): Conflict {
  const title = String(formCell(seen, namingColumn(table)));
  return { table, ref, field: null, title, yours: title, theirs: '' };
}
