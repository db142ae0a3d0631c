import { nameKey } from '../../domain/cells/name-key';
import { isSameCell } from '../../domain/meetings/form-cell';
import type { EditableTable, FormAddition } from '../../domain/meetings/row-edits';
import { Refusal } from '../../domain/refusal';
import { type PlannedRow, planRow } from '../../workbook/grid/row-plan';
import { type Cells, cellsFor } from '../../workbook/grid/table';
import { toCellValue, toSheetValue } from '../cell-values';
import { refusal } from '../input/reader';
import { type EditedTable, formCell, formColumns, rowRules, toCells } from './edited-table';

/** Plans the new rows of one table; one that is there already, from a save whose answer was lost, takes what was typed since (M116). */
export function planAdditions<T extends EditableTable>(
  { days, table, read, context }: EditedTable<T>,
  additions: readonly FormAddition<T>[],
): PlannedRow<T>[] {
  const rules = rowRules[table];
  const rows: PlannedRow<T>[] = [];
  const sent = new Set<string>();
  let free = read.freeRow1;
  for (const { id, cells } of additions) {
    if (sent.has(id))
      throw refusal('additions', 'This page sent one ID for two new rows, so nothing was saved.');
    sent.add(id);
    const known = read.rows.find((row) => rules.id(row) === id);
    // A row without an engineer is one that an interrupted save began (M485).
    if (known === undefined || rules.engineer(known) === '') {
      const typed = toCells<T>(days, cells);
      const after: Cells<T> = { ...rules.blank(typed, context), ...typed, id };
      rows.push(planRow(table, read, known?.row1 ?? free, id, after));
      if (known === undefined) free += 1;
      continue;
    }
    if (nameKey(rules.engineer(known)) !== nameKey(context.engineer.name)) refuseForeign(id);
    const changed = formColumns<T>(cells).filter(
      (column) => !isSameCell(toCellValue(days, known.cell(column)), formCell(cells, column)),
    );
    const after = cellsFor<T>(changed, (column) => toSheetValue(days, formCell(cells, column)));
    if (changed.length > 0) rows.push(planRow(table, read, known.row1, id, after));
  }
  return rows;
}

function refuseForeign(id: string): never {
  const message = `The row with the ID "${id}" belongs to another engineer now. Copy what you wrote, then open this page again.`;
  throw new Refusal('M298', null, message, { id });
}
