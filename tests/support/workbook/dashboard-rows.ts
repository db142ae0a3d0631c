import { type TeamBook, typeBook } from './team-book';
import type { Shown, World } from './workbook';

/** The rows that the dashboard shows, by header; those of a book once it is typed. */
export async function dashboardRows(world: World, book?: TeamBook): Promise<Record<string, Shown>[]> {
  if (book) await typeBook(world, book);
  const [headers = [], ...rows] = await world.show('Dashboard', 'A5:T13');
  return rows
    .filter(([name]) => name !== '')
    .map((row) => Object.fromEntries(row.map((value, index) => [String(headers[index]), value])));
}

/** The first row, where everybody in the book is shown. */
export async function firstRow(world: World, book: TeamBook): Promise<Record<string, Shown>> {
  const rows = await dashboardRows(world, book);
  expect(rows).toHaveLength(book.people.length);
  return rows[0] ?? {};
}
