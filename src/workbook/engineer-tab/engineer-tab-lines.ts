import { beginRow, insertRow } from '../grid/begun-lines';
import { panelColumns } from '../grid/layout';
import { headerRow, positionOf } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';
import { tagRow } from '../grid/write-tags';
import { planMoves } from './line-order';

/**
 * The lines above the table of an engineer tab. `lineRows` has those with a tag, in order (1-based); the four objectives
 * are between the last two.
 */
export const headerLines = { name: 'Name', manager: 'Manager', last: 'Last 1:1', due: 'Next due' } as const;
export const lineRows = { name: 1, manager: 2, last: 3, due: 4, warning: 5, panel: 6, total: 11 } as const;
export const headerRow1 = 14;
/** The keys of the tagged lines. */
export const lineKeys: readonly string[] = Object.keys(lineRows);
export const objectives = 4;
export const panelLabels = {
  [panelColumns.objective]: 'Objective',
  [panelColumns.weight]: 'Weight',
  [panelColumns.score]: 'Score',
  [panelColumns.coverage]: 'Coverage',
};
export const totalLabel = 'Total';

/** What had to be done to the lines. */
interface EnsuredLines {
  readonly areMoved: boolean;
  /** Whether the panel has new lines. */
  readonly areInserted: boolean;
}

/**
 * Finds lines without a tag by their label, inserts deleted ones, and moves those that a user has dragged out of their order
 * back (W22, W163).
 */
export function ensureLines(tab: TaggedTab): EnsuredLines {
  const labels: Record<string, string> = { ...headerLines, panel: panelLabels.date, total: totalLabel };
  const row = (key: string) => tab.rows.get(key) ?? 0;
  const areMoved = moveLines(tab);
  let last = 0;
  for (const key of lineKeys) {
    if (!tab.rows.has(key)) {
      const above = Math.max(1, headerRow(tab) - 1);
      const words: unknown[][] = tab.sheet
        .getRange(1, positionOf('meetings', tab, 'date'), above)
        .getValues();
      const isBegun = tab.insertions.has(`row:${key}`);
      const found = words.findIndex(([word], index) => index >= last && word === labels[key]) + 1;
      const gone = key === 'panel' && row('total') > 0 ? row('total') - objectives : last + 1;
      if (found === 0 || isBegun) beginRow(tab, Math.max(last + 1, gone), key);
      else tagRow(tab, key, found);
    }
    last = key === 'panel' ? Math.min(row(key) + objectives, headerRow(tab) - 1) : row(key);
  }
  const lines = () => row('total') - row('panel') - 1;
  const missing = objectives - Math.max(0, lines());
  for (let inserted = 0; inserted < missing; inserted += 1) {
    // Between two lines, so that the charts of the panel include the new one.
    insertRow(tab, row('total') - (lines() > 1 ? 1 : 0));
  }
  return { areMoved, areInserted: missing > 0 };
}

/** Sheets moves the tag of a row with it. */
function moveLines(tab: TaggedTab): boolean {
  const moves = planMoves([...lineKeys, 'header'], tab.rows, (key) => (key === 'panel' ? objectives : 0));
  for (const { from, before } of moves) tab.sheet.moveRows(tab.sheet.getRange(`${from}:${from}`), before);
  return moves.length > 0;
}
