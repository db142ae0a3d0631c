import { decimalOf } from '../../domain/cells/decimal-of';
import { engineerOfTitles } from '../../domain/import/find-engineers';
import type { ImportBackground } from '../../domain/import/import-background';
import type { ImportChoices } from '../../domain/import/import-choices';
import { mapColumns, mapFields } from '../../domain/import/map-columns';
import { type ImportProposal, proposeImport } from '../../domain/import/propose-import';
import { readSource } from '../../domain/import/read-source';
import type { SourceTable } from '../../domain/import/source-table';
import type { ImportState } from './import-state';

/** How the chosen source is read, and what an import of it would write. */
export interface ImportReading {
  readonly background: ImportBackground & { readonly defaultCadenceDays: number };
  readonly source: SourceTable;
  readonly choices: ImportChoices;
  readonly proposal: ImportProposal;
}

/** What the state is read from; a change of anything else keeps the reading. */
export type ReadState = Pick<ImportState, 'view' | 'cells' | 'headerRow1' | 'changes' | 'tab' | 'origin'>;

/** Reads the source as the user has it read; null if none is chosen (P301). */
export function readingOf({
  view,
  cells,
  headerRow1,
  changes,
  tab,
  origin,
}: ReadState): ImportReading | null {
  if (view === null || cells === null) return null;
  const background = { ...view, decimal: decimalOf(view.locale) };
  const source = readSource(cells, headerRow1);
  const name = origin === 'tab' ? (view.tabs.find(({ id }) => id === tab)?.name ?? '') : '';
  const titles = [...source.titles, ...(name === '' ? [] : [name])];
  const found = mapColumns(source, background);
  const kind = changes.kind ?? found.kind;
  const choices: ImportChoices = {
    kind,
    fields: kind === found.kind ? found.fields : mapFields(source, kind, background),
    orders: {},
    engineer: engineerOfTitles(titles, view.engineers),
    people: {},
    ...changes,
  };
  return { background, source, choices, proposal: proposeImport(source, choices, background) };
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
