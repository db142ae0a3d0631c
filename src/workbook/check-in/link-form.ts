import { letters } from '../grid/layout';
import { newTab } from '../grid/located-tags';
import { responsesKey, tagKeys } from '../grid/tag-entries';
import type { TaggedTab, Tags } from '../grid/tagged-tab';
import type { Sheet } from '../grid/workbook';
import { tagColumn, tagTab } from '../grid/write-tags';
import { mapEntry, mapStart, mapValue, type StoredMap, usedColumn } from './responses-tab';

/** The header of the column of the add-on. */
export const usedHeader = 'Used in 1:1';

/**
 * Links a tab of form responses to the add-on: stores the map, and adds the column that marks used responses at the right of what
 * is there (M340). Nothing else on the tab changes (M342). Doing it again completes what was interrupted.
 */
export function linkForm(tags: Tags, sheet: Sheet, map: StoredMap): void {
  const before = tags.tab(responsesKey);
  const isSame = before?.sheetId === sheet.getSheetId();
  if (before && !isSame) unlink(before.sheet);
  // A tab that was linked earlier still has its column.
  const tab: TaggedTab =
    before && isSame ? before : { ...tagTab(sheet, responsesKey), columns: columnsOn(sheet) };
  const entry = mapEntry(tags, tab);
  const value = mapValue(map);
  if (!entry) sheet.addDeveloperMetadata(tagKeys.tab, value);
  else if (entry.getValue() !== value) entry.setValue(value);
  ensureUsedColumn(tab);
}

function ensureUsedColumn(tab: TaggedTab): void {
  const { sheet } = tab;
  const known = tab.columns.get(usedColumn);
  const position = known ?? sheet.getLastColumn() + 1;
  if (position > sheet.getMaxColumns()) sheet.insertColumnAfter(position - 1);
  // The tag comes first: an interrupted run finds the column by it, and completes it.
  if (known === undefined) tagColumn(tab, usedColumn, position);
  const header = sheet.getRange(1, position);
  if (header.getValue() === usedHeader) return;
  sheet.getRange(`${letters(position)}2:${letters(position)}`).setNumberFormat('yyyy-mm-dd hh:mm');
  header.setValue(usedHeader);
}

/** The column remains with its tag, because it records which responses were used. */
function unlink(sheet: Sheet): void {
  const entries = sheet.createDeveloperMetadataFinder().withKey(tagKeys.tab).find();
  const [maps, others] = [true, false].map((isMap) =>
    entries.filter(
      (entry) =>
        entry.getLocation().getColumn() === null && (entry.getValue() ?? '').startsWith(mapStart) === isMap,
    ),
  );
  // The tag of the tab goes last, so that an interrupted run is repeated.
  for (const entry of [...(maps ?? []), ...(others ?? [])]) entry.remove();
}

function columnsOn(sheet: Sheet): Map<string, number> {
  const columns = newTab(responsesKey, sheet, null).columns;
  const name = `${responsesKey}.${usedColumn}`;
  for (const entry of sheet.createDeveloperMetadataFinder().withKey(tagKeys.tab).find()) {
    const column = entry.getValue() === name ? entry.getLocation().getColumn() : null;
    if (column) columns.set(usedColumn, column.getColumn());
  }
  return columns;
}
