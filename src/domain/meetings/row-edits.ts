import { type Day, dayNumber } from '../cells/day';
import { readLine, readLongText } from '../cells/form-text';
import { readId } from '../cells/id-shape';
import { Refusal } from '../refusal';
import { readDay } from './meeting-form';

/** A cell's value as a form tells it: '' is a blank, a date is its day. */
export type FormCell = string | number | boolean | { readonly day: Day; readonly at?: number };

type FormCells = Readonly<Record<string, FormCell>>;

/** A row that somebody changed in a form. */
export interface FormEdit {
  readonly table: string;
  readonly ref: string;
  readonly seen: FormCells;
  readonly now: FormCells;
}

/** A row that somebody added in a form. */
export interface FormAddition {
  readonly table: string;
  readonly id: string;
  readonly cells: FormCells;
}

/** What a column takes: a line, a long text, a number, a date, or whatever a goal is measured in. */
type Kind = 'line' | 'text' | 'number' | 'day' | 'measure';

/** The columns that a form may write, by table; the first one names the row and must not be blank (M114). */
const editable: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  goals: {
    'key-result': 'text',
    objective: 'line',
    type: 'line',
    weight: 'number',
    start: 'measure',
    target: 'measure',
    current: 'measure',
    from: 'day',
    due: 'day',
    closed: 'day',
  },
  actions: { action: 'text', owner: 'line', due: 'day', status: 'line' },
  'talking-points': { topic: 'text', discussed: 'day' },
};

/** More rows than anybody changes in one 1:1. */
const mostRows = 500;

/** Reads the changed rows of a form; refuses what no page of ours sends and what a cell cannot hold (M113 to M115). */
export function readEdits(edits: readonly FormEdit[]): FormEdit[] {
  return noMoreThanFit(edits).map((edit) => {
    const { table, ref, seen } = edit;
    if (!/^row-\d{1,7}$/.test(ref)) readId(ref, 'row');
    return { table, ref, seen, now: readCells(table, ref, edit.now) };
  });
}

/** The same for new rows; each needs its name. */
export function readAdditions(additions: readonly FormAddition[]): FormAddition[] {
  return noMoreThanFit(additions).map(({ table, id, cells }) => {
    readId(id, 'row');
    const name = namingColumn(table);
    return { table, id, cells: readCells(table, id, { [name]: '', ...cells }) };
  });
}

/** The column that says what a row is about. */
export function namingColumn(table: string): string {
  return Object.keys(columnsOf(table))[0] ?? '';
}

/** Where the failure of a row is shown. */
function rowField(table: string, ref: string, column: string): string {
  return `${table} ${ref} ${column}`;
}

function noMoreThanFit<One>(rows: readonly One[]): readonly One[] {
  if (rows.length <= mostRows) return rows;
  const message = `${rows.length} rows are changed at once, and at most ${mostRows} can be saved. Save in between.`;
  throw new Refusal('M113', null, message, { reason: 'too many', count: rows.length, most: mostRows });
}

function columnsOf(table: string): Readonly<Record<string, Kind>> {
  const columns = Object.keys(editable).includes(table) ? editable[table] : undefined;
  if (columns !== undefined) return columns;
  return refuseUnknown(table);
}

function readCells(table: string, ref: string, cells: FormCells): FormCells {
  const columns = columnsOf(table);
  return Object.fromEntries(
    Object.entries(cells).map(([column, value]) => {
      const kind = Object.keys(columns).includes(column) ? columns[column] : undefined;
      if (kind === undefined) return refuseUnknown(column);
      const read = readCell(kind, value, rowField(table, ref, column));
      if (read === '' && column === namingColumn(table)) refuseNameless(table, ref, column);
      return [column, read];
    }),
  );
}

function readCell(kind: Kind, value: FormCell, field: string): FormCell {
  if (value === '') return '';
  switch (kind) {
    case 'line':
      return readLine(value, field, 'The text');
    case 'text':
      return readLongText(value, field, 'The text');
    case 'day':
      return readDayCell(value, field);
    case 'number':
      return readNumber(value, field);
    case 'measure':
      if (typeof value === 'boolean') return value;
      if (typeof value === 'string') return readLine(value, field, 'The value');
      return typeof value === 'object' ? readDayCell(value, field) : readNumber(value, field);
  }
}

function readDayCell(value: FormCell, field: string): FormCell {
  const day = typeof value === 'object' && value !== null ? value.day : value;
  readDay(day, field);
  const at = typeof value === 'object' && value !== null ? value.at : undefined;
  return { day: String(day), ...(typeof at === 'number' && Number.isFinite(at) && { at }) };
}

function readNumber(value: FormCell, field: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const shown = typeof value === 'object' && value !== null ? value.day : String(value).slice(0, 40);
  throw new Refusal('M115', field, `"${shown}" is not a number. Type a number there, or leave it blank.`, {
    value: shown,
  });
}

function refuseUnknown(name: string): never {
  const what = String(name).slice(0, 40);
  const message = `This page sent "${what}", which it cannot change. Close it and open it again.`;
  throw new Refusal('M113', null, message, { reason: 'unknown', what });
}

function refuseNameless(table: string, ref: string, column: string): never {
  const what: Readonly<Record<string, string>> = {
    goals: 'A key result',
    actions: 'An action',
    'talking-points': 'A talking point',
  };
  const message = `${what[table] ?? 'A row'} has no words. Type what it is about, or remove it.`;
  throw new Refusal('M114', rowField(table, ref, column), message, { table });
}

/** A seen day that no longer is one, compared as it stands. */
export function isSameCell(one: FormCell | undefined, other: FormCell | undefined): boolean {
  const [a, b] = [one ?? '', other ?? ''];
  if (typeof a === 'object' && typeof b === 'object') {
    return a.day === b.day && (a.at ?? dayNumber(a.day)) === (b.at ?? dayNumber(b.day));
  }
  return typeof a === 'string' && typeof b === 'string' ? a.trim() === b.trim() : a === b;
}
