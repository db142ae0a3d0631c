import { expectedMonths, expectedParticipation, expectedWorkloads } from '../expected/expected-charts';
import { expectedDashboard } from '../expected/expected-dashboard';
import { expectedManagers } from '../expected/expected-managers';
import type { AddOnFixture, Shown } from './add-on-fixture';
import { objectives, type TeamBook, todayOf, typeBook } from './team-book';

/** Types a book and compares what Dashboard, Charts and Managers show with what they must; answers the rows of the dashboard. */
export async function checkBook(addOn: AddOnFixture, book: TeamBook): Promise<Shown[][]> {
  await typeBook(addOn, book);
  const expected = expectedDashboard(book);
  const shown = (await addOn.show('Dashboard', 'A6:U13')).filter(([name]) => name !== '');
  const rows = expected.people === 0 ? [] : shown;
  const isEmpty = book.people.every(({ status }) => status.trim().toLowerCase() === 'left');
  const nobody = isEmpty ? 'No engineers yet: add them in the menu 1:1s' : 'Nobody passes the filters';
  if (expected.people === 0) expect(shown[0]?.[0]).toBe(nobody);
  const today = dayText(await todayOf(addOn));
  const days = expected.rows.map((row) =>
    row.map((value, index) => (dayColumns.includes(index) && value !== '' ? dayText(today, value) : value)),
  );
  expect(rows.map((row) => row.map(rounded))).toEqual(days.map((row) => row.map(rounded)));
  const [totals = []] = await addOn.show('Dashboard', 'F2:M2');
  const { people, met, meanScore, scored, overdue, feeling, workload } = expected;
  expect(totals.map(rounded)).toEqual(
    [people, met, meanScore, scored, overdue, feeling, '', workload].map(rounded),
  );
  const [means = []] = await addOn.show('Dashboard', 'E4:H4');
  expect(means.map(rounded)).toEqual(expected.objectives.map(rounded));
  const charts = await addOn.show('Charts', 'A41:I52');
  const column = (position: number, count: number) =>
    charts.slice(0, count).map((row) => rounded(row[position] ?? ''));
  expect(column(0, 4)).toEqual(objectives);
  expect(column(1, 4)).toEqual(expected.objectives.map(rounded));
  const serial = Date.parse(String(today)) / 86_400_000 + 25_569;
  const months = expectedMonths(expected.shown, typeof today === 'number' ? today : serial);
  expect(column(3, 12)).toEqual(months.map(({ end }) => dayText(end)));
  expect(column(4, 12)).toEqual(months.map(({ share }) => rounded(share)));
  const participation = expectedParticipation(expected.shown, typeof today === 'number' ? today : serial);
  expect(column(5, 12)).toEqual(participation.map(rounded));
  expect(column(8, 5)).toEqual(expectedWorkloads(expected.shown).map(rounded));
  const managers = (await addOn.show('Managers', 'A16:M22')).filter(([name]) => name !== '');
  const byManager = expected.people === 0 ? [[nobody, ...Array(12).fill('')]] : expectedManagers(expected);
  expect(managers.map((row) => row.map(rounded))).toEqual(byManager.map((row) => row.map(rounded)));
  return rows;
}

/** Last 1:1 and next due. */
const dayColumns = [4, 6];

function dayText(today: number | string, offset: number | string = 0): string {
  const serial = typeof today === 'number' ? today : Date.parse(today) / 86_400_000 + 25_569;
  return new Date((serial + Number(offset) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

function rounded(value: Shown): Shown {
  return typeof value === 'number' ? Number(value.toFixed(9)) : value;
}
