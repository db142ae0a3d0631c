import { type ColumnKey, letters, type TableKey } from '../grid/layout';
import { headerRow, positionOf } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';
import type { ChartRange } from './sync-charts';

/** An axis for fractions, from 0 to `most` (1 is 100 %). */
export function shareAxis(title: string, most: number) {
  return { title, format: '0%', viewWindow: { min: 0, max: most }, gridlines: { count: 6 } };
}

/**
 * Columns of a table with their headers. Without `rows`, the ranges are open, so that the chart includes new rows by
 * itself (W13). Throws WorkbookError if a column is missing.
 */
export function columnRanges<T extends TableKey>(
  table: T,
  tab: TaggedTab,
  keys: readonly ColumnKey<T>[],
  rows: number | null = null,
): ChartRange[] {
  return keys.map((of) => {
    const [letter, header] = [letters(positionOf(table, tab, of)), headerRow(tab)];
    const end = rows === null ? letter : `${letter}${header + rows}`;
    return { sheet: tab.sheet, of, a1: `${letter}${header}:${end}` };
  });
}
