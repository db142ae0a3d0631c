import type { Book } from '../engine/book';
import type { Cell } from '../wire/cells';
import { dayNumber, serialOf, workdayFrom } from './calendar';
import { goals, type SampleGoal } from './goals';
import { typedTable } from './typed-table';

/** The Goals tab of the sample, whose current values move from 1:1 to 1:1. */
export interface TypedGoals {
  /** Types the values that an engineer's goals had at a 1:1, where they changed: `part` of the half-year is behind. */
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
  type('Due', ({ dueInDays }) => ({ serial: serialOf(workdayFrom(dayNumber(today) + dueInDays)) }));
  const shown = new Map<SampleGoal, string>();
  return {
    update: (engineer, part, day) => {
      goals.forEach((goal, line) => {
        const value = goal.current[Math.floor(part * goal.current.length)] ?? '';
        if (goal.engineer !== engineer || value === '' || shown.get(goal) === value) return;
        shown.set(goal, value);
        table.type('Current', line, [value]);
        table.type('Updated', line, [{ serial: serialOf(dayNumber(day)) }]);
      });
    },
  };
}
