import { type CellNumber, readCellNumber } from '../cells/cell-number';
import { tolerance } from './tolerance';

export type ScoreBand = 'red' | 'amber' | 'green';

/** Where amber and green begin, as shares. */
export interface BandStarts {
  readonly amber: number;
  readonly green: number;
}

const defaultStarts: BandStarts = { amber: 0.4, green: 0.7 };

/** No cap and no score is above this: somebody means percent, 45 for 45 %. */
export const highestScore = 10;

/** Reads a score; 45 taken for a share would be called green, wrong and looking right (S47). */
export function readScore(cell: unknown): CellNumber {
  const score = readCellNumber(cell);
  if (typeof score !== 'number' || score <= highestScore) return score;
  return { what: `is ${score}`, remedy: 'give a share such as 45 %' };
}

/** The colour of an unrounded score (S19). */
export function scoreBand(score: number, starts: BandStarts = defaultStarts): ScoreBand {
  if (score < starts.amber - tolerance) return 'red';
  return score < starts.green - tolerance ? 'amber' : 'green';
}
