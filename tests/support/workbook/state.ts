import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SavedWorkbook } from '../../../local-sheets/tests/support/saved-workbook';
import type { AddOnFixture } from './add-on-fixture';

/** A workbook as it was at one moment. */
export interface State {
  /** Equal for two states only if their workbooks differ in nothing but times of day, random IDs, and the results of formulas. */
  readonly key: string;
  /** The workbook to open again. */
  saved(): SavedWorkbook;
}

interface BookFile {
  readonly tabNumbers: unknown;
  readonly workbook: {
    readonly id: string;
    readonly sheets: Readonly<Record<string, { readonly cellData?: Rows }>>;
  };
}

type Rows = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

interface Cell {
  readonly f?: string;
  readonly si?: string;
  readonly v?: unknown;
  readonly t?: unknown;
}

/** `given` is the text of what the command begins with; a UUID that is not in it was made at random and has only an order. */
export function keyOf({ book, runner }: AddOnFixture, given: string): string {
  const { tabNumbers, workbook } = book.file() as BookFile;
  const sheets = Object.values(workbook.sheets).map((sheet) => ({
    ...sheet,
    cellData: Object.entries(sheet.cellData ?? {}).map(([row, cells]) => [row, withoutResults(cells)]),
  }));
  const text = JSON.stringify([tabNumbers, { ...workbook, sheets }, runner.file()]);
  // Each opened workbook has an ID of its own, and the time of day of a log entry is that of its run.
  const plain = text.replaceAll(workbook.id, 'book').replaceAll(/\b(4\d{4})\.\d{4,}/g, '$1');
  const made = new Map<string, string>();
  const inOrder = plain.replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, (id) => {
    const name = made.get(id) ?? (given.includes(id) ? id : `id ${made.size}`);
    made.set(id, name);
    return name;
  });
  return createHash('sha256').update(inOrder).digest('hex');
}

/** The state with this key; the formulas are calculated first, so that who opens it need not. */
export async function stateWith(key: string, { book, runner }: AddOnFixture): Promise<State> {
  await book.settle();
  const packed = deflateRawSync(JSON.stringify({ book: book.file(), runs: runner.file() }), { level: 1 });
  return { key, saved: () => JSON.parse(String(inflateRawSync(packed))) as SavedWorkbook };
}

function withoutResults(cells: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => {
      if (!cell?.f && !cell?.si) return [column, cell];
      const { v: _value, t: _type, ...rest } = cell;
      return [column, rest];
    }),
  );
}
