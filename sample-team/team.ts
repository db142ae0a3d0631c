import { arifNugroho } from './stories/arif-nugroho';
import { arifRahman } from './stories/arif-rahman';
import { dewi } from './stories/dewi';
import { elin } from './stories/elin';
import { jakub } from './stories/jakub';
import { kofi } from './stories/kofi';
import { misaki } from './stories/misaki';
import type { Story } from './story';

/** The addresses of the two managers. */
export const maya = 'maya.hartono@example.com';
export const tomas = 'tomas.lindqvist@example.com';

/** An engineer of the sample team; days are counted back from the day on which the sample is created. */
export interface Member {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly team: string;
  readonly manager: string;
  readonly cadenceDays: number;
  readonly startedDaysAgo: number;
  /** The days since the last 1:1; earlier ones are one cadence apart. */
  readonly lastMetDaysAgo: number;
  readonly story: Story;
  /** The objective weights on their tab, if they differ from Settings. */
  readonly weights?: readonly number[];
  readonly left?: boolean;
}

/** Eight engineers with the variety of a real team: two have the same first name, one has left, one has had no 1:1 yet (H402). */
export const team: readonly Member[] = [
  {
    name: 'Dewi Anggraini',
    email: 'dewi.anggraini@example.com',
    role: 'Senior Engineer',
    team: 'Payments',
    manager: maya,
    cadenceDays: 7,
    startedDaysAgo: 1290,
    lastMetDaysAgo: 2,
    story: dewi,
  },
  {
    name: 'Arif Rahman',
    email: 'arif.rahman@example.com',
    role: 'Engineer',
    team: 'Payments',
    manager: maya,
    cadenceDays: 14,
    startedDaysAgo: 610,
    lastMetDaysAgo: 11,
    story: arifRahman,
  },
  {
    name: 'Arif Nugroho',
    email: 'arif.nugroho@example.com',
    role: 'Mobile Engineer',
    team: 'Mobile',
    manager: maya,
    cadenceDays: 14,
    startedDaysAgo: 840,
    lastMetDaysAgo: 30,
    story: arifNugroho,
  },
  {
    name: 'Priya Raman',
    email: 'priya.raman@example.com',
    role: 'Engineer',
    team: 'Payments',
    manager: maya,
    cadenceDays: 7,
    startedDaysAgo: 3,
    lastMetDaysAgo: 0,
    story: [],
  },
  {
    name: '佐藤 美咲',
    email: 'misaki.sato@example.com',
    role: 'Site Reliability Engineer',
    team: 'Platform',
    manager: tomas,
    cadenceDays: 14,
    startedDaysAgo: 455,
    lastMetDaysAgo: 4,
    story: misaki,
  },
  {
    name: 'Elin Bergström',
    email: 'elin.bergstrom@example.com',
    role: 'Staff Engineer',
    team: 'Platform',
    manager: tomas,
    cadenceDays: 14,
    startedDaysAgo: 2105,
    lastMetDaysAgo: 17,
    story: elin,
  },
  {
    name: 'Kofi Mensah',
    email: 'kofi.mensah@example.com',
    role: 'Engineer',
    team: 'Claims',
    manager: tomas,
    cadenceDays: 7,
    startedDaysAgo: 72,
    lastMetDaysAgo: 6,
    story: kofi,
    weights: [30, 40, 15, 15],
  },
  {
    name: 'Jakub Nowak',
    email: 'jakub.nowak@example.com',
    role: 'Engineer',
    team: 'Claims',
    manager: tomas,
    cadenceDays: 14,
    startedDaysAgo: 1630,
    lastMetDaysAgo: 75,
    story: jakub,
    left: true,
  },
];

/** The days since the planned day of the first 1:1. */
export function firstMetDaysAgo({ lastMetDaysAgo, story, cadenceDays }: Member): number {
  return lastMetDaysAgo + (story.length - 1) * cadenceDays;
}
