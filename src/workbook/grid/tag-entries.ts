import { tabNames } from './layout';
import { readLayout } from './layout-version';
import type { TabKey } from './tags';

/**
 * The keys of the developer metadata that tag tabs, columns, rows and charts, so that they are found after users have
 * moved them.
 *
 * All tabs, and the columns and rows of the shared ones, have the key `tab`: one find returns all that most commands need,
 * and no entry of an engineer tab but its tag (W120). Workbooks of earlier versions have `column` and `row` everywhere.
 */
export const tagKeys = {
  tab: 'oneonones.tab',
  column: 'oneonones.column',
  row: 'oneonones.row',
  chart: 'oneonones.chart',
  limit: 'oneonones.limit',
  /** On the spreadsheet: the thresholds whose colors all tabs got last. */
  bands: 'oneonones.bands',
} as const;

export type Entry = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The tag of a tab: what is tagged, and the id of the tab that got the tag, null in a tag of an earlier version. */
export interface TabTag {
  readonly key: TabKey;
  readonly sheetId: number | null;
  readonly entry: Entry;
}

/**
 * The value of a tab's tag. It has the id of the tab, because it is unknown whether a duplicated tab has the metadata of its
 * original (platform fact 5.10).
 */
export function tabTagValue(key: TabKey, sheetId: number): string {
  return `${storedKey(key)}@${sheetId}`;
}

/**
 * Reads an entry with the key of tabs. `sharedTab` is the stored key of a shared tab, if the entry tags a column or a row of
 * it; `layout` is the layout version, which has this key so that no command needs another find (W170).
 */
export function readTabEntry(
  entry: Entry,
): TabTag | { readonly sharedTab: string } | { readonly layout: number } {
  const value = entry.getValue() ?? '';
  const layout = readLayout(value);
  if (layout !== null) return { layout };
  const sharedTab = /^([a-z-]+)\./.exec(value)?.[1];
  if (sharedTab !== undefined) return { sharedTab };
  const [, stored = '', sheetId] = /^(.*?)(?:@(\d+))?$/.exec(value) ?? [];
  return { key: keyStoredAs(stored), sheetId: sheetId === undefined ? null : Number(sheetId), entry };
}

/** The metadata key for the columns or rows of a tab. */
export function placeKey(key: TabKey, kind: 'column' | 'row'): string {
  return key in tabNames ? tagKeys.tab : tagKeys[kind];
}

/**
 * The value that tags a column, a row or a chart. Engineer tabs all have the same values, so that a copy of their template
 * needs no other ones.
 */
export function placeValue(key: TabKey, name: string): string {
  return `${key in tabNames ? storedKey(key) : 'meetings'}.${name}`;
}

/** What comes before the name in such a value: the stored key of a shared tab, "meetings", or the key of an engineer tab. */
export function ownerIn(value: string): string {
  return value.slice(0, value.lastIndexOf('.'));
}

export function nameIn(value: string): string {
  return value.slice(value.lastIndexOf('.') + 1);
}

/**
 * The name of a tab in its metadata. Calc was once called Facts, and its metadata keep that name: a workbook from that time
 * is recognized as it is, and needs no migration that could fail halfway.
 */
export function storedKey(key: TabKey): string {
  return key === 'calc' ? 'facts' : key;
}

function keyStoredAs(stored: string): TabKey {
  return stored === 'facts' ? 'calc' : stored;
}
