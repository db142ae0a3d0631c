import { templateTitle } from '../../domain/tab-titles';
import { columnsOf, type TableKey, tabNames } from '../grid/layout';
import type { Repair } from '../grid/repair';
import type { TaggedTab, Tags } from '../grid/tagged-tab';
import type { Sheet, Workbook } from '../grid/workbook';
import { completeTabs, tagTab } from '../grid/write-tags';
import type { Settings } from '../records/settings';
import type { Sources } from '../scores/formulas';
import { buildEngineerTab, ensureEngineerTab } from './engineer-tab';
import { lineKeys } from './engineer-tab-lines';

/** The key of the tab that new engineer tabs are copied from; in its formulas, it is the id of the engineer. */
export const templateKey = 'template';

interface EnsuredTemplate extends Template {
  /** The name of the tab if it was missing; null if it existed. */
  readonly made: string | null;
  readonly repairs: readonly Repair[];
}

/** Makes the hidden template after the shared tabs, or restores what it lacks (W110). */
export function ensureTemplate(
  workbook: Workbook,
  tags: Tags,
  untagged: (table: TableKey, name: string) => Sheet | null,
  sources: Sources,
  settings: Settings,
): EnsuredTemplate {
  const engineer = { id: templateKey, name: templateTitle };
  const sheet = tags.tab(templateKey) ? null : untagged('meetings', templateTitle);
  const there = tags.tab(templateKey) ?? (sheet && tagTab(sheet, templateKey));
  if (there) {
    tags.upgrade(templateKey);
    const repairs = ensureEngineerTab(workbook, there, engineer, sources, settings);
    return { sheet: there.sheet, tab: () => there, made: null, repairs };
  }
  const index = Object.keys(tabNames).length;
  const plan = { ...engineer, key: templateKey, index, begun: tags.begun(templateKey) };
  const tab = buildEngineerTab(workbook, tags, plan, sources, settings);
  tab.sheet.hideSheet();
  completeTabs(workbook.spreadsheet, [tab]);
  return { sheet: tab.sheet, tab: () => tab, made: tab.name, repairs: [] };
}

/** The template, for copying. */
export interface Template {
  readonly sheet: Sheet;
  /** Reads what is tagged on it, in one service call; null if the template was deleted. */
  tab(): TaggedTab | null;
}

/** The template of the workbook; null if Set up has not made one yet. */
export function templateIn(tags: Tags): Template | null {
  const sheet = tags.sheetOf(templateKey);
  return sheet && { sheet, tab: () => tags.tab(templateKey) };
}

/** Whether everything is tagged that a new engineer tab has. */
export function isComplete({ columns, rows }: Pick<TaggedTab, 'columns' | 'rows'>): boolean {
  return (
    columnsOf('meetings').every(([key]) => columns.has(key)) &&
    ['header', ...lineKeys].every((key) => rows.has(key))
  );
}
