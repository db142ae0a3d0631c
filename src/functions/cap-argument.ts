import { isFlaw } from '../domain/cells/cell-number';
import { readScoreCap } from '../domain/goals/score-cap';
import { cellAt, cellError } from './cell-range';
import { singleCell } from './single-cell';

/**
 * The highest progress that a goal can count for, as a fraction; 1 if it is omitted. Throws Error with the sentence for
 * the cell if it is not a single number greater than 0 and at most 10 (S25).
 */
export function readCap(functionName: string, argument: unknown): number {
  const range = singleCell(functionName, argument, 'cap', 'give one number, such as 1');
  const cap = readScoreCap(cellAt(range, 0));
  if (isFlaw(cap)) throw cellError(functionName, range, 0, cap);
  return cap;
}
