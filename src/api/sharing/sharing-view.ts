import type { SharedEngineer, SharingView } from '../../contract/sharing';
import { managerAddress } from '../../domain/engineers/sharing';
import { begunProtection } from '../../workbook/access/begun-protection';
import { type People, readPeople } from '../../workbook/access/people';
import { excludesUser, readProtections } from '../../workbook/access/protections';
import { type TabAccess, tabAccessOf } from '../../workbook/access/tab-access';
import { planWarnings } from '../../workbook/access/warnings';
import { type SharedTabKey, type TableKey, tabNames } from '../../workbook/grid/layout';
import { responsesKey } from '../../workbook/grid/tag-entries';
import { engineerTab, type TabKey, type Tags } from '../../workbook/grid/tagged-tab';
import { readAllTags } from '../../workbook/grid/tags';
import type { Sheet } from '../../workbook/grid/workbook';
import { type Engineer, readEngineers } from '../../workbook/records/engineers';
import type { RequestContext } from '../endpoint';

/** What is protected, and what is left to do. */
export interface SharedWorkbook {
  readonly people: People;
  /** In lower case. */
  readonly me: string;
  readonly tabs: readonly SharedTab[];
  readonly tags: Tags;
  readonly engineers: readonly Engineer[];
}

export interface SharedTab {
  readonly sheet: Sheet;
  readonly sheetId: number;
  /** True if Sheets prevents this user from writing somewhere on it. */
  readonly isKeptOut: boolean;
  readonly warnings: readonly (() => void)[];
  /** The engineer of the tab; null for a shared tab. */
  readonly engineer: Engineer | null;
  readonly limit: TabAccess;
}

export function readShared(context: RequestContext): SharedWorkbook {
  const { spreadsheet } = context.workbook;
  const tags = context.watch(readAllTags(spreadsheet));
  const { engineers } = readEngineers(tags);
  const known = { tags, engineers, people: readPeople(spreadsheet), me: context.userEmail().toLowerCase() };
  return withTabs(context, known, begunProtection(tags));
}

/** The same after this run has protected what it began: only the protections are read again (M320). */
export function readProtected(context: RequestContext, known: SharedWorkbook): SharedWorkbook {
  return withTabs(context, known, null);
}

function withTabs(
  { workbook, onFailure }: RequestContext,
  { tags, engineers, people, me }: Omit<SharedWorkbook, 'tabs'>,
  begun: ReadonlySet<number> | null,
): SharedWorkbook {
  const protections = readProtections(workbook);
  const tabOf = (key: TabKey, table: TableKey, engineer: Engineer | null): SharedTab[] => {
    const tab = tags.tab(key);
    if (tab === null) return [];
    const its = protections.filter(({ sheetId }) => sheetId === tab.sheetId);
    const warnings = planWarnings(its, tab, table, begun !== null);
    const isBegun = begun?.has(tab.sheetId) ?? false;
    const limit = tabAccessOf(its, tab, { people, me, isBegun, onFailure });
    return [
      {
        sheet: tab.sheet,
        sheetId: tab.sheetId,
        isKeptOut: its.some(excludesUser),
        warnings,
        engineer,
        limit,
      },
    ];
  };
  const tabs = [
    ...(Object.keys(tabNames) as SharedTabKey[]).flatMap((key) => tabOf(key, key, null)),
    ...engineers.flatMap((one) => tabOf(engineerTab(one.id), 'meetings', one)),
  ];
  return { people, me, tabs, tags, engineers };
}

export function sharingView({ people, me, tabs, tags }: SharedWorkbook): SharingView {
  const responses = tags.sheetOf(responsesKey)?.getName();
  return {
    ...people,
    me,
    engineers: tabs.flatMap((tab) => (tab.engineer ? [sharedEngineer(tab, tab.engineer)] : [])),
    ...(responses !== undefined && { responses }),
    unwarned: tabs.filter(({ warnings }) => warnings.length > 0).length,
  };
}

function sharedEngineer({ isKeptOut, limit }: SharedTab, engineer: Engineer): SharedEngineer {
  const { id, name, isActive, manager } = engineer;
  const address = managerAddress(manager);
  const isStale = limit.kind === 'limited' && address !== null && limit.plan(true, address).length > 0;
  const { kind, writers } = limit;
  const newManager = address !== null && limit.isNewTo(address) ? address : null;
  const mayChange = !isKeptOut;
  return { id, name, hasLeft: !isActive, manager, limit: kind, writers, isStale, newManager, mayChange };
}
