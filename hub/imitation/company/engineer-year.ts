import { hashOf, type Random, randomOf } from './random';
import type { ActionRecord, KeyResultRecord, MeetingRecord, Serial } from './records';

/** The year in which the company is observed. */
export interface Period {
  /** The day on which the first 1:1s can be. */
  readonly first: Serial;
  /** Nothing is later than this day. A later day adds to what happened before it and changes none of it. */
  readonly today: Serial;
}

/** The 1:1s of an engineer: some keep to the cadence, some skip often, a few never meet. Earliest first. */
export function meetingsOf(
  random: Random,
  { first, today }: Period,
  { manager, cadence }: { readonly manager: string; readonly cadence: number },
): MeetingRecord[] {
  if (random.happens(0.03)) return [];
  const reliability = random.one([0.5, 0.75, 0.9, 1]);
  const begins = first + (random.happens(0.2) ? random.whole(30, 330) : random.whole(0, cadence));
  const hasScores = random.happens(0.9);
  const meetings: MeetingRecord[] = [];
  for (let slot = begins; slot <= today; slot += cadence) {
    const day = slot + random.whole(0, Math.min(3, cadence - 1));
    const isHeld = random.happens(reliability);
    const meeting = {
      day,
      feeling: random.happens(0.9) ? random.whole(1, 5) : null,
      workload: random.happens(0.85) ? random.whole(-2, 2) : null,
      next: random.happens(0.7) ? day + cadence + random.whole(-1, 2) : null,
      score: hasScores ? random.whole(0, 100) / 100 : null,
      coverage: hasScores ? random.whole(10, 100) / 100 : null,
      manager,
    };
    if (isHeld && day <= today) meetings.push(meeting);
  }
  return meetings;
}

/** The key results of an engineer; their progress grows with the days. */
export function keyResultsOf(
  random: Random,
  { first, today }: Period,
  {
    objectives,
    cap,
    engineer,
  }: { readonly objectives: readonly string[]; readonly cap: number; readonly engineer: string },
): KeyResultRecord[] {
  return Array.from({ length: random.whole(0, 5) }, (_, index): KeyResultRecord => {
    const from = first + 90 * random.whole(0, 3);
    // Now and then somebody types a day before the first one.
    const due = from + random.one([60, 60, 60, 90, 90, 90, 180, 180, 180, -5]);
    const [pace, kind] = [random.whole(20, 140) / 100, random.whole(1, 100)];
    const share = Math.max(0, Math.min(1, (today - from) / Math.abs(due - from)));
    const reached = Math.min(cap, Math.round(pace * share * 100) / 100);
    const progress =
      kind <= 70 ? reached : kind <= 92 ? null : 'Not scored: the target is blank; type a target.';
    const closed = random.happens(0.15) ? due + 1 : null;
    return {
      id: `goal-${hashOf(`${engineer} ${index}`).toString(36)}`,
      objective: random.happens(0.03) ? 'Side work' : random.one(objectives),
      weight: random.happens(0.8) ? random.whole(0, 4) * 10 : null,
      progress,
      from: random.happens(0.95) ? from : null,
      due: random.happens(0.9) ? due : null,
      closed: closed !== null && closed <= today ? closed : null,
    };
  });
}

/** The action items of an engineer that were opened until today, as they are today. */
export function actionsOf(random: Random, { first, today }: Period): ActionRecord[] {
  return Array.from({ length: random.whole(0, 6) }, (): ActionRecord => {
    const opened = random.whole(first, first + 400);
    const ends = opened + random.whole(1, 60);
    const how = random.one(['Done', 'Done', 'Dropped', 'Open'] as const);
    return {
      opened,
      due: random.happens(0.9) ? opened + random.whole(3, 45) : null,
      status: ends <= today ? how : 'Open',
    };
  }).filter(({ opened }) => opened <= today);
}

/** Separate random numbers for a part of the company, so that no part depends on how much another one draws. */
export function partOf(seed: string, ...names: readonly (string | number)[]): Random {
  return randomOf([seed, ...names].join(' '));
}
