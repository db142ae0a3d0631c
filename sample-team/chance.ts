/** Pseudorandom numbers that are the same each time. */
export interface Chance {
  /** From 0 to 1, excluding 1. */
  share(): number;
  /** 32 hexadecimal digits, as the pages create ids. */
  id(): string;
}

/** A linear congruential generator, which is sufficient to scatter dates and is reproducible. */
export function startChance(seed: number): Chance {
  let state = seed;
  const share = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const id = () => Array.from({ length: 32 }, () => Math.floor(share() * 16).toString(16)).join('');
  return { share, id };
}
