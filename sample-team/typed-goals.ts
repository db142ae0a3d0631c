import type { Book, Cell } from '../local-sheets/src/index';
import { dayNumber, quarterOf, serialOf, workdayFrom, workdayUpTo } from './calendar';
import { goals, type SampleGoal } from './goals';
import { firstMetDaysAgo, team } from './team';
import { typedTable } from './typed-table';

/** The Goals tab of the sample, whose current values move from 1:1 to 1:1. */
export interface TypedGoals {
  /** Types the changed values and confidences of an engineer's goals at a 1:1; `part` is the fraction of the half-year that has passed. */
  update(engineer: string, part: number, day: string): void;
}

export async function typeGoals(book: Book, today: string): Promise<TypedGoals> {
  const table = await typedTable(book, 'Goals', 'Key result', goals.length);
  const type = (header: string, cellOf: (goal: SampleGoal) => Cell) =>
    table.type(header, 0, goals.map(cellOf));
  type('Engineer', ({ engineer }) => engineer);
  type('Objective', ({ objective }) => objective);
  type('Key result', ({ keyResult }) => keyResult);
  type('Type', (goal) => goal.type);
  type('Weight', ({ weight }) => weight);
  type('Start', ({ start }) => start);
  type('Target', ({ target }) => target);
  const due = ({ dueInDays }: SampleGoal) => workdayFrom(dayNumber(today) + dueInDays);
  const on = (day: number): Cell => ({ serial: serialOf(day) });
  type('From', ({ engineer }) => on(workdayUpTo(dayNumber(today) - agreedDaysAgo(engineer))));
  type('Due', (goal) => on(due(goal)));
  type('Cycle', (goal) => quarterOf(closingDay(goal, today) ?? dayNumber(today)));
  const closed = new Set<SampleGoal>();
  const shown = { Current: new Map<SampleGoal, string>(), Confidence: new Map<SampleGoal, string>() };
  const typeChanged = (header: keyof typeof shown, line: number, goal: SampleGoal, value: string) => {
    if (value === '' || shown[header].get(goal) === value) return false;
    shown[header].set(goal, value);
    table.type(header, line, [value]);
    return true;
  };
  return {
    update: (engineer, part, day) => {
      goals.forEach((goal, line) => {
        if (goal.engineer !== engineer || closed.has(goal)) return;
        const closedOn = closingDay(goal, today);
        if (closedOn !== null && dayNumber(day) >= closedOn) {
          closed.add(goal);
          table.type('Closed', line, [on(closedOn)]);
          return;
        }
        if (typeChanged('Current', line, goal, valueAt(goal.current, part))) {
          table.type('Updated', line, [on(dayNumber(day))]);
        }
        typeChanged('Confidence', line, goal, valueAt(goal.confidence, part));
      });
    },
  };
}

/** The value after this fraction of the half-year; blank if there is none. */
function valueAt(values: readonly string[], part: number): string {
  return values[Math.floor(part * values.length)] ?? '';
}

/** A few days before the first 1:1; for an engineer without a 1:1, the goals were agreed on today. */
function agreedDaysAgo(name: string): number {
  const member = team.find((one) => one.name === name);
  return member === undefined || member.story.length === 0 ? 0 : firstMetDaysAgo(member) + 5;
}

function closingDay({ closedDaysAgo }: SampleGoal, today: string): number | null {
  return closedDaysAgo === undefined ? null : workdayUpTo(dayNumber(today) - closedDaysAgo);
}
