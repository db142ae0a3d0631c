import { nameKey } from '../../domain/cells/name-key';
import { tablesWithNames, tabNames } from '../grid/layout';
import { type Row, readTable, type Table } from '../grid/table';
import { engineerTab, type Tags } from '../grid/tagged-tab';
import { needTab } from '../grid/tags';
import type { PersonTable } from './person-tables';

/** The rows of a shared table that are about one engineer. */
interface PersonRows {
  readonly table: PersonTable;
  readonly read: Table<PersonTable>;
  readonly rows: readonly Row<PersonTable>[];
}

/** The engineer's own tab, null if it is gone, and the rows of all shared tables. */
export interface Person {
  readonly meetings: Table<'meetings'> | null;
  readonly shared: readonly PersonRows[];
}

/**
 * Reads each table once, however many rows and engineers there are (M417). Rows of the logs are the engineer's by the goal or the
 * 1:1 that they are about, and otherwise by the name (M410). Throws WorkbookError if a shared tab is missing.
 */
export function readPerson(tags: Tags, { id, name }: { readonly id: string; readonly name: string }): Person {
  const own = nameKey(name);
  const tab = tags.tab(engineerTab(id));
  const meetings = tab && readTable('meetings', tab);
  const met = new Set(meetings?.rows.map((row) => row.text('id')).filter((one) => one !== ''));
  const need = (table: PersonTable) => needTab(tags, table, tabNames[table]);
  const isNamed = (row: Row<PersonTable>) => nameKey(row.text('engineer')) === own;
  const named = tablesWithNames.map((table): PersonRows => {
    const read = readTable<PersonTable>(table, need(table));
    return { table, read, rows: read.rows.filter(isNamed) };
  });
  const goals = named.find(({ table }) => table === 'goals')?.read as Table<'goals'>;
  const owners = new Map(goals.rows.map((row) => [row.text('id'), nameKey(row.text('engineer'))]));
  owners.delete('');
  const log = readTable('goal-log', need('goal-log'));
  const logged = log.rows.filter((row) => {
    const owner = owners.get(row.text('goal-id'));
    return owner === undefined ? met.has(row.text('meeting-id')) || isNamed(row) : owner === own;
  });
  const changes = readTable('changes', need('changes'));
  const changed = changes.rows.filter((row) => met.has(row.text('meeting-id')) || isNamed(row));
  return {
    meetings,
    shared: [
      ...named,
      { table: 'goal-log', read: log, rows: logged },
      { table: 'changes', read: changes, rows: changed },
    ],
  };
}
