import { readCellDay } from '../domain/cells/cell-day';
import { isFlaw } from '../domain/cells/cell-number';
import { type CellRange, cellAt, cellError, readRange } from './cell-range';

/**
 * An argument with one value: a cell, or a range in which at most the first cell is filled. Throws Error with the remedy
 * otherwise.
 */
export function singleCell(functionName: string, argument: unknown, name: string, remedy: string): CellRange {
  const range = readRange(argument, name);
  if (range.filled <= 1) return range;
  const flaw = { what: `has ${range.filled} cells`, remedy };
  throw cellError(functionName, { ...range, rows: 1, columns: 1 }, 0, flaw);
}

/**
 * The number of the day in the argument, never the day of the clock. Throws Error if it is blank or not one date
 * (G21).
 */
export function readAsOf(functionName: string, argument: unknown): number {
  const remedy = 'give one date, such as a cell with the day of the review';
  const range = singleCell(functionName, argument, 'asOf', remedy);
  const day = readCellDay(cellAt(range, 0));
  if (isFlaw(day)) throw cellError(functionName, range, 0, day);
  if (day === null) throw cellError(functionName, range, 0, { what: 'is blank', remedy });
  return day;
}
