/** What a save does with one place that the page was shown as `seen` and wants to be `wanted`. */
export type Merge = 'write' | 'leave' | 'keep theirs' | 'conflict';

/**
 * Three values decide (M120): a place that nobody else has touched is written, one that both have changed alike is left, one that
 * only somebody else has changed keeps what they wrote, and one that both have changed differently is for the person to settle.
 */
export function mergeOf<Value>(
  seen: Value,
  wanted: Value,
  current: Value,
  isSame: (one: Value, other: Value) => boolean,
): Merge {
  if (isSame(current, wanted)) return 'leave';
  if (isSame(current, seen)) return 'write';
  return isSame(wanted, seen) ? 'keep theirs' : 'conflict';
}
