import { type CellNumber, type Decimal, readCellNumber } from '../cells/cell-number';
import { typingTolerance } from './tolerance';

/** The weights that count in a score, and their sum. */
export interface WeightCheck {
  /** One for each weight given; a blank weight has its equal share of the remainder. */
  readonly weights: readonly number[];
  /** The sum of the weights, including the shares of blank ones. */
  readonly sum: number;
  /** The expected sum: 1 if no given weight is above 1, otherwise 100. */
  readonly whole: number;
  /** True if `sum` equals `whole`, or if there are no weights. */
  readonly addsUp: boolean;
  /** "Weights add up to 90 %"; '' if they add up. */
  readonly warning: string;
}

/** The largest weight that is accepted; a sum beyond it would lose precision. */
export const largestWeight = 1e12;

export const negativeRemedy = 'type 0 or more there';

/** Reads one weight; null if the cell is blank, or a flaw if it is not a number from 0 to 1e12 (S6). */
export function readWeight(cell: unknown, decimal?: Decimal): CellNumber {
  const read = readCellNumber(cell, decimal);
  if (typeof read !== 'number' || (read >= 0 && read <= largestWeight)) return read;
  const what = `is ${String(cell).trim().slice(0, 40)}`;
  return { what, remedy: read < 0 ? negativeRemedy : 'type a smaller number there' };
}

/**
 * Fills in the shares of blank weights (null) and checks the sum (S7, S8). Given weights must be 0 or more.
 */
export function checkWeights(weights: readonly (number | null)[]): WeightCheck {
  let given = 0;
  let largest = 0;
  let blanks = 0;
  for (const weight of weights) {
    if (weight === null) blanks += 1;
    else {
      given += weight;
      largest = Math.max(largest, weight);
    }
  }
  const share = shareOfBlank(given, largest, blanks);
  const whole = wholeOf(largest);
  const sum = given + share * blanks;
  const addsUp = weights.length === 0 || Math.abs(sum - whole) <= whole * typingTolerance;
  return {
    weights: weights.map((weight) => weight ?? share),
    sum,
    whole,
    addsUp,
    warning: addsUp ? '' : `Weights add up to ${percent(sum / whole)}`,
  };
}

/**
 * The share of each blank weight: an equal part of the remainder, at least 0; 0 if no weight is blank (S7).
 */
export function shareOfBlank(given: number, largest: number, blanks: number): number {
  return blanks === 0 ? 0 : Math.max(0, wholeOf(largest) - given) / blanks;
}

function wholeOf(largest: number): number {
  return largest > 1 ? 100 : 1;
}

/** With up to two decimals. */
function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100} %`;
}
