import type { SheetValue } from '../grid/table';

/** The initial content of the Settings tab, by column. Users can change all of it. */
export const defaultSettings: Readonly<Record<string, readonly SheetValue[]>> = {
  question: [
    'How are you feeling working here?',
    'Did you feel overworked or underworked in the last sprint?',
    'What’s top of mind for the coming week?',
    'Is anything right now slowing you down or blocking you?',
    'Is there an area/project/skill where you’d like any feedback?',
  ],
  'question-type': ['scale', 'scale', 'text', 'text', 'text'],
  lowest: [1, -2],
  highest: [5, 2],
  'lowest-word': ['very bad', 'underworked'],
  'highest-word': ['very good', 'overworked'],
  'question-id': ['feeling', 'workload', 'top-of-mind', 'blockers', 'feedback'],
  objective: ['Project Delivery', 'Engineering Process', 'System Stability', 'Sharing and Collaboration'],
  weight: [40, 20, 25, 15],
  setting: ['Progress cap (1 is 100 %)', 'Amber from', 'Green from', 'Days between two 1:1s'],
  value: [1, 0.4, 0.7, 14],
  'setting-id': ['cap', 'amber', 'green', 'cadence'],
  rule: [
    'The progress of a key result is (current - start) / (target - start), from 0 % to the cap, for rising and falling goals alike.',
    'A binary goal has 100 % when it is reached. An at most or at least goal has 100 % when it meets its target, and loses progress in proportion to what it misses.',
    'A key result without a current value counts as 0 % with its full weight. Coverage shows how much of the weight is reported.',
    'A score is the sum of weight x progress divided by the sum of the weights: first within each objective, then over the objectives. Weights do not have to add up to 100; blank weights share the remainder.',
    'An objective without a countable key result is excluded. A row that cannot be scored shows the reason under Progress.',
    'A goal with any value under Closed is not counted. Its row, its progress and its history remain.',
    'Scores below "Amber from" are red, scores below "Green from" are amber, and all others are green.',
    'A figure is a conversation aid, not an appraisal.',
  ],
};
