import { errorIn, isFlaw, quoted, readCellNumber } from '../../domain/cells/cell-number';
import type { TableKey } from '../grid/layout';
import type { CellFinding } from './cell-finding';
import { type CheckedTable, cellsOf, headerOf } from './checked-table';

const numberColumns: Partial<Record<TableKey, readonly string[]>> = {
  engineers: ['cadence'],
  goals: ['weight', 'start', 'target', 'current', 'confidence'],
  settings: ['lowest', 'highest', 'weight', 'value'],
  meetings: ['feeling', 'workload', 'score', 'coverage'],
};

/** A yes-or-no goal can have a word as its value. */
const acceptsText: readonly string[] = ['current', 'start', 'target'];

/** Texts where a number belongs (W177): those that can mean only one number, and those that only a user can correct. */
export function findNumbers(table: CheckedTable): CellFinding[] {
  return (numberColumns[table.table] ?? []).flatMap((column) => {
    const texts = cellsOf(table, column).filter(
      ({ value }) => typeof value === 'string' && value.trim() !== '' && errorIn(value) === null,
    );
    const readable = texts.filter(({ value }) => !isFlaw(readCellNumber(value)));
    const others = texts.filter(({ value }) => isFlaw(readCellNumber(value)));
    const header = headerOf(table.table, column);
    const findings: CellFinding[] = [];
    const [first, other] = [readable[0]?.value, others[0]?.value];
    if (first !== undefined) {
      findings.push({
        kind: 'number-as-text',
        column,
        cells: readable,
        details: { column: header, value: quoted(String(first)), number: Number(readCellNumber(first)) },
        fix: (_, value) => Number(readCellNumber(value)),
      });
    }
    if (other !== undefined && !acceptsText.includes(column)) {
      const details = { column: header, value: quoted(String(other)) };
      findings.push({ kind: 'not-a-number', column, cells: others, details, fix: null });
    }
    return findings;
  });
}
