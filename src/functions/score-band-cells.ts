import { isFlaw } from '../domain/cells/cell-number';
import { isNotScored } from '../domain/goals/goal-progress';
import { readScore, scoreBand } from '../domain/goals/score-band';
import { readRange } from './cell-range';
import { eachRow } from './each-row';

const functionName = 'SCORE_BAND';

/**
 * The band of each score, in the shape of the scores: '' if there is none, or the reason why a cell is unusable (S46,
 * S47).
 */
export function scoreBandCells(score: unknown): number | string | (number | string)[][] {
  return eachRow(functionName, [readRange(score, 'score')], ([cell]) => {
    if (isNotScored(cell)) return '';
    const share = readScore(cell);
    if (isFlaw(share)) return `No band: the score ${share.what}; ${share.remedy}.`;
    return share === null ? '' : scoreBand(share);
  });
}
