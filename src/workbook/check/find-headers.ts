import { isDate, quoted } from '../../domain/cells/cell-number';
import { nameKey } from '../../domain/cells/name-key';
import { headerFills } from '../grid/filled-columns';
import { columnsOf } from '../grid/layout';
import type { SheetValue } from '../grid/table';
import type { CheckedTable } from './checked-table';

/** A column whose header is another text than the layout's. */
export interface ChangedHeader {
  readonly column: string;
  readonly header: string;
  /** '' if the cell is blank. */
  readonly found: string;
  /** Whether a user may have chosen the text, such as a translation; a blank, a number or a date is not the name of a column. */
  readonly canBeWanted: boolean;
}

/** The headers that were cleared, pasted over or renamed (W178). Headers that a formula fills are left out. */
export function findChangedHeaders({ table, header1, columns, values }: CheckedTable): ChangedHeader[] {
  const filled = headerFills(table).map(({ key }) => String(key));
  if (table === 'scores' || filled.length > 1) return [];
  return columnsOf(table).flatMap(([column, { header }]) => {
    const position = columns.get(column);
    if (position === undefined || header === '' || filled.includes(column)) return [];
    const value = values[header1 - 1]?.[position - 1] ?? '';
    if (nameKey(String(value)) === nameKey(header)) return [];
    const found = value === '' ? '' : quoted(textOf(value));
    return [{ column, header, found, canBeWanted: typeof value === 'string' && value.trim() !== '' }];
  });
}

/** Keys of the columns that are missing, with their headers. */
export function findMissingColumns({ table, columns }: Pick<CheckedTable, 'table' | 'columns'>): string[] {
  return columnsOf(table)
    .filter(([key, { header }]) => header !== '' && !columns.has(key))
    .map(([, { header }]) => header);
}

function textOf(value: SheetValue): string {
  return isDate(value) ? value.toDateString() : String(value);
}
