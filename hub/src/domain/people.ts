import { nameKey } from '../../../src/domain/cells/name-key';
import type { ReadTab } from './ranges';
import { type Row, rowsIn, rowsOf } from './workbook-cells';

/** One row of the tab Engineers. */
export interface Person {
  /** '' in a row that was typed and not yet set up. */
  readonly id: string;
  /** The name as the other tabs refer to it. */
  readonly key: string;
  readonly row: Row;
  /** The rows of the engineer's tab; [] without one. */
  readonly meetings: readonly Row[];
  readonly hasTab: boolean;
}

/** The people of the tab Engineers, in order; rows without a name or with the ID or name of an earlier row are left out. */
export function peopleOf(tabs: readonly ReadTab[]): Person[] {
  const ownTabs = new Map(tabs.flatMap((one) => (one.tab.engineerId ? [[one.tab.engineerId, one]] : [])));
  const people = new Map<string, Person>();
  const ids = new Set<string>();
  for (const row of rowsOf(tabs, 'engineers')) {
    const key = nameKey(row.text('name'));
    const id = row.text('id');
    if (key === '' || people.has(key) || (id !== '' && ids.has(id))) continue;
    ids.add(id);
    const tab = ownTabs.get(id);
    people.set(key, { id, key, row, meetings: tab ? rowsIn(tab) : [], hasTab: tab !== undefined });
  }
  return Array.from(people.values());
}

/** The IDs of the engineers that have no tab in what was read. */
export function idsWithoutTab(people: readonly Person[]): string[] {
  return people.flatMap(({ id, hasTab }) => (id === '' || hasTab ? [] : [id]));
}
