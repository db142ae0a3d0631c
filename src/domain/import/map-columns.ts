import { wordKey } from '../cells/word-key';
import type { CellValue } from '../meetings/form-cell';
import {
  fieldOfHeader,
  fieldsOf,
  type ImportField,
  type ImportKind,
  importKinds,
  nameFields,
} from './column-words';
import { engineerFinder } from './find-engineers';
import type { ImportBackground } from './import-background';
import { isDayCell } from './import-days';
import { type SourceColumns, textOf } from './source-table';

/** What the rows are, and the field of each column; null if the column is not read. */
export interface ColumnMap {
  readonly kind: ImportKind;
  readonly fields: readonly (ImportField | null)[];
}

/** Recognizes the kind of the rows and the columns, by their headers and, without a known header, by their values (M351). */
export function mapColumns(source: SourceColumns, background: ImportBackground): ColumnMap {
  const maps = importKinds.map((kind) => ({ kind, fields: mapFields(source, kind, background) }));
  const scores = maps.map(scoreOf);
  const best = scores.indexOf(Math.max(...scores));
  return maps[best] ?? { kind: 'meetings', fields: [] };
}

/** The field of each column if the rows are of this kind. */
export function mapFields(
  source: SourceColumns,
  kind: ImportKind,
  background: ImportBackground,
): (ImportField | null)[] {
  const { questions } = background;
  const offered = new Set(offeredFields(kind, background));
  const taken = new Set<ImportField>();
  const take = (field: ImportField | null): ImportField | null => {
    if (field === null || !offered.has(field) || taken.has(field)) return null;
    taken.add(field);
    return field;
  };
  const cells = columnsOf(source);
  const asked = (header: string) => questions.find(({ text }) => wordKey(text) === wordKey(header))?.id;
  const fields = source.headers.map((header, column) => {
    if (header === '') return null;
    if (kind === 'meetings' && wordKey(header) !== '') {
      const own = take((asked(header) as ImportField | undefined) ?? null);
      if (own !== null) return own;
    }
    const named = byValues(fieldOfHeader(kind, header), cells[column] ?? []);
    return take(named) ?? take(secondMeaning(kind, named));
  });
  const find = engineerFinder(background.engineers);
  // A list of action items that names no engineers besides is about their owners.
  const isOfOwners = kind === 'actions' && !nameFields.some((field) => taken.has(field));
  return fields.map((written, column) => {
    const field = isOfOwners && written === 'owner' ? 'engineer' : written;
    const values = cells[column] ?? [];
    if (field !== null || values.length === 0) return field;
    if (mostly(values, isDayCell)) {
      const asDate = take(kind === 'goals' ? 'due' : 'date');
      if (asDate !== null) return asDate;
    }
    if (mostly(values, (cell) => find(textOf(cell)) !== null)) {
      const asName = taken.has('first-name') ? null : take('engineer');
      if (asName !== null) return asName;
    }
    if (kind !== 'meetings' || isNumbering(source.headers[column] ?? '')) return null;
    return source.headers[column] === '' ? take('notes') : 'further';
  });
}

/** The fields that a column can have: of the questions, only those in Settings. */
export function offeredFields(kind: ImportKind, { questions }: ImportBackground): readonly ImportField[] {
  const fields = fieldsOf(kind);
  if (kind !== 'meetings') return fields;
  const ids = questions.map(({ id }) => id as ImportField);
  return [
    ...fields.filter((field) => !isQuestion(field) || ids.includes(field)),
    ...ids.filter((id) => !fields.includes(id)),
  ];
}

function isQuestion(field: ImportField): boolean {
  return ['feeling', 'workload', 'top-of-mind', 'blockers', 'feedback'].includes(field);
}

/** The cells of each column that are not blank. */
export function columnsOf({ headers, rows }: SourceColumns): CellValue[][] {
  return headers.map((_, column) =>
    rows.flatMap(({ cells }) => (textOf(cells[column] ?? '') === '' ? [] : [cells[column] ?? ''])),
  );
}

/** "Start" and "Target" are dates in some tables, and values in others. */
function byValues(field: ImportField | null, values: readonly CellValue[]): ImportField | null {
  if (field === 'start' && mostly(values, isDayCell)) return 'from';
  if (field === 'target' && mostly(values, isDayCell)) return 'due';
  return field;
}

/** A table with a goal and its key results calls the objective a goal. */
function secondMeaning(kind: ImportKind, field: ImportField | null): ImportField | null {
  if (kind === 'goals' && field === 'key-result') return 'objective';
  if (kind === 'goals' && field === 'progress') return 'current';
  return null;
}

/** "#" and "No." number the rows. */
function isNumbering(header: string): boolean {
  return header !== '' && ['', 'no', 'nr', 'nomor', 'number', 'id'].includes(wordKey(header));
}

function mostly(values: readonly CellValue[], is: (cell: CellValue) => boolean): boolean {
  // The first rows are enough to recognize the content of a column.
  const first = values.slice(0, 100);
  return first.length > 0 && first.filter(is).length >= first.length * 0.6;
}

/** How many columns are recognized; -1 if the columns without which a row is nothing are missing. */
function scoreOf({ kind, fields }: ColumnMap): number {
  const named = fields.filter((field) => field !== null && field !== 'further').length;
  const has = (field: ImportField) => fields.includes(field);
  if (kind === 'goals') return has('key-result') || has('objective') ? named : -1;
  if (kind === 'actions') return has('action') ? named : -1;
  const isContent = (field: ImportField | null) => field !== null && !besideContent.includes(field);
  if (!has('date') || !(fields.some(isContent) || has('further'))) return -1;
  // A list of action items has dates too.
  return fields.some(isContent) ? named : named - 0.5;
}

const besideContent: readonly ImportField[] = [
  ...nameFields,
  ...(['date', 'manager', 'actions', 'owner', 'due', 'status', 'further'] as const),
];
