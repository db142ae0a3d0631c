import type { Story } from '../story';

/** Every two weeks. She is quiet and thorough; at first she hesitates to speak up, and at the end she gives talks. */
export const misaki: Story = [
  {
    feeling: 3,
    feelingNote: 'The team is kind. I am slow in meetings.',
    workload: 0,
    mind: 'Uptime of the document service.',
    notes: 'She thinks better in writing: agenda one day before each meeting from now on.',
  },
  {
    feeling: 3,
    workload: 0,
    mind: 'Database failover takes eleven minutes.',
    blockers: 'No window to test a failover.',
  },
  {
    feeling: 4,
    workload: 0,
    mind: '障害訓練 (failover drill) on Thursday night.',
    notes: 'Window granted. Elin stands by.',
  },
  {
    feeling: 4,
    feelingNote: 'The drill found two real problems.',
    workload: 1,
    notes: 'Failover now 90 seconds. Her write-up is the best we have.',
  },
  { feeling: 4, workload: 0, feedback: 'Should I speak more in the design review?' },
  {
    feeling: 3,
    workload: 1,
    workloadNote: 'Certificate rotation by hand, again.',
    blockers: 'Approval for the secrets store.',
    notes: '@Tomas to get the approval. Done by the next 1:1 or I tell her why.',
  },
  { feeling: 4, workload: 0, mind: 'Rotation by machine.', notes: 'Approval is there.' },
  {
    feeling: 4,
    workload: -1,
    workloadNote: 'Waiting a lot for others.',
    feedback: 'I would like a larger problem.',
    notes: 'Regional failover: hers to lead, with Elin as sparring partner.',
  },
  { feeling: 5, feelingNote: 'Happy with the new task.', workload: 0, mind: 'Write the proposal.' },
  {
    feeling: 4,
    workload: 1,
    mind: 'First talk: what eleven minutes cost us.',
    feedback: 'Please be honest about my English.',
    notes: 'It is clear and short. Nothing to change but two slides.',
  },
  {
    feeling: 5,
    feelingNote: 'ありがとう、みんな。',
    workload: 0,
    notes: 'Talk recorded, shared with the Jakarta office.',
  },
  {
    feeling: 4,
    workload: 0,
    mind: 'Cost of the second region.',
    blockers: 'Finance answers slowly.',
    notes: 'Numbers from finance promised for Monday.',
  },
  { feeling: 4, workload: 1, mind: 'Regional failover, step one.', blockers: 'None at the moment.' },
];
