import { dayOf, serialOf } from './company';
import type { Groups } from './groups';
import type { MeetingRecord, Serial } from './records';

export interface ParticipationKey {
  /** The first day of the month. */
  readonly month: string;
  readonly department: string;
  readonly manager: string;
}

export interface Participation {
  engineers: number;
  met: number;
  held: number;
}

/**
 * Adds an engineer to each of the last twelve months since their first 1:1: whether they were met within their cadence at its end,
 * or today, and how many 1:1s they had in it. Somebody who was never met counts in the present month.
 */
export function addParticipation(
  groups: Groups<ParticipationKey, Participation>,
  key: Omit<ParticipationKey, 'month'>,
  {
    meetings,
    cadence,
    today,
  }: { readonly meetings: readonly MeetingRecord[]; readonly cadence: number; readonly today: Serial },
): void {
  const [year, thisMonth] = dayOf(today).split('-').map(Number);
  let first = today;
  for (const { day } of meetings) first = Math.min(first, day);
  for (let back = 11; back >= 0; back -= 1) {
    const month = new Date(Date.UTC(year ?? 0, (thisMonth ?? 1) - 1 - back, 1)).toISOString().slice(0, 10);
    const next = new Date(Date.UTC(year ?? 0, (thisMonth ?? 1) - back, 1)).toISOString().slice(0, 10);
    const end = Math.min(serialOf(next) - 1, today);
    if (end < first) continue;
    const group = groups.of({ month, ...key });
    group.engineers += 1;
    let isMet = false;
    for (const { day } of meetings) {
      if (day <= end && end - day <= cadence) isMet = true;
      if (day >= serialOf(month) && day < serialOf(next)) group.held += 1;
    }
    if (isMet) group.met += 1;
  }
}
