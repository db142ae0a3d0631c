import { runsOf } from '../../domain/cells/runs';
import type { ColumnKey, TableKey } from './layout';
import { type Cells, cellsFor, columnsIn, type Row, rowOf, type Table, type TableRows } from './table';
import type { TaggedTab } from './tagged-tab';
import { ensureFreeRows, writeRows } from './write-rows';

/** One row to write, with the same columns before and after. */
export interface PlannedRow<T extends TableKey> {
  readonly table: T;
  readonly row1: number;
  readonly id: string;
  readonly before: Cells<T>;
  readonly after: Cells<T>;
}

/** The rows to write into one table. */
export interface TablePlan<T extends TableKey> {
  readonly read: Table<T>;
  readonly rows: readonly PlannedRow<T>[];
}

/** The plan for an existing row of the table. */
export function planRow<T extends TableKey>(
  table: T,
  read: TableRows<T>,
  row1: number,
  id: string,
  after: Cells<T>,
): PlannedRow<T> {
  const before = cellsFor<T>(columnsIn<T>(after), (column) => read.at(row1, column));
  return { table, row1, id, before, after };
}

/** Writes the rows. If rows have to be added because the grid ends, `over` of them remain free. */
export function writePlan<T extends TableKey>(plan: TablePlan<T>, over = 0): void {
  ensureRowsOf(plan, over);
  writePlannedRows(plan.read.tab, plan.rows);
}

/** Adds rows if the grid ends before the new rows of the plan; `over` of them remain free. */
export function ensureRowsOf<T extends TableKey>({ read, rows }: TablePlan<T>, over = 0): void {
  const added = rows.filter(({ row1 }) => row1 >= read.freeRow1);
  const [first] = added;
  if (first) ensureFreeRows(first.table, read, added.length, over);
}

/** Writes rows that the grid has, with one call for adjacent rows that have the same columns. */
export function writePlannedRows<T extends TableKey>(tab: TaggedTab, rows: readonly PlannedRow<T>[]): void {
  for (const run of runsOf(byColumns(rows), isNext)) {
    const [start] = run;
    if (start)
      writeRows(
        start.table,
        tab,
        start.row1,
        run.map(({ after }) => after),
      );
  }
}

/** A row as it will be after the write. */
function planned<T extends TableKey>(row: Row<T>, rows: readonly PlannedRow<T>[]): Row<T> {
  const mine = rows.filter(({ row1 }) => row1 === row.row1);
  if (mine.length === 0) return row;
  const after: Cells<T> = Object.assign({}, ...mine.map((one) => one.after));
  return rowOf(row.row1, (column) => after[column] ?? row.cell(column));
}

/** The rows of a table as they will be after the write, including new ones. */
export function plannedRows<T extends TableKey>(
  read: TableRows<T>,
  rows: readonly PlannedRow<T>[],
): Row<T>[] {
  const known = new Set(read.rows.map(({ row1 }) => row1));
  const added = rows.filter(({ row1 }) => !known.has(row1)).map(({ row1 }) => rowOf<T>(row1, () => ''));
  return [...read.rows, ...added].map((row) => planned(row, rows));
}

/** The table with the columns that are planned; they are blank in every row. */
export function withNewColumns<T extends TableKey>(
  read: TableRows<T>,
  tab: TableRows<T>['tab'],
  isNew: (column: ColumnKey<T>) => boolean,
): TableRows<T> {
  return {
    ...read,
    tab,
    at: (row1, column) => (isNew(column) ? '' : read.at(row1, column)),
    rows: read.rows.map((row) => rowOf(row.row1, (column) => (isNew(column) ? '' : row.cell(column)))),
  };
}

/** The rows with some of their columns; a row that has none of them is left out. */
export function rowsWith<T extends TableKey>(
  rows: readonly PlannedRow<T>[],
  isWanted: (column: ColumnKey<T>) => boolean,
): PlannedRow<T>[] {
  return rows.flatMap((row) => {
    const columns = columnsIn<T>(row.after).filter(isWanted);
    if (columns.length === 0) return [];
    const cells = (of: Cells<T>) => cellsFor<T>(columns, (column) => of[column] ?? '');
    return [{ ...row, before: cells(row.before), after: cells(row.after) }];
  });
}

/** In the order of the rows, those with the same columns together: a row can be planned in two parts. */
function byColumns<T extends TableKey>(rows: readonly PlannedRow<T>[]): PlannedRow<T>[] {
  const groups = new Map<string, PlannedRow<T>[]>();
  for (const row of [...rows].sort((a, b) => a.row1 - b.row1)) {
    const keys = columnKeys(row);
    groups.set(keys, [...(groups.get(keys) ?? []), row]);
  }
  return Array.from(groups.values()).flat();
}

function isNext<T extends TableKey>(one: PlannedRow<T>, next: PlannedRow<T>): boolean {
  return next.row1 === one.row1 + 1 && columnKeys(one) === columnKeys(next);
}

function columnKeys<T extends TableKey>({ after }: PlannedRow<T>): string {
  return columnsIn<T>(after).sort().join();
}
