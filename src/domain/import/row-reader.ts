import { type Decimal, isFlaw, readCellNumber } from '../cells/cell-number';
import type { Day } from '../cells/day';
import type { CellValue } from '../meetings/form-cell';
import { Refusal } from '../refusal';
import type { ImportField } from './column-words';
import type { ImportBackground } from './import-background';
import type { ImportChoices } from './import-choices';
import { type DateQuestion, datesOf, questionOf, readImportDay, readingFor } from './import-days';
import { readShare, type ShareScale, scaleOfColumn } from './import-shares';
import { columnsOf } from './map-columns';
import { type SourceColumns, type SourceRow, textOf } from './source-table';

/** Reads the cells of a row by field, as all cells of their columns suggest. */
export interface RowReader {
  has(field: ImportField): boolean;
  cell(row: SourceRow, field: ImportField): CellValue;
  text(row: SourceRow, field: ImportField): string;
  /** null if blank; throws a Refusal if it is not a day or can mean two (M3, M183). */
  day(row: SourceRow, field: ImportField): Day | null;
  /** A fraction; null if blank; throws a Refusal if it is not a number (M356). */
  share(row: SourceRow, field: ImportField): number | null;
  /** '' if blank; throws a Refusal if it is not a number (M356). */
  number(row: SourceRow, field: ImportField): number | '';
  /** The columns of further questions that the row answers. */
  further(row: SourceRow): { question: string; text: string }[];
  /** The header of a field's column, or the name of the field. */
  header(field: ImportField): string;
}

const dayFields: readonly ImportField[] = ['date', 'next', 'due', 'from'];
const shareFields: readonly ImportField[] = ['score', 'progress', 'current', 'weight'];

export function rowReader(
  source: SourceColumns,
  { fields, orders }: ImportChoices,
  { decimal }: ImportBackground,
): RowReader {
  const columns = columnsOf(source);
  const readings = fields.map((field, column) =>
    isDayField(field) ? readingFor(datesOf(columns[column] ?? []), orders[column]) : null,
  );
  const readingAt = (column: number) => readings[column] ?? { order: null, isSwapped: false };
  const scales = scalesOf(columns, fields, decimal);
  const at = (row: SourceRow, field: ImportField): CellValue => row.cells[fields.indexOf(field)] ?? '';
  const header = (field: ImportField) => source.headers[fields.indexOf(field)] || field;
  const refuse = (row: SourceRow, field: ImportField): never => {
    const [shown, column] = [textOf(at(row, field)).slice(0, 40), header(field)];
    const message = `"${shown}" under ${column} is not a number. Correct it in the source, or do not read this column.`;
    throw new Refusal('M356', field, message, { reason: 'no number', value: shown, column });
  };
  return {
    has: (field) => fields.includes(field),
    cell: at,
    text: (row, field) => textOf(at(row, field)),
    day: (row, field) => readImportDay(at(row, field), field, readingAt(fields.indexOf(field))),
    share: (row, field) => {
      const read = readShare(at(row, field), scales.get(field) ?? 1, decimal);
      return isFlaw(read) ? refuse(row, field) : read;
    },
    number: (row, field) => {
      const cell = at(row, field);
      const read = typeof cell === 'object' ? refuse(row, field) : readCellNumber(cell, decimal);
      return isFlaw(read) ? refuse(row, field) : (read ?? '');
    },
    further: (row) =>
      fields.flatMap((field, column) => {
        const text = field === 'further' ? textOf(row.cells[column] ?? '') : '';
        return text === '' ? [] : [{ question: source.headers[column] ?? '', text }];
      }),
    header,
  };
}

/** What to ask about dates that only the user can read, by column; [] if there are none (M353). */
export function dateQuestions(source: SourceColumns, { fields }: ImportChoices): DateQuestion[] {
  const columns = columnsOf(source);
  return fields.flatMap((field, column) => {
    const question = isDayField(field) ? questionOf(column, columns[column] ?? []) : null;
    return question === null ? [] : [question];
  });
}

function isDayField(field: ImportField | null): boolean {
  return field !== null && dayFields.includes(field);
}

function scalesOf(
  columns: readonly (readonly CellValue[])[],
  fields: ImportChoices['fields'],
  decimal: Decimal,
): Map<ImportField, ShareScale> {
  return new Map(
    shareFields.map((field) => [field, scaleOfColumn(columns[fields.indexOf(field)] ?? [], decimal)]),
  );
}
