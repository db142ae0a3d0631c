import { layoutValue, layoutVersion } from './layout-version';
import {
  beingMade,
  type Entry,
  nameIn,
  placeKey,
  readInsertion,
  readTabEntry,
  rearrangedValue,
  type TabTag,
  tabTagValue,
  tagKeys,
} from './tag-entries';
import type { TabKey, TaggedTab, Tags } from './tagged-tab';
import type { Sheet, Spreadsheet } from './workbook';
import { WrittenCells } from './written-cells';

/** How to find the tags. */
interface Source {
  /** The entries of what is tagged on the tab with this key; can include entries of other tabs. */
  entries(key: TabKey, sheet: Sheet): readonly Entry[];
  /** The tags of tabs that are on this one. */
  keysOn(sheet: Sheet): readonly Entry[];
  /** The engineer tabs that are not as they were made; null if the workbook does not list them. */
  readonly rearranged: RearrangedTabs | null;
  readonly bands: Entry | null;
  readonly layout: StoredLayout | null;
  readonly protecting: Entry | null;
  readonly spreadsheet: Spreadsheet;
}

/** The layout version of a workbook and its entry. */
export interface StoredLayout {
  readonly version: number;
  readonly entry: Entry;
}

/** The ids of tabs, and the entry that lists them; null if there is none. */
export interface RearrangedTabs {
  readonly sheetIds: ReadonlySet<number>;
  readonly entry: Entry | null;
}

/** The tabs with these tags. */
export function tagsOf(all: readonly TabTag[], source: Source): Tags {
  const located = new Map<TabKey, TaggedTab>();
  const originals = new Map<TabKey, TabTag | null>();
  const original = (key: TabKey): TabTag | null => {
    const known = originals.get(key);
    if (known !== undefined) return known;
    const found = originalOf(all.filter((one) => one.key === key));
    originals.set(key, found);
    return found;
  };
  const sheetOf = (key: TabKey) => original(key)?.entry.getLocation().getSheet() ?? null;
  const tab = (key: TabKey): TaggedTab | null => {
    const known = located.get(key);
    if (known !== undefined) return known;
    const sheet = sheetOf(key);
    if (sheet === null) return null;
    const found = locate(key, sheet, source.entries(key, sheet));
    located.set(key, found);
    return found;
  };
  const isOn = (key: TabKey, sheet: Sheet) => sheetOf(key)?.getSheetId() === sheet.getSheetId();
  return {
    tab,
    entriesOf: (key) => {
      const sheet = sheetOf(key);
      return sheet === null ? [] : source.entries(key, sheet);
    },
    sheetOf,
    begun: (key) => {
      const [tag, sheet] = [original(beingMade(key)), sheetOf(beingMade(key))];
      return tag && sheet && locate(key, sheet, source.entries(key, sheet), tag.entry);
    },
    keys: () => Array.from(new Set(all.map(({ key }) => key))),
    keyOf: (sheet) => {
      const sheetId = sheet.getSheetId();
      const named = all.find((one) => one.sheetId === sheetId)?.key;
      if (named !== undefined && isOn(named, sheet)) return named;
      for (const entry of source.keysOn(sheet)) {
        const read = readTabEntry(entry);
        if ('key' in read && isOn(read.key, sheet)) return read.key;
      }
      return null;
    },
    sheetIdOf: (key) => original(key)?.sheetId ?? sheetOf(key)?.getSheetId() ?? null,
    mayBeRearranged: (key) => {
      const [tag, sheet] = [original(key), sheetOf(key)];
      // A copied file may have other ids than those that it lists.
      return (
        tag?.sheetId !== sheet?.getSheetId() || (source.rearranged?.sheetIds.has(tag?.sheetId ?? 0) ?? true)
      );
    },
    noteRearranged: (keys) => {
      const { sheetIds = new Set<number>(), entry = null } = source.rearranged ?? {};
      const all = new Set([...sheetIds, ...keys.flatMap((key) => sheetOf(key)?.getSheetId() ?? [])]);
      if (all.size === sheetIds.size) return;
      if (entry) entry.setValue(rearrangedValue(all));
      else source.spreadsheet.addDeveloperMetadata(tagKeys.tab, rearrangedValue(all));
    },
    upgrade: (key) => {
      const [tag, own] = [original(key), tab(key)];
      if (tag === null || own === null || tag.sheetId === own.sheetId) return;
      if (placeKey(key, 'column') === tagKeys.tab) {
        for (const entry of source.entries(key, own.sheet)) {
          const kind = entry.getKey();
          if (kind !== tagKeys.column && kind !== tagKeys.row) continue;
          if (sheetIdAt(entry) === own.sheetId) entry.setKey(tagKeys.tab);
        }
      }
      // This comes last, so that an interrupted upgrade is repeated.
      tag.entry.setValue(tabTagValue(key, own.sheetId));
    },
    protecting: source.protecting,
    bands: source.bands?.getValue() ?? null,
    storeBands: (fingerprint) => {
      const { bands, spreadsheet } = source;
      if (bands === null) spreadsheet.addDeveloperMetadata(tagKeys.bands, fingerprint);
      else if (bands.getValue() !== fingerprint) bands.setValue(fingerprint);
    },
    layout: source.layout?.version ?? 1,
    storeLayout: () => {
      const { layout, spreadsheet } = source;
      if (layout === null) spreadsheet.addDeveloperMetadata(tagKeys.tab, layoutValue(layoutVersion));
      else if (layout.version !== layoutVersion) layout.entry.setValue(layoutValue(layoutVersion));
    },
  };
}

/** A tab on which nothing is tagged yet; `name` is its title, if that is known. */
export function newTab(
  key: TabKey,
  sheet: Sheet,
  writers: readonly string[] | null,
  making: TaggedTab['making'] = null,
  name: string | null = null,
): TaggedTab {
  let title = name;
  return {
    key,
    making,
    insertions: new Map(),
    // Read when it is needed, and only once, because it takes a service call.
    get name() {
      title ??= sheet.getName();
      return title;
    },
    sheet,
    sheetId: sheet.getSheetId(),
    columns: new Map(),
    rows: new Map(),
    charts: new Map(),
    writers,
    writes: new WrittenCells(),
  };
}

/** The same tab with its tags where they are now, in one service call. */
export function locateAgain({ key, sheet }: TaggedTab): TaggedTab {
  return locate(key, sheet, sheet.createDeveloperMetadataFinder().find());
}

/** Finds the columns and rows of a tab again, in one service call; returns whether one of them has moved or is gone. */
export function relocate(tab: TaggedTab): boolean {
  const now = locateAgain(tab);
  const hasMoved = isMoved(tab.columns, now.columns) || isMoved(tab.rows, now.rows);
  replace(tab.columns, now.columns);
  replace(tab.rows, now.rows);
  return hasMoved;
}

/** Whether one of these positions differs, or one of the maps has more of them. */
export function isMoved(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): boolean {
  return before.size !== now.size || Array.from(before).some(([key, place]) => now.get(key) !== place);
}

function replace(places: Map<string, number>, by: ReadonlyMap<string, number>): void {
  places.clear();
  for (const [key, place] of by) places.set(key, place);
}

/** The id of the tab that an entry is on; 0, which no tab of the add-on has, if it is on none. */
export function sheetIdAt(entry: Entry): number {
  const location = entry.getLocation();
  const range = location.getColumn() ?? location.getRow();
  return (range ? range.getSheet() : location.getSheet())?.getSheetId() ?? 0;
}

/**
 * Of several tabs with the same tag, the one that was tagged (W121). Tags of an earlier version do not contain its id; then it
 * is the leftmost tab, because Sheets inserts a duplicate to the right of its original. If the original was deleted, a
 * duplicate replaces it.
 */
function originalOf(tags: readonly TabTag[]): TabTag | null {
  const [first = null, ...others] = tags;
  if (first === null || others.length === 0) return first;
  const own = tags.find((tag) => tag.sheetId !== null && sheetIdAt(tag.entry) === tag.sheetId);
  if (own) return own;
  const index = (tag: TabTag) => tag.entry.getLocation().getSheet()?.getIndex() ?? Number.MAX_SAFE_INTEGER;
  const placed = tags.map((tag) => ({ tag, index: index(tag) }));
  return placed.reduce((one, other) => (other.index < one.index ? other : one)).tag;
}

/**
 * A tab with what is tagged on it; passes over entries of other tabs. Columns and rows that are being made are not among its
 * columns and rows yet (W162). `making` is the tag of a tab that is being made, and `title` its title, if that is known.
 */
export function locate(
  key: TabKey,
  sheet: Sheet,
  entries: readonly Entry[],
  making: Entry | null = null,
  title: string | null = null,
): TaggedTab {
  const limit = entries.find((entry) => entry.getKey() === tagKeys.limit);
  const writers = limit ? (limit.getValue() ?? '').split(' ') : null;
  const tab = newTab(key, sheet, writers, making, title);
  for (const entry of entries) {
    const kind = entry.getKey();
    if (kind === tagKeys.limit || !kind.startsWith('oneonones.')) continue;
    const name = nameIn(entry.getValue() ?? '');
    const location = entry.getLocation();
    if (kind === tagKeys.chart) {
      if (location.getSheet()?.getSheetId() !== tab.sheetId) continue;
      const [chart = '', id, fingerprint = ''] = name.split('=');
      tab.charts.set(chart, { id: Number(id), fingerprint, entry });
      continue;
    }
    const column = location.getColumn();
    const range = column ?? location.getRow();
    const insertion = range ? null : readInsertion(name);
    if (insertion && location.getSheet()?.getSheetId() === tab.sheetId) {
      tab.insertions.set(`${insertion.kind}:${insertion.name}`, { ...insertion, position: null, entry });
    }
    if (range?.getSheet().getSheetId() !== tab.sheetId) continue;
    if (column) tab.columns.set(name, column.getColumn());
    else tab.rows.set(name, range.getRow());
  }
  for (const [id, insertion] of tab.insertions) {
    const places = insertion.kind === 'column' ? tab.columns : tab.rows;
    tab.insertions.set(id, { ...insertion, position: places.get(insertion.name) ?? null });
    places.delete(insertion.name);
  }
  return tab;
}
