import { type ColumnKey, letters, type TableKey } from './layout';
import type { ChartRange } from './sync-charts';
import { headerRow, positionOf } from './table';
import type { TaggedTab } from './tags';

/** An axis of shares from 0 to `most`, 1 for 100 %. */
export function shareAxis(title: string, most: number) {
  return { title, format: '0%', viewWindow: { min: 0, max: most }, gridlines: { count: 6 } };
}

/** Columns of a table with their headers; without a number of rows they are open, so that what is added is in the chart by itself. */
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
