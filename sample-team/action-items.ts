/** An action item of the sample. Days are counted back from the day on which the sample is created; negative days are ahead. */
export interface SampleAction {
  readonly engineer: string;
  readonly action: string;
  readonly owner: string;
  readonly openedDaysAgo: number;
  readonly dueDaysAgo: number;
  /** Null if it is open. */
  readonly closedDaysAgo: number | null;
  readonly dropped?: boolean;
}

const own = 'engineer';
const maya = 'Maya Hartono';
const tomas = 'Tomas Lindqvist';

type Row = readonly [action: string, owner: string, opened: number, due: number, closed: number | null];

const rows: Readonly<Record<string, readonly Row[]>> = {
  'Dewi Anggraini': [
    ['Write to the partner’s CTO about the sandbox keys', maya, 156, 154, 155],
    ['Delete or fix every alert that needed no action twice', own, 149, 135, 131],
    ['Talk to operations about the Friday release window', maya, 114, 105, 107],
    ['Ask for access to the broker’s metrics', own, 72, 65, 70],
    ['-> bring two examples for each step of the ladder', own, 44, 37, 37],
    ['Get a date from legal for partner three', maya, 16, 9, 15],
    ['Contract tests before partner three starts', own, 9, -12, null],
    ['Third talk: alerts we deleted', own, 2, -19, null],
  ],
  'Arif Rahman': [
    ['Draw the path of one change, with waiting times', own, 165, 151, 152],
    ['Invite two testers to the pipeline work', own, 137, 130, 128],
    ['Write up the flag rollback', own, 81, 74, 78],
    ['Post for the engineering blog, first draft', own, 25, 4, null],
    ['Order a laptop for Priya', maya, 25, 11, null],
    ['Onboarding plan for Priya', own, 11, -3, null],
  ],
  'Arif Nugroho': [
    ['Get the error states from design', maya, 170, 163, 161],
    ['Take Friday off', own, 128, 125, 125],
    ['Bring the device farm to the budget round', maya, 128, 90, null],
    ['Certificate for the deep-link domain', own, 44, 23, null],
    ['=> two-minute demo in the next all-hands, no slides', own, 72, 58, 59],
  ],
  '佐藤 美咲': [
    ['Send agendas one day before each meeting', tomas, 172, 165, 166],
    ['Window for the failover drill', tomas, 158, 144, 150],
    ['Approval for the secrets store', tomas, 102, 88, 89],
    ['Proposal for regional failover', own, 60, 32, 39],
    ['Numbers for the second region from finance', tomas, 18, 4, null],
  ],
  'Elin Bergström': [
    ['List of all that lands on your store', own, 115, 112, 111],
    ['Find owners for half of the list', tomas, 101, 87, 84],
    ['Broker rollout plan together with Dewi', own, 73, 59, 62],
    ['Somebody to share the audit evidence with', tomas, 17, 3, null],
  ],
  'Kofi Mensah': [
    ['VPN token', tomas, 69, 66, 64],
    ['Mend the README of claims-api', own, 62, 48, 50],
    ['Alert and test for the nightly export', own, 34, 20, 23],
    ['Ask Elin for a target for the error budget', own, 6, -1, null],
  ],
  'Jakub Nowak': [
    ['Tell Jakub whether the rewrite happens', tomas, 131, 117, 117],
    ['Handover list for claims-api', own, 103, 89, 82],
    ['Exit talk with HR', tomas, 82, 76, 77],
  ],
};

/** An action item that was agreed on and later dropped. */
const dropped: SampleAction = {
  engineer: 'Arif Nugroho',
  action: 'Sketch the home-screen widget',
  owner: own,
  openedDaysAgo: 58,
  dueDaysAgo: 37,
  closedDaysAgo: 30,
  dropped: true,
};

/** All action items of the team, the oldest first; those of the engineer have the engineer's name as their owner. */
export const actions: readonly SampleAction[] = [
  dropped,
  ...Object.entries(rows).flatMap(([engineer, list]) =>
    list.map(([action, owner, openedDaysAgo, dueDaysAgo, closedDaysAgo]) => ({
      ...{ engineer, action, owner, openedDaysAgo, dueDaysAgo, closedDaysAgo },
    })),
  ),
]
  .map((action) => (action.owner === own ? { ...action, owner: action.engineer } : action))
  .sort((one, other) => other.openedDaysAgo - one.openedDaysAgo);
