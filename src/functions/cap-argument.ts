import { isFlaw, readCellNumber } from '../domain/cell-number';
import { cellAt, cellError, readRange } from './cell-range';

/** The most that one goal may count for: 1 when not given. */
export function readCap(functionName: string, argument: unknown): number {
  const range = readRange(argument, 'cap');
  if (range.filled > 1) {
    const flaw = { what: `has ${range.filled} cells`, remedy: 'give one number, such as 1' };
    throw cellError(functionName, { ...range, rows: 1, columns: 1 }, 0, flaw);
  }
  const cap = readCellNumber(cellAt(range, 0));
  if (isFlaw(cap)) throw cellError(functionName, range, 0, cap);
  // Above 10 somebody means percent: 120 for 120 %.
  if (cap === null || (cap > 0 && cap <= 10)) return cap ?? 1;
  throw cellError(functionName, range, 0, { what: `is ${cap}`, remedy: 'give a share such as 1 or 120 %' });
}
