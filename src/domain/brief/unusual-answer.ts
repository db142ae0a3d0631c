/** The answers to a question with a scale. */
export interface ScaleAnswers {
  /** At earlier 1:1s, the latest first; without the one in question. */
  readonly earlier: readonly number[];
  /** The newest answer; null if there is none. */
  readonly newest: number | null;
  /** Whether the newest answer comes from the linked form instead of the last 1:1. */
  readonly isPrepared: boolean;
}

/** An answer that is not as usual for this person. */
export interface UnusualAnswer {
  readonly kind: 'feeling' | 'workload';
  readonly value: number;
  readonly usual: number;
  readonly isPrepared: boolean;
  readonly isWorse: boolean;
}

/** The answers that decide what is usual, and the fewest that can. */
const mostEarlier = 12;
const fewestEarlier = 4;

/** The newest answer if it is at least 1 away from the median of the up to 12 before it; [] if it is not, or fewer than 4 are known (P335). */
export function unusual(
  kind: UnusualAnswer['kind'],
  { earlier, newest, isPrepared }: ScaleAnswers,
): UnusualAnswer[] {
  const known = earlier.slice(0, mostEarlier);
  if (newest === null || known.length < fewestEarlier) return [];
  const usual = median(known);
  if (Math.abs(newest - usual) < 1) return [];
  // Too little work is as far from what is right as too much.
  const isWorse = kind === 'feeling' ? newest < usual : Math.abs(newest) > Math.abs(usual);
  return [{ kind, value: newest, usual, isPrepared, isWorse }];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, one) => sum + one, 0) / middle.length;
}
