import { letters } from './layout';
import type { Sheet, Spreadsheet } from './workbook';
import { putItBack, WorkbookError } from './workbook-error';

/**
 * The keys of the developer metadata that tag tabs, columns, rows and charts, so that they are found after users have
 * moved them.
 */
const tagKeys = {
  tab: 'oneonones.tab',
  column: 'oneonones.column',
  row: 'oneonones.row',
  chart: 'oneonones.chart',
  limit: 'oneonones.limit',
} as const;

/** "engineers", "goals", "settings" and so on, "engineer:<id>", or "report:<engineer>:<day>". */
export type TabKey = string;

type Entry = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** A chart of the add-on: its id, and the fingerprint of its last specification, '' if none is stored. */
interface TaggedChart {
  readonly id: number;
  readonly fingerprint: string;
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
  /** By the key of the specification. */
  readonly charts: Map<string, TaggedChart>;
  /**
   * Who could edit when the tab was limited; null if it is not limited. Sheets itself decides, and may have changed
   * since.
   */
  readonly writers: readonly string[] | null;
}

/** All tabs of the add-on in a spreadsheet. */
export interface Tags {
  tab(key: TabKey): TaggedTab | null;
  /** The key of the tab with this id; null if it is not a tab of the add-on. */
  keyOf(sheetId: number): TabKey | null;
}

/** The layout with other columns; its name is still asked for only when a message needs it. */
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
 * The name of a tab in its metadata. Calc was once called Facts, and its metadata keep that name: a workbook from that time
 * is recognized as it is, and needs no migration that could fail halfway.
 */
function storedKey(key: TabKey): string {
  return key === 'calc' ? 'facts' : key;
}

function keyStoredAs(stored: string): TabKey {
  return stored === 'facts' ? 'calc' : stored;
}

/** Finds all tagged tabs, columns and rows in one service call. */
export function readTags(spreadsheet: Spreadsheet): Tags {
  const sheets = new Map<TabKey, Sheet>();
  const entries = new Map<TabKey, Entry[]>();
  const limits = new Map<number, readonly string[]>();
  for (const entry of spreadsheet.createDeveloperMetadataFinder().find()) {
    const kind = entry.getKey();
    const value = entry.getValue() ?? '';
    if (kind === tagKeys.tab) {
      const sheet = entry.getLocation().getSheet();
      // A duplicated tab can have the same tag: the first one counts.
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

/** The tab with this key; throws WorkbookError with the remedy if it is missing. `name` is for the message. */
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

/** Tags a sheet as a tab of the add-on. */
export function tagTab(sheet: Sheet, key: TabKey): TaggedTab {
  sheet.addDeveloperMetadata(tagKeys.tab, storedKey(key));
  return newTab(key, sheet, new Map());
}

/** Tags a column by its position (1-based). */
export function tagColumn(tab: TaggedTab, column: string, position: number): void {
  const letter = letters(position);
  tab.sheet
    .getRange(`${letter}:${letter}`)
    .addDeveloperMetadata(tagKeys.column, `${storedKey(tab.key)}.${column}`);
  tab.columns.set(column, position);
}

/** Tags a row by its position (1-based). */
export function tagRow(tab: TaggedTab, row: string, position: number): void {
  tab.sheet
    .getRange(`${position}:${position}`)
    .addDeveloperMetadata(tagKeys.row, `${storedKey(tab.key)}.${row}`);
  tab.rows.set(row, position);
}

/** Stores the id of a chart and its fingerprint in one entry (W66). */
export function tagChart(tab: TaggedTab, chart: string, id: number, fingerprint: string): void {
  const value = `${storedKey(tab.key)}.${chart}=${id}=${fingerprint}`;
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

function newTab(key: TabKey, sheet: Sheet, limits: ReadonlyMap<number, readonly string[]>): TaggedTab {
  const sheetId = sheet.getSheetId();
  const writers = limits.get(sheetId) ?? null;
  return {
    key,
    // Asked only for a message: a call of its own costs more than most saves can spare.
    get name() {
      return sheet.getName();
    },
    sheet,
    sheetId,
    columns: new Map(),
    rows: new Map(),
    charts: new Map(),
    writers,
  };
}

function locate(tab: TaggedTab, entries: readonly Entry[]): TaggedTab {
  const key = storedKey(tab.key);
  for (const entry of entries) {
    const kind = entry.getKey();
    const name = (entry.getValue() ?? '').slice(key.length + 1);
    const location = entry.getLocation();
    if (kind === tagKeys.chart) {
      if (location.getSheet()?.getSheetId() !== tab.sheetId) continue;
      const [chart = '', id, fingerprint = ''] = name.split('=');
      tab.charts.set(chart, { id: Number(id), fingerprint, entry });
      continue;
    }
    const range = kind === tagKeys.column ? location.getColumn() : location.getRow();
    if (range?.getSheet().getSheetId() !== tab.sheetId) continue;
    if (kind === tagKeys.column) tab.columns.set(name, range.getColumn());
    else tab.rows.set(name, range.getRow());
  }
  return tab;
}
