import { menuPath } from '../../domain/menu-path';
import { letters } from './layout';
import { refuseNewerLayout } from './layout-version';
import { locate, newTab, type StoredLayout, sheetIdAt, tagsOf } from './located-tags';
import {
  type BegunInsertion,
  beingMade,
  type Entry,
  ownerIn,
  placeKey,
  placeValue,
  readTabEntry,
  storedKey,
  type TabTag,
  tabTagValue,
  tagKeys,
} from './tag-entries';
import type { Sheet, Spreadsheet } from './workbook';
import { putItBack, WorkbookError } from './workbook-error';

/** "engineers", "goals", "settings" and so on, "template", "engineer:<id>", "report:<engineer>:<day>", or "making:" before one. */
export type TabKey = string;

/** A chart of the add-on: its id, and the fingerprint of its last specification, '' if none is stored. */
interface TaggedChart {
  readonly id: number;
  readonly fingerprint: string;
  /** The metadata entry; null in the run that created it. */
  readonly entry: Entry | null;
}

/** A column or row that is being made, by this run or by one that was interrupted. */
export interface PlacedInsertion extends BegunInsertion {
  /** Where it is (1-based); null if it has no tag yet. */
  readonly position: number | null;
  /** The metadata entry; null in the run that created it. */
  readonly entry: Entry | null;
}

/** Where the tagged columns and rows of a tab are, as 1-based positions by key. */
export interface TabLayout {
  readonly key: TabKey;
  /** The tab's title, for messages. */
  readonly name: string;
  readonly columns: Map<string, number>;
  readonly rows: Map<string, number>;
}

/** A tab of the add-on with the current positions of what is tagged. */
export interface TaggedTab extends TabLayout {
  readonly sheet: Sheet;
  readonly sheetId: number;
  /** By the key of the specification; those of a shared tab only if all tags were read. */
  readonly charts: Map<string, TaggedChart>;
  /**
   * The users who could edit when the tab was limited; null if it is not limited. Sheets itself decides who can edit, and its
   * protections can have changed since then.
   */
  readonly writers: readonly string[] | null;
  /** The tag of a tab that is being made, 'new' in the run that added it; null if the tab is complete (W160). */
  readonly making: Entry | 'new' | null;
  /** The columns and rows that are being made, by kind and key, such as "column:weight" (W162). */
  readonly insertions: Map<string, PlacedInsertion>;
}

/** All tabs of the add-on in a spreadsheet. */
export interface Tags {
  /** null if the tab does not exist. The first time, an engineer tab takes one service call. */
  tab(key: TabKey): TaggedTab | null;
  /** The same without what is tagged on it; makes no service call. */
  sheetOf(key: TabKey): Sheet | null;
  /** The tab that will have this key and is still being made, as an interrupted run leaves it; null if there is none (W160). */
  begun(key: TabKey): TaggedTab | null;
  /** The keys of all tabs, those that are being made included. */
  keys(): TabKey[];
  /** The key of this tab; null if it is not a tab of the add-on, or a copy of one. */
  keyOf(sheet: Sheet): TabKey | null;
  /** The id of the tab with this key, according to its tag; null if there is none. */
  sheetIdOf(key: TabKey): number | null;
  /** Brings the tags of a tab from an earlier version up to date; makes no service call if they are (W122). */
  upgrade(key: TabKey): void;
  /** What an interrupted Protect left; null if there is nothing, or if not all tags were read (M269). */
  readonly protecting: Entry | null;
  /** The fingerprint of the thresholds with which all tabs were last colored; null if unknown, or if not all tags were read. */
  readonly bands: string | null;
  /** Stores this fingerprint; makes no service call if it has not changed. */
  storeBands(fingerprint: string): void;
  /** The layout version of the workbook; 1 if none is stored, or if not all tags were read. */
  readonly layout: number;
  /** Stores that the workbook has this version's layout; makes no service call if it is stored (W170). */
  storeLayout(): void;
}

/** The layout with other columns; the name of the tab is still read only when a message needs it. */
export function layoutWith(tab: TabLayout, columns: Map<string, number>): TabLayout {
  return {
    key: tab.key,
    get name() {
      return tab.name;
    },
    columns,
    rows: tab.rows,
  };
}

const engineerPrefix = 'engineer:';

/** The key of an engineer's tab. */
export function engineerTab(engineerId: string): TabKey {
  return engineerPrefix + engineerId;
}

/** The id of the engineer whose tab has this key; null for any other tab. */
export function engineerOf(key: TabKey | null): string | null {
  return key?.startsWith(engineerPrefix) ? key.slice(engineerPrefix.length) : null;
}

/**
 * Finds the tabs and what is tagged on the shared ones in one service call (W120). A workbook of an earlier version needs
 * one more, until Set up has brought its tags up to date.
 */
export function readTags(spreadsheet: Spreadsheet): Tags {
  const tabs: TabTag[] = [];
  const shared = new Map<string, Entry[]>();
  for (const entry of spreadsheet.createDeveloperMetadataFinder().withKey(tagKeys.tab).find()) {
    const read = readTabEntry(entry);
    if ('layout' in read) refuseNewerLayout(read.layout);
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
    bands,
    layout,
    protecting,
    spreadsheet,
  });
}

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

/** Gives a tagged tab another key. */
export function retagTab(sheet: Sheet, key: TabKey): void {
  const [entry] = sheet.createDeveloperMetadataFinder().withKey(tagKeys.tab).find();
  entry?.setValue(tabTagValue(key, sheet.getSheetId()));
}

/** Tags a sheet as a tab of the add-on. */
export function tagTab(sheet: Sheet, key: TabKey): TaggedTab {
  const tab = newTab(key, sheet, null);
  sheet.addDeveloperMetadata(tagKeys.tab, tabTagValue(key, tab.sheetId));
  return tab;
}

/** Tags a sheet as a tab that is being made, until `completeTabs` gives it its key (W160). */
export function beginTab(sheet: Sheet, key: TabKey): TaggedTab {
  const tab = newTab(key, sheet, null, 'new');
  sheet.addDeveloperMetadata(tagKeys.tab, tabTagValue(beingMade(key), tab.sheetId));
  return tab;
}

/** Gives the tabs that are being made their keys; from then on they count as complete (W160). */
export function completeTabs(spreadsheet: Spreadsheet, tabs: readonly TaggedTab[]): void {
  const begun = tabs.filter(({ making }) => making !== null);
  const isNew = begun.some(({ making }) => making === 'new');
  const found = isNew ? spreadsheet.createDeveloperMetadataFinder().withKey(tagKeys.tab).find() : [];
  for (const { key, sheetId, making } of begun) {
    const value = tabTagValue(beingMade(key), sheetId);
    const entry = making === 'new' ? found.find((one) => one.getValue() === value) : making;
    entry?.setValue(tabTagValue(key, sheetId));
  }
}

/**
 * Tags a copy of a tab as another tab that is being made, whatever Google copied of the tags of the original; `original` is
 * called only where `isComplete` says that something is missing (W113, W160).
 */
export function tagCopy(
  sheet: Sheet,
  key: TabKey,
  isComplete: (tab: TaggedTab) => boolean,
  original: () => TaggedTab | null,
): TaggedTab {
  // Before the find, which then returns the entry that completing the tab changes.
  const value = tabTagValue(beingMade(key), sheet.getSheetId());
  sheet.addDeveloperMetadata(tagKeys.tab, value);
  const entries = sheet.createDeveloperMetadataFinder().find();
  const isTag = (entry: Entry) => entry.getKey() === tagKeys.tab;
  const own = entries.find((entry) => isTag(entry) && entry.getValue() === value) ?? null;
  const tab = locate(key, sheet, entries, own);
  for (const copied of entries) if (isTag(copied) && copied !== own) copied.remove();
  const { columns, rows, charts } = (isComplete(tab) ? null : original()) ?? tab;
  for (const [name, position] of columns) if (!tab.columns.has(name)) tagColumn(tab, name, position);
  for (const [name, position] of rows) if (!tab.rows.has(name)) tagRow(tab, name, position);
  // No chart has this id, so each is found by its title, and compared with the specification of the original.
  for (const [name, { fingerprint }] of charts) {
    if (!tab.charts.has(name)) tab.charts.set(name, { id: 0, fingerprint, entry: null });
  }
  return tab;
}

/** Tags a column by its position (1-based). */
export function tagColumn(tab: TaggedTab, column: string, position: number): void {
  const letter = letters(position);
  tab.sheet
    .getRange(`${letter}:${letter}`)
    .addDeveloperMetadata(placeKey(tab.key, 'column'), placeValue(tab.key, column));
  tab.columns.set(column, position);
}

/** Tags a row by its position (1-based). */
export function tagRow(tab: TaggedTab, row: string, position: number): void {
  tab.sheet
    .getRange(`${position}:${position}`)
    .addDeveloperMetadata(placeKey(tab.key, 'row'), placeValue(tab.key, row));
  tab.rows.set(row, position);
}

/** Stores the id of a chart and its fingerprint in one entry (W66). */
export function tagChart(tab: TaggedTab, chart: string, id: number, fingerprint: string): void {
  const value = `${placeValue(tab.key, chart)}=${id}=${fingerprint}`;
  const entry = tab.charts.get(chart)?.entry ?? null;
  if (entry) entry.setValue(value);
  else tab.sheet.addDeveloperMetadata(tagKeys.chart, value);
  tab.charts.set(chart, { id, fingerprint, entry });
}

/** Stores who can edit the tab, so that a save reads it together with all other tags (A10); null removes it. */
export function tagLimit({ sheet, writers: before }: TaggedTab, writers: readonly string[] | null): void {
  if (before !== null) {
    for (const old of sheet.createDeveloperMetadataFinder().withKey(tagKeys.limit).find()) old.remove();
  }
  if (writers !== null) sheet.addDeveloperMetadata(tagKeys.limit, writers.join(' '));
}
