import { quoted } from '../../domain/cells/cell-number';
import { oneLine } from '../../domain/cells/name-key';
import type { TableKey } from '../grid/layout';
import type { CellFinding } from './cell-finding';
import { type CheckedTable, cellsOf, headerOf } from './checked-table';

/** The columns with names by which rows belong together. */
const nameColumns: Partial<Record<TableKey, readonly string[]>> = {
  engineers: ['name', 'email', 'team', 'manager', 'status'],
  goals: ['engineer', 'objective', 'type', 'cycle'],
  actions: ['engineer', 'status'],
  'talking-points': ['engineer'],
  wins: ['engineer', 'objective'],
  settings: ['objective'],
};

/** Names with spaces or no-break spaces at their ends, or with several between their words (W175); [] if there are none. */
export function findStraySpaces(table: CheckedTable): CellFinding[] {
  return (nameColumns[table.table] ?? []).flatMap((column) => {
    const cells = cellsOf(table, column).filter(
      ({ value }) => typeof value === 'string' && value !== withoutStray(value),
    );
    const [first] = cells;
    if (first === undefined) return [];
    const details = {
      column: headerOf(table.table, column),
      value: quoted(String(first.value)),
    };
    return [{ kind: 'stray-spaces', column, cells, details, fix: (_, value) => withoutStray(String(value)) }];
  });
}

function withoutStray(name: string): string {
  return oneLine(name.replace(/\u00a0/g, ' '));
}
