import type { Book, Mutation } from '../../src/engine/book';
import { localSheets } from './built';

/** A second copy of a workbook, kept equal by nothing but the changes that travel between them, as a page's copy is. */
export interface Replica {
  readonly book: Book;
  /** Hands over, as JSON, what happened at the workbook since the last time. */
  receive(): void;
  /** Hands the workbook what was done here since the last time, as the page of that name would. */
  send(page: string): void;
}

/** Opens a replica of what `book` would show a page now. */
export async function openReplica(book: Book): Promise<Replica> {
  const { workbook } = book.page() as { workbook: { id: string } };
  const copy = await localSheets.openBook({
    file: JSON.parse(JSON.stringify({ format: 1, tabNumbers: {}, workbook })),
    title: 'Copy',
    locale: 'en_US',
  });
  const copyId = (copy.page() as { workbook: { id: string } }).workbook.id;
  const overWire = (mutation: Mutation, from: string, to: string): Mutation =>
    JSON.parse(JSON.stringify(mutation).replaceAll(from, to));
  let outward: Mutation[] = [];
  let inward: Mutation[] = [];
  const own = (mutation: Mutation) => !mutation.id.startsWith('formula.mutation.') && !isResult(mutation);
  book.onMutation((mutation, origin) => {
    if (origin === null && own(mutation)) outward.push(overWire(mutation, workbook.id, copyId));
  });
  copy.onMutation((mutation, origin) => {
    if (origin === null && own(mutation)) inward.push(overWire(mutation, copyId, workbook.id));
  });
  return {
    book: copy,
    receive: () => {
      for (const mutation of outward.splice(0)) copy.apply(mutation, 'server');
      inward = [];
    },
    send: (page) => {
      for (const mutation of inward.splice(0)) book.apply(mutation, page);
      outward = [];
    },
  };
}

/** Results of formulas carry values without a formula beside them; unlike a page, a replica computes its own. */
function isResult({ id, params }: Mutation): boolean {
  if (id !== 'sheet.mutation.set-range-values') return false;
  const rows = Object.values(
    (params as { cellValue: Record<string, Record<string, object | null>> }).cellValue,
  );
  const cells = rows.flatMap((row) => Object.values(row));
  return cells.some((cell) => cell !== null && 'v' in cell && !('f' in cell));
}
