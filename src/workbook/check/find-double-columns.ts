import { nameKey } from '../../domain/cells/name-key';
import { type CheckedTable, cellsOf, headerOf } from './checked-table';

/** A column's tag, and the position (1-based) of the column that has it. */
export interface PlacedTag {
  readonly column: string;
  readonly position: number;
}

/** A column that is tagged at several positions, of which one must remain. */
export interface DoubleColumn {
  readonly column: string;
  readonly header: string;
  /** Positions, 1-based. */
  readonly kept: number;
  readonly others: readonly number[];
}

/**
 * The columns with several tags (W179). The one to keep has the header of the column and, if several have it, the most
 * cells with content; the leftmost of equal ones.
 */
export function findDoubleColumns(table: CheckedTable, tags: readonly PlacedTag[]): DoubleColumn[] {
  const positions = new Map<string, number[]>();
  for (const { column, position } of tags) {
    positions.set(column, [...(positions.get(column) ?? []), position]);
  }
  return Array.from(positions).flatMap(([column, all]) => {
    if (all.length < 2) return [];
    const header = headerOf(table.table, column);
    const rank = (position: number) => {
      const cells = cellsOf({ ...table, columns: new Map([[column, position]]) }, column);
      const title = table.values[table.header1 - 1]?.[position - 1] ?? '';
      const isTitled = nameKey(String(title)) === nameKey(header);
      return (isTitled ? cells.length + 1 : 0) + cells.filter(({ value }) => value !== '').length;
    };
    const [kept = 0, ...others] = [...all].sort((one, other) => rank(other) - rank(one) || one - other);
    return [{ column, header, kept, others }];
  });
}
