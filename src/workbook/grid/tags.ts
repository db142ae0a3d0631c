import { menuPath } from '../../domain/menu-path';
import { refuseNewerLayout } from './layout-version';
import { type RearrangedTabs, type StoredLayout, sheetIdAt, tagsOf } from './located-tags';
import { type Entry, ownerIn, placeKey, readTabEntry, storedKey, type TabTag, tagKeys } from './tag-entries';
import { engineerOf, type TabKey, type TaggedTab, type Tags } from './tagged-tab';
import type { Spreadsheet } from './workbook';
import { putItBack, WorkbookError } from './workbook-error';

/**
 * Finds the tabs and what is tagged on the shared ones in one service call (W120). A workbook of an earlier version needs
 * one more, until Set up has brought its tags up to date.
 */
export function readTags(spreadsheet: Spreadsheet): Tags {
  const tabs: TabTag[] = [];
  let rearranged: RearrangedTabs = noneRearranged;
  let version = 1;
  const shared = new Map<string, Entry[]>();
  for (const entry of spreadsheet.createDeveloperMetadataFinder().withKey(tagKeys.tab).find()) {
    const read = readTabEntry(entry);
    if ('layout' in read) {
      refuseNewerLayout(read.layout);
      version = read.layout;
    } else if ('rearranged' in read) rearranged = { sheetIds: new Set(read.rearranged), entry };
    else if ('key' in read) tabs.push(read);
    else add(shared, read.sharedTab, entry);
  }
  // Set up brings the tags of this tab up to date last.
  if (!tabs.some(({ key, sheetId }) => key === 'engineers' && sheetId !== null))
    return readAllTags(spreadsheet);
  return tagsOf(tabs, {
    entries: (key, sheet) =>
      placeKey(key, 'column') === tagKeys.tab
        ? (shared.get(storedKey(key)) ?? [])
        : sheet.createDeveloperMetadataFinder().find(),
    keysOn: (sheet) => sheet.createDeveloperMetadataFinder().withKey(tagKeys.tab).find(),
    // Set up lists them before it stores the version.
    rearranged: version > 1 ? rearranged : null,
    bands: null,
    layout: null,
    protecting: null,
    spreadsheet,
  });
}

/** Finds everything that is tagged in one service call, for commands that work on every tab. */
export function readAllTags(spreadsheet: Spreadsheet): Tags {
  const tabs: TabTag[] = [];
  const byOwner = new Map<string, Entry[]>();
  const bySheet = new Map<number, Entry[]>();
  let rearranged: RearrangedTabs = noneRearranged;
  let bands: Entry | null = null;
  let layout: StoredLayout | null = null;
  let protecting: Entry | null = null;
  let tabsBySheet: ReadonlyMap<number, Entry[]> | undefined;
  for (const entry of spreadsheet.createDeveloperMetadataFinder().find()) {
    const kind = entry.getKey();
    if (!kind.startsWith('oneonones.')) continue;
    const read = kind === tagKeys.tab ? readTabEntry(entry) : null;
    const owner = read === null ? ownerIn(entry.getValue() ?? '') : 'sharedTab' in read ? read.sharedTab : '';
    if (kind === tagKeys.bands) bands = entry;
    else if (kind === tagKeys.protecting) protecting = entry;
    else if (read !== null && 'layout' in read) {
      refuseNewerLayout(read.layout);
      layout = { version: read.layout, entry };
    } else if (read !== null && 'rearranged' in read) {
      rearranged = { sheetIds: new Set(read.rearranged), entry };
    } else if (read !== null && 'key' in read) tabs.push(read);
    else if (kind === tagKeys.limit || owner === 'meetings') add(bySheet, sheetIdAt(entry), entry);
    else add(byOwner, owner, entry);
  }
  return tagsOf(tabs, {
    entries: (key, sheet) => [
      ...(byOwner.get(storedKey(key)) ?? []),
      ...(bySheet.get(sheet.getSheetId()) ?? []),
    ],
    keysOn: (sheet) => {
      tabsBySheet ??= groupBySheet(tabs);
      return tabsBySheet.get(sheet.getSheetId()) ?? [];
    },
    rearranged,
    bands,
    layout,
    protecting,
    spreadsheet,
  });
}

const noneRearranged: RearrangedTabs = { sheetIds: new Set(), entry: null };

function groupBySheet(tabs: readonly TabTag[]): ReadonlyMap<number, Entry[]> {
  const groups = new Map<number, Entry[]>();
  for (const { entry } of tabs) add(groups, sheetIdAt(entry), entry);
  return groups;
}

function add<Key>(map: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** The tab with this key; throws WorkbookError with the remedy if it is missing. `name` is for the message. */
export function needTab(tags: Tags, key: TabKey, name: string): TaggedTab {
  const tab = tags.tab(key);
  if (tab) return tab;
  if (!tags.tab('engineers') && !tags.tab('settings')) {
    throw new WorkbookError(
      `This workbook is not set up for 1:1s yet. Choose ${menuPath} › Set up this workbook first.`,
      { code: 'not-set-up' },
    );
  }
  throw new WorkbookError(`The tab ${name} no longer exists. ${putItBack}`, {
    code: engineerOf(key) === null ? 'tab-missing' : 'engineer-tab-missing',
    tab: name,
  });
}
