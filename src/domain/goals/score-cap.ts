import { type Flaw, readCellNumber } from '../cells/cell-number';
import { highestScore } from './score-band';

/**
 * The highest progress that a goal can count for, as a fraction; 1 for a blank cell, or a flaw if the cell is not a number greater
 * than 0 and at most 10 (S25).
 */
export function readScoreCap(cell: unknown): number | Flaw {
  const cap = readCellNumber(cell);
  if (typeof cap !== 'number') return cap ?? 1;
  if (cap > 0 && cap <= highestScore) return cap;
  return { what: `is ${cap}`, remedy: 'give a percentage such as 120 %' };
}
