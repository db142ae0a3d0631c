import type { EditableTable } from '../../contract/row-edit';
import { type FormAddition, isSameCell } from '../../domain/meetings/row-edits';
import { type PlannedRow, planRow } from '../../workbook/grid/row-plan';
import { fromWire, toWire } from '../cell-values';
import { type Cells, cellOf, type EditedTable, type Occasion } from './edited-table';

/** New rows of one table; one that is there already, by an answer that was lost, takes what was typed since (M116). */
export function planAdditions(
  { workbook, table, read, occasion }: EditedTable,
  additions: readonly FormAddition[],
): PlannedRow[] {
  const rows: PlannedRow[] = [];
  let free = read.freeRow1;
  for (const { id, cells } of additions) {
    const wanted: Cells = {};
    for (const [column, value] of Object.entries(cells)) wanted[column] = fromWire(workbook, value);
    const known = read.rows.find((row) => cellOf(row, 'id') === id);
    if (known === undefined) {
      const after = { ...newRow(table, wanted, occasion), ...wanted, id };
      rows.push(planRow(table, read, free, id, after as never));
      free += 1;
      continue;
    }
    const changed = Object.keys(wanted).filter(
      (column) => !isSameCell(toWire(workbook, cellOf(known, column)), cells[column]),
    );
    const after = Object.fromEntries(changed.map((column) => [column, wanted[column] ?? '']));
    if (changed.length > 0) rows.push(planRow(table, read, known.row1, id, after as never));
  }
  return rows;
}

function newRow(table: EditableTable, cells: Cells, { engineer, day, today, by, cycle }: Occasion): Cells {
  // Blanks too, so that a row is one run of cells and one write.
  const own = { engineer: engineer.name };
  if (table === 'actions') return { ...own, owner: '', due: '', status: 'Open', closed: '', opened: day };
  if (table === 'talking-points') return { ...own, by, added: today, discussed: '' };
  return { ...goalBlanks, ...own, from: day, cycle, ...((cells.current ?? '') !== '' && { updated: today }) };
}

const goalBlanks = {
  type: '',
  weight: '',
  start: '',
  target: '',
  current: '',
  due: '',
  updated: '',
  closed: '',
};
