import { errorIn, quoted } from '../../domain/cells/cell-number';
import { type MeetingFigure, meetingFigures } from '../dashboard/calc-formulas';
import { historyFigures } from '../dashboard/history-formulas';
import { isProblemSentence } from '../formulas/problem-sentence';
import { headerFills } from '../grid/filled-columns';
import { type ColumnKey, letters, type SharedTabKey, tabNames } from '../grid/layout';
import { headerRow, positionOf, type SheetValue } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';

type Tabs = Readonly<Record<SharedTabKey, TaggedTab>>;

/** What prevents formulas from working and only the user can correct. */
export type Problem = {
  readonly table: SharedTabKey;
  /** At least one, in A1 notation. */
  readonly cells: readonly string[];
} & (
  | { readonly kind: 'formula-blocked'; readonly value: string; readonly formula: string }
  | { readonly kind: 'formula-failed'; readonly error: string }
  | { readonly kind: 'name-is-error' }
);

/** Values in the way of a formula, failed formulas, and errors in place of names (W84, W86); [] if all is well. */
export function findProblems(tabs: Tabs): Problem[] {
  const filled = (['goals', 'scores', 'calc', 'dashboard', 'charts', 'managers'] as const).map((key) =>
    readCells(key, tabs[key]),
  );
  const blocked = filled.flatMap(findBlocking);
  return [...(blocked.length > 0 ? blocked : findFailed(filled)), ...findNamelessRows(tabs)];
}

/** Two sentences with the cell and the remedy. */
export function problemText(problem: Problem): string {
  const { table, kind, cells } = problem;
  const [cell = ''] = cells;
  const tab = tabNames[table];
  if (kind === 'formula-blocked') {
    const { value, formula } = problem;
    return `${tab}: ${cell} contains ${value}, which blocks the formula in ${formula}. Clear ${cell}.`;
  }
  if (kind === 'formula-failed') {
    return `${tab}: ${cell} shows ${problem.error}, so scores cannot be computed. Hold the pointer over ${cell} to read the reason.`;
  }
  const verb = cells.length === 1 ? 'shows' : 'show';
  return `${tab}: ${cells.join(', ')} ${verb} an error instead of the name of an engineer. Type the name there.`;
}

interface Cells {
  readonly key: SharedTabKey;
  readonly tab: TaggedTab;
  /** From the first row and the first column. */
  readonly values: readonly (readonly SheetValue[])[];
}

function readCells(key: SharedTabKey, tab: TaggedTab): Cells {
  const last = letters(Math.max(1, ...Array.from(tab.columns.values())));
  return { key, tab, values: tab.sheet.getRange(`A:${last}`).getValues() };
}

/** Each formula that is blocked, with the first cell in its way. */
function findBlocking(cells: Cells): Problem[] {
  const { key, tab, values } = cells;
  const header = headerRow(tab);
  const areas: Area[] = headerFills(key).map(({ key: column, width }) => ({
    row1: header,
    lastRow1: values.length,
    position: positionOf(key, tab, column),
    width,
  }));
  if (key === 'calc') {
    const position = (column: ColumnKey<'calc'>) => positionOf('calc', tab, column);
    for (let row1 = header + 1; row1 <= values.length; row1 += 1) {
      if (valueAt(cells, row1, position('id')) === '') continue;
      const row = { row1, lastRow1: row1 };
      const [first] = meetingFigures satisfies readonly MeetingFigure[];
      areas.push({ ...row, position: position(first), width: meetingFigures.length });
      areas.push({ ...row, position: position('met-1'), width: historyFigures.length });
    }
  }
  return areas.flatMap((area) => {
    const formula = letters(area.position) + area.row1;
    if (errorAt(cells, area.row1, area.position) === null) return [];
    const found = firstFilled(cells, area);
    if (found === null) return [];
    const value = quoted(String(found.value));
    return [{ kind: 'formula-blocked', table: key, cells: [found.cell], value, formula }];
  });
}

/** The cells that a formula in the first one fills; rows and columns are 1-based. */
interface Area {
  readonly row1: number;
  readonly lastRow1: number;
  readonly position: number;
  readonly width: number;
}

/** The first cell of the area with content apart from the one with the formula; null if all are blank. */
function firstFilled(
  cells: Cells,
  { row1, lastRow1, position, width }: Area,
): { cell: string; value: SheetValue } | null {
  for (let row = row1; row <= lastRow1; row += 1) {
    for (let column = position; column < position + width; column += 1) {
      const value = valueAt(cells, row, column);
      // A formula that works in part can fill its cells with errors.
      if (value === '' || errorAt(cells, row, column) !== null || isProblemSentence(value)) continue;
      if (row !== row1 || column !== position) return { cell: letters(column) + row, value };
    }
  }
  return null;
}

/** The formulas of Goals and Scores that show an error; errors elsewhere follow from these. */
function findFailed(filled: readonly Cells[]): Problem[] {
  for (const cells of filled.filter(({ key }) => key === 'goals' || key === 'scores')) {
    const [fill] = headerFills(cells.key);
    const position = fill ? positionOf(cells.key, cells.tab, fill.key) : 1;
    const header = headerRow(cells.tab);
    for (const row1 of [header, header + 1]) {
      const error = errorAt(cells, row1, position);
      const cell = letters(position) + row1;
      if (error !== null) return [{ kind: 'formula-failed', table: cells.key, cells: [cell], error }];
    }
  }
  return [];
}

/** Rows of Goals, Actions and Engineers that count for no engineer, because the name in them is an error. */
function findNamelessRows(tabs: Tabs): Problem[] {
  return (
    [
      ['goals', 'engineer'],
      ['actions', 'engineer'],
      ['engineers', 'name'],
    ] as const
  ).flatMap(([key, column]) => {
    const cells = readCells(key, tabs[key]);
    const position = tabs[key].columns.get(column) ?? 1;
    const letter = letters(position);
    const rows1 = cells.values.map((_, index) => index + 1).filter((row1) => errorAt(cells, row1, position));
    if (rows1.length === 0) return [];
    return [{ kind: 'name-is-error', table: key, cells: rows1.map((row1) => letter + row1) }];
  });
}

function valueAt({ values }: Cells, row1: number, position: number): SheetValue {
  return values[row1 - 1]?.[position - 1] ?? '';
}

/** The error in a cell, such as "#REF!"; null if it has none, or if its function is still running. */
function errorAt(cells: Cells, row1: number, position: number): string | null {
  const value = valueAt(cells, row1, position);
  return typeof value === 'string' && value !== 'Loading...' && errorIn(value) ? value : null;
}
