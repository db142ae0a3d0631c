import type { EditableTable, RowAddition, RowEdit, WireValue } from '../contract/row-edit';

/** What was typed into goals, actions and talking points; numbers stay as they were typed until they are sent. */
export interface DraftRows {
  /** By `rowKey`. */
  readonly edits: Readonly<Record<string, RowEdit>>;
  /** In the order in which they were begun. */
  readonly additions: readonly RowAddition[];
}

/** One thing done to a row. */
export type RowsEdit =
  /** Columns of a row that is there; a column set back to what was seen is no change. */
  | { readonly rows: 'edit'; readonly edit: RowEdit }
  /** Takes back all changes of a row. */
  | { readonly rows: 'leave'; readonly key: string }
  /** A new row, or new cells of one that was begun. */
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

/** What goes to the server; new rows in which nothing is typed stay behind. */
export function sentRows(rows: DraftRows): { edits: readonly RowEdit[]; additions: readonly RowAddition[] } {
  return {
    edits: Object.values(rows.edits),
    additions: rows.additions.filter(({ table, cells }) => namedBy(table, cells) !== ''),
  };
}

/** What was typed since `sent` was sent, on top of what stands in the sheet now that it is saved. */
export function withoutSent(rows: DraftRows, sent: DraftRows): DraftRows {
  const left: DraftRows = {
    edits: {},
    additions: rows.additions.filter(({ id }) => !sent.additions.some((one) => one.id === id)),
  };
  const since = Object.entries(rows.edits)
    .filter(([key, edit]) => sent.edits[key] !== edit)
    .map(([key, edit]) => ({ ...edit, seen: { ...edit.seen, ...sent.edits[key]?.now } }) as RowEdit);
  // A new row that was typed on in is a row of the sheet by now.
  const grown = rows.additions.flatMap((addition) => {
    const before = sent.additions.find(({ id }) => id === addition.id);
    if (before === undefined || before === addition) return [];
    return [{ table: addition.table, ref: addition.id, seen: before.cells, now: addition.cells } as RowEdit];
  });
  return [...since, ...grown].reduce(withEdit, left);
}

/** What was typed since, and with it what was saved and then taken back. */
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

/** The column that says what a row is about. */
export const namingColumns = {
  goals: 'key-result',
  actions: 'action',
  'talking-points': 'topic',
} as const satisfies Record<EditableTable, string>;

function namedBy(table: EditableTable, cells: object): WireValue {
  const name = (cells as Readonly<Record<string, WireValue>>)[namingColumns[table]] ?? '';
  return typeof name === 'string' ? name.trim() : name;
}

function withEdit(rows: DraftRows, edit: RowEdit): DraftRows {
  const key = rowKey(edit.table, edit.ref);
  const before = rows.edits[key];
  const seen = { ...edit.seen, ...before?.seen } as Readonly<Record<string, WireValue>>;
  const now = Object.entries({ ...before?.now, ...edit.now } as Readonly<Record<string, WireValue>>).filter(
    ([column, value]) => !isSame(value, seen[column] ?? ''),
  );
  const { [key]: _before, ...others } = rows.edits;
  if (now.length === 0) return { ...rows, edits: others };
  const changed = { ...edit, seen, now: Object.fromEntries(now) } as RowEdit;
  return { ...rows, edits: { ...others, [key]: changed } };
}

function merged(before: RowAddition, after: RowAddition): RowAddition {
  return { ...after, cells: { ...before.cells, ...after.cells } } as RowAddition;
}

function isSame(one: WireValue, other: WireValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
