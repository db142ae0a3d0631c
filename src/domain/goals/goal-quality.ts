import { isDate, readCellNumber } from '../cells/cell-number';
import { readGoalType } from './goal-progress';
import { type GoalRow, type ScoringRule, scoreGoals } from './goal-scores';
import { type GoalWorth, goalWorths } from './goal-worth';
import { tolerance } from './tolerance';

/** What can be wrong with a goal, in the order in which it is said (M392). */
export const qualityChecks = [
  'stood-still',
  'no-number',
  'start-is-target',
  'no-due',
  'dates-reversed',
  'overdue',
  'due-soon',
  'long-period',
  'same-words',
  'few-words',
  'too-heavy',
  'zero-weight',
  'too-many',
] as const;

export type QualityCheck = (typeof qualityChecks)[number];

/** An open goal, with its days since 1970-01-01; null if the cell has none. */
export interface CheckedGoal extends GoalRow {
  readonly keyResult: string;
  readonly fromDay: number | null;
  readonly dueDay: number | null;
  /** Whether it did not move over the last three 1:1s. */
  readonly stoodStill: boolean;
}

/**
 * What the checks find in each of an engineer's open goals on a day, in the order given; [] for a goal that is reached
 * (M392, M393).
 */
export function goalQuality(
  goals: readonly CheckedGoal[],
  rule: ScoringRule,
  checks: readonly QualityCheck[],
  asOfDay: number,
): QualityCheck[][] {
  const scored = scoreGoals(goals, rule);
  const worths = goalWorths(goals, rule, scored);
  const words = goals.map(({ keyResult }) => wordsIn(keyResult));
  return goals.map((goal, index) => {
    const progress = scored.goals[index]?.progress ?? 0;
    if (progress >= 1 - tolerance) return [];
    const own = words[index] ?? '';
    const found: Readonly<Record<QualityCheck, boolean>> = {
      ...inCells(goal, progress, asOfDay, rule),
      'same-words': own !== '' && words.some((other, at) => at !== index && other === own),
      'few-words': own.length < fewestLetters,
      'too-heavy': goals.length > 1 && isTooHeavy(worths[index] ?? null, rule),
      'too-many': index >= mostGoals,
    };
    return qualityChecks.filter((check) => found[check] && checks.includes(check));
  });
}

const mostGoals = 7;
const heaviest = 0.6;
const fewestLetters = 8;
const soonDays = 7;
const longestDays = 366;

/** The checks that need no other goal. */
function inCells(
  { type, start, target, weight, fromDay, dueDay, stoodStill }: CheckedGoal,
  progress: number,
  asOfDay: number,
  { decimal }: ScoringRule,
) {
  const kind = readGoalType(type);
  const end = measure(target, decimal);
  const left = dueDay === null ? null : dueDay - asOfDay;
  const length = dueDay === null || fromDay === null ? null : dueDay - fromDay;
  return {
    'stood-still': stoodStill,
    'no-number': kind !== 'binary' && end === null,
    'start-is-target': kind === 'metric' && end !== null && end === (measure(start, decimal) ?? 0),
    'no-due': dueDay === null,
    'dates-reversed': length !== null && length < 0,
    overdue: left !== null && left < 0,
    'due-soon': left !== null && left >= 0 && left <= soonDays && progress < 0.5 - tolerance,
    'long-period': length !== null && length > longestDays,
    'zero-weight': readCellNumber(weight, decimal) === 0,
  };
}

/** Whether the goal counts for more than 60 % of the score (M393). */
function isTooHeavy(worth: GoalWorth | null, { cap }: ScoringRule): boolean {
  return worth !== null && worth.points / (Math.min(1, cap) * 100) > heaviest + tolerance;
}

/** A number, or a date in milliseconds; null if the cell has neither. */
function measure(cell: unknown, decimal: ScoringRule['decimal']): number | null {
  if (isDate(cell)) return cell.getTime();
  const read = readCellNumber(cell, decimal);
  return typeof read === 'number' ? read : null;
}

/** Letters and digits of any script in lower case, because punctuation makes no other goal. */
function wordsIn(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
