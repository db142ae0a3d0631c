import { runsOf } from '../../domain/cells/runs';
import { isBroken, isOutdated } from '../formulas/outdated-formula';
import { beginRow } from '../grid/begun-lines';
import { type EnsuredFormulas, ensureFormulas } from '../grid/ensure-formulas';
import { type ColumnKey, letters } from '../grid/layout';
import { headerRow, positionOf } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';
import type { Workbook } from '../grid/workbook';
import { tagRow } from '../grid/write-tags';
import type { Settings } from '../records/settings';
import { ensureBands } from '../scores/bands';
import type { ObjectiveCells } from './chart-figures';
import { ensureStateColors, formatDashboard, setFilterChoices } from './dashboard-formats';
import { objectiveMean, objectiveName, type Total, tableFormulas, totalFormula } from './dashboard-formulas';
import type { DashboardSources } from './dashboard-sources';
import { everybody, everything, type Filter } from './engineer-figures';
import { advice, problemLine } from './problem-line';

type Key = ColumnKey<'dashboard'>;

/** The lines above the table, in order. Each has a tag. */
const dashboardLines = ['labels', 'filters', 'objectives', 'means'] as const;
type Line = (typeof dashboardLines)[number];
export const dashboardHeader1 = dashboardLines.length + 1;

/** Each filter is above the column that it applies to. */
const filters: Readonly<Record<Filter, { column: Key; label: string; start: string }>> = {
  cycle: { column: 'engineer', label: 'Cycle', start: everything },
  show: { column: 'attention', label: 'Show', start: everybody },
  team: { column: 'team', label: 'Team', start: everything },
  manager: { column: 'manager', label: 'Manager', start: everything },
};
/** `hallmark` is part of every version of the formula. */
const totals: Readonly<Record<Total, { column: Key; label: string; hallmark: string }>> = {
  today: { column: 'last', label: 'As of', hallmark: 'INDEX(' },
  people: { column: 'days', label: 'People', hallmark: 'COUNTIFS(' },
  met: { column: 'due', label: 'Met within cadence', hallmark: 'COUNTIFS(' },
  score: { column: 'state', label: 'Mean score', hallmark: 'FILTER(' },
  scored: { column: 'held', label: 'People with a score', hallmark: 'FILTER(' },
  overdue: { column: 'expected', label: 'Overdue actions', hallmark: 'FILTER(' },
  feeling: { column: 'feeling', label: 'Mean feeling', hallmark: 'FILTER(' },
  workload: { column: 'workload', label: 'Mean workload', hallmark: 'FILTER(' },
};
const objectiveColumns: readonly Key[] = ['last', 'days', 'due', 'state'];

/** The absolute references of the filter cells, without the name of their tab. */
export function filterCells(tab: TaggedTab): Record<Filter, string> {
  const cell = (filter: Filter) => cellOf(tab, 'filters', filters[filter].column);
  return { manager: cell('manager'), team: cell('team'), cycle: cell('cycle'), show: cell('show') };
}

/** What the filter cells contain, in one service call; throws WorkbookError if one of their columns is missing. */
export function readFilters(tab: TaggedTab): Record<Filter, string> {
  const row1 = tab.rows.get('filters') ?? 1;
  const last = letters(Math.max(...Array.from(tab.columns.values())));
  const [cells = []]: unknown[][] = tab.sheet.getRange(`A${row1}:${last}${row1}`).getValues();
  const text = (filter: Filter) =>
    String(cells[positionOf('dashboard', tab, filters[filter].column) - 1] ?? '').trim();
  return { manager: text('manager'), team: text('team'), cycle: text('cycle'), show: text('show') };
}

/** The absolute references of the objectives and their means, without the name of their tab. */
export function objectiveCells(tab: TaggedTab): ObjectiveCells {
  const cells = (line: Line) => objectiveColumns.map((column) => cellOf(tab, line, column));
  return { names: cells('objectives'), means: cells('means') };
}

/**
 * Tags or inserts the missing lines above the table; returns whether there were any. Runs before formulas refer to the
 * lines (D22).
 */
export function ensureLines(tab: TaggedTab): boolean {
  let isRepaired = false;
  dashboardLines.forEach((line, index) => {
    if (tab.rows.has(line)) return;
    const row1 = index + 1;
    // If only the tags are missing, the lines are still directly above the headers.
    const isBegun = tab.insertions.has(`row:${line}`);
    if (isBegun || headerRow(tab) < dashboardHeader1) beginRow(tab, row1, line);
    else tagRow(tab, line, row1);
    isRepaired = true;
  });
  return isRepaired;
}

/**
 * Writes the missing, broken and outdated formulas, labels and filters of the dashboard; returns which there were (D22, W81).
 */
export function ensureDashboard(
  workbook: Workbook,
  tab: TaggedTab,
  newColumns: readonly string[],
  sources: DashboardSources,
  settings: Settings,
): EnsuredFormulas {
  const isNew = newColumns.includes('engineer') && newColumns.includes('overdue');
  const wrote = ensureFormulas('dashboard', tab, newColumns, tableFormulas(sources));
  const filled = ensureCells(tab, sources);
  if (isNew) {
    formatDashboard(tab);
    setFilterChoices(workbook, tab, filterCells(tab), sources.calc.tab);
  }
  const at = (key: Key) => letters(positionOf('dashboard', tab, key));
  const [first, last] = [objectiveColumns[0] as Key, objectiveColumns[3] as Key];
  const means = tab.rows.get('means') ?? 0;
  ensureBands(
    workbook,
    tab.sheet,
    [
      tab.sheet.getRange(`${at('score')}${headerRow(tab) + 1}:${at('score')}`),
      tab.sheet.getRange(`${at('state')}${tab.rows.get('filters') ?? 0}`),
      tab.sheet.getRange(`${at(first)}${means}:${at(last)}${means}`),
    ],
    settings,
  );
  ensureStateColors(workbook, tab);
  return { missing: wrote.missing || filled.missing, outdated: wrote.outdated || filled.outdated };
}

/** Fills the blank cells above the table; cells that a user overwrote remain (D2). */
function ensureCells(tab: TaggedTab, sources: DashboardSources): EnsuredFormulas {
  const area = tab.sheet.getRange(1, 1, headerRow(tab), Math.max(...Array.from(tab.columns.values())));
  const values: unknown[][] = area.getValues();
  const formulas: string[][] = area.getFormulas();
  const at = <Value>(all: readonly Value[][], line: Line, column: Key) =>
    all[(tab.rows.get(line) ?? 1) - 1]?.[positionOf('dashboard', tab, column) - 1] ?? '';
  const isBlank = (line: Line, column: Key) => {
    const formula = at(formulas, line, column);
    return isBroken(formula) || (formula === '' && at(values, line, column) === '');
  };
  const all = cells(tab, sources);
  const missing = all.filter(({ line, column, label }) =>
    // A filter that a user cleared remains blank as long as its label is there.
    label === undefined ? isBlank(line, column) : isBlank(line, column) && isBlank('labels', column),
  );
  const outdated = all.filter(
    ({ line, column, text, hallmark, former }) =>
      (hallmark !== undefined && isOutdated(at(formulas, line, column), text, hallmark)) ||
      (former !== undefined && at(formulas, line, column) === '' && at(values, line, column) === former),
  );
  const placed = [...missing, ...outdated].map(({ line, column, text }) => {
    return { line, row1: tab.rows.get(line) ?? 1, position: positionOf('dashboard', tab, column), text };
  });
  // The labels come last, because a blank filter below a label is one that a user cleared.
  const isLabel = ({ line }: (typeof placed)[number]) => Number(line === 'labels');
  placed.sort((a, b) => isLabel(a) - isLabel(b) || a.row1 - b.row1 || a.position - b.position);
  const isBeside = (one: (typeof placed)[number], next: (typeof placed)[number]) =>
    next.row1 === one.row1 && next.position === one.position + 1;
  for (const run of runsOf(placed, isBeside)) {
    const { row1, position } = run[0] ?? { row1: 1, position: 1 };
    tab.sheet.getRange(row1, position, 1, run.length).setValues([run.map(({ text }) => text)]);
  }
  return { missing: missing.length > 0, outdated: outdated.length > 0 };
}

interface DashboardCell {
  readonly line: Line;
  readonly column: Key;
  readonly text: string;
  /** Only for a filter. */
  readonly label?: string;
  /** Part of every version of the formula; absent if only one version has existed. */
  readonly hallmark?: string;
  /** The text of an earlier version, which is replaced. */
  readonly former?: string;
}

function cells(tab: TaggedTab, sources: DashboardSources): DashboardCell[] {
  const all: DashboardCell[] = [
    { line: 'objectives', column: 'engineer', text: 'A figure is a conversation aid, not an appraisal.' },
    {
      line: 'means',
      column: 'engineer',
      text: problemLine(sources),
      hallmark: advice,
      former: advice,
    },
    { line: 'means', column: 'manager', text: 'Mean score by objective' },
  ];
  for (const { column, label, start } of Object.values(filters)) {
    all.push({ line: 'labels', column, text: label });
    all.push({ line: 'filters', column, text: start, label });
  }
  for (const [total, { column, label, hallmark }] of Object.entries(totals)) {
    all.push({ line: 'labels', column, text: label });
    const text = totalFormula(sources, total as Total);
    all.push({ line: 'filters', column, text, hallmark });
  }
  objectiveColumns.forEach((column, index) => {
    all.push({ line: 'objectives', column, text: objectiveName(sources, index) });
    all.push({
      line: 'means',
      column,
      text: objectiveMean(sources, cellOf(tab, 'objectives', column)),
      hallmark: 'XLOOKUP(',
    });
  });
  return all;
}

function cellOf(tab: TaggedTab, line: Line, column: Key): string {
  return `$${letters(positionOf('dashboard', tab, column))}$${tab.rows.get(line) ?? 0}`;
}
