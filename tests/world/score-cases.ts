import type { CaseCell } from './case-cell';

/** Goals side by side and the score they have, worked out by hand. */
export interface ScoreCase {
  readonly reason: string;
  readonly weights: readonly CaseCell[];
  readonly progress: readonly CaseCell[];
  readonly cap?: number;
  /** The score, '' when there is none, or a part of the sentence that refuses. */
  readonly score: number | '' | { readonly refused: string };
}

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
