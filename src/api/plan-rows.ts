import type { Conflict, EditableTable } from '../contract/row-edit';
import { mergeOf } from '../domain/merge';
import {
  type FormAddition,
  type FormCell,
  type FormEdit,
  isSameCell,
  namingColumn,
} from '../domain/row-edits';
import { endedStates } from '../workbook/actions';
import type { Engineer } from '../workbook/engineers';
import type { TableKey } from '../workbook/layout';
import { type PlannedRow, planRow } from '../workbook/row-plan';
import type { CellValue, Row, Table } from '../workbook/table';
import type { Workbook } from '../workbook/workbook';
import { type OwnTables, refsOf } from './own-tables';
import { fromWire, toWire } from './wire';

/** When, by whom and with whom rows are changed. */
export interface Occasion {
  readonly engineer: Engineer;
  /** The day of the 1:1, and today. */
  readonly day: Date;
  readonly today: Date;
  readonly by: string;
  /** The one that the engineer's open goals are in; '' where there is none. */
  readonly cycle: string;
}

export interface RowPlans {
  readonly goals: PlannedRow[];
  readonly actions: PlannedRow[];
  readonly 'talking-points': PlannedRow[];
}

type Cells = Record<string, CellValue>;

/** What a form's changed and new rows come to in the sheet; what somebody else changed meanwhile is told in `conflicts`. */
export function planRows(
  workbook: Workbook,
  tables: OwnTables,
  edits: readonly FormEdit[],
  additions: readonly FormAddition[],
  occasion: Occasion,
): { plans: RowPlans; conflicts: Conflict[] } {
  const plans: RowPlans = { goals: [], actions: [], 'talking-points': [] };
  const conflicts: Conflict[] = [];
  for (const table of Object.keys(plans) as EditableTable[]) {
    const read = tables[table] as Table<TableKey>;
    const rowsByRef = new Map(Array.from(refsOf(read.rows), ([row1, ref]) => [ref, row1]));
    // A row that was shown without an id may have got one since, from a save whose answer was lost or that was taken back.
    const numberOf = (ref: string) => rowsByRef.get(ref) ?? Number(/^row-(\d+)$/.exec(ref)?.[1]);
    const rowOf = (ref: string) => read.rows.find(({ row1 }) => row1 === numberOf(ref));
    for (const edit of edits.filter((one) => one.table === table)) {
      const row = rowOf(edit.ref);
      if (row === undefined || !isStill(row, edit)) {
        conflicts.push(goneConflict(table, edit));
        continue;
      }
      const cells = mergedCells(workbook, table, row, edit, conflicts);
      if (Object.keys(cells).length === 0) continue;
      const own = cellOf(row, 'id') === '' && table !== 'goals' ? { id: workbook.newId() } : {};
      const after = { ...cells, ...consequences(table, cells, occasion), ...own };
      const id = String(own.id ?? cellOf(row, 'id'));
      plans[table].push(planRow(table, read, row.row1, id, after as never));
    }
    let free = read.freeRow1;
    for (const { id, cells } of additions.filter((one) => one.table === table)) {
      const known = read.rows.find((row) => cellOf(row, 'id') === id);
      const wanted: Cells = {};
      for (const [column, value] of Object.entries(cells)) wanted[column] = fromWire(workbook, value);
      if (known === undefined) {
        const after = { ...newRow(table, wanted, occasion), ...wanted, id };
        plans[table].push(planRow(table, read, free, id, after as never));
        free += 1;
        continue;
      }
      // Saved before, by an answer that was lost: what was typed since goes into the same row.
      const changed = Object.keys(wanted).filter(
        (column) => !isSameCell(toWire(workbook, cellOf(known, column)), cells[column]),
      );
      if (changed.length === 0) continue;
      const after = Object.fromEntries(changed.map((column) => [column, wanted[column] ?? '']));
      plans[table].push(planRow(table, read, known.row1, id, after as never));
    }
  }
  return { plans, conflicts };
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

function cellOf(row: Row<TableKey>, column: string): CellValue {
  return row.cell(column as Parameters<typeof row.cell>[0]);
}
