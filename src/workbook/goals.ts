import type { GoalRow } from '../domain/goal-scores';
import { nameKey } from '../domain/name-key';
import { readTable } from './table';
import { needTab, type Tags } from './tags';

/** One engineer's key results, their cells as they stand. */
export function readGoals(tags: Tags, engineerName: string): GoalRow[] {
  const { rows } = readTable('goals', needTab(tags, 'goals', 'Goals'));
  const own = nameKey(engineerName);
  return rows
    .filter((row) => nameKey(row.text('engineer')) === own)
    .map((row) => ({
      objective: row.text('objective'),
      type: row.cell('type'),
      weight: row.cell('weight'),
      start: row.cell('start'),
      target: row.cell('target'),
      current: row.cell('current'),
    }));
}
