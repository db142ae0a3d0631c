import type { Cell } from '../../../local-sheets/src/protocol/cells';
import { engineerForm } from '../forms';
import { type AddOnFixture, openAddOn } from './add-on-fixture';

export const ada = engineerForm('Ada Lovelace');
export const grace = engineerForm('Grace Hopper', { manager: 'tomas.lindqvist@example.com' });

/** A workbook with two engineers and three open goals. */
export async function openGoals(): Promise<AddOnFixture> {
  const addOn = await openAddOn({ team: [ada, grace] });
  typeGoals(
    addOn,
    goal('Ada Lovelace', 'Ship', 0, 10, 4),
    goal('Ada Lovelace', 'Mentor', '', '', 'yes', 'binary'),
    goal('Grace Hopper', 'Compile', 14, 3, 5),
  );
  return addOn;
}

/** A row of Goals from Engineer to Current. */
export function goal(
  engineer: string,
  name: string,
  start: Cell,
  target: Cell,
  current: Cell,
  type = 'metric',
): Cell[] {
  return [engineer, 'Project Delivery', name, type, 50, start, target, current];
}

/** Types rows of goals from the first one down. */
export function typeGoals(addOn: AddOnFixture, ...rows: Cell[][]): void {
  addOn.type('Goals', 'A2', ...rows);
}

/** The cells of each goal: its name, start, current value, day closed and cycle. */
export async function shownGoals(addOn: AddOnFixture) {
  return (await addOn.table('Goals')).map((row) => [
    ...[row['Key result'], row.Start, row.Current, row.Closed, row.Cycle],
  ]);
}
