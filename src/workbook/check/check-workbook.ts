import type { UnreadCell } from '../../domain/check/finding';
import { readProtections } from '../access/protections';
import { type ChartSpecification, findMissingCharts, syncCharts } from '../charts/sync-charts';
import { dashboardCharts } from '../dashboard/dashboard-charts';
import { managerCharts } from '../dashboard/managers';
import { engineerCharts } from '../engineer-tab/engineer-charts';
import { lineKeys } from '../engineer-tab/engineer-tab-lines';
import { type SharedTabKey, type TableKey, tabNames } from '../grid/layout';
import { engineerTab, type TaggedTab, type Tags } from '../grid/tagged-tab';
import { needTab } from '../grid/tags';
import type { Workbook } from '../grid/workbook';
import { type Engineer, engineersOf } from '../records/engineers';
import { settingsOf } from '../records/settings';
import { sourcesOf } from '../scores/formulas';
import { findEngineerFormulas, findSharedFormulas } from './find-formulas';
import { findOnTab } from './find-on-tab';
import {
  findCopies,
  findLonely,
  findMissingTabs,
  findUnfinished,
  findUnfinishedProtection,
} from './find-tabs';
import { type Found, found } from './found';
import { readPlacedTags } from './placed-tags';

/** What a part of the workbook has, and where the next part begins. */
export interface CheckedPart {
  readonly found: readonly Found[];
  /** How many engineer tabs are checked; null if all are. */
  readonly next: number | null;
  /** The number of engineer tabs. */
  readonly total: number;
}

type Tabs = Readonly<Record<SharedTabKey, TaggedTab>>;

/**
 * Finds what is damaged in the workbook, without changing it: the shared tabs if `from` is 0, and the tabs of engineers from
 * this position (0-based) on, at least one, until there is no more time (W173). Throws WorkbookError if it is not set up.
 */
export function checkWorkbook(
  workbook: Workbook,
  tags: Tags,
  from: number,
  isLate: () => boolean,
): CheckedPart {
  const { spreadsheet } = workbook;
  const engineersTab = tags.tab('engineers');
  if (engineersTab === null && tags.tab('settings') === null) needTab(tags, 'engineers', tabNames.engineers);
  const placed = readPlacedTags(spreadsheet);
  const protections = readProtections(workbook);
  const on = (tab: TaggedTab, table: TableKey) => {
    const columnTags = placed.columns.get(tab.sheetId) ?? [];
    const own = protections.filter(({ sheetId }) => sheetId === tab.sheetId);
    return findOnTab(workbook, { tab, table, columnTags, protections: own });
  };
  const all: Found[] = [];
  if (from === 0) {
    all.push(...findMissingTabs(tags), ...findUnfinished(tags), ...findUnfinishedProtection(tags));
    for (const key of Object.keys(tabNames) as SharedTabKey[]) {
      const tab = tags.tab(key);
      if (tab !== null) all.push(...on(tab, key).found);
    }
    if (hasNames(engineersTab)) all.push(...findLonely(tags, placed, engineersOf(engineersTab)));
    all.push(...findCopies(spreadsheet, placed, tags));
  }
  const tabs = intactTabs(tags, all);
  if (from === 0 && tabs !== null) {
    all.push(...findSharedFormulas(tabs, sourcesOf(tabs)));
    const { cap, unread } = settingsOf(tabs.settings, workbook);
    all.push(...findOutOfLimits(tabs.settings, unread, all));
    all.push(...findCharts(workbook, tabs.charts, dashboardCharts(tabs, cap)));
    all.push(...findCharts(workbook, tabs.managers, managerCharts(tabs.charts)));
  }
  const engineers = hasNames(engineersTab) ? withTabs(tags, engineersOf(engineersTab).engineers) : [];
  const sources = tabs && sourcesOf(tabs);
  const settings = tags.tab('settings');
  const cap = hasColumns(settings, ['value', 'setting-id']) ? settingsOf(settings, workbook).cap : null;
  let next = from;
  while (next < engineers.length && (next === from || !isLate())) {
    const { engineer, tab } = engineers[next] as EngineerAndTab;
    const { found: some, values } = on(tab, 'meetings');
    all.push(...some);
    if (isIntact(tab, some)) {
      if (sources !== null) all.push(...findEngineerFormulas(tab, engineer.id, sources, values));
      if (engineer.isActive && cap !== null) all.push(...findCharts(workbook, tab, engineerCharts(tab, cap)));
    }
    next += 1;
  }
  return { found: all, next: next < engineers.length ? next : null, total: engineers.length };
}

/** Numbers in Settings that cannot be used (W241); texts and dates are found in their columns. */
function findOutOfLimits(tab: TaggedTab, unread: readonly UnreadCell[], others: readonly Found[]): Found[] {
  const named = others
    .filter(({ kind }) => kind.includes('number'))
    .flatMap(({ tab, cells }) => cells.map((cell) => tab + cell));
  return unread
    .filter(({ cell }) => !named.includes(tab.name + cell))
    .map(({ cell, column, value, limits }) =>
      found('number-out-of-limits', tab, cell, [cell], { column, value, limits }, 'by hand'),
    );
}

interface EngineerAndTab {
  readonly engineer: Engineer;
  readonly tab: TaggedTab;
}

function withTabs(tags: Tags, engineers: readonly Engineer[]): EngineerAndTab[] {
  const seen = new Set<string>();
  return engineers.flatMap((engineer) => {
    if (seen.has(engineer.id)) return [];
    seen.add(engineer.id);
    const tab = tags.tab(engineerTab(engineer.id));
    return tab === null ? [] : [{ engineer, tab }];
  });
}

function hasNames(tab: TaggedTab | null): tab is TaggedTab {
  return hasColumns(tab, ['name', 'id', 'status']);
}

function hasColumns(tab: TaggedTab | null, columns: readonly string[]): tab is TaggedTab {
  if (tab === null || !tab.rows.has('header')) return false;
  return columns.every((key) => tab.columns.has(key));
}

/** All shared tabs, if none of them lacks anything that formulas refer to; otherwise null, until Set up has restored it. */
function intactTabs(tags: Tags, all: readonly Found[]): Tabs | null {
  if (
    all.some(
      ({ kind, isForSetUp }) =>
        isForSetUp && !['older-layout', 'engineer-without-tab', 'unfinished-tab'].includes(kind),
    )
  )
    return null;
  const entries = (Object.keys(tabNames) as SharedTabKey[]).map((key) => [key, tags.tab(key)] as const);
  if (entries.some(([, tab]) => tab === null)) return null;
  return Object.fromEntries(entries) as unknown as Tabs;
}

function isIntact(tab: TaggedTab, some: readonly Found[]): boolean {
  return !some.some(({ isForSetUp }) => isForSetUp) && lineKeys.every((key) => tab.rows.has(key));
}

function findCharts(workbook: Workbook, tab: TaggedTab, wanted: readonly ChartSpecification[]): Found[] {
  const titles = findMissingCharts(tab, wanted).map(({ title }) => title);
  if (titles.length === 0) return [];
  const steps = [() => void syncCharts(workbook, tab, wanted)];
  return [
    found('chart-missing', tab, '', [], { charts: titles.join(', '), count: titles.length }, { steps }),
  ];
}
