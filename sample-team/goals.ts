import { confidencesOf } from './confidences';

/** A key result as a manager types it; `current` and `confidence` have its values over the half-year, starting with the first 1:1. */
export interface SampleGoal {
  readonly engineer: string;
  readonly objective: string;
  readonly keyResult: string;
  readonly type: 'metric' | 'binary' | 'at most' | 'at least';
  readonly weight: string;
  readonly start: string;
  readonly target: string;
  readonly current: readonly string[];
  readonly confidence: readonly string[];
  /** Days from the day on which the sample is created; negative days are before it. */
  readonly dueInDays: number;
  /** The day on which it was closed, in days before that day. */
  readonly closedDaysAgo?: number;
}

const delivery = 'Project Delivery';
const engineering = 'Engineering Process';
const stability = 'System Stability';
const sharing = 'Sharing and Collaboration';

type Row = readonly [
  objective: string,
  keyResult: string,
  type: SampleGoal['type'],
  weight: string,
  start: string,
  target: string,
  current: string,
  dueInDays: number,
  closedDaysAgo?: number,
];

/** Values over time are in one text, separated by spaces; "-" means unreported. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'Dewi Anggraini': [
    [delivery, 'Refunds live with three partners', 'metric', '60', '0', '3', '0 0 1 1 1 2 2', 40],
    [delivery, 'Lead time for payment changes, days', 'metric', '40', '14', '3', '14 13 11 9 7 5.5 4.5', 40],
    [engineering, 'Test coverage of payment-core', 'metric', '', '45%', '75%', '45% 47% 52% 58% 63% 69%', 40],
    [stability, 'P1 incidents a quarter', 'metric', '60', '8', '2', '8 7 6 6 4 3', 40],
    [stability, 'Payment gateway uptime', 'at least', '40', '', '99.9%', '99.61% 99.78% 99.85% 99.93%', 40],
    [sharing, 'Tech talks given', 'metric', '50', '0', '4', '0 0 1 1 2 3', 40],
    [sharing, 'A runbook for every payment alert', 'binary', '50', '', '', 'no no no yes', -20],
  ],
  'Arif Rahman': [
    [delivery, 'Lead time from commit to production, days', 'metric', '', '14', '3', '14 12 9 6 4 3', 25],
    [delivery, 'Production deployments a week', 'metric', '', '3', '7', '3 3 4 5 6 8', 25],
    [engineering, 'Regression suite, minutes', 'metric', '70', '50', '15', '50 44 31 18 17 16', 25],
    [engineering, 'Flaky tests in the main pipeline', 'at most', '30', '', '2', '9 6 4 3', 25],
    [stability, 'Rollbacks a month', 'at most', '100', '', '1', '2 1 2 1', 25],
    [sharing, 'Guild talk on lead time', 'binary', '40', '', '', 'no no yes', -35],
    [sharing, 'Posts on the engineering blog', 'metric', '60', '0', '2', '- - 0 1', 25],
  ],
  'Arif Nugroho': [
    [
      delivery,
      'Claims with photos, share of all claims',
      'metric',
      '100',
      '0%',
      '40%',
      '0% 4% 9% 17% 26%',
      10,
    ],
    [engineering, 'App releases a month', 'metric', '100', '1', '2', '1 1 1 2 2', 10],
    [stability, 'Crash-free sessions', 'at least', '100', '', '99.5%', '98.1% 98.4% 99.2% 99.3%', 10],
    [sharing, 'Demos at the all-hands', 'metric', '100', '0', '6', '0 0 0 1 2', -12],
  ],
  'Priya Raman': [
    [delivery, 'First change in production', 'binary', '', '', '', '-', 21],
    [sharing, 'Onboarding notes mended along the way', 'metric', '', '0', '5', '-', 60],
  ],
  '佐藤 美咲': [
    [delivery, 'Regional failover, milestones', 'metric', '100', '0', '5', '- - 0 1 2', 75],
    [engineering, 'Certificates rotated by machine', 'metric', '100', '0%', '100%', '0% 0% 30% 85% 100%', -5],
    [
      stability,
      'Uptime of the document service',
      'at least',
      '50',
      '',
      '99.95%',
      '99.82% 99.9% 99.96% 99.97%',
      75,
    ],
    [stability, 'Database failover, seconds', 'metric', '50', '660', '60', '660 660 90 90 75', 75],
    [sharing, 'Talks given', 'metric', '70', '0', '3', '0 0 0 1 2', 75],
    [sharing, 'Drills with a written review', 'metric', '30', '0', '4', '0 1 1 2 3', 75],
  ],
  'Elin Bergström': [
    [delivery, 'Broker upgrade without downtime', 'binary', '100', '', '', 'no no no done', -15],
    [engineering, 'Services with the common dashboard', 'metric', '60', '2', '24', '2 5 9 14 17', 50],
    [engineering, 'Design reviews a week', 'at most', '30', '', '2', '6 5 3 2', 50],
    [stability, 'P1 incidents in Platform, a quarter', 'metric', '100', '5', '1', '5 4 4 3', 50],
    [sharing, 'Engineers mentored', 'metric', '100', '1', '4', '1 2 3 3', 50],
    [sharing, 'Platform newsletter, issues', 'metric', '40', '0', '6', '0 1 2', -20, 70],
  ],
  'Kofi Mensah': [
    [delivery, 'Old client library removed', 'binary', '100', '', '', 'no no no yes', -2],
    [engineering, 'Test coverage of claims-api', 'metric', '100', '31%', '60%', '31% 34% 42% 47%', 85],
    [stability, 'Error budget used, minutes a month', 'at most', '50', '', '', '- 18', 85],
    [stability, 'Nightly export on time', 'at least', '50', '', '99%', '96% 93% 99%', 85],
    [sharing, 'Glossary entries written', 'metric', '100', '0', '60', '4 15 28 41 52', 85],
  ],
  'Jakub Nowak': [
    [delivery, 'Claims settled without a manual step', 'metric', '100', '22%', '50%', '22% 23% 24%', -60],
    [sharing, 'Handover of claims-api', 'binary', '100', '', '', 'no no yes', -70],
  ],
};

/** All key results of the team, in the order of the Goals tab. */
export const goals: readonly SampleGoal[] = Object.entries(rows).flatMap(([engineer, own]) =>
  own.map(([objective, keyResult, type, weight, start, target, current, dueInDays, closedDaysAgo]) => ({
    engineer,
    objective,
    keyResult,
    type,
    weight,
    start,
    target,
    current: current.split(' ').map((value) => (value === '-' ? '' : value)),
    confidence: confidencesOf(keyResult),
    dueInDays,
    ...(closedDaysAgo === undefined ? {} : { closedDaysAgo }),
  })),
);
