import type { ImportView } from '../../contract/import';
import type { Undo } from '../../contract/meeting-form';
import type { Failure } from '../../contract/outcome';
import { readDelimited } from '../../domain/cells/delimited';
import type { ImportChoices } from '../../domain/import/import-choices';
import { mostSourceRows, type SourceCells } from '../../domain/import/source-table';
import { Refusal } from '../../domain/refusal';

/** The state of the page "Import from a tracker you already use". */
export interface ImportState {
  /** The workbook as last read; null before the first response. */
  readonly view: ImportView | null;
  readonly waiting: 'reading' | 'setting up' | 'adding' | 'importing' | 'undoing' | null;
  readonly failure: Failure | null;
  readonly origin: 'tab' | 'paste';
  /** The sheet ID of the chosen tab. */
  readonly tab: number | null;
  readonly pasted: string;
  /** The cells of the tab or of the pasted text; null if nothing is chosen. */
  readonly cells: SourceCells | null;
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
  /** `partial`: interrupted, so that importing again goes on; `taken back`: nothing of it is left but engineers. */
  readonly state: 'whole' | 'partial' | 'taken back';
}

export const emptyImport: ImportState = {
  ...{ view: null, waiting: null, failure: null, origin: 'tab', tab: null, pasted: '', cells: null },
  ...{ flaw: null, headerRow1: null, changes: {}, done: 0, total: 0, result: null },
};

export type ImportEvent = Partial<ImportState>;

export function reduceImport(state: ImportState, event: ImportEvent): ImportState {
  return { ...state, ...event };
}

/** What follows from pasted text. */
export function pastedCells(pasted: string): Pick<ImportState, 'pasted' | 'cells' | 'flaw'> {
  const rows = readDelimited(pasted);
  if (rows.length === 0) return { pasted, cells: null, flaw: null };
  if (rows.length <= mostSourceRows) return { pasted, cells: rows.map(({ cells }) => cells), flaw: null };
  const message = `${rows.length} rows were pasted, but the limit is ${mostSourceRows}. Paste fewer rows at a time.`;
  const flaw = new Refusal('M365', 'pasted', message, {
    reason: 'too many pasted',
    rows: rows.length,
    mostRows: mostSourceRows,
  });
  return { pasted, cells: null, flaw };
}
