import { isDate } from '../../domain/cells/cell-number';
import { type ColumnKey, lookOf, type TableKey } from '../grid/layout';
import { beforeLiteral } from '../grid/plain-text';
import type { TaggedTab } from '../grid/tagged-tab';
import { writeCell } from '../grid/write-rows';
import type { Landing } from './landing';

/** Where the values of a run are on a tab. */
export interface PlacedLanding {
  readonly tab: TaggedTab;
  readonly landing: Landing;
  /** The key of the column at a position now; null if none is there. */
  keyAt(column: number): string | null;
}

/** Restores what the values of a run were written over, and the format of a cell that a day gave its own (M524). */
export function rollBack({ tab, landing, keyAt }: PlacedLanding): void {
  for (const { row1, column, value, written } of landing.rollBack) {
    const [key, range] = [keyAt(column), tab.sheet.getRange(row1, column)];
    const { table } = tab.writes;
    if (isDate(written)) {
      const format =
        table === null || key === null ? undefined : lookOf(table, key as ColumnKey<TableKey>).format;
      if (!format?.includes('yyyy')) range.setNumberFormat(format ?? 'General');
    }
    if (table !== null && key !== null) writeCell(table, key as ColumnKey<TableKey>, range, value);
    else range.setValue(typeof value === 'string' ? beforeLiteral(value) : value);
  }
}
