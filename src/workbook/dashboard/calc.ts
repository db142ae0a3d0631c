import { eachRun } from '../grid/column-formatting';
import { type ColumnKey, letters } from '../grid/layout';
import { columnOf, type Source, sourceOf } from '../grid/references';
import { headerRow, positionOf, writeRows } from '../grid/table';
import type { TaggedTab } from '../grid/tags';
import { writeFormulas } from '../grid/write-formulas';
import { isOpen } from '../records/open-goals';
import { attentionFormula } from './attention';
import { goalFactFormulas, goalFacts, monthFactsFormula, tabFactsFormula } from './calc-formulas';
import { type DashboardSources, todayOf } from './dashboard-sources';
import { goalFormulas } from './goal-figures';
import {
  cadenceFormulas,
  type Filter,
  lookupFormulas,
  rosterFormulas,
  shownFormula,
  wordFormulas,
} from './people-figures';

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
  const formulas: string[][] = column('last', ...goalFacts, 'met-1').getFormulas();
  const factColumns = ['last' as const, ...goalFacts, 'met-1' as const].map(position);
  const firstFact = Math.min(...factColumns);
  const isTabAfterId = position('tab') > position('id');
  const ids = named.map((cells) => cells[isTabAfterId ? 0 : cells.length - 1]);
  const tabs = named.map((cells) => cells[isTabAfterId ? cells.length - 1 : 0]);
  let free = ids.length;
  while (free > 0 && ids[free - 1] === '') free -= 1;
  const missing: FactRow[] = [];
  for (const { id, tab: own } of engineers) {
    const found = ids.indexOf(id);
    const written = factColumns.map((place) => formulas[found]?.[place - firstFact] ?? '');
    const isWhole = written.every((formula) => formula !== '' && !formula.includes('#REF!'));
    if (isWhole && tabs[found] === own.sheetId) continue;
    missing.push({ row1: header + 1 + (found >= 0 ? found : free), id, tab: own });
    if (found < 0) free += 1;
  }
  const rows = header + ids.length;
  if (header + free > rows) tab.sheet.insertRowsAfter(rows, header + free - rows + moreRows);
  writeFactRows(tab, missing);
  return missing.map(({ id }) => id);
}

interface FactRow extends EngineerWithTab {
  readonly row1: number;
}

/** Writes rows that lie below one another in one go: there may be hundreds when an older workbook is set up. */
function writeFactRows(tab: TaggedTab, missing: readonly FactRow[]): void {
  const facts: Source<'facts'> = { table: 'facts', tab, prefix: '' };
  const today = todayOf(facts);
  const idLetter = letters(positionOf('facts', tab, 'id'));
  // 0 for who has left and is not among the active ones any more; nobody looks at their row.
  const cadenceOf = (row1: number) =>
    `XLOOKUP($${idLetter}${row1};${columnOf(facts, 'of-id')};${columnOf(facts, 'of-cadence')};0)`;
  const rows = [...missing].sort((a, b) => a.row1 - b.row1);
  for (let first = 0; first < rows.length; ) {
    let end = first + 1;
    while (rows[end]?.row1 === (rows[end - 1]?.row1 ?? 0) + 1) end += 1;
    const run = rows.slice(first, end);
    const row1 = run[0]?.row1 ?? 0;
    const sources = run.map(({ tab: own }) => sourceOf('meetings', own));
    writeRows(
      'facts',
      tab,
      row1,
      run.map(({ id, tab: own }) => ({ id, tab: own.sheetId })),
    );
    const placed = goalFacts.map((key) => ({ key, position: positionOf('facts', tab, key) }));
    const write = (column: number, formulas: string[][]) =>
      tab.sheet.getRange(row1, column, run.length, formulas[0]?.length ?? 1).setFormulas(formulas);
    write(
      positionOf('facts', tab, 'last'),
      sources.map((source) => [tabFactsFormula(source, today)]),
    );
    write(
      positionOf('facts', tab, 'met-1'),
      sources.map((source, index) => [monthFactsFormula(source, today, cadenceOf(row1 + index))]),
    );
    eachRun(
      placed,
      () => true,
      (from, to) => {
        const keys = placed.filter(({ position }) => position >= from && position <= to);
        keys.sort((a, b) => a.position - b.position);
        write(
          from,
          sources.map((source) => keys.map(({ key }) => goalFactFormulas(source)[key])),
        );
      },
    );
    first = end;
  }
}

const moreRows = 20;
