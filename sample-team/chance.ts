/** Numbers that look like chance and are the same each time. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  share(): number;
  /** 32 hexadecimal digits, as the pages make them. */
  id(): string;
}

/** A linear congruential generator: enough to scatter dates, and it repeats itself exactly. */
export function startChance(seed: number): Chance {
  let state = seed;
  const share = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const id = () => Array.from({ length: 32 }, () => Math.floor(share() * 16).toString(16)).join('');
  return { share, id };
}
