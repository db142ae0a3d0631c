import type { Story } from '../story';

/** Every two weeks. He is frustrated with slow delivery at first, makes it his topic, and gains confidence. */
export const arifRahman: Story = [
  {
    feeling: 2,
    feelingNote: 'Two weeks from commit to production is no fun.',
    workload: 0,
    mind: 'Where do the fourteen days go?',
    blockers: 'Manual regression test, three days each time.',
    notes: 'He will draw the path of one change, with waiting times.',
  },
  {
    feeling: 3,
    workload: 0,
    mind: 'Of 14 days, 9 are waiting.',
    blockers: '- test environment shared by four teams\n- approvals by two people who travel',
    notes: 'Great picture. Shows it at the guild.',
  },
  {
    feeling: 3,
    workload: 1,
    workloadNote: 'Pipeline work on top of the sprint.',
    feedback: 'Am I pushing too hard on this?',
    notes: 'Push on, and bring the testers in early: they feel talked about.',
  },
  {
    feeling: 3,
    workload: 1,
    mind: 'Parallel test runs.',
    blockers: 'Flaky tests: 1 in 6 runs fails for no reason.',
  },
  {
    feeling: 4,
    feelingNote: 'Suite is down from 50 to 18 minutes.',
    workload: 1,
    notes: "'Finally I get a coffee, not a lunch' said the testers.",
  },
  {
    feeling: 4,
    workload: 0,
    mind: 'Feature flags, so that a release is not a launch.',
    notes: 'Trying flags with the fee banner first.',
  },
  {
    feeling: 3,
    feelingNote: 'The flag rollback on Tuesday was mine.',
    workload: 1,
    blockers: 'No staging data that looks real.',
    feedback: 'What should I have done differently?',
    notes: 'Rolled back in four minutes. That is what the flag is for. Wrote it up himself.',
  },
  { feeling: 4, workload: 0, mind: 'Talk at the guild about the fourteen days.' },
  {
    feeling: 4,
    workload: -1,
    workloadNote: 'Could take more, the sprint was thin.',
    notes: 'Takes the mentoring of Priya when she starts.',
  },
  { feeling: 4, workload: 0, blockers: 'None.', mind: 'Same-day releases for the web shop.' },
  {
    feeling: 5,
    feelingNote: 'We released on a Friday and nobody noticed.',
    workload: 0,
    mind: 'Share how we did it.',
    feedback: 'My writing in English.',
    notes: 'Draft for the engineering blog by the end of the month; I read it first.',
  },
  { feeling: 4, workload: 1, mind: 'Onboarding plan for Priya.', blockers: 'Laptop ordered, no date yet.' },
];
