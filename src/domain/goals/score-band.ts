import { type CellNumber, readCellNumber } from '../cells/cell-number';
import { tolerance } from './tolerance';

export type ScoreBand = 'red' | 'amber' | 'green';

/** The lowest scores of amber and green, as fractions. */
export interface BandStarts {
  readonly amber: number;
  readonly green: number;
}

const defaultStarts: BandStarts = { amber: 0.4, green: 0.7 };

/**
 * The highest cap or score that is accepted; a larger number is probably a percentage, such as 45 for 45 %.
 */
export const highestScore = 10;

/**
 * Reads a score; null if the cell is blank, or a flaw if it is not a fraction up to 10. Without this limit,
 * 45 would count as green (S47).
 */
export function readScore(cell: unknown): CellNumber {
  const score = readCellNumber(cell);
  if (typeof score !== 'number' || score <= highestScore) return score;
  return { what: `is ${score}`, remedy: 'give a percentage such as 45 %' };
}

/** The band of an unrounded score (S19). */
export function scoreBand(score: number, starts: BandStarts = defaultStarts): ScoreBand {
  if (score < starts.amber - tolerance) return 'red';
  return score < starts.green - tolerance ? 'amber' : 'green';
}
