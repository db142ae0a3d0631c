import type { SheetValue } from '../grid/table';

/** The row of headers where it is now, and where each column went: null for one that is gone. All are 1-based. */
export interface MovedColumns {
  readonly header1: number;
  readonly columns: ReadonlyMap<number, number | null>;
}

/**
 * Finds the columns of a tab by their headers, `before` and `now` being all of its values. A header that is in no other
 * place was typed over; a column without a header is right of the one that was left of it.
 */
export function movedColumns(
  before: readonly (readonly SheetValue[])[],
  now: readonly (readonly SheetValue[])[],
  header1: number,
): MovedColumns {
  const texts = (before[header1 - 1] ?? []).map(String);
  const found = headerIn(now, texts, header1);
  const nowTexts = (now[found - 1] ?? []).map(String);
  const columns = new Map<number, number | null>();
  const taken = new Set<number>();
  const place = (column: number, to: number | null) => {
    columns.set(column, to);
    if (to !== null) taken.add(to);
  };
  texts.forEach((text, index) => {
    if (text === '') return;
    const isStill = nowTexts[index] === text && !taken.has(index + 1);
    const to = isStill ? index : nowTexts.findIndex((one, at) => one === text && !taken.has(at + 1));
    if (to >= 0) place(index + 1, to + 1);
  });
  texts.forEach((text, index) => {
    if (columns.has(index + 1)) return;
    const isSameWidth = text === '' || (before[0]?.length ?? 0) <= (now[0]?.length ?? 0);
    const next = text === '' ? (columns.get(index) ?? 0) + 1 : index + 1;
    const isFree = next <= nowTexts.length && !taken.has(next) && isSameWidth;
    place(index + 1, isFree ? next : null);
  });
  return { header1: found, columns };
}

/** The row (1-based) with the most of the headers, the known one before others. */
function headerIn(
  now: readonly (readonly SheetValue[])[],
  texts: readonly string[],
  header1: number,
): number {
  const wanted = new Set(texts.filter((text) => text !== ''));
  const count = (row: readonly SheetValue[] | undefined) =>
    new Set((row ?? []).map(String).filter((text) => wanted.has(text))).size;
  let best = header1;
  now.slice(0, header1 + 60).forEach((row, index) => {
    if (count(row) > count(now[best - 1])) best = index + 1;
  });
  return best;
}
