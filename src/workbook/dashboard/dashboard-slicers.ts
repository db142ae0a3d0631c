import { type ColumnKey, letters } from '../grid/layout';
import { headerRow, positionOf } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';

type Key = ColumnKey<'dashboard'>;

interface DashboardSlicer {
  /** With the column, identifies the slicer, so it must never change: a slicer has no id in Apps Script. */
  readonly title: string;
  readonly column: Key;
  /** Where a new one is: the line above the table, the column and the pixels to its right. */
  readonly place: readonly [line: 'objectives' | 'means', column: Key, offsetX: number];
}

/** In the gaps of the lines above the table: a script cannot set the size, which is about 200 by 42 pixels. */
const slicers: readonly DashboardSlicer[] = [
  { title: 'Filter by attention', column: 'attention', place: ['objectives', 'attention', 195] },
  { title: 'Filter by team', column: 'team', place: ['objectives', 'team', 1] },
  { title: 'Filter by manager', column: 'manager', place: ['means', 'attention', 195] },
];

/**
 * Inserts the missing slicers over the table and returns their titles, none if all are there; leaves every other slicer,
 * and what was chosen in these, as it is (D45, D46). The title comes last and shows that a slicer is complete; one without a
 * title, in the place of ours, is of a run that was interrupted, and is removed (W160).
 */
export function ensureSlicers(tab: TaggedTab): string[] {
  const { sheet } = tab;
  const there = sheet.getSlicers();
  const positions = Array.from(tab.columns.values());
  const first = Math.min(...positions);
  const missing = slicers.filter(({ title, column }) => {
    const wanted = positionOf('dashboard', tab, column) - first + 1;
    // Google does not document whether a slicer without criteria knows its column.
    return !there.some(
      (slicer) => slicer.getTitle() === title && (slicer.getColumnPosition() ?? wanted) === wanted,
    );
  });
  for (const slicer of missing.length > 0 ? there : []) {
    if (!slicer.getTitle() && slicers.some((one) => isAt(slicer, tab, one))) slicer.remove();
  }
  for (const { title, column, place } of missing) {
    const [line, above, offsetX] = place;
    const table = sheet.getRange(`${letters(first)}${headerRow(tab)}:${letters(Math.max(...positions))}`);
    sheet
      .insertSlicer(table, tab.rows.get(line) ?? 1, positionOf('dashboard', tab, above), offsetX, 1)
      .setColumnFilterCriteria(positionOf('dashboard', tab, column) - first + 1, null)
      .setTitle(title);
  }
  return missing.map(({ title }) => title);
}

function isAt(
  slicer: GoogleAppsScript.Spreadsheet.Slicer,
  tab: TaggedTab,
  { place: [line, above, offsetX] }: DashboardSlicer,
): boolean {
  const info = slicer.getContainerInfo();
  return (
    info.getAnchorRow() === tab.rows.get(line) &&
    info.getAnchorColumn() === positionOf('dashboard', tab, above) &&
    info.getOffsetX() === offsetX
  );
}
