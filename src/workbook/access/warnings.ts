import { letters, panelColumns, type TableKey } from '../grid/layout';
import { headerRow, positionOf } from '../grid/table';
import type { TaggedTab } from '../grid/tags';
import { type Placed, says } from './protections';

/** What is to be done so that headers and formulas of a tab warn before an edit, given what protects it; empty when they do. */
export function mendWarnings(
  protections: readonly Placed[],
  tab: TaggedTab,
  table: TableKey,
): readonly (() => void)[] {
  return Object.entries(areasOf(tab, table)).flatMap(([key, a1]) => {
    const description = says[key as keyof typeof says];
    const range = () => tab.sheet.getRange(a1);
    const [first, ...doubles] = protections.filter(
      ({ protection }) => protection.getDescription() === description,
    );
    if (first === undefined) {
      return [() => range().protect().setDescription(description).setWarningOnly(true)];
    }
    const { protection } = first;
    return [
      ...(first.a1 === a1 ? [] : [() => protection.setRange(range())]),
      ...(protection.isWarningOnly() ? [] : [() => protection.setWarningOnly(true)]),
      ...doubles.map((double) => () => double.protection.remove()),
    ];
  });
}

/** Where a person should think twice, by what the protection is called. */
function areasOf(tab: TaggedTab, table: TableKey): Partial<Record<keyof typeof says, string>> {
  const row1 = headerRow(tab);
  const own = Array.from(tab.columns.values());
  if (table === 'scores') {
    const first = positionOf('scores', tab, 'objective');
    // The formula in the first column spills the other two beside it, wherever their tags are.
    return { formulas: area(1, first, tab.sheet.getMaxRows(), first + 2) };
  }
  const [first, last] = [Math.min(...own), Math.max(...own)];
  if (table === 'calc' || table === 'charts')
    return { formulas: area(row1, first, tab.sheet.getMaxRows(), last) };
  if (table === 'dashboard') {
    // All but the filters, which are there to be chosen.
    const totals = area(1, positionOf('dashboard', tab, 'last'), row1 - 1, last);
    return { headers: area(row1, first, tab.sheet.getMaxRows(), last), formulas: totals };
  }
  const headers = area(row1, first, row1, last);
  if (table === 'goals') {
    const column = positionOf('goals', tab, 'progress');
    return { headers, formulas: area(row1 + 1, column, tab.sheet.getMaxRows(), column) };
  }
  if (table !== 'meetings') return { headers };
  const panel = Object.values(panelColumns).map((key) => positionOf('meetings', tab, key));
  const lines = [tab.rows.get('name') ?? 1, tab.rows.get('total') ?? Math.max(1, row1 - 1)];
  return {
    headers,
    formulas: area(Math.min(...lines), Math.min(...panel), Math.max(...lines), Math.max(...panel)),
  };
}

function area(row1: number, column1: number, lastRow1: number, lastColumn1: number): string {
  const from = letters(column1) + row1;
  const to = letters(lastColumn1) + lastRow1;
  return from === to ? from : `${from}:${to}`;
}
