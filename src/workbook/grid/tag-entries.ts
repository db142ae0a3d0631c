import { tabNames } from './layout';
import { readLayout } from './layout-version';

/**
 * The keys of the developer metadata that tag tabs, columns, rows and charts, so that they are found after users have
 * moved them.
 *
 * All tabs, and the columns and rows of the shared ones, have the key `tab`, so that one find returns what most commands need
 * and, of an engineer tab, only its tag (W120). Workbooks of earlier versions use `column` and `row` everywhere.
 */
export const tagKeys = {
  tab: 'oneonones.tab',
  column: 'oneonones.column',
  row: 'oneonones.row',
  chart: 'oneonones.chart',
  limit: 'oneonones.limit',
  /** On the spreadsheet: the thresholds with which all tabs were last colored. */
  bands: 'oneonones.bands',
  /** On the spreadsheet while Protect is running: the IDs of the tabs that it limits and that had no protection before (M269). */
  protecting: 'oneonones.protecting',
} as const;

/** "engineers", "goals", "settings" and so on, "template", "engineer:<id>", "report:<engineer>:<day>", or "making:" before one. */
export type TabKey = string;

export type Entry = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The tag of a tab: its key, and the id of the tab that was tagged; the id is null in a tag of an earlier version. */
export interface TabTag {
  readonly key: TabKey;
  readonly sheetId: number | null;
  readonly entry: Entry;
}

/**
 * The value of the tag of a tab. It contains the id of the tab, because it is unknown whether a duplicated tab has the metadata
 * of its original (platform fact 5.10).
 */
export function tabTagValue(key: TabKey, sheetId: number): string {
  return `${storedKey(key)}@${sheetId}`;
}

const making = 'making:';

/** The key that a tab has until it is complete (W160). */
export function beingMade(key: TabKey): TabKey {
  return making + key;
}

/** The key that a tab gets once it is complete; null if this key is not that of a tab that is being made. */
export function keyWhenMade(key: TabKey): TabKey | null {
  return key.startsWith(making) ? key.slice(making.length) : null;
}

/** The entry of the spreadsheet that lists the ids of the engineer tabs that are not laid out as they were made (M371). */
export function rearrangedValue(sheetIds: Iterable<number>): string {
  return `${rearranged}.${Array.from(sheetIds).join()}`;
}

const rearranged = 'rearranged';

type TabEntry =
  | TabTag
  | { readonly sharedTab: string }
  | { readonly layout: number }
  | { readonly rearranged: readonly number[] };

/**
 * Reads an entry with the key of tabs. `sharedTab` is the stored key of a shared tab, if the entry tags a column or a row of
 * it. The layout version and the list of rearranged tabs have this key so that no command needs another find (W170).
 */
export function readTabEntry(entry: Entry): TabEntry {
  const value = entry.getValue() ?? '';
  const layout = readLayout(value);
  if (layout !== null) return { layout };
  if (ownerIn(value) === rearranged) return { rearranged: nameIn(value).split(',').map(Number) };
  const sharedTab = /^([a-z-]+)\./.exec(value)?.[1];
  if (sharedTab !== undefined) return { sharedTab };
  const [, stored = '', sheetId] = /^(.*?)(?:@(\d+))?$/.exec(value) ?? [];
  return { key: keyStoredAs(stored), sheetId: sheetId === undefined ? null : Number(sheetId), entry };
}

/** The key of the tab with the responses of the form that engineers answer before a 1:1. Google Forms makes the tab. */
export const responsesKey: TabKey = 'check-in';

/** Whether what is tagged on the tab comes with the tags of all tabs. */
function isShared(key: TabKey): boolean {
  return key in tabNames || key === responsesKey;
}

/** The metadata key for the columns or rows of a tab. */
export function placeKey(key: TabKey, kind: 'column' | 'row'): string {
  return isShared(key) ? tagKeys.tab : tagKeys[kind];
}

/**
 * The value that tags a column, a row or a chart. The values are the same on all engineer tabs, so that those on a copy of the
 * template need no change.
 */
export function placeValue(key: TabKey, name: string): string {
  return `${isShared(key) ? storedKey(key) : 'meetings'}.${name}`;
}

/** A column or a row that is being made, as it was when its insertion began. Positions and numbers are 1-based. */
export interface BegunInsertion {
  readonly kind: 'column' | 'row';
  readonly name: string;
  /** The position of the column or row before it; 0 if there is none. */
  readonly after: number;
  /** The number of columns or rows of the tab before it was inserted. */
  readonly size: number;
}

/** The name under which an insertion is stored on its tab until the column or row is complete (W162). */
export function insertionName({ kind, name, after, size }: BegunInsertion): string {
  return `${making}${kind}:${name}=${after}=${size}`;
}

/** The insertion that is stored under this name; null if the name is another one. */
export function readInsertion(stored: string): BegunInsertion | null {
  const [, kind, name = '', after, size] = /^making:(column|row):([^=]+)=(\d+)=(\d+)$/.exec(stored) ?? [];
  if (kind !== 'column' && kind !== 'row') return null;
  return { kind, name, after: Number(after), size: Number(size) };
}

/** The part of such a value before the name: the stored key of a shared tab, "meetings", or the key of an engineer tab. */
export function ownerIn(value: string): string {
  return value.slice(0, value.lastIndexOf('.'));
}

export function nameIn(value: string): string {
  return value.slice(value.lastIndexOf('.') + 1);
}

/**
 * The name of a tab in its metadata. Calc was once called Facts, and its metadata keep that name, so that a workbook from that
 * time needs no migration that could be interrupted.
 */
export function storedKey(key: TabKey): string {
  return key === 'calc' ? 'facts' : key;
}

function keyStoredAs(stored: string): TabKey {
  return stored === 'facts' ? 'calc' : stored;
}
