import { runsOf } from '../../domain/cells/runs';
import { isBroken, isOutdated } from '../formulas/outdated-formula';
import { eachRun } from '../grid/column-formatting';
import { type EnsuredFormulas, ensureFormulas } from '../grid/ensure-formulas';
import { type ColumnKey, letters } from '../grid/layout';
import { columnOf, type Source, sourceOf } from '../grid/references';
import { headerRow, positionOf } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';
import { writeRows } from '../grid/write-rows';
import { isOpen } from '../records/open-goals';
import { attentionFormula } from './attention';
import { meetingFiguresFormula, panelFigureFormulas, panelFigures } from './calc-formulas';
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
import { historyFormula } from './history-formulas';
import { byManagerFormula } from './manager-formulas';

/** An engineer and the tab whose figures are in a row of Calc. */
export interface EngineerWithTab {
  readonly id: string;
  readonly tab: TaggedTab;
}

/** Writes the missing, broken and outdated formulas in the header cells of Calc; returns which there were (D22, W81). */
export function ensureCalcFormulas(
  tab: TaggedTab,
  newColumns: readonly string[],
  sources: DashboardSources,
  filters: Record<Filter, string>,
): EnsuredFormulas {
  const formulas = {
    ...rosterFormulas(sources),
    ...lookupFormulas(sources),
    ...cadenceFormulas(sources),
    ...goalFormulas(sources, filters.cycle),
    'of-attention': attentionFormula(sources),
    'of-shown': shownFormula(sources, filters),
    ...choiceFormulas(sources, isOpen(sources.goals)),
    'by-manager': byManagerFormula(sources),
  };
  return ensureFormulas('calc', tab, newColumns, formulas);
}

/**
 * Writes the missing, broken and outdated rows of Calc, one per engineer tab. The row of a deleted tab remains (D22, W81).
 */
export function ensureCalcRows(tab: TaggedTab, engineers: readonly EngineerWithTab[]): EnsuredRows {
  if (engineers.length === 0) return { missing: [], outdated: false };
  const position = (key: ColumnKey<'calc'>) => positionOf('calc', tab, key);
  const header = headerRow(tab);
  const column = (...keys: ColumnKey<'calc'>[]) => {
    const positions = keys.map(position);
    const [first, last] = [Math.min(...positions), Math.max(...positions)];
    return tab.sheet.getRange(`${letters(first)}${header + 1}:${letters(last)}`);
  };
  const named: unknown[][] = column('id', 'tab').getValues();
  const keys = ['last', ...panelFigures, 'met-1'] as const;
  const formulas: string[][] = column(...keys).getFormulas();
  const formulaColumns = keys.map(position);
  const firstColumn = Math.min(...formulaColumns);
  const isTabAfterId = position('tab') > position('id');
  const ids = named.map((cells) => cells[isTabAfterId ? 0 : cells.length - 1]);
  const tabs = named.map((cells) => cells[isTabAfterId ? cells.length - 1 : 0]);
  let free = ids.length;
  while (free > 0 && ids[free - 1] === '') free -= 1;
  const missing: CalcRow[] = [];
  const outdated: CalcRow[] = [];
  const calc: Source<'calc'> = { table: 'calc', tab, prefix: '' };
  for (const { id, tab: own } of engineers) {
    const found = ids.indexOf(id);
    const written = formulaColumns.map((place) => formulas[found]?.[place - firstColumn] ?? '');
    const isWhole = written.every((formula) => formula !== '' && !isBroken(formula));
    const isThere = isWhole && tabs[found] === own.sheetId;
    const wanted = isThere ? rowFormulas(calc, { table: 'meetings', tab: own, prefix: '' }, 1) : null;
    const isOld =
      wanted !== null && keys.some((key, index) => isOutdated(written[index] ?? '', wanted[key], ''));
    if (isThere && !isOld) continue;
    (isOld ? outdated : missing).push({ row1: header + 1 + (found >= 0 ? found : free), id, tab: own });
    if (found < 0) free += 1;
  }
  const rows = header + ids.length;
  if (header + free > rows) tab.sheet.insertRowsAfter(rows, header + free - rows + moreRows);
  writeCalcRows(tab, [...missing, ...outdated]);
  return { missing: missing.map(({ id }) => id), outdated: outdated.length > 0 };
}

/** The rows of Calc that were written. */
interface EnsuredRows {
  /** The ids of the engineers whose rows were missing or broken. */
  readonly missing: readonly string[];
  /** Whether rows had formulas of an earlier version. */
  readonly outdated: boolean;
}

interface CalcRow extends EngineerWithTab {
  readonly row1: number;
}

/** Writes each run of adjacent rows together: an older workbook can have hundreds of them. */
function writeCalcRows(tab: TaggedTab, missing: readonly CalcRow[]): void {
  const calc: Source<'calc'> = { table: 'calc', tab, prefix: '' };
  const rows = [...missing].sort((a, b) => a.row1 - b.row1);
  for (const run of runsOf(rows, (one, next) => next.row1 === one.row1 + 1)) {
    const row1 = run[0]?.row1 ?? 0;
    const formulas = run.map((row) => rowFormulas(calc, sourceOf('meetings', row.tab), row.row1));
    writeRows(
      'calc',
      tab,
      row1,
      run.map(({ id, tab: own }) => ({ id, tab: own.sheetId })),
    );
    const placed = panelFigures.map((key) => ({ key, position: positionOf('calc', tab, key) }));
    const write = (column: number, cells: string[][]) =>
      tab.sheet.getRange(row1, column, run.length, cells[0]?.length ?? 1).setFormulas(cells);
    for (const key of ['last', 'met-1'] as const) {
      write(
        positionOf('calc', tab, key),
        formulas.map((row) => [row[key]]),
      );
    }
    eachRun(
      placed,
      () => true,
      (from, to) => {
        const keys = placed.filter(({ position }) => position >= from && position <= to);
        keys.sort((a, b) => a.position - b.position);
        write(
          from,
          formulas.map((row) => keys.map(({ key }) => row[key])),
        );
      },
    );
  }
}

/** The formulas of a row of Calc (1-based), by column. */
function rowFormulas(calc: Source<'calc'>, meetings: Source<'meetings'>, row1: number) {
  const today = todayOf(calc);
  // An engineer who has left is not among the active ones; the cadence of 0 is shown nowhere.
  const id = `$${letters(positionOf('calc', calc.tab, 'id'))}${row1}`;
  const cadence = `XLOOKUP(${id};${columnOf(calc, 'of-id')};${columnOf(calc, 'of-cadence')};0)`;
  return {
    last: meetingFiguresFormula(meetings, calc, today),
    ...panelFigureFormulas(meetings),
    'met-1': historyFormula(meetings, calc, today, cadence),
  };
}

const moreRows = 20;
