import type { QualityCheck } from './goal-quality';

/**
 * The text in Quality for what the checks found; '' for nothing. A goal that stood still comes first with a sign, because the
 * color rule of Progress can look at the first character only: every locale reads a formula without separators (M394, W150).
 */
export function qualityText(found: readonly QualityCheck[]): string {
  return found.map((check) => sentences[check]).join(' ');
}

export const standingSign = '⏸';

/** Whether the text says that the goal stood still. */
export function saysStoodStill(text: string): boolean {
  return text.startsWith(standingSign);
}

const sentences: Readonly<Record<QualityCheck, string>> = {
  'stood-still': `${standingSign} Stood still over three 1:1s.`,
  'no-number': 'No number to measure.',
  'start-is-target': 'Start equals target.',
  'no-due': 'No due date.',
  'dates-reversed': 'Due before it begins.',
  overdue: 'Past its due date.',
  'due-soon': 'Due within a week and below half.',
  'long-period': 'Runs for more than a year.',
  'same-words': 'Same words as another key result.',
  'few-words': 'Too short to understand.',
  'too-heavy': 'More than 60 % of the weight.',
  'zero-weight': 'Weight 0, so it does not count.',
  'too-many': 'More than seven open key results.',
};
