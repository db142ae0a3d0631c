/** An open goal with the confidence in it; null where there is none. */
export interface GoalConfidences {
  readonly ref: string;
  readonly keyResult: string;
  readonly confidence: number | null;
  /** After each of the last 1:1s, the latest first. */
  readonly formerConfidences: readonly (number | null)[];
}

/** The goal whose confidence fell most, and how many fell. */
export interface FallenConfidence {
  readonly kind: 'confidence';
  readonly ref: string;
  readonly keyResult: string;
  readonly before: number;
  readonly after: number;
  readonly count: number;
}

/** The fall that is worth a line. */
const leastFall = 3;
/** What was typed at the last 1:1 is stored with it, so its fall shows only against the 1:1 before. */
const comparedMeetings = 2;

/** The largest fall of a confidence by 3 or more since one of the last two 1:1s; [] if there is none (P390). */
export function fallenConfidence(goals: readonly GoalConfidences[]): FallenConfidence[] {
  const fallen = goals
    .flatMap(({ ref, keyResult, confidence: after, formerConfidences }) => {
      const known = formerConfidences.slice(0, comparedMeetings).filter((one) => one !== null);
      const before = Math.max(...known);
      return after !== null && before - after >= leastFall ? [{ ref, keyResult, before, after }] : [];
    })
    .sort((one, other) => other.before - other.after - (one.before - one.after));
  const [first] = fallen;
  return first === undefined ? [] : [{ kind: 'confidence', ...first, count: fallen.length }];
}
