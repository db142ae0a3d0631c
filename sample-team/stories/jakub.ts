import type { Story } from '../story';

/** Every two weeks until he left. He is bored, looks for another job, and talks about it openly. */
export const jakub: Story = [
  {
    feeling: 3,
    workload: -1,
    workloadNote: 'Not much that is new.',
    mind: 'The old client library, version twelve.',
  },
  {
    feeling: 3,
    workload: -1,
    feedback: 'Could I move to Platform?',
    notes: 'No opening in Platform before summer. Asked Elin for a project they could share.',
  },
  {
    feeling: 2,
    feelingNote: 'Same tickets as last year.',
    workload: -2,
    blockers: 'Nobody decides about the rewrite.',
  },
  {
    feeling: 2,
    workload: -1,
    mind: 'Rewrite or not?',
    notes: 'Decision: no rewrite this year. I should have said so a month ago.',
  },
  {
    feeling: 3,
    feelingNote: 'I have signed elsewhere. Feels right.',
    workload: 0,
    notes: 'Leaves at the end of next month. No counter-offer wanted. Handover list started.',
  },
  {
    feeling: 4,
    workload: 1,
    mind: 'Handover of claims-api to the team.',
    blockers: 'Nobody to hand the export over to.',
  },
  { feeling: 4, workload: 0, notes: "'More decisions, fewer meetings' is his advice. We stay in touch." },
];
