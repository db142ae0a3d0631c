import { isBroken, isOutdated } from '../formulas/outdated-formula';
import { eachRun } from './column-formatting';
import { columnsOf, type TableKey } from './layout';
import { headerRow } from './table';
import type { TaggedTab } from './tagged-tab';

/**
 * Writes the missing, broken and outdated formulas in the header cells of columns; returns which there were. `newColumns`
 * are keys of columns whose headers are still texts, which the formulas replace. Throws WorkbookError if the header row
 * is missing.
 */
export function ensureFormulas(
  table: TableKey,
  tab: TaggedTab,
  newColumns: readonly string[],
  formulas: Readonly<Record<string, string>>,
): EnsuredFormulas {
  const row1 = headerRow(tab);
  const last = Math.max(1, ...Array.from(tab.columns.values()));
  const [there = []]: string[][] = tab.sheet.getRange(row1, 1, 1, last).getFormulas();
  const placed: { position: number; formula: string }[] = [];
  const ensured = { missing: false, outdated: false };
  for (const [key, { header }] of columnsOf(table)) {
    const [position, formula] = [tab.columns.get(key), formulas[key]];
    if (position === undefined || formula === undefined) continue;
    const old = there[position - 1] ?? '';
    const isMissing = newColumns.includes(key) || old === '' || isBroken(old);
    if (isMissing) ensured.missing = true;
    else if (isOutdated(old, formula, `"${header}"`)) ensured.outdated = true;
    else continue;
    placed.push({ position, formula });
  }
  eachRun(
    placed,
    () => true,
    (first, end) => {
      const run = placed.filter(({ position }) => position >= first && position <= end);
      run.sort((a, b) => a.position - b.position);
      tab.sheet
        .getRange(row1, first, 1, run.length)
        .setNumberFormat('General')
        .setFormulas([run.map(({ formula }) => formula)]);
    },
  );
  return ensured;
}

/** Which formulas were written: those that were missing or broken, and those of an earlier version (W81). */
export interface EnsuredFormulas {
  readonly missing: boolean;
  readonly outdated: boolean;
}
