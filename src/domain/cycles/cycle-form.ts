import { type Day, dayNumber, dayText } from '../cells/day';
import { readLine } from '../cells/form-text';
import { readId } from '../cells/id-shape';
import { readDay } from '../meetings/meeting-form';
import { Refusal } from '../refusal';
import type { GoalChoice } from './new-cycle';
import type { Cycle } from './quarter';

/** The choice for one goal, as sent by the page. */
export interface ChosenGoal {
  readonly id: string;
  readonly keyResult: string;
  readonly seen: string;
  readonly choice: GoalChoice;
  readonly newId: string;
}

/** A completed form "Start a new cycle". */
export interface FilledCycle extends Cycle {
  readonly goals: readonly ChosenGoal[];
}

export interface ValidCycle extends FilledCycle {
  /**
   * The last day of the goals that are closed: the day before the new cycle begins, whatever the day of the
   * request.
   */
  readonly closedOn: Day;
}

const longestCycle = 731;
const daysAround = 366;

/**
 * The new cycle, with each goal at most once. Throws a Refusal for an invalid name, day or ID, and if no goal
 * is selected (M1, M3, M195).
 */
export function readCycleForm(form: FilledCycle, today: Day): ValidCycle {
  const name = readLine(form.name, 'name', 'The name of the cycle', 40);
  if (name === '') {
    throw new Refusal('M195', 'name', 'The cycle has no name. Give it one, such as 2027 Q1.', {
      reason: 'no name',
    });
  }
  const from = readFrom(form.from, today);
  const days = readDay(form.due, 'due') - from + 1;
  if (days < 1 || days > longestCycle) {
    const what = days < 1 ? `is before the first day, ${form.from}` : `makes a cycle of ${days} days`;
    const message = `The last day, ${form.due}, ${what}. Choose one 1 to ${longestCycle} days into the cycle.`;
    throw new Refusal('M195', 'due', message, {
      ...{ from: form.from, due: form.due, days, longest: longestCycle },
      reason: days < 1 ? 'before it begins' : 'too long',
    });
  }
  const goals = Array.from(new Map(form.goals.map((goal) => [goal.id, goal])).values()).map(readChoice);
  if (goals.length === 0) {
    throw new Refusal('M195', null, 'No goal is selected. Choose the engineers for whom the cycle starts.', {
      reason: 'no goal',
    });
  }
  return { name, from: form.from, due: form.due, goals, closedOn: dayText(from - 1) };
}

function readFrom(from: Day, today: Day): number {
  const day = readDay(from, 'from');
  const ahead = day - (dayNumber(today) ?? day);
  if (Math.abs(ahead) <= daysAround) return day;
  const what = ahead > 0 ? `${ahead} days ahead` : `${-ahead} days ago`;
  const message = `The first day, ${from}, is ${what}. Choose one within ${daysAround} days of today.`;
  throw new Refusal('M195', 'from', message, {
    ...{ from, days: Math.abs(ahead), most: daysAround },
    reason: ahead > 0 ? 'far ahead' : 'long ago',
  });
}

function readChoice(goal: ChosenGoal): ChosenGoal {
  const choice = goal.choice === 'from current' || goal.choice === 'from start' ? goal.choice : 'ends';
  return { ...goal, id: readId(goal.id, 'goals'), newId: readId(goal.newId, 'goals'), choice };
}
