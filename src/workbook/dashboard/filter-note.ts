import { isBroken } from '../formulas/outdated-formula';
import type { TaggedTab } from '../grid/tagged-tab';
import { tagRow } from '../grid/write-tags';
import type { DashboardSources } from './dashboard-sources';
import type { Filter } from './engineer-figures';

/** What a tab says in its first row: the filters of the dashboard, and a text after them. */
interface FilterNote {
  /** Whether all of the tab is new, so that its note does not have to be looked for. */
  readonly isNew: boolean;
  readonly filters: Record<Filter, string>;
  readonly text?: string;
}

/** Writes the line that shows the filters if it is missing or broken; returns whether it was (D33, D67). */
export function ensureFilterNote(
  tab: TaggedTab,
  { dashboard: { prefix } }: DashboardSources,
  { isNew, filters, text = '' }: FilterNote,
): boolean {
  if (!tab.rows.has('note')) tagRow(tab, 'note', 1);
  const cell = tab.sheet.getRange(`A${tab.rows.get('note') ?? 1}`);
  const old = cell.getFormula();
  if (!isNew && old !== '' && !isBroken(old)) return false;
  const { manager, team, cycle, show } = filters;
  const all = [
    `"Manager: "&${prefix}${manager}`,
    `"Team: "&${prefix}${team}`,
    `"Cycle: "&${prefix}${cycle}`,
    `"Show: "&${prefix}${show}`,
  ];
  const note = `="Filters of the tab Dashboard: "&${all.join('&"  ·  "&')}${text && `&"${text}"`}`;
  cell.setFormula(note).setFontColor('#5b6776').setWrap(false);
  return true;
}
