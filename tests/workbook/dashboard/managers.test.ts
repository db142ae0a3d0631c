import type { AddOnFixture, Shown } from '../../support/workbook/add-on-fixture';
import {
  bookOf,
  goalOf,
  metAgo,
  openTeamBook,
  type Person,
  personOf,
  type TeamBook,
  todayOf,
  typeBook,
} from '../../support/workbook/team-book';

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openTeamBook();
});
afterAll(() => addOn.close());

type Row = Record<string, Shown>;

/** The rows of Managers for a book, by header. */
async function rowsOf(people: readonly Person[], change: Partial<TeamBook> = {}): Promise<Row[]> {
  await typeBook(addOn, bookOf(people, change));
  const [headers = [], ...rows] = await addOn.show('Managers', 'A15:M24');
  return rows
    .filter(([name]) => name !== '')
    .map((row) => Object.fromEntries(row.map((value, index) => [String(headers[index]), value])));
}
const namesOf = (rows: readonly Row[]) => rows.map(({ Manager }) => Manager);
const onlyRow = async (person: Partial<Person>, change?: Partial<TeamBook>) =>
  (await rowsOf([personOf(person)], change))[0] ?? {};

const ada = personOf({ manager: 'Rui' });
const grace = personOf({ name: 'Grace Hopper', manager: 'maya', team: 'Search' });
const kofi = personOf({ name: 'Kofi Mensah', manager: 'Maya' });
const jo = personOf({ name: 'Jo', manager: '' });

test('D60 each manager has a row by name, with one for nobody’s engineers and one for all', async () => {
  const rows = await rowsOf([jo, ada, grace, kofi]);
  expect(rows.map(({ Manager, People }) => [Manager, People])).toEqual([
    ['maya', 2],
    ['Rui', 1],
    ['No manager', 1],
    ['All managers', 4],
  ]);
  expect(namesOf(await rowsOf([ada]))).toEqual(['Rui']);
  expect(namesOf(await rowsOf([jo]))).toEqual(['No manager']);
});

test('D60 names that look like formulas, patterns or numbers are names', async () => {
  const odd = ['*', '@at', '>5', '#N/A'];
  const names = ['Ada Lovelace', 'Grace Hopper', 'Kofi Mensah', 'Jo'];
  const people = odd.map((manager, index) => personOf({ name: names[index], manager }));
  const rows = await rowsOf(people);
  expect(namesOf(rows).slice(0, -1).sort()).toEqual([...odd].sort());
  expect(rows.map(({ People }) => People)).toEqual([1, 1, 1, 1, 4]);
});

test('D60 the rows follow the filters of the dashboard', async () => {
  const filters = { cycle: 'All', show: 'Everybody', team: 'Search', manager: 'All' };
  expect(namesOf(await rowsOf([ada, grace, kofi], { filters }))).toEqual(['maya']);
  const nowhere = { ...filters, team: 'Nowhere' };
  expect((await rowsOf([ada], { filters: nowhere })).map((row) => Object.values(row).slice(0, 3))).toEqual([
    ['Nobody passes the filters', '', ''],
  ]);
  expect(namesOf(await rowsOf([{ ...ada, status: 'Left' }]))).toEqual([
    'No engineers yet: add them in the menu 1:1s',
  ]);
});

test('D67 the first line says which filters are set and that a figure is not an appraisal', async () => {
  const filters = { cycle: 'All', show: 'Everybody', team: 'Search', manager: 'All' };
  await rowsOf([grace], { filters });
  expect((await addOn.show('Managers', 'A1'))[0]?.[0]).toBe(
    'Filters of the tab Dashboard: Manager: All  ·  Team: Search  ·  Cycle: All  ·  Show: Everybody' +
      '  ·  A figure is a conversation aid, not an appraisal.',
  );
});

test('D61 a month counts the engineers with a 1:1 in it, from the month of their first one on', async () => {
  const shares = async (people: readonly Person[]) => {
    await typeBook(addOn, bookOf(people));
    return (await addOn.show('Charts', 'F41:F52')).flat();
  };
  const day = new Date(((await todayOf(addOn)) - 25_569) * 86_400_000).getUTCDate();
  const lastMonth = personOf({ meetings: [metAgo(day), metAgo(day + 1)] });
  const none = personOf({ name: 'Jo' });
  expect(await shares([lastMonth])).toEqual([...Array(10).fill(''), 1, 0]);
  expect(await shares([lastMonth, { ...kofi, meetings: [metAgo(day - 1)] }])).toEqual([
    ...[...Array(10).fill(''), 1],
    0.5,
  ]);
  expect(await shares([none])).toEqual([...Array(11).fill(''), 0]);
});

test('D62 met within cadence counts an agreed date, on the same terms now and 30 days ago', async () => {
  const met = async (...meetings: Person['meetings'][number][]) => {
    const row = await onlyRow({ meetings });
    return [row['Met 30 days ago'], row['Met within cadence']];
  };
  expect(await met()).toEqual(['', 0]);
  expect(await met(metAgo(29))).toEqual(['', 0]);
  expect(await met(metAgo(30))).toEqual([1, 0]);
  expect(await met(metAgo(44))).toEqual([1, 0]);
  expect(await met(metAgo(45))).toEqual([0, 0]);
  expect(await met(metAgo(45), metAgo(14))).toEqual([0, 1]);
  expect(await met(metAgo(45, { next: -30 }))).toEqual([1, 0]);
  expect(await met(metAgo(40, { next: -31 }))).toEqual([0, 0]);
  expect(await met(metAgo(45, { next: 0 }))).toEqual([1, 1]);
});

test('D63 1:1s held in the last 90 days are beside those of the 90 days before', async () => {
  const meetings = [0, 89, 90, 179, 180].map((days) => metAgo(days));
  expect(await onlyRow({ meetings, cadence: 30 })).toMatchObject({
    'Held in 90 days': 2,
    Expected: 3,
    'Held in the 90 before': 2,
  });
});

test('D64 overdue 1:1s, engineers who were never met and overdue action items are counted', async () => {
  const people = [
    { ...ada, meetings: [metAgo(60)] },
    { ...kofi, manager: 'Rui', meetings: [metAgo(1)] },
    { ...jo, manager: 'Rui' },
  ];
  const late = { due: -1, status: 'Open' } as const;
  const actions = [
    { ...late, owner: 'Ada Lovelace' },
    { ...late, owner: 'Jo' },
    { ...late, owner: 'Jo', status: 'Done' },
  ];
  expect(await rowsOf(people, { actions })).toMatchObject([
    { People: 3, 'Met within cadence': 1 / 3, 'Overdue 1:1s': 1, 'Never met': 1, 'Overdue actions': 2 },
  ]);
});

test('D65 coverage and score are means over those who have one, with their number', async () => {
  const people = [ada, { ...kofi, manager: 'Rui' }, { ...jo, manager: 'Rui' }];
  const goals = [
    goalOf({ current: 8 }),
    goalOf({ current: '' }),
    goalOf({ owner: 'Kofi Mensah', current: 2 }),
  ];
  const [row = {}] = await rowsOf(people, { goals });
  expect(row['Coverage of goals']).toBeCloseTo(0.75, 9);
  expect(row['Mean score']).toBeCloseTo(0.3, 9);
  expect(row['People with a score']).toBe(2);
  expect(await onlyRow({})).toMatchObject({
    'Coverage of goals': '',
    'Mean score': '',
    'People with a score': 0,
  });
});

test('D66 a note below the table is not a manager', async () => {
  const before = await rowsOf([ada, kofi]);
  addOn.type('Managers', 'A20', ['Ask Rui in May']);
  expect((await rowsOf([ada, kofi])).slice(0, 3)).toEqual(before);
  expect(await addOn.show('Managers', 'B20:M20')).toEqual([Array(12).fill('')]);
  addOn.type('Managers', 'A20', ['']);
});

test('D68 a deleted chart comes back by Refresh charts and by Set up, and never a second time', async () => {
  const charts = () => addOn.book.charts(addOn.tab('Managers').sheetId);
  for (const restore of [() => addOn.menu('runRefreshCharts'), () => addOn.view('setUpWorkbook')]) {
    addOn.book.removeChart(charts()[0]?.chartId ?? 0);
    expect(charts()).toEqual([]);
    await restore();
    await restore();
    expect(charts().map(({ spec }) => [spec.type, spec.options.title])).toEqual([
      ['COLUMN', 'Participation by month'],
    ]);
  }
  const [{ spec } = {}] = charts();
  expect(spec?.options).toMatchObject({ vAxes: { 0: { viewWindow: { min: 0, max: 1 } } } });
  const { row = 0, offsetY = 0, height = 0 } = spec?.position ?? {};
  expect((row - 1) * 21 + offsetY + height).toBeLessThan(14 * 21);
});
