import type { Story } from '../story';

/** Every two weeks. He does mobile releases and works on Android alone until he gets help; the last 1:1 was cancelled. */
export const arifNugroho: Story = [
  {
    feeling: 4,
    workload: 0,
    mind: 'Claims with photo upload.',
    blockers: 'Design for the error states is missing.',
    notes: 'Design by Wednesday, I asked.',
  },
  {
    feeling: 4,
    workload: 1,
    mind: 'Beta with fifty customers.',
    feedback: 'Estimates: mine are always half.',
  },
  {
    feeling: 3,
    workload: 2,
    workloadNote: 'Bima is on leave, I am alone on Android.',
    blockers: 'Store review takes a week.',
    notes: 'Beta moves by one sprint. Told product today.',
  },
  {
    feeling: 2,
    feelingNote: 'Weekend gone for the crash on older phones.',
    workload: 2,
    blockers: '- no device farm\n- one person knows the camera code (me)',
    notes: 'Day off on Friday, not up for debate. Device farm: I bring the offer to the budget round.',
  },
  { feeling: 2, workload: 2, workloadNote: 'Still alone.', mind: 'Crash rate below one percent.' },
  {
    feeling: 3,
    workload: 1,
    notes: 'Bima is back. They pair on the camera code every morning.',
  },
  { feeling: 4, feelingNote: 'Crash-free 99.2 %.', workload: 0, mind: 'Release train every second Tuesday.' },
  {
    feeling: 4,
    workload: 0,
    blockers: 'Device farm not approved.',
    feedback: 'Presenting to people who do not code.',
    notes: '=> two-minute demo in each all-hands from now on, without slides.',
  },
  { feeling: 4, workload: 0, notes: 'Demo was good. Short and honest.' },
  {
    feeling: 4,
    workload: 1,
    mind: 'Deep links from e-mail into a claim.',
    blockers: 'Certificate for the domain.',
  },
  {
    feeling: 3,
    workload: 1,
    workloadNote: 'Three small things at once.',
    notes: 'Drop the widget this quarter.',
  },
];
