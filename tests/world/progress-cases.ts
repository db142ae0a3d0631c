import type { CaseCell } from './case-cell';

/** One key result and the progress it has, worked out by hand. */
export interface ProgressCase {
  readonly reason: string;
  readonly start: CaseCell;
  readonly target: CaseCell;
  readonly current: CaseCell;
  readonly type: CaseCell;
  readonly cap?: number;
  /** The share, '' when not reported, or a part of the sentence that says why it is not scored. */
  readonly progress: number | '' | { readonly notScored: string };
}

export const progressCases: readonly ProgressCase[] = [
  {
    reason: 'Deployments a week from 3 to 7, now 5: two of four steps.',
    ...{ start: 3, target: 7, current: 5, type: 'metric', progress: 0.5 },
  },
  {
    reason:
      'Lead time falls from 14 to 3 days, now 8.5: 5.5 of 11 days gained; value / target would say 283 %.',
    ...{ start: 14, target: 3, current: 8.5, type: 'metric', progress: 0.5 },
  },
  {
    reason: 'P1 incidents fall from 8 to 2 a quarter, now 2: reached.',
    ...{ start: 8, target: 2, current: 2, type: 'metric', progress: 1 },
  },
  {
    reason: 'Coverage from 45 % to 75 %, now 60 %: half of the way, as fractions.',
    ...{ start: 0.45, target: 0.75, current: 0.6, type: 'metric', progress: 0.5 },
  },
  {
    reason: 'A blank start is 0: 2 of 5 talks.',
    ...{ start: '', target: 5, current: 2, type: 'metric', progress: 0.4 },
  },
  {
    reason: 'A blank type is a metric.',
    ...{ start: 0, target: 10, current: 3, type: '', progress: 0.3 },
  },
  {
    reason: 'More than the target counts as the target with the usual cap.',
    ...{ start: 0, target: 4, current: 6, type: 'metric', progress: 1 },
  },
  {
    reason: 'With a cap of 1.2, 150 % counts as 120 %.',
    ...{ start: 0, target: 4, current: 6, type: 'metric', cap: 1.2, progress: 1.2 },
  },
  {
    reason: 'Lead time rose from 14 to 16 instead: a step back counts as 0, not as progress.',
    ...{ start: 14, target: 3, current: 16, type: 'metric', progress: 0 },
  },
  {
    reason: 'Still at the start: reported, and nothing gained.',
    ...{ start: 14, target: 3, current: 14, type: 'metric', progress: 0 },
  },
  {
    reason: 'No current value: not reported, which is not 0.',
    ...{ start: 14, target: 3, current: '', type: 'metric', progress: '' },
  },
  {
    reason: 'A current value of 0 is reported: incidents fell from 8 to 0, beyond 2.',
    ...{ start: 8, target: 2, current: 0, type: 'metric', progress: 1 },
  },
  {
    reason: 'Targets may be negative: margin from -10 to -2, now -6.',
    ...{ start: -10, target: -2, current: -6, type: 'metric', progress: 0.5 },
  },
  {
    reason: 'Numbers typed as text with a comma: 0,25 of 0,5.',
    ...{ start: '0', target: '0,5', current: '0,25', type: 'metric', progress: 0.5 },
  },
  {
    reason: 'Percent typed as text with a space.',
    ...{ start: '45 %', target: '75%', current: '60 %', type: 'metric', progress: 0.5 },
  },
  {
    reason: 'A thousands sign beside a decimal sign is not ambiguous: 600.25 of 1200.5.',
    ...{ start: 0, target: '1.200,5', current: '600,25', type: 'metric', progress: 0.5 },
  },
  {
    reason: 'The same in a point locale.',
    ...{ start: 0, target: '1,200.5', current: '600.25', type: 'metric', progress: 0.5 },
  },
  {
    reason: '"1,200" is 1.2 to one reader and 1200 to another.',
    ...{ start: 0, target: 2000, current: '1,200', type: 'metric', progress: { notScored: '1.2 or 1200' } },
  },
  {
    reason: 'Start and target the same leave no way to go; 0.5 would be made up.',
    ...{
      start: 5,
      target: 5,
      current: 5,
      type: 'metric',
      progress: { notScored: 'start and target are the same' },
    },
  },
  {
    reason: 'A target of 0 from a blank start is the same case.',
    ...{
      start: '',
      target: 0,
      current: 3,
      type: 'metric',
      progress: { notScored: 'start and target are the same' },
    },
  },
  {
    reason: 'A blank target cannot be reached.',
    ...{ start: 5, target: '', current: 6, type: 'metric', progress: { notScored: 'the target is blank' } },
  },
  {
    reason: 'Text where a number belongs.',
    ...{ start: 0, target: 10, current: 'about 4', type: 'metric', progress: { notScored: '"about 4"' } },
  },
  {
    reason: 'A cell in error is named.',
    ...{ start: 0, target: '#N/A', current: 4, type: 'metric', progress: { notScored: '#N/A' } },
  },
  {
    reason: 'A type nobody knows.',
    ...{ start: 0, target: 10, current: 4, type: 'ratio', progress: { notScored: '"ratio"' } },
  },
  { reason: 'A ticked checkbox is done.', start: '', target: '', current: true, type: 'binary', progress: 1 },
  { reason: 'An empty checkbox is not.', start: '', target: '', current: false, type: 'binary', progress: 0 },
  { reason: '"Yes" in any case.', start: '', target: '', current: 'Yes', type: 'binary', progress: 1 },
  {
    reason: '"done", types in any case.',
    start: '',
    target: '',
    current: 'done',
    type: 'Binary',
    progress: 1,
  },
  {
    reason: 'Any other word means not yet.',
    start: '',
    target: '',
    current: 'no',
    type: 'binary',
    progress: 0,
  },
  {
    reason: 'A blank target of a yes-or-no goal is 1.',
    start: '',
    target: '',
    current: 1,
    type: 'binary',
    progress: 1,
  },
  { reason: 'Below that number, nothing.', start: '', target: 3, current: 2, type: 'binary', progress: 0 },
  { reason: 'At that number, all.', start: '', target: 3, current: 3, type: 'binary', progress: 1 },
  {
    reason: 'At most 4 incidents, 3 so far: the limit is kept.',
    ...{ start: '', target: 4, current: 3, type: 'at most', progress: 1 },
  },
  {
    reason: 'At most 4 incidents, 5 so far: a quarter over takes a quarter off.',
    ...{ start: '', target: 4, current: 5, type: 'at most', progress: 0.75 },
  },
  {
    reason: 'At most 4 incidents, 9 so far: more than twice the limit leaves nothing.',
    ...{ start: '', target: 4, current: 9, type: 'at most', progress: 0 },
  },
  { reason: 'At most 0, kept.', start: '', target: 0, current: 0, type: 'at most', progress: 1 },
  { reason: 'At most 0, not kept.', start: '', target: 0, current: 1, type: 'at most', progress: 0 },
  {
    reason: 'Uptime at least 99.9 %, now 99.95 %.',
    ...{ start: '', target: 0.999, current: 0.9995, type: 'at least', progress: 1 },
  },
  {
    reason: 'At least 8 reviews a week, 6 done.',
    ...{ start: '', target: 8, current: 6, type: 'at least', progress: 0.75 },
  },
  { reason: 'At least 0, kept.', start: '', target: 0, current: 0, type: 'at least', progress: 1 },
  { reason: 'At least 0, not kept.', start: '', target: 0, current: -1, type: 'at least', progress: 0 },
];
