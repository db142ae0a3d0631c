import { isDate } from '../../domain/cells/cell-number';
import type { KnownEngineer } from '../../domain/engineers/engineer-form';
import { type Row, readTable, type Table } from '../grid/table';
import type { TaggedTab, Tags } from '../grid/tagged-tab';
import { needTab } from '../grid/tags';

/** A row of the Engineers tab. The id is '' in a row that a user typed, until Set up gives it one (W9). */
export interface Engineer extends KnownEngineer {
  readonly role: string;
  readonly team: string;
  readonly manager: string;
  /** null if blank or invalid: the default in Settings applies. */
  readonly cadenceDays: number | null;
  /** The first day of work; null if the cell is blank or invalid, or the column is missing. */
  readonly started: Date | null;
  /** Whether the status is anything but Left. */
  readonly isActive: boolean;
  readonly row1: number;
}

export interface EngineerTable extends Table<'engineers'> {
  readonly engineers: readonly Engineer[];
}

/** Reads the Engineers tab; throws WorkbookError if it is missing. */
export function readEngineers(tags: Tags): EngineerTable {
  return engineersOf(needTab(tags, 'engineers', 'Engineers'));
}

/** The engineers of the tab, [] if there are none; skips rows without a name. */
export function engineersOf(tab: TaggedTab): EngineerTable {
  const table = readTable('engineers', tab);
  return { ...table, engineers: table.rows.map(engineerIn(tab)).filter(({ name }) => name !== '') };
}

const engineerIn =
  ({ columns }: TaggedTab) =>
  (row: Row<'engineers'>): Engineer => {
    const cadence = row.cell('cadence');
    const started = columns.has('started') ? row.cell('started') : '';
    return {
      id: row.text('id'),
      name: row.text('name'),
      email: row.text('email'),
      role: row.text('role'),
      team: row.text('team'),
      manager: row.text('manager'),
      cadenceDays: typeof cadence === 'number' && cadence >= 1 && cadence <= 365 ? Math.round(cadence) : null,
      started: isDate(started) ? started : null,
      isActive: row.text('status').toLowerCase() !== 'left',
      row1: row.row1,
    };
  };
