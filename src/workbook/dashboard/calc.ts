import { runsOf } from '../../domain/cells/runs';
import { eachRun } from '../grid/column-formatting';
import { ensureFormulas } from '../grid/ensure-formulas';
import { type ColumnKey, letters } from '../grid/layout';
import { columnOf, type Source, sourceOf } from '../grid/references';
import { headerRow, positionOf, writeRows } from '../grid/table';
import type { TaggedTab } from '../grid/tags';
import { isOpen } from '../records/open-goals';
import { attentionFormula } from './attention';
import {
  meetingFiguresFormula,
  monthFiguresFormula,
  panelFigureFormulas,
  panelFigures,
} from './calc-formulas';
import { type DashboardSources, todayOf } from './dashboard-sources';
import {
  cadenceFormulas,
  choiceFormulas,
  type Filter,
  lookupFormulas,
  rosterFormulas,
  shownFormula,
} from './engineer-figures';
import { goalFormulas } from './goal-figures';

/** An engineer and the tab whose figures are in a row of Calc. */
export interface EngineerWithTab {
  readonly id: string;
  readonly tab: TaggedTab;
}

/** Writes the missing and broken formulas in the header cells of Calc; returns whether there were any (D22). */
export function ensureCalcFormulas(
  tab: TaggedTab,
  newColumns: readonly string[],
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
    ...choiceFormulas(sources, isOpen(sources.goals)),
  };
  return ensureFormulas('calc', tab, newColumns, formulas);
}

/**
 * Writes the missing and broken rows of Calc, one per engineer tab; returns the ids of their engineers, [] if there are none.
 * The row of a deleted tab remains (D22).
 */
export function ensureCalcRows(tab: TaggedTab, engineers: readonly EngineerWithTab[]): string[] {
  if (engineers.length === 0) return [];
  const position = (key: ColumnKey<'calc'>) => positionOf('calc', tab, key);
  const header = headerRow(tab);
  const column = (...keys: ColumnKey<'calc'>[]) => {
    const positions = keys.map(position);
    const [first, last] = [Math.min(...positions), Math.max(...positions)];
    return tab.sheet.getRange(`${letters(first)}${header + 1}:${letters(last)}`);
  };
  const named: unknown[][] = column('id', 'tab').getValues();
  const formulas: string[][] = column('last', ...panelFigures, 'met-1').getFormulas();
  const formulaColumns = ['last' as const, ...panelFigures, 'met-1' as const].map(position);
  const firstColumn = Math.min(...formulaColumns);
  const isTabAfterId = position('tab') > position('id');
  const ids = named.map((cells) => cells[isTabAfterId ? 0 : cells.length - 1]);
  const tabs = named.map((cells) => cells[isTabAfterId ? cells.length - 1 : 0]);
  let free = ids.length;
  while (free > 0 && ids[free - 1] === '') free -= 1;
  const missing: CalcRow[] = [];
  for (const { id, tab: own } of engineers) {
    const found = ids.indexOf(id);
    const written = formulaColumns.map((place) => formulas[found]?.[place - firstColumn] ?? '');
    const isWhole = written.every((formula) => formula !== '' && !formula.includes('#REF!'));
    if (isWhole && tabs[found] === own.sheetId) continue;
    missing.push({ row1: header + 1 + (found >= 0 ? found : free), id, tab: own });
    if (found < 0) free += 1;
  }
  const rows = header + ids.length;
  if (header + free > rows) tab.sheet.insertRowsAfter(rows, header + free - rows + moreRows);
  writeCalcRows(tab, missing);
  return missing.map(({ id }) => id);
}

interface CalcRow extends EngineerWithTab {
  readonly row1: number;
}

/** Writes each run of adjacent rows together: an older workbook can have hundreds of them. */
function writeCalcRows(tab: TaggedTab, missing: readonly CalcRow[]): void {
  const calc: Source<'calc'> = { table: 'calc', tab, prefix: '' };
  const today = todayOf(calc);
  const idLetter = letters(positionOf('calc', tab, 'id'));
  // An engineer who has left is not among the active ones; the cadence of 0 is shown nowhere.
  const cadenceOf = (row1: number) =>
    `XLOOKUP($${idLetter}${row1};${columnOf(calc, 'of-id')};${columnOf(calc, 'of-cadence')};0)`;
  const rows = [...missing].sort((a, b) => a.row1 - b.row1);
  for (const run of runsOf(rows, (one, next) => next.row1 === one.row1 + 1)) {
    const row1 = run[0]?.row1 ?? 0;
    const sources = run.map(({ tab: own }) => sourceOf('meetings', own));
    writeRows(
      'calc',
      tab,
      row1,
      run.map(({ id, tab: own }) => ({ id, tab: own.sheetId })),
    );
    const placed = panelFigures.map((key) => ({ key, position: positionOf('calc', tab, key) }));
    const write = (column: number, formulas: string[][]) =>
      tab.sheet.getRange(row1, column, run.length, formulas[0]?.length ?? 1).setFormulas(formulas);
    write(
      positionOf('calc', tab, 'last'),
      sources.map((source) => [meetingFiguresFormula(source, today)]),
    );
    write(
      positionOf('calc', tab, 'met-1'),
      sources.map((source, index) => [monthFiguresFormula(source, today, cadenceOf(row1 + index))]),
    );
    eachRun(
      placed,
      () => true,
      (from, to) => {
        const keys = placed.filter(({ position }) => position >= from && position <= to);
        keys.sort((a, b) => a.position - b.position);
        write(
          from,
          sources.map((source) => keys.map(({ key }) => panelFigureFormulas(source)[key])),
        );
      },
    );
  }
}

const moreRows = 20;
