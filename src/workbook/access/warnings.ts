import { letters, panelColumns, type TableKey } from '../grid/layout';
import { headerRow, positionOf } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';
import { type Area, descriptions, type PlacedProtection } from './protections';

/**
 * The changes that make the headers and formulas of a tab warn before an edit; [] if they already do (A5 to A7).
 * `protections` are those of the tab. After an interrupted run, a protection of exactly such an area without a description is
 * the one that it began (M269).
 */
export function planWarnings(
  protections: readonly PlacedProtection[],
  tab: TaggedTab,
  table: TableKey,
  isInterrupted = false,
): readonly (() => void)[] {
  return Object.entries(areasOf(tab, table)).flatMap(([key, { area, isOpen }]) => {
    const description = descriptions[key as keyof typeof descriptions];
    const range = () => (isOpen ? tab.sheet.getRange(openRange(area)) : tab.sheet.getRange(...area));
    const isBegun = ({ protection, type, area: own }: PlacedProtection) =>
      isInterrupted && type === 'RANGE' && !protection.getDescription() && own.join() === area.join();
    const [first, ...doubles] = [
      ...protections.filter(({ protection }) => protection.getDescription() === description),
      ...protections.filter(isBegun),
    ];
    if (first === undefined) {
      return [() => range().protect().setDescription(description).setWarningOnly(true)];
    }
    const { protection } = first;
    return [
      ...(protection.getDescription() ? [] : [() => protection.setDescription(description)]),
      ...(first.area.join() === area.join() ? [] : [() => protection.setRange(range())]),
      ...(protection.isWarningOnly() ? [] : [() => protection.setWarningOnly(true)]),
      ...doubles.map((double) => () => double.protection.remove()),
    ];
  });
}

/** An area of a tab; if it is open, it reaches to the last row. */
interface Place {
  readonly area: Area;
  readonly isOpen: boolean;
}

/** The areas of a tab that warn before an edit, by the key of their description. */
function areasOf(tab: TaggedTab, table: TableKey): Partial<Record<keyof typeof descriptions, Place>> {
  const row1 = headerRow(tab);
  const own = Array.from(tab.columns.values());
  if (table === 'scores') {
    const first = positionOf('scores', tab, 'objective');
    const last = Math.max(first, positionOf('scores', tab, 'score'), positionOf('scores', tab, 'coverage'));
    // The formula in the first column fills the two columns beside it, wherever their tags are, if the tab has them.
    return { formulas: openArea(tab, 1, first, Math.min(first + 2, last)) };
  }
  const [first, last] = [Math.min(...own), Math.max(...own)];
  if (table === 'calc' || table === 'charts' || table === 'managers')
    return { formulas: openArea(tab, row1, first, last) };
  if (table === 'dashboard') {
    // Excludes the filters, which users are meant to change.
    const totals = area(1, positionOf('dashboard', tab, 'last'), row1 - 1, last);
    return { headers: openArea(tab, row1, first, last), formulas: totals };
  }
  const headers = area(row1, first, row1, last);
  if (table === 'goals') {
    const column = positionOf('goals', tab, 'progress');
    return { headers, formulas: openArea(tab, row1 + 1, column, column) };
  }
  if (table !== 'meetings') return { headers };
  const panel = Object.values(panelColumns).map((key) => positionOf('meetings', tab, key));
  const lines = [tab.rows.get('name') ?? 1, tab.rows.get('total') ?? Math.max(1, row1 - 1)];
  return {
    headers,
    formulas: area(Math.min(...lines), Math.min(...panel), Math.max(...lines), Math.max(...panel)),
  };
}

function area(row1: number, column1: number, lastRow1: number, lastColumn1: number): Place {
  return { area: [row1, column1, lastRow1 - row1 + 1, lastColumn1 - column1 + 1], isOpen: false };
}

function openArea({ sheet }: TaggedTab, row1: number, column1: number, lastColumn1: number): Place {
  return { ...area(row1, column1, sheet.getMaxRows(), lastColumn1), isOpen: true };
}

/** In A1 notation without a last row, because somebody can delete rows before the range is used (M531). */
function openRange([row1, column1, , columns]: Area): string {
  return `${letters(column1)}${row1}:${letters(column1 + columns - 1)}`;
}
