import type { SheetValue } from '../grid/table';
import type { CellPlace, PlacedValue } from '../grid/written-cells';
import type { TwoStates } from './compare-rows';
import { movedRows } from './moved-rows';
import { holds, isSameValue } from './same-value';

/** Where the values landed that a run has written. */
export interface Landing {
  /** Whether each of them is in its row and its column, or somebody has replaced it since. */
  readonly isRight: boolean;
  /** What takes all of them back and restores what was below them. */
  readonly rollBack: readonly RolledBack[];
  /** The blank cells that a format of the run can have reached. */
  readonly formatted: readonly CellPlace[];
}

/** What a cell gets back, and what was written over it. */
interface RolledBack extends PlacedValue {
  readonly written: SheetValue;
}

/** Finds out where written values landed if somebody moved rows or columns while the run was under way. */
export function landingOf(states: TwoStates): Landing {
  const { before, now, written, formatted, idColumn, columnNow } = states;
  const rows = movedRows(states);
  const columnBefore = new Map(
    Array.from({ length: before[0]?.length ?? 0 }, (_, index) => [columnNow(index + 1), index + 1]),
  );
  const was = (row1: number, column: number): SheetValue => before[row1 - 1]?.[column - 1] ?? '';
  const is = (row1: number, column: number): SheetValue => now[row1 - 1]?.[column - 1] ?? '';
  /** Where the content of a cell was before, [0, 0] if it was nowhere. */
  const origin = (rowNow1: number, column: number): readonly [row1: number, column: number] => {
    const [row1, from] = [rows.rowBefore(rowNow1), columnBefore.get(column)];
    return row1 === null || from === undefined ? [0, 0] : [row1, from];
  };
  const below = (rowNow1: number, column: number): SheetValue => was(...origin(rowNow1, column));
  const targets = new Map(
    written.map(({ row1, column, value }) => [`${rows.rowNow(row1)},${columnNow(column)}`, value]),
  );
  const isPlanned = (rowNow1: number, column: number) => {
    const value = targets.get(`${rowNow1},${column}`);
    return value !== undefined && holds(is(rowNow1, column), value);
  };
  const hasLanded = (row1: number, column: number, value: SheetValue) =>
    holds(is(row1, column), value) && !isSameValue(is(row1, column), below(row1, column));
  const places = new Map(written.map(({ row1, column, value }) => [`${row1},${column}`, value]));
  /** Whether the run wrote another value, or a blank, over one that had reached this cell. */
  const isWrittenOver = (row1: number, column: number, value: SheetValue) => {
    const other = places.get(`${row1},${column}`);
    return other !== undefined && holds(is(row1, column), other) && !holds(is(row1, column), value);
  };
  const rollBack: RolledBack[] = [];
  let isRight = true;
  const back = (row1: number, column: number, written: SheetValue, isInPlace: boolean) => {
    rollBack.push({ row1, column, written, value: below(row1, column) });
    if (!isInPlace) isRight = false;
  };
  for (const { row1, column, value, earlier } of written) {
    const isNew = isBlankRow(states, row1);
    const [toRow1, to] = [rows.rowNow(row1), columnNow(column)];
    if (toRow1 !== null && to !== null && earlier.some((one) => hasLanded(toRow1, to, one))) {
      // The last of several values did not reach the cell that has one of the others.
      if (!holds(is(toRow1, to), value)) back(toRow1, to, is(toRow1, to), false);
    }
    // Somebody moved the row further down, and another new row was then written over it.
    if (states.isComplete && isNew && value !== '' && toRow1 !== null && to !== null) {
      const isGone = column === idColumn ? !holds(is(toRow1, to), value) : is(toRow1, to) === '';
      if (isGone) isRight = false;
    }
    if (toRow1 === row1 && to === column) {
      if (hasLanded(row1, column, value)) back(row1, column, value, !isNew || rows.rowBefore(row1) === null);
      continue;
    }
    const isThere = toRow1 !== null && to !== null && hasLanded(toRow1, to, value);
    if (isThere) back(toRow1, to, value, true);
    // Its own cell can hold the same because another value landed there.
    if (hasLanded(row1, column, value) && !isPlanned(row1, column)) back(row1, column, value, false);
    else if (isThere || toRow1 === null || to === null) continue;
    else if (isWrittenOver(toRow1, to, value)) isRight = false;
    // It was written into a cell that held the same, and its own has not changed.
    else if (!isNew && !holds(was(row1, column), value)) {
      if (isSameValue(is(toRow1, to), was(row1, column))) isRight = false;
    }
  }
  const reached = formatted.flatMap(({ row1, column }) => {
    const [toRow1, to] = [rows.rowNow(row1), columnNow(column)];
    return [{ row1, column }, ...(toRow1 === null || to === null ? [] : [{ row1: toRow1, column: to }])];
  });
  return { isRight, rollBack, formatted: reached.filter((one) => rows.rowBefore(one.row1) === null) };
}

function isBlankRow({ before, columns }: TwoStates, row1: number): boolean {
  return columns.every((column) => (before[row1 - 1]?.[column - 1] ?? '') === '');
}
