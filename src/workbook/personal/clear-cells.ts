import { runsOf } from '../../domain/cells/runs';
import { letters } from '../grid/layout';
import { ownColumns } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';

/** A cell by its 1-based row and column. */
export interface Place {
  readonly row1: number;
  readonly column: number;
}

/** Clears cells in one service call, none if there are none; what they held is noted, so that a failed call restores it. */
export function clearCells(tab: TaggedTab, places: readonly Place[]): void {
  if (places.length === 0) return;
  for (const { row1, column } of places) tab.writes.write(row1, column, '');
  tab.sheet.getRangeList(rangesOf(places)).clearContent();
}

/**
 * The cells of these rows (1-based) of a checked tab, also in columns that users have added between ours. Blank ones are among them:
 * if somebody moves one of the rows onto another one before they are cleared, nothing of it remains.
 */
export function placesInRows(tab: TaggedTab, rows1: readonly number[]): Place[] {
  const own = new Set(ownColumns(tab));
  const computed = new Set(Array.from(tab.columns.values()).filter((column) => !own.has(column)));
  return rows1.flatMap((row1) =>
    (tab.writes.before[row1 - 1] ?? []).flatMap((_, index) =>
      computed.has(index + 1) ? [] : [{ row1, column: index + 1 }],
    ),
  );
}

/** These cells as few ranges in A1 notation: adjacent cells of a row, and adjacent rows with the same columns, are one range. */
export function rangesOf(places: readonly Place[]): string[] {
  const sorted = [...places].sort((a, b) => a.row1 - b.row1 || a.column - b.column);
  const inRows = runsOf(sorted, (one, next) => next.row1 === one.row1 && next.column === one.column + 1);
  const spans = inRows.map((run) => {
    const first = run[0] as Place;
    return { row1: first.row1, first: first.column, last: first.column + run.length - 1 };
  });
  spans.sort((a, b) => a.first - b.first || a.last - b.last || a.row1 - b.row1);
  const blocks = runsOf(
    spans,
    (one, next) => next.first === one.first && next.last === one.last && next.row1 === one.row1 + 1,
  );
  return blocks.map((block) => {
    const { row1, first, last } = block[0] as (typeof spans)[number];
    return `${letters(first)}${row1}:${letters(last)}${row1 + block.length - 1}`;
  });
}
