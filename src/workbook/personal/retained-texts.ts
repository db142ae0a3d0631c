import { isDate } from '../../domain/cells/cell-number';
import type { ColumnKey } from '../grid/layout';
import type { SheetValue, TableRows } from '../grid/table';
import { isQuestionColumn, noteColumn } from '../records/question-columns';
import type { Place } from './clear-cells';
import type { PersonTable } from './person-tables';

/** When a row counts as old, and which of its columns are free text. */
interface Texts<T extends PersonTable> {
  /** The day from which on nobody works with the row; a row without it is not old. */
  readonly ended: ColumnKey<T>;
  readonly texts: readonly ColumnKey<T>[];
  /** The column with the ID of what the row is about: a row without it is an entry about the workbook. */
  readonly about?: ColumnKey<T>;
}

/** null for a table whose texts name its figures. A table without an entry does not compile. */
export const textsOf: { readonly [T in PersonTable]: Texts<T> | null } = {
  goals: null,
  actions: { ended: 'closed', texts: ['action'] },
  'talking-points': { ended: 'discussed', texts: ['topic'] },
  wins: { ended: 'date', texts: ['win'] },
  'goal-log': null,
  /** By the day of the 1:1, however late somebody has corrected it. */
  changes: { ended: 'date', texts: ['before', 'after'], about: 'meeting-id' },
};

/** The free texts of a table in rows from before this moment; dates and figures are none (M418). */
export function oldTexts<T extends PersonTable>(table: T, read: TableRows<T>, before: Date): Place[] {
  const found = textsOf[table] as Texts<T> | null;
  if (found === null) return [];
  const { ended, texts, about } = found;
  const rows = read.rows.filter((row) => about === undefined || row.text(about) !== '');
  return placesOf({ ...read, rows }, ended, texts, before, (value) => value !== '' && !isDate(value));
}

/** The same for a tab with 1:1s: answers, their notes and the notes of the 1:1. The number of a scale is a figure. */
export function oldMeetingTexts(read: TableRows<'meetings'>, before: Date): Place[] {
  const keys = Array.from(read.tab.columns.keys()).filter(
    (key): key is ColumnKey<'meetings'> => isQuestionColumn(key) || key === 'further' || key === 'notes',
  );
  const isScale = (key: string) => read.tab.columns.has(noteColumn(key));
  const [scales, texts] = [keys.filter(isScale), keys.filter((key) => !isScale(key))];
  return [
    ...placesOf(read, 'date', texts, before, (value) => typeof value === 'string' && value !== ''),
    ...placesOf(
      read,
      'date',
      scales,
      before,
      (value) => typeof value === 'string' && value !== '' && Number.isNaN(Number(value)),
    ),
  ];
}

function placesOf<T extends PersonTable | 'meetings'>(
  { rows, tab }: TableRows<T>,
  ended: ColumnKey<T>,
  texts: readonly ColumnKey<T>[],
  before: Date,
  isText: (value: SheetValue) => boolean,
): Place[] {
  return rows.flatMap((row) => {
    const day = row.cell(ended);
    if (!isDate(day) || day.getTime() >= before.getTime()) return [];
    return texts.flatMap((key) => {
      const column = tab.columns.get(key);
      return column !== undefined && isText(row.cell(key)) ? [{ row1: row.row1, column }] : [];
    });
  });
}
