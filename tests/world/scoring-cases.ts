/** A cell of a case: what a person could type, so that the same case can be put into a grid. */
export type CaseCell = number | string | boolean;

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

/** Goals side by side and the score they have, worked out by hand. */
export interface ScoreCase {
  readonly reason: string;
  readonly weights: readonly CaseCell[];
  readonly progress: readonly CaseCell[];
  readonly cap?: number;
  /** The score, '' when there is none, or a part of the sentence that refuses. */
  readonly score: number | '' | { readonly refused: string };
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

export const scoreCases: readonly ScoreCase[] = [
  {
    reason: 'The four objectives of a person: 0.4 x 0.5 + 0.2 x 1 + 0.25 x 0.4 + 0.15 x 0.6 = 0.59.',
    ...{ weights: [40, 20, 25, 15], progress: [0.5, 1, 0.4, 0.6], score: 0.59 },
  },
  {
    reason: 'The same weights as fractions.',
    ...{ weights: [0.4, 0.2, 0.25, 0.15], progress: [0.5, 1, 0.4, 0.6], score: 0.59 },
  },
  {
    reason: 'Weights that add up to 90: (30 x 1 + 60 x 0.5) / 90.',
    ...{ weights: [30, 60], progress: [1, 0.5], score: 2 / 3 },
  },
  { reason: 'Weights that add up to more than 100.', weights: [100, 100], progress: [1, 0], score: 0.5 },
  { reason: 'One goal is its own progress.', weights: [7], progress: [0.3], score: 0.3 },
  { reason: 'All weights blank: equal.', weights: ['', '', ''], progress: [1, 0.5, 0], score: 0.5 },
  {
    reason: 'Blank weights share what 40 leaves of 100: 30 each; (40 x 1 + 30 x 0.5) / 100.',
    ...{ weights: [40, '', ''], progress: [1, 0.5, 0], score: 0.55 },
  },
  {
    reason: 'Blank weights share what 0.4 leaves of 1.',
    ...{ weights: [0.4, '', ''], progress: [1, 0.5, 0], score: 0.55 },
  },
  {
    reason: 'Nothing is left for the blank weight: it counts for nothing.',
    ...{ weights: [60, 60, ''], progress: [0.5, 0.5, 1], score: 0.5 },
  },
  {
    reason: 'Not reported counts as 0 with its weight kept: 50 x 0.8 / 100.',
    ...{ weights: [50, 50], progress: [0.8, ''], score: 0.4 },
  },
  { reason: 'Nothing reported at all is 0.', weights: [50, 50], progress: ['', ''], score: 0 },
  {
    reason: 'A weight of 0 is seen and not counted.',
    weights: [50, 50, 0],
    progress: [0.8, 0.6, 0],
    score: 0.7,
  },
  { reason: 'Weights that sum to 0 leave no score.', weights: [0, 0], progress: [1, 1], score: '' },
  { reason: 'Blank cells leave no score.', weights: ['', ''], progress: ['', ''], score: '' },
  {
    reason: 'A row blank in both is no goal: an empty line between goals changes nothing.',
    ...{ weights: ['', '', ''], progress: [1, '', 0.5], score: 0.75 },
  },
  { reason: 'Beyond the cap buys nothing elsewhere.', weights: [50, 50], progress: [3, 0.5], score: 0.75 },
  {
    reason: 'With a cap of 1.5: (50 x 1.5 + 50 x 0.5) / 100.',
    ...{ weights: [50, 50], progress: [3, 0.5], cap: 1.5, score: 1 },
  },
  { reason: 'A step back costs nothing elsewhere.', weights: [50, 50], progress: [-2, 0.5], score: 0.25 },
  { reason: 'Ticked checkboxes as progress.', weights: [25, 75], progress: [true, false], score: 0.25 },
  {
    reason: 'Percent and comma typed as text.',
    weights: ['40 %', '0,6'],
    progress: ['50%', '1'],
    score: 0.8,
  },
  {
    reason: 'A row that could not be scored is left out with its weight: (40 x 0.5 + 20 x 1) / 60.',
    ...{
      weights: [40, 20, 40],
      progress: [0.5, 1, 'Not scored: the target is blank; type the value to reach.'],
      score: 2 / 3,
    },
  },
  {
    reason: 'Left out, it still takes its part from the blank weights: 30 each; 30 x 0.5 / 60.',
    ...{
      weights: [40, '', ''],
      progress: ['Not scored: the target is blank; type the value to reach.', 0.5, 0],
      score: 0.25,
    },
  },
  {
    reason: 'Rounding does not carry the score over the cap.',
    weights: [0.1, 0.7, 0.2],
    progress: [1, 1, 1],
    score: 1,
  },
  {
    reason: 'A negative weight would make scores above 1.',
    ...{ weights: [150, -50], progress: [1, 0], score: { refused: 'row 2 of weights is -50' } },
  },
  {
    reason: 'An error in the weights.',
    ...{
      weights: [50, '#REF!'],
      progress: [1, 0],
      score: { refused: 'row 2 of weights holds the error #REF!' },
    },
  },
  {
    reason: 'An error in the progress.',
    ...{
      weights: [50, 50],
      progress: ['#DIV/0!', 0],
      score: { refused: 'row 1 of progress holds the error #DIV/0!' },
    },
  },
  {
    reason: 'A word as progress.',
    ...{
      weights: [50, 50, 10],
      progress: [1, 0, 'good'],
      score: { refused: 'row 3 of progress holds "good"' },
    },
  },
  {
    reason: 'A weight that can mean two numbers.',
    ...{
      weights: [50, '1.200'],
      progress: [1, 0],
      score: { refused: 'row 2 of weights holds the text "1.200"' },
    },
  },
];
