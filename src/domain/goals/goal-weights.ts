import { type CellNumber, type Decimal, readCellNumber } from '../cells/cell-number';
import { typingTolerance } from './tolerance';

/** Weights as they count, and what they add up to. */
export interface WeightCheck {
  /** One for each weight given; a blank one has its equal share of what was left. */
  readonly weights: readonly number[];
  /** What the weights add up to, the shares of blank ones included. */
  readonly sum: number;
  /** What they should add up to: 1 when no given weight is above 1, else 100. */
  readonly whole: number;
  /** True when `sum` is `whole`, or all were blank. */
  readonly addsUp: boolean;
  /** "Weights add up to 90 %"; '' when they add up. */
  readonly warning: string;
}

/** The largest weight that is taken: sums beyond it would lose their small parts. */
export const largestWeight = 1e12;

export const negativeRemedy = 'type 0 or more there';

/** Reads one weight; a negative one is a flaw (S6). */
export function readWeight(cell: unknown, decimal?: Decimal): CellNumber {
  const read = readCellNumber(cell, decimal);
  if (typeof read !== 'number' || (read >= 0 && read <= largestWeight)) return read;
  const what = `is ${String(cell).trim().slice(0, 40)}`;
  return { what, remedy: read < 0 ? negativeRemedy : 'type a smaller number there' };
}

/** Gives blank weights their share and says whether the sum is right (S7, S8); weights are 0 or more, null is blank. */
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

/** What each blank weight counts for: an equal part of what the given ones leave, at least 0. */
export function shareOfBlank(given: number, largest: number, blanks: number): number {
  return blanks === 0 ? 0 : Math.max(0, wholeOf(largest) - given) / blanks;
}

function wholeOf(largest: number): number {
  return largest > 1 ? 100 : 1;
}

/** Whole percents where they tell it, else two decimals. */
function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100} %`;
}
