import type { AddOnFixture, Shown } from './add-on-fixture';
import { type TeamBook, typeBook } from './team-book';

/** The rows that the dashboard shows, by header; those of a book once it is typed. */
export async function dashboardRows(addOn: AddOnFixture, book?: TeamBook): Promise<Record<string, Shown>[]> {
  if (book) await typeBook(addOn, book);
  const [headers = [], ...rows] = await addOn.show('Dashboard', 'A5:U13');
  return rows
    .filter(([name]) => name !== '')
    .map((row) => Object.fromEntries(row.map((value, index) => [String(headers[index]), value])));
}

/** The first row, where everybody in the book is shown. */
export async function firstRow(addOn: AddOnFixture, book: TeamBook): Promise<Record<string, Shown>> {
  const rows = await dashboardRows(addOn, book);
  expect(rows).toHaveLength(book.people.length);
  return rows[0] ?? {};
}

/** The totals that the dashboard shows above its table, by label. */
export async function shownTotals(addOn: AddOnFixture): Promise<Record<string, Shown>> {
  const [labels = [], values = []] = await addOn.show('Dashboard', 'E1:M2');
  return Object.fromEntries(labels.map((label, index) => [String(label), values[index] ?? '']));
}
