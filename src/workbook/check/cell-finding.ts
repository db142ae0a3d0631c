import type { FindingKind } from '../../domain/check/finding';
import type { SheetValue } from '../grid/table';
import type { Workbook } from '../grid/workbook';
import type { CheckedCell } from './checked-table';

/** Damaged cells of one column. */
export interface CellFinding {
  readonly kind: FindingKind;
  readonly column: string;
  /** At least one. */
  readonly cells: readonly CheckedCell[];
  readonly details: Readonly<Record<string, string | number>>;
  /** What belongs into a cell instead; null if only a user knows. */
  readonly fix:
    | ((context: Pick<Workbook, 'newId' | 'toDate' | 'toSerial'>, value: SheetValue) => SheetValue)
    | null;
}
