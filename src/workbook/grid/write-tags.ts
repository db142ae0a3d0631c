import { letters } from './layout';
import { locate, newTab } from './located-tags';
import { beingMade, type Entry, placeKey, placeValue, tabTagValue, tagKeys } from './tag-entries';
import type { TabKey, TaggedTab } from './tagged-tab';
import type { Sheet, Spreadsheet } from './workbook';

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

/** Tags the sheet with this name as a tab that is being made, until `completeTabs` gives it its key (W160). */
export function beginTab(sheet: Sheet, key: TabKey, name: string): TaggedTab {
  const tab = newTab(key, sheet, null, 'new', name);
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
 * Tags a copy of a tab, which has this title, as another tab that is being made, whatever Google copied of the tags of the original; `original` is
 * called only where `isComplete` says that something is missing (W113, W160).
 */
export function tagCopy(
  { sheet, name: title }: { readonly sheet: Sheet; readonly name: string },
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
  const tab = locate(key, sheet, entries, own, title);
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
export function tagLimit(tab: TaggedTab, writers: readonly string[] | null): void {
  const { sheet } = tab;
  if (tab.writers !== null) {
    for (const old of sheet.createDeveloperMetadataFinder().withKey(tagKeys.limit).find()) old.remove();
  }
  if (writers !== null) sheet.addDeveloperMetadata(tagKeys.limit, writers.join(' '));
  tab.writers = writers;
}
