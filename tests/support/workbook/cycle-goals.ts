import type { Cell } from '../../../local-sheets/src/protocol/cells';
import { engineerForm } from '../forms';
import { openWorld, type World } from './workbook';

export const ada = engineerForm('Ada Lovelace');
export const grace = engineerForm('Grace Hopper', { manager: 'tomas.lindqvist@example.com' });

/** A workbook with two engineers and three open goals. */
export async function openGoals(): Promise<World> {
  const world = await openWorld();
  await world.view('addEngineer', ada);
  await world.view('addEngineer', grace);
  typeGoals(
    world,
    goal('Ada Lovelace', 'Ship', 0, 10, 4),
    goal('Ada Lovelace', 'Mentor', '', '', 'yes', 'binary'),
    goal('Grace Hopper', 'Compile', 14, 3, 5),
  );
  return world;
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
export function typeGoals(world: World, ...rows: Cell[][]): void {
  world.type('Goals', 'A2', ...rows);
}

/** What stands of each goal in Goals: its name, start, current value, day closed and cycle. */
export async function shownGoals(world: World) {
  return (await world.table('Goals')).map((row) => [
    ...[row['Key result'], row.Start, row.Current, row.Closed, row.Cycle],
  ]);
}
