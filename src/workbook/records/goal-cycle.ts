import { eachRun } from '../grid/column-formatting';
import { headerRow, makeRoom, positionOf, type SheetValue, writeRows } from '../grid/table';
import type { Goal, GoalTable } from './goals';

/** A goal that continues in a new row. */
export interface GoalCopy {
  readonly goal: Goal;
  readonly id: string;
  readonly start: SheetValue;
  /** Whose number format the start has: its own, or that of the current value, if it continues from that. */
  readonly startLooksLike: 'start' | 'current';
}

/** The cycle of the new rows. */
export interface CycleDates {
  readonly name: string;
  readonly from: Date;
  readonly due: Date;
}

/**
 * Adds the copies below the table in one write; completes a row that an interrupted run began, which is found by its id.
 */
export function addCopies(table: GoalTable, copies: readonly GoalCopy[], cycle: CycleDates): void {
  if (copies.length === 0) return;
  const begun = new Map(table.rows.map((row) => [row.text('id'), row.row1]));
  const added = copies.filter(({ id }) => !begun.has(id));
  const lines = { formulaOf: formulasIn(table, 'current'), lookOf: figureLooks(table) };
  if (added.length > 0) {
    makeRoom('goals', table, added.length);
    writeCopies(table, table.freeRow1, added, cycle, lines);
  }
  for (const copy of copies) {
    const row1 = begun.get(copy.id);
    if (row1 !== undefined) writeCopies(table, row1, [copy], cycle, lines);
  }
}

interface Lines {
  formulaOf(row1: number): string;
  lookOf(row1: number, column: (typeof figures)[number]): string;
}

/**
 * Writes the formats first, then the ids, and last the cells that make a row a goal: if the run is interrupted, the ids
 * show how far it came.
 */
function writeCopies(
  table: GoalTable,
  row1: number,
  copies: readonly GoalCopy[],
  cycle: CycleDates,
  { formulaOf, lookOf }: Lines,
): void {
  const { tab } = table;
  const placed = figures.map((column) => ({ column, position: positionOf('goals', tab, column) }));
  eachRun(
    placed,
    () => true,
    (first, last) => {
      const run = placed
        .filter(({ position }) => position >= first && position <= last)
        .sort((a, b) => a.position - b.position);
      const looks = copies.map(({ goal, startLooksLike }) =>
        run.map(({ column }) => lookOf(goal.row1, column === 'start' ? startLooksLike : column)),
      );
      tab.sheet.getRange(row1, first, copies.length, run.length).setNumberFormats(looks);
    },
  );
  const { name, from, due } = cycle;
  writeRows(
    'goals',
    tab,
    row1,
    copies.map(({ goal, id }) => ({ from, due, updated: goal.updated, closed: '', cycle: name, id })),
  );
  writeRows(
    'goals',
    tab,
    row1,
    copies.map(({ goal, start }) => ({
      engineer: goal.engineer,
      objective: goal.objective,
      'key-result': goal.keyResult,
      type: goal.type,
      weight: goal.weight,
      start,
      target: goal.target,
      current: goal.current,
    })),
  );
  const current = copies.map(({ goal }) => formulaOf(goal.row1) || asTyped(goal.current));
  if (copies.some(({ goal }) => formulaOf(goal.row1) !== '')) writeColumn(table, 'current', row1, current);
}

/**
 * Writes the day into Closed for all of these goals in one write, which repeats the cells in between unchanged,
 * including formulas. Does nothing without goals.
 */
export function closeGoals(table: GoalTable, goals: readonly Goal[], day: Date): void {
  if (goals.length === 0) return;
  const closing = new Set(goals.map(({ row1 }) => row1));
  const rows = Array.from(closing).sort((a, b) => a - b);
  const first = rows[0] ?? 0;
  const formulaOf = formulasIn(table, 'closed');
  const cells = Array.from({ length: (rows[rows.length - 1] ?? 0) - first + 1 }, (_, index) => {
    const row1 = first + index;
    return closing.has(row1) ? day : formulaOf(row1) || asTyped(table.at(row1, 'closed'));
  });
  writeColumn(table, 'closed', first, cells);
}

/** Columns whose numbers can be percentages, days or amounts: a copy has the formats of its goal. */
const figures = ['start', 'target', 'current'] as const;

function figureLooks(table: GoalTable): (row1: number, column: (typeof figures)[number]) => string {
  const { tab, freeRow1 } = table;
  const places = figures.map((column) => positionOf('goals', tab, column));
  const [below, first] = [headerRow(tab) + 1, Math.min(...places)];
  const read = tab.sheet
    .getRange(below, first, freeRow1 - below, Math.max(...places) - first + 1)
    .getNumberFormats();
  return (row1, column) => read[row1 - below]?.[positionOf('goals', tab, column) - first] ?? 'General';
}

function formulasIn(table: GoalTable, column: 'current' | 'closed'): (row1: number) => string {
  const { tab, freeRow1 } = table;
  const below = headerRow(tab) + 1;
  const formulas = tab.sheet
    .getRange(below, positionOf('goals', tab, column), freeRow1 - below, 1)
    .getFormulas();
  return (row1) => formulas[row1 - below]?.[0] ?? '';
}

function writeColumn(
  { tab }: GoalTable,
  column: 'current' | 'closed',
  row1: number,
  cells: readonly SheetValue[],
): void {
  tab.sheet
    .getRange(row1, positionOf('goals', tab, column), cells.length, 1)
    .setValues(cells.map((cell) => [cell]));
}

/** Keeps text as text. */
function asTyped(value: SheetValue): SheetValue {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
