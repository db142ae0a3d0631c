import { readCellDay } from '../domain/cells/cell-day';
import { isFlaw, namedFlaw, readCellNumber } from '../domain/cells/cell-number';
import { isNotScored } from '../domain/goals/goal-progress';
import { goalStatus, noStatusSentence } from '../domain/goals/goal-status';
import { readRange } from './cell-range';
import { eachRow } from './each-row';
import { readAsOf } from './single-cell';

const functionName = 'GOAL_STATUS';

/**
 * The status of each row on the day `asOf`, in the shape of the progress: '' if there is none, or the reason why a cell
 * is unusable. Throws Error if `asOf` is not one day or the ranges have different sizes (G16 to G24).
 */
export function goalStatusCells(
  progress: unknown,
  start: unknown,
  due: unknown,
  asOf: unknown,
): number | string | (number | string)[][] {
  const asOfDay = readAsOf(functionName, asOf);
  const ranges = [readRange(progress, 'progress'), readRange(start, 'start'), readRange(due, 'due')];
  return eachRow(functionName, ranges, ([progressCell, startCell, dueCell]) => {
    const share = isNotScored(progressCell) ? null : readCellNumber(progressCell);
    if (isFlaw(share)) return noStatusSentence(namedFlaw('the progress', share));
    const startDay = readCellDay(startCell);
    if (isFlaw(startDay)) return noStatusSentence(namedFlaw('the start', startDay));
    const dueDay = readCellDay(dueCell);
    if (isFlaw(dueDay)) return noStatusSentence(namedFlaw('the due date', dueDay));
    const status = goalStatus(share, { startDay, dueDay }, asOfDay);
    return isFlaw(status) ? noStatusSentence(status) : (status ?? '');
  });
}
