import type { Day } from './outcome';

/** A cell's value on the wire: '' is a blank, a date is its day. */
export type WireValue = string | number | boolean | WireDay;

interface WireDay {
  readonly day: Day;
  /** The instant in milliseconds, where a cell holds a time of day as well; it goes back as it came. */
  readonly at?: number;
}

/** What can be edited beside the 1:1 itself, by the keys of the columns of their tabs. */
export interface EditableColumns {
  readonly goals:
    | 'objective'
    | 'key-result'
    | 'type'
    | 'weight'
    | 'start'
    | 'target'
    | 'current'
    | 'from'
    | 'due'
    | 'closed';
  readonly actions: 'action' | 'owner' | 'due' | 'status';
  readonly 'talking-points': 'topic' | 'discussed';
}

export type EditableTable = keyof EditableColumns;

export type WireCells<Table extends EditableTable> = {
  readonly [Column in EditableColumns[Table]]?: WireValue;
};

/** A row that is there, changed in the page. */
export interface EditOf<Table extends EditableTable> {
  readonly table: Table;
  /** The row's `ref` from the view. */
  readonly ref: string;
  /** What the page was shown in each column of `now`, and in the column that names the row: it is compared before anything is written. */
  readonly seen: WireCells<Table>;
  /** What the columns shall hold. */
  readonly now: WireCells<Table>;
}

/** A new row; the client makes `id`, and the same id again is the same row. */
export interface AdditionOf<Table extends EditableTable> {
  readonly table: Table;
  readonly id: string;
  readonly cells: WireCells<Table>;
}

export type RowEdit = { [Table in EditableTable]: EditOf<Table> }[EditableTable];
export type RowAddition = { [Table in EditableTable]: AdditionOf<Table> }[EditableTable];

/** A place that somebody else has changed since the page was shown it; nothing is written while there is one. */
export interface Conflict {
  readonly table: EditableTable | 'meetings';
  readonly ref: string;
  /** The column's key, or the question's id for an answer; null when the whole row is gone. */
  readonly field: string | null;
  /** What the row is about, for people to read: the key result, the action, the topic, the 1:1's day. */
  readonly title: string;
  readonly yours: WireValue;
  readonly theirs: WireValue;
}
