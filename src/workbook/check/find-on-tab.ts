import type { PlacedProtection } from '../access/protections';
import { descriptions } from '../access/protections';
import { planWarnings } from '../access/warnings';
import { formatHeader } from '../grid/column-formatting';
import { letters, type TableKey } from '../grid/layout';
import { readChecked, type SheetValue } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';
import type { Workbook } from '../grid/workbook';
import { addressOf, type CheckedTable } from './checked-table';
import { findDates } from './find-dates';
import { findDoubleColumns } from './find-double-columns';
import { findChangedHeaders, findMissingColumns } from './find-headers';
import { findIds } from './find-ids';
import { findNumbers } from './find-numbers';
import { findStraySpaces } from './find-stray-spaces';
import { type Found, found } from './found';
import type { ColumnTag } from './placed-tags';
import { repairCells, withoutFormulas } from './repair-cells';

/** A tab with what a check needs to know about it besides its cells. */
export interface TabToCheck {
  readonly tab: TaggedTab;
  readonly table: TableKey;
  /** The tags of its columns, also the doubled ones. */
  readonly columnTags: readonly ColumnTag[];
  readonly protections: readonly PlacedProtection[];
}

/** What is damaged on a tab, and the values that were read from it, in three service calls if all is well. */
export function findOnTab(
  workbook: Workbook,
  { tab, table, columnTags, protections }: TabToCheck,
): { readonly found: Found[]; readonly values: SheetValue[][] } {
  const values = readChecked(table, tab);
  const range = tab.sheet.getRange(`A:${letters(Math.max(1, ...Array.from(tab.columns.values())))}`);
  const missing = findMissingColumns({ table, columns: tab.columns });
  const all: Found[] = missing.map((column) =>
    found('column-missing', tab, column, [], { column }, 'set up'),
  );
  const header1 = tab.rows.get('header');
  if (header1 === undefined)
    return { found: [...all, found('header-missing', tab, '', [], {}, 'set up')], values };
  const checked: CheckedTable = { key: tab.key, table, header1, columns: tab.columns, values };
  for (const { column, header, kept, others } of findDoubleColumns(checked, columnTags)) {
    // What follows is about the column that is kept.
    tab.columns.set(column, kept);
    const entries = columnTags.filter((tag) => tag.column === column && others.includes(tag.position));
    const cells = [kept, ...others].map((position) => addressOf(position, header1));
    const details = { column: header, kept: letters(kept) };
    const steps = entries.map(
      ({ entry }) =>
        () =>
          void entry.remove(),
    );
    all.push(found('column-twice', tab, column, cells, details, { steps }));
  }
  for (const { column, header, found: text, canBeWanted } of findChangedHeaders(checked)) {
    const position = tab.columns.get(column) ?? 1;
    const steps = [
      () => {
        tab.writes.write(header1, position, header);
        formatHeader(tab.sheet.getRange(header1, position).setValue(header));
      },
    ];
    const cells = [addressOf(position, header1)];
    const details = { column: header, value: text };
    all.push(found('header-changed', tab, column, cells, details, { steps, isOptional: canBeWanted }));
  }
  const merged = range.getMergedRanges().filter((one) => one.getLastRow() >= header1);
  if (merged.length > 0) {
    const cells = merged.map((one) => one.getA1Notation());
    const steps = merged.map((one) => () => void one.breakApart());
    all.push(found('merged-cells', tab, '', cells, {}, { steps }));
  }
  return {
    found: [...all, ...findInCells(workbook, tab, checked), ...findStale(tab, table, protections)],
    values,
  };
}

function findInCells(workbook: Workbook, tab: TaggedTab, checked: CheckedTable): Found[] {
  const { table } = checked;
  return [findIds, findStraySpaces, findDates, findNumbers].flatMap((find) =>
    find(checked, workbook).flatMap((finding) => {
      const cells = withoutFormulas(tab, finding);
      if (cells.length === 0) return [];
      const { kind, column, details, fix } = finding;
      const position = tab.columns.get(column) ?? 1;
      const addresses = cells.map(({ row1 }) => addressOf(position, row1));
      const steps = [() => repairCells(workbook, table, tab, { ...finding, cells })];
      return [found(kind, tab, column, addresses, details, fix === null ? 'by hand' : { steps })];
    }),
  );
}

/** Warnings of the add-on that no longer cover their cells, exist twice or exclude people (A7); [] if the tab was never protected. */
function findStale(tab: TaggedTab, table: TableKey, protections: readonly PlacedProtection[]): Found[] {
  const own = protections.filter(({ protection }) => {
    const description = protection.getDescription();
    return description === descriptions.headers || description === descriptions.formulas;
  });
  if (own.length === 0) return [];
  const steps = planWarnings(protections, tab, table);
  return steps.length === 0 ? [] : [found('protection-stale', tab, '', [], {}, { steps })];
}
