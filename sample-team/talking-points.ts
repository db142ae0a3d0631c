import { maya, tomas } from './team';

/** A talking point of the sample; days are counted back from the day on which the sample is created. */
export interface SamplePoint {
  readonly engineer: string;
  readonly topic: string;
  /** The address of the user who added it. */
  readonly by: string;
  readonly addedDaysAgo: number;
  /** True if it was discussed at the last 1:1; otherwise it is open. */
  readonly discussed: boolean;
  /** Due at every n-th 1:1; missing if it does not recur. */
  readonly every?: number;
}

const dewi = 'Dewi Anggraini';
const rahman = 'Arif Rahman';
const misaki = '佐藤 美咲';
const kofi = 'Kofi Mensah';

/** All talking points of the team, the oldest first. */
export const talkingPoints: readonly SamplePoint[] = [
  { ...point(rahman, 'Growth: one step since last time', maya, 40, true), every: 1 },
  point(rahman, 'Who reviews while half of the team is away?', maya, 20, true),
  point(misaki, 'Recording of the talk: who may see it', 'misaki.sato@example.com', 13, true),
  point(kofi, 'How does on-call work here?', 'kofi.mensah@example.com', 12, true),
  point(dewi, 'Alerts we deleted: what the other teams say', 'dewi.anggraini@example.com', 8, true),
  point(rahman, 'Two days in the Surabaya office', 'arif.rahman@example.com', 7, false),
  point(rahman, '+1 on the flag rollback write-up, from three teams', maya, 6, false),
  point(kofi, 'A conference in spring, and what to learn there', 'kofi.mensah@example.com', 5, false),
  point(misaki, 'عرض المنطقة الثانية مع فريق دبي: من يترجم؟', tomas, 3, false),
  point(misaki, '第二リージョンの費用 (cost of the second region)', 'misaki.sato@example.com', 2, false),
  point(dewi, '-> next step of the ladder: which example is missing?', maya, 1, false),
  point('Priya Raman', 'First week: what was hard to find?', maya, 1, false),
];

function point(
  engineer: string,
  topic: string,
  by: string,
  addedDaysAgo: number,
  discussed: boolean,
): SamplePoint {
  return { engineer, topic, by, addedDaysAgo, discussed };
}
