import type { GoalView } from '../../../contract/goals-view';
import type { Day } from '../../../contract/outcome';
import type { CellValue, EditableTable, RowAddition, RowEdit } from '../../../contract/row-edit';
import type { Decimal } from '../../../domain/cells/cell-number';
import { goalUnitOf, type NumberUnit, typedUnits, unitOf } from './number-unit';
import { typedCell } from './typed-cell';

/** Input in goals, action items and talking points; numbers remain text until they are sent. */
export interface DraftRows {
  /** By `rowKey`. */
  readonly edits: Readonly<Record<string, DraftEdit>>;
  /** In the order of creation. */
  readonly additions: readonly RowAddition[];
}

/** An edit with how its numbers were read when they were typed, by column: the figures may be missing when the draft is restored (P417). */
type DraftEdit = RowEdit & { readonly units?: Readonly<Record<string, NumberUnit>> };

/** The rows as a form sends them. */
export interface WrittenRows {
  readonly edits: readonly RowEdit[];
  readonly additions: readonly RowAddition[];
}

/** One edit of a row. */
export type RowsEdit =
  /** Changes columns of an existing row; a column that is set back to its original value is unchanged. */
  | { readonly rows: 'edit'; readonly edit: DraftEdit }
  /** Reverts all changes of a row. */
  | { readonly rows: 'leave'; readonly key: string }
  /** Adds a row, or changes cells of an added one. */
  | { readonly rows: 'add'; readonly addition: RowAddition }
  | { readonly rows: 'remove'; readonly id: string };

export const noRows: DraftRows = { edits: {}, additions: [] };

export function rowKey(table: EditableTable, ref: string): string {
  return `${table} ${ref}`;
}

export function editRows(rows: DraftRows, edit: RowsEdit): DraftRows {
  switch (edit.rows) {
    case 'edit':
      return withEdit(rows, edit.edit);
    case 'leave': {
      const { [edit.key]: _left, ...edits } = rows.edits;
      return { ...rows, edits };
    }
    case 'add': {
      const { addition } = edit;
      const known = rows.additions.some(({ id }) => id === addition.id);
      const additions = known
        ? rows.additions.map((one) => (one.id === addition.id ? merged(one, addition) : one))
        : [...rows.additions, addition];
      return { ...rows, additions };
    }
    case 'remove':
      return { ...rows, additions: rows.additions.filter(({ id }) => id !== edit.id) };
  }
}

/**
 * The rows to send: numbers parsed, closing days set to the day of the 1:1, and unchanged cells left out. `goals` are those of the
 * form; they determine how a percentage is read.
 */
export function sentRows(
  rows: DraftRows,
  day: Day,
  decimal: Decimal,
  goals: readonly GoalView[] = [],
): WrittenRows {
  const sent = (table: EditableTable, column: string, value: CellValue, unit: UnitOf) => {
    if (column === 'discussed' || column === 'closed') return value === '' ? '' : { day };
    if (table !== 'goals') return value;
    return typedCell(column, value, decimal, unit(column));
  };
  const cells = (table: EditableTable, typed: object, unit: UnitOf) =>
    Object.entries(typed as Cells).map(
      ([column, value]) => [column, sent(table, column, value, unit)] as const,
    );
  const edits = Object.values(rows.edits).flatMap(({ units, ...edit }) => {
    const isKnown = goals.some(({ ref }) => ref === edit.ref);
    const unit: UnitOf = (column) =>
      isKnown ? goalUnitOf(goals, edit.ref, column) : (units?.[column] ?? 'number');
    const now = cells(edit.table, edit.now, unit).filter(
      ([column, value]) => !isSame(value, (edit.seen as Cells)[column] ?? ''),
    );
    return now.length === 0 ? [] : [{ ...edit, now: Object.fromEntries(now) } as RowEdit];
  });
  const additions = rows.additions
    .filter((one) => namedBy(one.table, one.cells) !== '')
    .map((one) => {
      const units = one.table === 'goals' ? typedUnits(one.cells) : undefined;
      const written = cells(one.table, one.cells, (column) => unitOf(units, column));
      return {
        ...one,
        cells: Object.fromEntries(written),
        ...(units?.percents && { percents: units.percents }),
      } as RowAddition;
    });
  return { edits, additions };
}

/** The rows of two saves combined; of a cell in both, the later value counts. */
export function joinedRows(before: DraftRows, after: DraftRows): DraftRows {
  const edits = Object.fromEntries(
    Object.entries(after.edits).map(([key, edit]) => {
      const earlier = before.edits[key];
      const seen = { ...edit.seen, ...earlier?.seen };
      return [key, { ...edit, seen, now: { ...earlier?.now, ...edit.now } } as RowEdit];
    }),
  );
  const known = new Set(after.additions.map(({ id }) => id));
  const additions = [...before.additions.filter(({ id }) => !known.has(id)), ...after.additions];
  return { edits: { ...before.edits, ...edits }, additions };
}

/**
 * The input since `sent` was sent, based on the cells as they are after the save. `written` are the sent rows with parsed
 * numbers.
 */
export function withoutSent(rows: DraftRows, sent: DraftRows, written: WrittenRows): DraftRows {
  const isWritten = (id: string) => written.additions.some((one) => one.id === id);
  const left: DraftRows = {
    edits: {},
    // A line without text is not sent; it remains if it was added after the send.
    additions: rows.additions.filter((one) => !isWritten(one.id) && !sent.additions.includes(one)),
  };
  const since = Object.entries(rows.edits)
    .filter(([key, edit]) => sent.edits[key] !== edit)
    .map(([key, edit]) => {
      const now = written.edits.find(({ table, ref }) => rowKey(table, ref) === key)?.now;
      return { ...edit, seen: { ...edit.seen, ...now } } as RowEdit;
    });
  // A new row that was edited after the send is an existing row by now.
  const grown = rows.additions.flatMap((addition) => {
    const row = written.additions.find(({ id }) => id === addition.id);
    if (row === undefined || sent.additions.includes(addition)) return [];
    return [{ table: addition.table, ref: addition.id, seen: row.cells, now: addition.cells } as RowEdit];
  });
  return [...since, ...grown].reduce(withEdit, left);
}

/** The rows of an undone save together with the input since then. */
export function withSentAgain(since: DraftRows, sent: DraftRows): DraftRows {
  const known = new Set(sent.additions.map(({ id }) => id));
  const additions = [...sent.additions, ...since.additions.filter(({ id }) => !known.has(id))];
  return Object.values(since.edits).reduce<DraftRows>(
    (rows, edit) => {
      const added = known.has(edit.ref) && { table: edit.table, id: edit.ref, cells: edit.now };
      return added
        ? editRows(rows, { rows: 'add', addition: added as RowAddition })
        : editRows(rows, { rows: 'edit', edit });
    },
    { edits: sent.edits, additions },
  );
}

/** The column that contains the text of a row. */
const namingColumns = {
  goals: 'key-result',
  actions: 'action',
  'talking-points': 'topic',
  wins: 'win',
} as const satisfies Record<EditableTable, string>;

type Cells = Readonly<Record<string, CellValue>>;
/** How the numbers of a column are read. */
type UnitOf = (column: string) => NumberUnit;

function namedBy(table: EditableTable, cells: object): CellValue {
  const name = (cells as Cells)[namingColumns[table]] ?? '';
  return typeof name === 'string' ? name.trim() : name;
}

function withEdit(rows: DraftRows, edit: DraftEdit): DraftRows {
  const key = rowKey(edit.table, edit.ref);
  const before = rows.edits[key];
  const seen = { ...edit.seen, ...before?.seen } as Cells;
  const now = Object.entries({ ...before?.now, ...edit.now } as Cells).filter(
    ([column, value]) => !isSame(value, seen[column] ?? ''),
  );
  const { [key]: _before, ...others } = rows.edits;
  if (now.length === 0) return { ...rows, edits: others };
  const units = { ...before?.units, ...edit.units };
  const hasUnits = Object.keys(units).length > 0;
  const changed = { ...edit, seen, now: Object.fromEntries(now), ...(hasUnits && { units }) } as DraftEdit;
  return { ...rows, edits: { ...others, [key]: changed } };
}

function merged(before: RowAddition, after: RowAddition): RowAddition {
  return { ...after, cells: { ...before.cells, ...after.cells } } as RowAddition;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
