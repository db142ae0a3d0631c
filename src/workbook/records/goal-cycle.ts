import { runsOf } from '../../domain/cells/runs';
import { eachRun } from '../grid/column-formatting';
import type { ColumnKey } from '../grid/layout';
import { cellsFor, headerRow, positionOf, type SheetValue } from '../grid/table';
import { ensureFreeRows, writeRows } from '../grid/write-rows';
import type { Goal, GoalTable } from './goals';

/** A goal that continues in a new row. */
export interface GoalCopy {
  readonly goal: Goal;
  readonly id: string;
  readonly start: SheetValue;
  /** The cell whose number format the start has: `current` if the copy continues from the current value. */
  readonly startLooksLike: 'start' | 'current';
}

/** The cycle of the new rows. */
export interface CycleDates {
  readonly name: string;
  readonly from: Date;
  readonly due: Date;
}

/** In Closed of a copy until its goal is closed: a goal with anything there counts nowhere (G30). */
const beingMade = 'being made';

/** Whether a row is a copy of a cycle that was not started, because the run ended before. */
export function isBegun({ closed }: { readonly closed: SheetValue }): boolean {
  return closed === beingMade;
}

/** Whether an interrupted run left copies. */
export function hasBegunCopies(table: GoalTable): boolean {
  return begunRows(table).length > 0;
}

/** Blanks the copies that an interrupted run left. */
export function removeBegunCopies(table: GoalTable): void {
  for (const run of runsOf(begunRows(table), (one, next) => next === one + 1)) blankRows(table, run);
}

/**
 * Closes the goals on the day and adds the copies (M191). The copies count nowhere until one write of the column Closed closes
 * the goals and opens the copies, so a run that ends halfway has started nothing; the next one takes the rows that it left
 * (M266).
 */
export function startGoals(
  table: GoalTable,
  goals: readonly Goal[],
  copies: readonly GoalCopy[],
  cycle: CycleDates,
  closedOn: Date,
): void {
  const begun = begunRows(table);
  const places = copies.map((_, index) => begun[index] ?? table.freeRow1 + index - begun.length);
  const left = begun.slice(copies.length);
  const cells = closedCells(table, goals, [...places, ...left], closedOn);
  if (copies.length > 0) addCopies(table, copies, places, cycle);
  for (const run of runsOf(left, (one, next) => next === one + 1)) blankRows(table, run);
  if (cells) writeColumn(table, 'closed', cells.row1, cells.values);
}

function begunRows(table: GoalTable): number[] {
  return table.rows.filter((row) => isBegun({ closed: row.cell('closed') })).map(({ row1 }) => row1);
}

function addCopies(
  table: GoalTable,
  copies: readonly GoalCopy[],
  places: readonly number[],
  cycle: CycleDates,
): void {
  const lines = { formulaOf: formulasIn(table, 'current'), lookOf: figureLooks(table) };
  const added = places.filter((row1) => row1 >= table.freeRow1).length;
  if (added > 0) ensureFreeRows('goals', table, added);
  const placed = copies.map((copy, index) => ({ copy, row1: places[index] ?? 0 }));
  for (const run of runsOf(placed, (one, next) => next.row1 === one.row1 + 1)) {
    const own = run.map(({ copy }) => copy);
    writeCopies(table, run[0]?.row1 ?? 0, own, cycle, lines);
  }
}

function blankRows({ tab }: GoalTable, rows: readonly number[]): void {
  const keys = Array.from(tab.columns.keys()).filter((key) => key !== 'progress') as ColumnKey<'goals'>[];
  writeRows(
    'goals',
    tab,
    rows[0] ?? 0,
    rows.map(() => cellsFor<'goals'>(keys, () => '')),
  );
}

interface Lines {
  formulaOf(row1: number): string;
  lookOf(row1: number, column: (typeof figures)[number]): string;
}

/** Writes the formats first, then the cells that say that the row is being made, and last those that make it a goal. */
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
      copies.forEach((_, index) => {
        for (const { position } of run) tab.writes.formatted.push({ row1: row1 + index, column: position });
      });
      tab.sheet.getRange(row1, first, copies.length, run.length).setNumberFormats(looks);
    },
  );
  const { name, from, due } = cycle;
  writeRows(
    'goals',
    tab,
    row1,
    copies.map(({ goal, id }) => ({ from, due, updated: goal.updated, closed: beingMade, cycle: name, id })),
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
  const current = copies.map(({ goal }) => ({ formula: formulaOf(goal.row1), value: goal.current }));
  if (current.some(({ formula }) => formula !== '')) writeColumn(table, 'current', row1, current);
}

/**
 * The cells of Closed from the first goal or copy to the last: the day for the goals, '' for the copies, and what is there in
 * between, including formulas; null if there are none.
 */
function closedCells(
  table: GoalTable,
  goals: readonly Goal[],
  copies: readonly number[],
  day: Date,
): { row1: number; values: ColumnCell[] } | null {
  const closing = new Set(goals.map(({ row1 }) => row1));
  const opening = new Set(copies);
  const rows = [...closing, ...opening].sort((a, b) => a - b);
  const [row1] = rows;
  if (row1 === undefined) return null;
  const formulaOf = formulasIn(table, 'closed');
  const values = Array.from({ length: (rows[rows.length - 1] ?? 0) - row1 + 1 }, (_, index) => {
    const at = row1 + index;
    if (closing.has(at)) return { formula: '', value: day };
    return opening.has(at)
      ? { formula: '', value: '' }
      : { formula: formulaOf(at), value: table.at(at, 'closed') };
  });
  return { row1, values };
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

/** A cell to write: its formula, '' if it has none, and what it shows. */
interface ColumnCell {
  readonly formula: string;
  readonly value: SheetValue;
}

function writeColumn(
  { tab }: GoalTable,
  column: 'current' | 'closed',
  row1: number,
  cells: readonly ColumnCell[],
): void {
  const position = positionOf('goals', tab, column);
  cells.forEach(({ value }, index) => {
    tab.writes.write(row1 + index, position, value);
  });
  tab.sheet
    .getRange(row1, position, cells.length, 1)
    .setValues(cells.map(({ formula, value }) => [formula || asTyped(value)]));
}

/** Keeps text as text. */
function asTyped(value: SheetValue): SheetValue {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
