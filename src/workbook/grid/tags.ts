import { letters } from './layout';
import type { Sheet, Spreadsheet } from './workbook';
import { putItBack, WorkbookError } from './workbook-error';

/** Our developer metadata: what we put on tabs, columns and rows to find them again wherever people move them. */
const tagKeys = {
  tab: 'oneonones.tab',
  column: 'oneonones.column',
  row: 'oneonones.row',
  chart: 'oneonones.chart',
  limit: 'oneonones.limit',
} as const;

/** "engineers", "goals", "actions", "settings" or "engineer:<id>". */
export type TabKey = string;

type Entry = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** A chart of ours: its id, and the print of the specification that it was last given, '' where none was kept. */
export interface TaggedChart {
  readonly id: number;
  readonly print: string;
  /** Where this is kept; null in the run that began to keep it. */
  readonly entry: Entry | null;
}

/** A tab of ours as it lies now. */
export interface TaggedTab {
  readonly key: TabKey;
  readonly sheet: Sheet;
  readonly sheetId: number;
  /** 1-based positions. */
  readonly columns: Map<string, number>;
  readonly rows: Map<string, number>;
  /** By our name for the chart. */
  readonly charts: Map<string, TaggedChart>;
  /** Who may write here, where the tab was limited; Sheets itself may have changed its mind since. */
  readonly writers: readonly string[] | null;
}

/** Every tab of ours in a spreadsheet. */
export interface Tags {
  tab(key: TabKey): TaggedTab | null;
  /** The key of the tab with this id; null when it is not ours. */
  keyOf(sheetId: number): TabKey | null;
}

const engineerPrefix = 'engineer:';

export function engineerTab(engineerId: string): TabKey {
  return engineerPrefix + engineerId;
}

/** The engineer whose tab has this key; null for any other tab. */
export function engineerOf(key: TabKey | null): string | null {
  return key?.startsWith(engineerPrefix) ? key.slice(engineerPrefix.length) : null;
}

/**
 * The name of a tab in its metadata. Calc was once called Facts, and its metadata keep that name: a workbook from that time
 * is recognized as it is, and needs no migration that could fail halfway.
 */
function storedKey(key: TabKey): string {
  return key === 'calc' ? 'facts' : key;
}

function keyStoredAs(stored: string): TabKey {
  return stored === 'facts' ? 'calc' : stored;
}

/** Finds all our tabs, columns and rows with one call. */
export function readTags(spreadsheet: Spreadsheet): Tags {
  const sheets = new Map<TabKey, Sheet>();
  const entries = new Map<TabKey, Entry[]>();
  const limits = new Map<number, readonly string[]>();
  for (const entry of spreadsheet.createDeveloperMetadataFinder().find()) {
    const kind = entry.getKey();
    const value = entry.getValue() ?? '';
    if (kind === tagKeys.tab) {
      const sheet = entry.getLocation().getSheet();
      // A duplicated tab may bring its tags along: the first one found keeps the name.
      const key = keyStoredAs(value);
      if (sheet && !sheets.has(key)) sheets.set(key, sheet);
    } else if (kind === tagKeys.limit) {
      const sheet = entry.getLocation().getSheet();
      if (sheet) limits.set(sheet.getSheetId(), value.split(' '));
    } else if (kind.startsWith('oneonones.')) {
      const tab = value.slice(0, value.lastIndexOf('.'));
      const list = entries.get(tab);
      if (list) list.push(entry);
      else entries.set(tab, [entry]);
    }
  }
  const keyBySheet = new Map(Array.from(sheets, ([key, sheet]) => [sheet.getSheetId(), key]));
  return {
    keyOf: (sheetId) => keyBySheet.get(sheetId) ?? null,
    tab: (key) => {
      const sheet = sheets.get(key);
      return sheet ? locate(newTab(key, sheet, limits), entries.get(storedKey(key)) ?? []) : null;
    },
  };
}

/** The tab, or the error that says how to have it back. */
export function needTab(tags: Tags, key: TabKey, name: string): TaggedTab {
  const tab = tags.tab(key);
  if (tab) return tab;
  if (!tags.tab('engineers') && !tags.tab('settings')) {
    throw new WorkbookError(
      'This workbook is not set up for 1:1s yet. Choose 1:1s › Set up this workbook first.',
      { code: 'not-set-up' },
    );
  }
  throw new WorkbookError(`The tab ${name} is not there any more. ${putItBack}`, {
    code: engineerOf(key) === null ? 'tab-missing' : 'engineer-tab-missing',
    tab: name,
  });
}

/** Tags a sheet as one of our tabs. */
export function tagTab(sheet: Sheet, key: TabKey): TaggedTab {
  sheet.addDeveloperMetadata(tagKeys.tab, storedKey(key));
  return newTab(key, sheet, new Map());
}

export function tagColumn(tab: TaggedTab, column: string, position: number): void {
  const letter = letters(position);
  tab.sheet
    .getRange(`${letter}:${letter}`)
    .addDeveloperMetadata(tagKeys.column, `${storedKey(tab.key)}.${column}`);
  tab.columns.set(column, position);
}

export function tagRow(tab: TaggedTab, row: string, position: number): void {
  tab.sheet
    .getRange(`${position}:${position}`)
    .addDeveloperMetadata(tagKeys.row, `${storedKey(tab.key)}.${row}`);
  tab.rows.set(row, position);
}

export function tagChart(tab: TaggedTab, chart: string, id: number, print: string): void {
  const value = `${storedKey(tab.key)}.${chart}=${id}=${print}`;
  const entry = tab.charts.get(chart)?.entry ?? null;
  if (entry) entry.setValue(value);
  else tab.sheet.addDeveloperMetadata(tagKeys.chart, value);
  tab.charts.set(chart, { id, print, entry });
}

/** Remembers who may write on the tab, where a save sees it without a call of its own; null forgets it. */
export function tagLimit({ sheet, writers: before }: TaggedTab, writers: readonly string[] | null): void {
  if (before !== null) {
    for (const old of sheet.createDeveloperMetadataFinder().withKey(tagKeys.limit).find()) old.remove();
  }
  if (writers !== null) sheet.addDeveloperMetadata(tagKeys.limit, writers.join(' '));
}

function newTab(key: TabKey, sheet: Sheet, limits: ReadonlyMap<number, readonly string[]>): TaggedTab {
  const sheetId = sheet.getSheetId();
  const writers = limits.get(sheetId) ?? null;
  return { key, sheet, sheetId, columns: new Map(), rows: new Map(), charts: new Map(), writers };
}

function locate(tab: TaggedTab, entries: readonly Entry[]): TaggedTab {
  const key = storedKey(tab.key);
  for (const entry of entries) {
    const kind = entry.getKey();
    const name = (entry.getValue() ?? '').slice(key.length + 1);
    const location = entry.getLocation();
    if (kind === tagKeys.chart) {
      if (location.getSheet()?.getSheetId() !== tab.sheetId) continue;
      const [chart = '', id, print = ''] = name.split('=');
      tab.charts.set(chart, { id: Number(id), print, entry });
      continue;
    }
    const range = kind === tagKeys.column ? location.getColumn() : location.getRow();
    if (range?.getSheet().getSheetId() !== tab.sheetId) continue;
    if (kind === tagKeys.column) tab.columns.set(name, range.getColumn());
    else tab.rows.set(name, range.getRow());
  }
  return tab;
}
