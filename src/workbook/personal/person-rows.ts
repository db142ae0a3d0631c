import { nameKey } from '../../domain/cells/name-key';
import { tablesWithNames, tabNames } from '../grid/layout';
import { type Row, readTable, type Table } from '../grid/table';
import { engineerTab, type Tags } from '../grid/tagged-tab';
import { needTab } from '../grid/tags';
import { type PersonTable, personTables } from './person-tables';

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
export function readPerson(tags: Tags, engineer: Named): Person {
  for (const table of personTables) needTab(tags, table, tabNames[table]);
  return readPersonLeft(tags, engineer);
}

/** The same for a deletion that is under way: a shared tab that somebody has deleted has no rows. */
export function readPersonLeft(tags: Tags, { id, name }: Named): Person {
  const own = nameKey(name);
  const tab = tags.tab(engineerTab(id));
  const meetings = tab && readTable('meetings', tab);
  const met = new Set(meetings?.rows.map((row) => row.text('id')).filter((one) => one !== ''));
  const read = <T extends PersonTable>(table: T): Table<T> | null => {
    const found = tags.tab(table);
    return found && readTable(table, found);
  };
  const isNamed = (row: Row<PersonTable>) => nameKey(row.text('engineer')) === own;
  const goals = read('goals');
  const named = tablesWithNames.flatMap((table): PersonRows[] => {
    const all: Table<PersonTable> | null = table === 'goals' ? goals : read(table);
    return all ? [{ table, read: all, rows: all.rows.filter(isNamed) }] : [];
  });
  const owners = new Map(goals?.rows.map((row) => [row.text('id'), nameKey(row.text('engineer'))]));
  owners.delete('');
  const log = read('goal-log');
  const logged = log?.rows.filter((row) => {
    const owner = owners.get(row.text('goal-id'));
    return owner === undefined ? met.has(row.text('meeting-id')) || isNamed(row) : owner === own;
  });
  const changes = read('changes');
  const changed = changes?.rows.filter((row) => met.has(row.text('meeting-id')) || isNamed(row));
  return {
    meetings,
    shared: [
      ...named,
      ...(log && logged ? [{ table: 'goal-log', read: log, rows: logged } as const] : []),
      ...(changes && changed ? [{ table: 'changes', read: changes, rows: changed } as const] : []),
    ],
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}
