import type { Story } from '../story';

/** Every two weeks. Everybody asks her for help; she has too much work for months, and learns to delegate. */
export const elin: Story = [
  {
    feeling: 4,
    workload: 1,
    mind: 'Observability: one dashboard per service, the same everywhere.',
    notes: 'Template first, then two pilot teams.',
  },
  {
    feeling: 3,
    workload: 2,
    workloadNote: '14 meetings on Tuesday and Wednesday.',
    blockers: 'Everyone’s second reviewer.',
    notes: 'We cut: no more than two design reviews a week.',
  },
  { feeling: 3, workload: 2, mind: 'Hiring: three interviews this week.', feedback: 'Do I decide too fast?' },
  {
    feeling: 2,
    feelingNote: 'I have not written code in three weeks.',
    workload: 2,
    blockers: 'Me. I say yes too often.',
    notes:
      '- list of all that lands on her store\n- half of it gets another owner by Friday\n- I defend the list',
  },
  {
    feeling: 2,
    workload: 2,
    notes: 'List is done: 23 things. Eleven handed over. She did not like it, and did it.',
  },
  { feeling: 3, workload: 1, workloadNote: 'Better.', mind: 'Broker upgrade for Payments.' },
  {
    feeling: 4,
    feelingNote: 'A whole day at the keyboard.',
    workload: 1,
    mind: 'Upgrade rehearsal in staging.',
    notes: 'Dewi leads the rollout, Elin stays behind her.',
  },
  {
    feeling: 4,
    workload: 0,
    blockers: 'Old client library in Claims.',
    notes: 'Jakub has left, Kofi takes the library.',
  },
  {
    feeling: 4,
    workload: 1,
    mind: 'Broker upgrade done, no downtime.',
    feedback: 'How did I do at letting Dewi lead?',
    notes: 'Very well. Dewi said the same without being asked.',
  },
  { feeling: 4, workload: 0, mind: 'Mentoring: Misaki’s failover, Kofi’s onboarding.' },
  {
    feeling: 3,
    workload: 2,
    workloadNote: 'Audit. Evidence for forty controls.',
    blockers: 'The audit tool.',
  },
];
