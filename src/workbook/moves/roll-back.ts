import { isDate } from '../../domain/cells/cell-number';
import { headerFills } from '../grid/filled-columns';
import { type ColumnKey, lookOf, type TableKey } from '../grid/layout';
import { beforeLiteral } from '../grid/plain-text';
import type { TaggedTab } from '../grid/tagged-tab';
import { writeCell } from '../grid/write-rows';
import type { CellPlace } from '../grid/written-cells';
import type { Landing } from './landing';

/** Where the values of a run are on a tab. */
export interface PlacedLanding {
  readonly tab: TaggedTab;
  readonly landing: Landing;
  /** The key of the column at a position now; null if none is there. */
  keyAt(column: number): string | null;
}

/**
 * Restores what the values of a run were written over, except for what a formula fills, which a value would block, and the
 * formats of blank cells and of cells that a day reached (M524).
 */
export function rollBack({ tab, landing, keyAt }: PlacedLanding): void {
  const { table } = tab.writes;
  const resetFormat = ({ row1, column }: CellPlace) => {
    const key = keyAt(column);
    // If no column of the add-on is known here, the format comes from the last row of the grid, which is rarely used.
    const format =
      table === null || key === null
        ? tab.sheet.getRange(tab.sheet.getMaxRows(), column).getNumberFormat()
        : (lookOf(table, key).format ?? 'General');
    if (!format.includes('yyyy')) tab.sheet.getRange(row1, column).setNumberFormat(format);
  };
  for (const one of landing.rollBack) {
    const { row1, column, value, written } = one;
    const [key, range] = [keyAt(column), tab.sheet.getRange(row1, column)];
    if (isDate(written)) resetFormat(one);
    if (table !== null && headerFills(table).some((fill) => fill.key === key)) range.clearContent();
    else if (table !== null && key !== null) writeCell(table, key as ColumnKey<TableKey>, range, value);
    else range.setValue(typeof value === 'string' ? beforeLiteral(value) : value);
  }
  landing.formatted.forEach(resetFormat);
}
