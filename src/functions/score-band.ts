import { isFlaw, readCellNumber } from '../domain/cell-number';
import { isNotScored } from '../domain/goal-progress';
import { scoreBand } from '../domain/score-band';
import { highestCap } from './cap-argument';
import { readRange } from './cell-range';
import { eachRow } from './each-row';

const functionName = 'SCORE_BAND';

/** The band of each score, in the shape of the scores; '' where there is none, and in a bad cell the reason (S46, S47). */
export function bandOfScores(score: unknown): number | string | (number | string)[][] {
  return eachRow(functionName, [readRange(score, 'score')], ([cell]) => {
    if (isNotScored(cell)) return '';
    const share = readCellNumber(cell);
    if (share === null) return '';
    if (isFlaw(share)) return `No band: the score ${share.what}; ${share.remedy}.`;
    // A score of 45 is meant as 45 %: called green, it would be wrong and look right.
    if (share > highestCap) return `No band: the score is ${share}; give a share such as 45 %.`;
    return scoreBand(share);
  });
}
