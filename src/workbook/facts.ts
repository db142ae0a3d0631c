import { attentionFormula } from './attention';
import type { DashboardSources } from './dashboard-sources';
import { tabFactsFormula } from './facts-formulas';
import { goalFormulas } from './goal-figures';
import { type ColumnKey, letters } from './layout';
import { isOpen } from './open-goals';
import {
  cadenceFormulas,
  type Filter,
  lookupFormulas,
  rosterFormulas,
  shownFormula,
  wordFormulas,
} from './people-figures';
import { sourceOf } from './references';
import { headerRow, positionOf, writeRows } from './table';
import type { TaggedTab } from './tags';
import { writeFormulas } from './write-formulas';

/** An engineer with the tab that Facts has a row for. */
export interface EngineerWithTab {
  readonly id: string;
  readonly tab: TaggedTab;
}

/** Sees to the formulas that work the figures out; answers whether any had to be written. */
export function mendFacts(
  tab: TaggedTab,
  made: readonly string[],
  sources: DashboardSources,
  filters: Record<Filter, string>,
): boolean {
  const formulas = {
    ...rosterFormulas(sources),
    ...lookupFormulas(sources),
    ...cadenceFormulas(sources),
    ...goalFormulas(sources, filters.cycle),
    'of-attention': attentionFormula(sources),
    'of-shown': shownFormula(sources, filters),
    ...wordFormulas(sources, isOpen(sources.goals)),
  };
  return writeFormulas('facts', tab, made, formulas);
}

/** Sees to a row for each of the engineers' tabs; answers whose had to be written. A row of a tab that is gone stays. */
export function ensureFactRows(tab: TaggedTab, engineers: readonly EngineerWithTab[]): string[] {
  if (engineers.length === 0) return [];
  const position = (key: ColumnKey<'facts'>) => positionOf('facts', tab, key);
  const header = headerRow(tab);
  const column = (...keys: ColumnKey<'facts'>[]) => {
    const positions = keys.map(position);
    const [first, last] = [Math.min(...positions), Math.max(...positions)];
    return tab.sheet.getRange(`${letters(first)}${header + 1}:${letters(last)}`);
  };
  const named: unknown[][] = column('id', 'tab').getValues();
  const formulas: string[][] = column('last').getFormulas();
  const isTabAfterId = position('tab') > position('id');
  const ids = named.map((cells) => cells[isTabAfterId ? 0 : cells.length - 1]);
  const tabs = named.map((cells) => cells[isTabAfterId ? cells.length - 1 : 0]);
  let free = ids.length;
  while (free > 0 && ids[free - 1] === '') free -= 1;
  let rows = header + ids.length;
  const written: string[] = [];
  for (const { id, tab: own } of engineers) {
    const found = ids.indexOf(id);
    const formula = formulas[found]?.[0] ?? '';
    const isThere = found >= 0 && tabs[found] === own.sheetId && formula !== '';
    if (isThere && !formula.includes('#REF!')) continue;
    const row1 = header + 1 + (found >= 0 ? found : free);
    if (found < 0) free += 1;
    if (row1 > rows) {
      tab.sheet.insertRowsAfter(rows, moreRows);
      rows += moreRows;
    }
    writeFactRow(tab, row1, { id, tab: own });
    written.push(id);
  }
  return written;
}

function writeFactRow(tab: TaggedTab, row1: number, { id, tab: own }: EngineerWithTab): void {
  const today = `INDEX($${letters(positionOf('facts', tab, 'today'))}:$${letters(positionOf('facts', tab, 'today'))};${headerRow(tab) + 1})`;
  const formula = tabFactsFormula(own, sourceOf('meetings', own), today);
  writeRows('facts', tab, row1, [{ id, tab: own.sheetId }]);
  tab.sheet.getRange(row1, positionOf('facts', tab, 'last')).setFormula(formula);
}

const moreRows = 20;
