/** The action of a save on one value that the page showed as `seen` and changes to `wanted`. */
export type Merge = 'write' | 'leave' | 'keep theirs' | 'conflict';

/**
 * Merges three values (M120). A value that nobody else has changed is written, one that both have changed to
 * the same is left, one that only somebody else has changed is kept, and one that both have changed
 * differently is a conflict.
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
