/** Chance that is the same for the same seed on every machine. */
export interface Random {
  /** Whether something of this probability (0 to 1) happens. */
  happens(probability: number): boolean;
  /** A whole number from `lowest` to `highest`. */
  whole(lowest: number, highest: number): number;
  /** One of the items; throws RangeError if there are none. */
  one<Item>(items: readonly Item[]): Item;
}

/** Chance for a seed: mulberry32, begun with a hash of the text. */
export function randomOf(seed: string): Random {
  let state = hashOf(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (lowest: number, highest: number) => lowest + Math.floor(next() * (highest - lowest + 1));
  return {
    happens: (probability) => next() < probability,
    whole,
    one: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new RangeError('There is nothing to choose from.');
      return item;
    },
  };
}

/** A whole number from 0 to 2^32 - 1 for a text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
