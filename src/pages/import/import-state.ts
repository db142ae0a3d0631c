import type { ImportView } from '../../contract/import';
import type { Undo } from '../../contract/meeting-form';
import type { Failure } from '../../contract/outcome';
import { readDelimited } from '../../domain/cells/delimited';
import type { ImportChoices } from '../../domain/import/import-choices';
import { mostSourceRows, type TitledCells } from '../../domain/import/source-table';
import { Refusal } from '../../domain/refusal';

/** The state of the page "Import from a tracker you already use". */
export interface ImportState {
  /** The workbook as last read; null before the first response. */
  readonly view: Omit<ImportView, 'sources'> | null;
  readonly waiting: 'reading' | 'setting up' | 'adding' | 'importing' | 'undoing' | null;
  readonly failure: Failure | null;
  readonly origin: 'tab' | 'paste';
  /** The sheet ID of the chosen tab. */
  readonly tab: number | null;
  readonly pasted: string;
  /** The pasted text, or the chosen tab followed by those that can have the same columns; [] if nothing is chosen. */
  readonly sources: readonly TitledCells[];
  /** The titles of the tabs that are imported with the chosen one (P415). */
  readonly also: readonly string[];
  /** Why pasted text is not read. */
  readonly flaw: Refusal | null;
  /** The header row that the user chose; null for the one that is found. */
  readonly headerRow1: number | null;
  /** What the user changed in the choices that were found. */
  readonly changes: Partial<ImportChoices>;
  /** How many of the rows are sent. */
  readonly done: number;
  readonly total: number;
  readonly result: ImportResult | null;
}

/** What an import did. */
export interface ImportResult {
  readonly added: number;
  readonly known: number;
  /** The names of the engineers that were added. */
  readonly engineers: readonly string[];
  /** One for each call that wrote something, in this order. */
  readonly undos: readonly Undo[];
  /** `partial`: interrupted, so that importing again continues; `undone`: nothing of it is left but engineers. */
  readonly state: 'whole' | 'partial' | 'undone';
}

/** How a source is read before the user says anything about it. */
export const emptyReading = { flaw: null, headerRow1: null, changes: {}, also: [] };

export const emptyImport: ImportState = {
  ...emptyReading,
  ...{ view: null, waiting: null, failure: null, origin: 'tab', tab: null, pasted: '', sources: [] },
  ...{ done: 0, total: 0, result: null },
};

/** What follows from pasted text. */
export function readPasted(pasted: string): Pick<ImportState, 'pasted' | 'sources' | 'flaw'> {
  const rows = readDelimited(pasted);
  if (rows.length === 0) return { pasted, sources: [], flaw: null };
  const sources = [{ title: '', cells: rows.map(({ cells }) => cells) }];
  if (rows.length <= mostSourceRows) return { pasted, sources, flaw: null };
  const message = `${rows.length} rows were pasted, but the limit is ${mostSourceRows}. Paste fewer rows at a time.`;
  const flaw = new Refusal('M365', 'pasted', message, {
    reason: 'too many pasted',
    rows: rows.length,
    mostRows: mostSourceRows,
  });
  return { pasted, sources: [], flaw };
}
