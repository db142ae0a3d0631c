import { sheetIdAt } from '../grid/located-tags';
import { type Entry, nameIn, readTabEntry, tagKeys } from '../grid/tag-entries';
import type { TabKey } from '../grid/tagged-tab';
import type { Spreadsheet } from '../grid/workbook';
import type { PlacedTag } from './find-double-columns';

/** A column's tag with its entry, which removes it. */
export interface ColumnTag extends PlacedTag {
  readonly entry: Entry;
}

/** Every tag of the workbook as it is, also those that count for nothing. */
export interface PlacedTags {
  /** Keys of tabs by the id of the tab that has the tag, in the order of the metadata. */
  readonly tabs: ReadonlyMap<number, readonly TabKey[]>;
  /** By the id of the tab. */
  readonly columns: ReadonlyMap<number, readonly ColumnTag[]>;
}

/** Reads all tags in one service call. */
export function readPlacedTags(spreadsheet: Spreadsheet): PlacedTags {
  const tabs = new Map<number, TabKey[]>();
  const columns = new Map<number, ColumnTag[]>();
  for (const entry of spreadsheet.createDeveloperMetadataFinder().find()) {
    const kind = entry.getKey();
    if (kind !== tagKeys.tab && kind !== tagKeys.column) continue;
    const sheetId = sheetIdAt(entry);
    const range = entry.getLocation().getColumn();
    if (range) {
      const tag = { column: nameIn(entry.getValue() ?? ''), position: range.getColumn(), entry };
      columns.set(sheetId, [...(columns.get(sheetId) ?? []), tag]);
      continue;
    }
    const read = kind === tagKeys.tab ? readTabEntry(entry) : null;
    if (read !== null && 'key' in read) tabs.set(sheetId, [...(tabs.get(sheetId) ?? []), read.key]);
  }
  return { tabs, columns };
}
