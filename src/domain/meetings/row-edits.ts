import { readId } from '../cells/id-shape';
import type { PercentColumn } from '../goals/percent-goal';
import { Refusal } from '../refusal';
import { type CellValue, type ColumnKind, readCell } from './form-cell';

/** What a form can change besides the 1:1 itself, by the column keys of each table. */
export interface EditableColumns {
  readonly goals:
    | 'objective'
    | 'key-result'
    | 'type'
    | 'weight'
    | 'start'
    | 'target'
    | 'current'
    | 'confidence'
    | 'from'
    | 'due'
    | 'closed';
  readonly actions: 'action' | 'owner' | 'due' | 'status';
  readonly 'talking-points': 'topic' | 'discussed' | 'every';
  readonly wins: 'win' | 'objective' | 'date';
}

export type EditableTable = keyof EditableColumns;

export type RowCells<T extends EditableTable> = { readonly [Column in EditableColumns[T]]?: CellValue };

/** An existing row that was changed in a form. */
export interface FormEdit<T extends EditableTable> {
  readonly table: T;
  /** The row's `ref` from the view. */
  readonly ref: string;
  /**
   * The values that the form showed in the columns of `now` and in the column that names the row; compared
   * before anything is written.
   */
  readonly seen: RowCells<T>;
  /** The new values. */
  readonly now: RowCells<T>;
}

/** A new row. The client generates `id`; the same ID again means the same row. */
export interface FormAddition<T extends EditableTable> {
  readonly table: T;
  readonly id: string;
  readonly cells: RowCells<T>;
  /** The columns of a goal whose numbers were typed as percentages, and are shown as such (M484); missing if there are none. */
  readonly percents?: readonly PercentColumn[];
}

export type RowEdit = { [T in EditableTable]: FormEdit<T> }[EditableTable];
export type RowAddition = { [T in EditableTable]: FormAddition<T> }[EditableTable];

/** What a form changes and adds, by table. */
export type EditsByTable = { readonly [T in EditableTable]: readonly FormEdit<T>[] };
export type AdditionsByTable = { readonly [T in EditableTable]: readonly FormAddition<T>[] };

/** The columns that a form may write, by table. The first one names the row and must not be blank (M114). */
const editable: { readonly [T in EditableTable]: Readonly<Record<EditableColumns[T], ColumnKind>> } = {
  goals: {
    'key-result': 'text',
    objective: 'line',
    type: 'line',
    weight: 'number',
    start: 'measure',
    target: 'measure',
    current: 'measure',
    confidence: 'confidence',
    from: 'day',
    due: 'day',
    closed: 'day',
  },
  actions: { action: 'text', owner: 'line', due: 'day', status: 'line' },
  'talking-points': { topic: 'text', discussed: 'day', every: 'count' },
  wins: { win: 'text', objective: 'line', date: 'day' },
};

/** The columns of a table that a form may write. */
export function editableColumns<T extends EditableTable>(table: T): readonly EditableColumns[T][] {
  return Object.keys(editable[table]) as EditableColumns[T][];
}

/** Far more rows than one 1:1 changes. */
const mostRows = 500;

/**
 * The changed rows of a form, by table. Throws a Refusal for a table or column that no page of the add-on
 * sends, and for a value that the column cannot hold (M113 to M115).
 */
export function readEdits(edits: readonly RowEdit[]): EditsByTable {
  refuseTooMany(edits, 'edits');
  const read = <T extends EditableTable>(table: T): FormEdit<T>[] =>
    edits.filter(isOf(table)).map(({ ref, seen, now }) => {
      if (!/^row-\d{1,7}$/.test(ref)) readId(ref, 'row');
      return { table, ref, seen, now: readCells(table, ref, now) };
    });
  return {
    goals: read('goals'),
    actions: read('actions'),
    'talking-points': read('talking-points'),
    wins: read('wins'),
  };
}

/**
 * The new rows of a form, by table. Throws a Refusal as `readEdits` does, and for a row without a name (M113
 * to M115).
 */
export function readAdditions(additions: readonly RowAddition[]): AdditionsByTable {
  refuseTooMany(additions, 'additions');
  const read = <T extends EditableTable>(table: T): FormAddition<T>[] =>
    additions.filter(isOf(table)).map(({ id, cells, percents }) => {
      readId(id, 'row');
      const read = readCells(table, id, { [namingColumn(table)]: '', ...cells });
      return { table, id, cells: read, ...(percents && { percents }) };
    });
  return {
    goals: read('goals'),
    actions: read('actions'),
    'talking-points': read('talking-points'),
    wins: read('wins'),
  };
}

/** The column that names a row. */
export function namingColumn<T extends EditableTable>(table: T): EditableColumns[T] {
  const naming: EditableColumns = {
    goals: 'key-result',
    actions: 'action',
    'talking-points': 'topic',
    wins: 'win',
  };
  return naming[table];
}

/** The field of a failure in a row. */
function rowField(table: string, ref: string, column: string): string {
  return `${table} ${ref} ${column}`;
}

/** Throws a Refusal if there are too many rows (M113). */
function refuseTooMany(rows: readonly unknown[], field: string): void {
  if (rows.length <= mostRows) return;
  const message = `${rows.length} rows are changed at once, but the limit is ${mostRows}. Change fewer rows and save more often.`;
  throw new Refusal('M113', field, message, { count: rows.length, most: mostRows });
}

/** A form's rows are typed by the table that they name. */
function isOf<T extends EditableTable, Row extends { readonly table: EditableTable }>(table: T) {
  return (row: Row): row is Extract<Row, { readonly table: T }> => row.table === table;
}

function readCells<T extends EditableTable>(
  table: T,
  ref: string,
  cells: { readonly [Column in EditableColumns[EditableTable]]?: CellValue },
): RowCells<T> {
  const columns: Readonly<Record<EditableColumns[T], ColumnKind>> = editable[table];
  const naming = namingColumn(table);
  const read = editableColumns(table).flatMap((column) => {
    const value = cells[column];
    if (value === undefined) return [];
    const cell = readCell(columns[column], value, rowField(table, ref, column));
    if (cell === '' && column === naming) refuseNameless(table, ref, column);
    return [[column, cell] as const];
  });
  return Object.fromEntries(read) as RowCells<T>;
}

function refuseNameless(table: string, ref: string, column: string): never {
  const what: Readonly<Record<string, string>> = {
    goals: 'A key result',
    actions: 'An action item',
    'talking-points': 'A talking point',
    wins: 'A win',
  };
  const message = `${what[table] ?? 'A row'} has no description. Type one, or remove it.`;
  throw new Refusal('M114', rowField(table, ref, column), message, { table });
}
