import type { Story } from '../story';

/** Weekly. He joined ten weeks ago: onboarding, first release, first mistake, first on-call duty. */
export const kofi: Story = [
  {
    feeling: 4,
    feelingNote: 'Warm welcome, many names.',
    workload: -1,
    workloadNote: 'Still reading.',
    mind: 'Get the claims service to run on my machine.',
    blockers: 'VPN asks for a token I do not have.',
    notes: 'Token ordered. Buddy is Elin for the first month.',
  },
  {
    feeling: 4,
    workload: -1,
    mind: 'First small fix.',
    blockers: 'README of claims-api is two years old.',
    notes: 'He mends the README while he follows it. Best moment to do so.',
  },
  { feeling: 4, workload: 0, notes: 'First change in production on day nine.' },
  {
    feeling: 3,
    feelingNote: 'Lots of words I do not know: subrogation, deductible.',
    workload: 0,
    mind: 'Understand how a claim is paid out.',
    feedback: 'Am I asking too many questions?',
    notes: 'No. Writes a glossary as he goes, others already use it.',
  },
  { feeling: 4, workload: 0, mind: 'The old client library.', blockers: 'No tests around it.' },
  {
    feeling: 2,
    feelingNote: 'I broke the nightly export.',
    workload: 1,
    blockers: 'Export has no owner and no alert.',
    notes: 'Told me himself before anyone noticed. Review without blame on Thursday. He owns the alert now.',
  },
  {
    feeling: 3,
    workload: 1,
    mind: 'Alert and a test for the export.',
    feedback: 'How do others see me after last week?',
  },
  { feeling: 4, workload: 0, notes: 'Others say: careful, open, quick. Told him so, with names.' },
  {
    feeling: 4,
    workload: 1,
    mind: 'First on-call shift, shadowing Dewi.',
    notes: 'Shadow first, alone from next month.',
  },
  {
    feeling: 5,
    feelingNote: 'Library is gone. 4,000 lines deleted.',
    workload: 0,
    mind: 'Goals for my first half-year.',
    notes: 'Target for the error budget is not set yet; we ask Elin.',
  },
];
