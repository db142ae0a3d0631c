import { type Day, dayNumber } from '../../../src/domain/cells/day';
import { fingerprint } from '../../../src/domain/cells/fingerprint';
import { allowedColumns, isAllowed, type TableKey } from './allowed-columns';
import { knownLayout, missingColumn, newerLayout, notSetUp, type Problem } from './problem';
import type { SpreadsheetResource } from './spreadsheet-resource';
import { readTags, type TaggedSheet } from './tags';

/** A column to read: its name in the tag, its 1-based position, and its header; null until it was read once. */
export interface PlannedColumn {
  readonly name: string;
  readonly column1: number;
  readonly header: string | null;
}

export interface PlannedTab {
  readonly table: TableKey;
  /** The ID of the engineer whose tab it is; '' for a shared tab. */
  readonly engineerId: string;
  readonly title: string;
  readonly headerRow1: number;
  /** In the order of their positions. */
  readonly columns: readonly PlannedColumn[];
}

/** Where the columns of a workbook are, so that one request reads them all. The registry stores it as JSON. */
export interface ReadPlan {
  readonly layout: number;
  readonly tabs: readonly PlannedTab[];
  /** The IDs of engineers who had no tab when the plan was made. */
  readonly withoutTab: readonly string[];
}

/** Without these, there are no figures; the other columns are absent from older workbooks. */
const required: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  engineers: ['name', 'id'],
  goals: ['engineer'],
  actions: ['engineer'],
  meetings: ['date'],
};

/** The plan for a workbook by its tags, or why it cannot be read (U3 to U5). */
export function planReading(resource: SpreadsheetResource): ReadPlan | Problem {
  const { layout, sheets } = readTags(resource);
  if (layout > knownLayout) return newerLayout(layout);
  const tabs: PlannedTab[] = [];
  for (const sheet of sheets) {
    const table = tableOf(sheet.key);
    if (table === null) continue;
    const planned = plannedTab(table, sheet);
    if ('problem' in planned) return planned;
    tabs.push(planned);
  }
  if (!tabs.some(({ table }) => table === 'engineers')) return notSetUp;
  return { layout, tabs, withoutTab: [] };
}

/**
 * Whether to find the columns of this workbook again although they fit: every 28 days, because a read does not show the
 * version of the layout (U4). The days of the workbooks differ, so that no night takes twice the time.
 */
export function isDayToFindAgain(id: string, day: Day): boolean {
  const own = Number.parseInt(fingerprint(id), 16);
  return ((dayNumber(day) ?? 0) + own) % 28 === 0;
}

function tableOf(key: string): TableKey | null {
  if (key.startsWith(engineerPrefix)) return 'meetings';
  return key !== 'meetings' && key in allowedColumns ? (key as TableKey) : null;
}

const engineerPrefix = 'engineer:';

function plannedTab(table: TableKey, { key, title, columns, rows }: TaggedSheet): PlannedTab | Problem {
  const headerRow1 = rows.get('header');
  if (headerRow1 === undefined) return missingColumn(title, 'header');
  for (const name of required[table] ?? []) if (!columns.has(name)) return missingColumn(title, name);
  const allowed = Array.from(columns).filter(([name]) => isAllowed(table, name));
  return {
    table,
    engineerId: table === 'meetings' ? key.slice(engineerPrefix.length) : '',
    title,
    headerRow1,
    columns: allowed
      .map(([name, column1]) => ({ name, column1, header: null }))
      .sort((one, other) => one.column1 - other.column1),
  };
}
