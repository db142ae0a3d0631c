import { begunProtection } from '../access/begun-protection';
import { columnsOf, type SharedTabKey, type TableKey, tabNames } from '../grid/layout';
import { layoutVersion } from '../grid/layout-version';
import { engineerOf, engineerTab, type TaggedTab, type Tags } from '../grid/tagged-tab';
import type { Sheet, Spreadsheet } from '../grid/workbook';
import { writeRow } from '../grid/write-rows';
import { type EngineerTable, engineersOf } from '../records/engineers';
import { findHeader } from '../records/ensure-columns';
import { listBeingMade } from '../set-up/being-made';
import { type Found, found } from './found';
import type { PlacedTags } from './placed-tags';

/** Shared tabs that are missing, and a layout of an earlier version (W173). */
export function findMissingTabs(tags: Tags): Found[] {
  const keys = Object.keys(tabNames) as SharedTabKey[];
  const missing = keys
    .filter((key) => tags.sheetOf(key) === null)
    .map((key) => found('tab-missing', { key, name: tabNames[key] }, '', [], {}, 'set up'));
  if (tags.layout >= layoutVersion) return missing;
  const details = { found: tags.layout, expected: layoutVersion };
  return [found('older-layout', { key: '', name: '' }, '', [], details, 'set up'), ...missing];
}

/** Active engineers without a tab, and tabs whose engineer has no row any more (W180). */
export function findLonely(tags: Tags, placed: PlacedTags, engineers: EngineerTable): Found[] {
  const without = engineers.engineers
    .filter(({ id, isActive }) => isActive && id !== '' && tags.sheetOf(engineerTab(id)) === null)
    .map(({ id, name, row1 }) =>
      found('engineer-without-tab', engineers.tab, id, [`${row1}:${row1}`], { name }, 'set up'),
    );
  const ids = engineers.engineers.map(({ id }) => id);
  const keys = new Set(Array.from(placed.tabs.values()).flat());
  const tabs = Array.from(keys).flatMap((key) => {
    const [id, sheet] = [engineerOf(key), tags.sheetOf(key)];
    if (id === null || ids.includes(id) || sheet === null) return [];
    const name = sheet.getName();
    const steps = [() => addLeaver(engineers.tab, id, name)];
    return [found('tab-without-engineer', { key, name }, '', [], { name }, { steps, isOptional: true })];
  });
  return [...without, ...tabs];
}

/** Reads the tab again, because another step may have added a row. */
function addLeaver(tab: TaggedTab, id: string, name: string): void {
  const table = engineersOf(tab);
  if (table.engineers.some((one) => one.id === id)) return;
  writeRow('engineers', table, table.freeRow1, { name, status: 'Left', id });
}

/** Tabs that an interrupted command left unfinished, themselves or a column or row of them; Set up completes or removes it. */
export function findUnfinished(tags: Tags): Found[] {
  const names = new Map(listBeingMade(tags).map(({ kind, tab, key }) => [tab, kind === 'tab' ? key : tab]));
  return Array.from(names, ([name, key]) => found('unfinished-tab', { key, name }, '', [], {}, 'set up'));
}

/** An interrupted Share and protect; it left protections whose description is missing, which only the next one can recognize (M269). */
export function findUnfinishedProtection(tags: Tags): Found[] {
  if (begunProtection(tags) === null) return [];
  return [found('protection-unfinished', { key: '', name: '' }, '', [], {}, 'by hand')];
}

/** Copies of tabs of the add-on, which no command reads; those that look like one, and those that have its tags. */
export function findCopies(spreadsheet: Spreadsheet, placed: PlacedTags, tags: Tags): Found[] {
  const others = spreadsheet.getSheets().filter((sheet) => tags.keyOf(sheet) === null);
  return others.slice(0, mostOthers).flatMap((sheet) => {
    const [tagged] = placed.tabs.get(sheet.getSheetId()) ?? [];
    if (tagged === undefined && !looksLikeOurs(sheet)) return [];
    const name = sheet.getName();
    return [found('copied-tab', { key: String(sheet.getSheetId()), name }, '', [], {}, 'by hand')];
  });
}

/** Each takes a service call or two. */
const mostOthers = 30;

function looksLikeOurs(sheet: Sheet): boolean {
  const tables: readonly TableKey[] = ['meetings', 'goals', 'actions', 'engineers'];
  if (sheet.getLastRow() === 0) return false;
  const needed = Math.min(...tables.map((table) => columnsOf(table).length / 2));
  if (sheet.getLastColumn() < needed) return false;
  return tables.some((table) => findHeader(sheet, table) !== null);
}
