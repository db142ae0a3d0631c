import { errorIn } from '../../domain/cells/cell-number';
import { type ColumnKey, columns, columnsOf, letters } from '../grid/layout';
import { headerRow, positionOf, type Row, readTable } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';
import { everything, type Filter, needing } from './engineer-figures';

type Managers = Row<'managers'>;

/**
 * The rows that the formulas of Managers fill, in one service call; [] if nobody passes the filters. `fault` is the first cell
 * that shows an error, whose column cannot be trusted to be complete; null if there is none (M440).
 */
export function readManagers(tab: TaggedTab): { rows: readonly Managers[]; fault: string | null } {
  const { rows, at } = readTable('managers', tab);
  const keys = columnsOf('managers').map(([key]) => key as ColumnKey<'managers'>);
  const header1 = headerRow(tab);
  const cell = (key: ColumnKey<'managers'>, row1: number) => letters(positionOf('managers', tab, key)) + row1;
  const isFaulty = (value: unknown) => errorIn(String(value)) !== null;
  const broken = keys.find((key) => at(header1, key) !== columns.managers[key].header);
  if (broken !== undefined) return { rows: [], fault: cell(broken, header1) };
  // A note of a user below the table has no figures.
  const filled = rows.filter((row) => row.cell('people') !== '');
  for (const row of filled) {
    const failed = keys.find((key) => key !== 'manager' && isFaulty(row.cell(key)));
    if (failed !== undefined) return { rows: [], fault: cell(failed, row.row1) };
  }
  return { rows: filled, fault: null };
}

/** The filters of the dashboard that leave somebody out, by the cells above its table (D10). */
export function activeFilters(cells: Readonly<Record<Filter, string>>): Partial<Record<Filter, string>> {
  const isActive = ([filter, text]: readonly [string, string]) =>
    filter === 'show'
      ? text.toLowerCase() === needing.toLowerCase()
      : text !== '' && text.toLowerCase() !== everything.toLowerCase();
  return Object.fromEntries(Object.entries(cells).filter(isActive));
}
