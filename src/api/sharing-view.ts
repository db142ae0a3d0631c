import type { SharedEngineer, SharingView } from '../contract/sharing';
import { managerAddress } from '../domain/sharing';
import { type Engineer, readEngineers } from '../workbook/engineers';
import { type SharedTabKey, tabNames } from '../workbook/layout';
import { type Limit, limitOf } from '../workbook/limits';
import { type People, readPeople } from '../workbook/people';
import { type Protections, readProtections } from '../workbook/protections';
import { engineerTab, readTags, type TaggedTab, type Tags } from '../workbook/tags';
import { mendWarnings } from '../workbook/warnings';
import type { Desk } from './endpoint';

/** What stands protected, and what there would be to do. */
export interface SharedWorkbook {
  readonly people: People;
  /** In lower case. */
  readonly me: string;
  readonly tabs: readonly SharedTab[];
}

export interface SharedTab {
  readonly tab: TaggedTab;
  readonly isKeptOut: boolean;
  readonly warnings: readonly (() => void)[];
  /** Of an engineer's tab. */
  readonly own: { readonly engineer: Engineer; readonly limit: Limit } | null;
}

export function readShared(desk: Desk): SharedWorkbook {
  const { workbook, onFailure } = desk;
  const tags = readTags(workbook.spreadsheet);
  const { engineers } = readEngineers(tags);
  const options = {
    people: readPeople(workbook.spreadsheet),
    me: desk.signedIn().toLowerCase(),
    onFailure,
  };
  const protections = readProtections(workbook);
  const ofEngineers = engineers.flatMap((engineer) => {
    const tab = engineer.id === '' ? null : tags.tab(engineerTab(engineer.id));
    if (tab === null) return [];
    const own = { engineer, limit: limitOf(protections, tab, options) };
    return [{ ...sharedTab(protections, tab, 'meetings'), own }];
  });
  return { ...options, tabs: [...sharedTabs(tags, protections), ...ofEngineers] };
}

function sharedTabs(tags: Tags, protections: Protections): SharedTab[] {
  return (Object.keys(tabNames) as SharedTabKey[]).flatMap((key) => {
    const tab = tags.tab(key);
    return tab === null ? [] : [sharedTab(protections, tab, key)];
  });
}

function sharedTab(protections: Protections, tab: TaggedTab, table: SharedTabKey | 'meetings'): SharedTab {
  const isKeptOut = protections.keepsOut(tab.sheetId);
  return { tab, isKeptOut, warnings: mendWarnings(protections, tab, table), own: null };
}

export function sharingView({ people, me, tabs }: SharedWorkbook): SharingView {
  return {
    ...people,
    me,
    engineers: tabs.flatMap(({ own, isKeptOut }) => (own ? [sharedEngineer(own, isKeptOut)] : [])),
    unwarned: tabs.filter(({ warnings }) => warnings.length > 0).length,
  };
}

function sharedEngineer(
  { engineer, limit }: NonNullable<SharedTab['own']>,
  isKeptOut: boolean,
): SharedEngineer {
  const { id, name, isActive, manager } = engineer;
  const { kind, writers } = limit;
  const address = managerAddress(manager);
  const isStale = kind === 'limited' && address !== null && limit.mend(true, address).length > 0;
  return { id, name, hasLeft: !isActive, manager, limit: kind, writers, isStale, mayChange: !isKeptOut };
}
