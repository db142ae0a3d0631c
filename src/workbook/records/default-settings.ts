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
    'Progress of a key result is (current - start) / (target - start), from 0 % to the cap: right for goals that rise and for goals that fall.',
    'binary is 100 % when it is done. at most and at least are 100 % at the limit, and lose what it is missed by.',
    'A key result without a current value counts as 0 % and keeps its weight. Coverage says how much of the weight is reported.',
    'A score is the sum of weight x progress over the sum of weights: first within each objective, then over the objectives. Weights need not add up to 100; blank ones share what is left.',
    'An objective without a key result that can be counted drops out. A row that cannot be counted says why under Progress.',
    'A goal with anything under Closed counts nowhere. Its row, its progress and its history stay.',
    'Scores below "Amber from" are red, below "Green from" amber, all others green.',
    'A figure is a conversation aid, not an appraisal.',
  ],
};
