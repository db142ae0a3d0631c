import { decimalOf } from '../../domain/cells/decimal-of';
import { readAlike, type TitledTable } from '../../domain/import/alike-tables';
import type { ImportBackground } from '../../domain/import/import-background';
import type { ImportChoices } from '../../domain/import/import-choices';
import { engineersOfTables, type JoinedTable, joinTables } from '../../domain/import/joined-table';
import { mapColumns, mapFields } from '../../domain/import/map-columns';
import { type ImportProposal, proposeImport } from '../../domain/import/propose-import';
import type { ImportState } from './import-state';

/** How the chosen source is read, and what an import of it would write. */
export interface ImportReading {
  /** As in `ImportView`. */
  readonly beyond: number;
  readonly background: ImportBackground & { readonly defaultCadenceDays: number };
  /** The chosen source, followed by the tabs with the same columns, imported or not. */
  readonly alike: readonly [TitledTable, ...TitledTable[]];
  /** Those of them that are imported. */
  readonly tables: readonly TitledTable[];
  readonly source: JoinedTable;
  readonly choices: ImportChoices;
  readonly proposal: ImportProposal;
}

/** What the state is read from; a change of anything else keeps the reading. */
export type ReadState = Pick<ImportState, 'view' | 'sources' | 'also' | 'headerRow1' | 'changes'>;

/** Reads the source as the user has it read; null if none is chosen (P301, P415). */
export function readingOf({ view, sources, also, headerRow1, changes }: ReadState): ImportReading | null {
  const [chosen, ...others] = readAlike(sources, headerRow1);
  if (view === null || chosen === undefined) return null;
  const background = { ...view, decimal: decimalOf(view.locale) };
  const alike = [chosen, ...others] as const;
  const tables = [chosen, ...others.filter(({ title }) => also.includes(title))];
  const source = joinTables(alike, tables);
  const found = mapColumns(source, background);
  const kind = changes.kind ?? found.kind;
  const choices: ImportChoices = {
    kind,
    fields: kind === found.kind ? found.fields : mapFields(source, kind, background),
    orders: {},
    people: {},
    ...changes,
    names: { ...engineersOfTables(alike, view.engineers), ...changes.names },
  };
  const proposal = proposeImport(source, choices, background);
  return { beyond: view.beyond, background, alike, tables, source, choices, proposal };
}

/** Whether the user still has to say what comes first in the dates of a column (P302). */
export function isAsking({ proposal, choices }: ImportReading): boolean {
  return proposal.toAsk.some(({ column }) => choices.orders[column] === undefined);
}

/** How many rows are ready, unread and left out. */
export function countsOf({ rows }: ImportProposal): { ready: number; unread: number; leftOut: number } {
  const count = (kind: string) => rows.filter(({ fate }) => fate.kind === kind).length;
  return { ready: count('ready'), unread: count('unread'), leftOut: count('left out') };
}
