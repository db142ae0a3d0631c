import type { TableKey } from './layout';
import { type Cells, type CellValue, makeRoom, type Row, type Table, writeRows } from './table';

/** One row that a save writes: the same columns before and after. */
export interface PlannedRow {
  readonly table: TableKey;
  readonly row1: number;
  readonly id: string;
  readonly before: Readonly<Record<string, CellValue>>;
  readonly after: Readonly<Record<string, CellValue>>;
}

/** What a save writes into one table. */
export interface TablePlan {
  readonly read: Table<TableKey>;
  readonly rows: readonly PlannedRow[];
}

/** A plan for a row as it stands in the table. */
export function planRow<T extends TableKey>(
  table: T,
  read: Table<T>,
  row1: number,
  id: string,
  after: Cells<T>,
): PlannedRow {
  const columns = Object.keys(after) as (keyof Cells<T> & string)[];
  const before = Object.fromEntries(columns.map((column) => [column, read.at(row1, column as never)]));
  return { table, row1, id, before, after: after as Readonly<Record<string, CellValue>> };
}

/** Writes the rows, those that lie side by side with the same columns in one call; adds rows where the grid ends. */
export function writePlan({ read, rows }: TablePlan, over = 0): void {
  const added = rows.filter(({ row1 }) => row1 >= read.freeRow1).length;
  const [first] = rows;
  if (first === undefined) return;
  if (added > 0) makeRoom(first.table, read, added, over);
  writeRuns(read, rows, ({ after }) => after);
}

/** Writes the rows as they were before the plan. */
export function takeBack({ read, rows }: TablePlan): void {
  writeRuns(read, rows, ({ before }) => before);
}

/** A row as it stands once the plan is carried out. */
function planned<T extends TableKey>(row: Row<T>, rows: readonly PlannedRow[]): Row<T> {
  const mine = rows.filter(({ row1 }) => row1 === row.row1);
  if (mine.length === 0) return row;
  const after: Readonly<Record<string, CellValue>> = Object.assign({}, ...mine.map((one) => one.after));
  const cell: Row<T>['cell'] = (column) => after[column] ?? row.cell(column);
  return { row1: row.row1, cell, text: (column) => String(cell(column)).trim() };
}

/** The rows of a table once the plan is carried out, new ones included. */
export function plannedRows<T extends TableKey>(read: Table<T>, rows: readonly PlannedRow[]): Row<T>[] {
  const known = new Set(read.rows.map(({ row1 }) => row1));
  const blank = (row1: number): Row<T> => ({ row1, cell: () => '', text: () => '' });
  const added = rows.filter(({ row1 }) => !known.has(row1)).map(({ row1 }) => blank(row1));
  return [...read.rows, ...added].map((row) => planned(row, rows));
}

function writeRuns(
  read: Table<TableKey>,
  rows: readonly PlannedRow[],
  cellsOf: (row: PlannedRow) => Readonly<Record<string, CellValue>>,
): void {
  const sorted = [...rows].sort((a, b) => a.row1 - b.row1);
  for (let first = 0; first < sorted.length; ) {
    let end = first + 1;
    while (end < sorted.length && isNext(sorted[end - 1], sorted[end])) end += 1;
    const run = sorted.slice(first, end);
    const [start] = run;
    if (start)
      writeRows(
        start.table,
        read.tab,
        start.row1,
        run.map((row) => cellsOf(row) as Cells<TableKey>),
      );
    first = end;
  }
}

function isNext(one: PlannedRow | undefined, next: PlannedRow | undefined): boolean {
  return one !== undefined && next?.row1 === one.row1 + 1 && columnsIn(one) === columnsIn(next);
}

function columnsIn({ after }: PlannedRow): string {
  return Object.keys(after).sort().join();
}
