import type { AddOnFixture, Shown } from '../../support/workbook/add-on-fixture';
import { dashboardRows, firstRow, shownTotals } from '../../support/workbook/dashboard-rows';
import {
  bookOf,
  goalOf,
  metAgo,
  openTeamBook,
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

const all = { cycle: 'All', show: 'Everybody', team: 'All', manager: 'All' };
const ada = personOf();
const grace = personOf({ name: 'Grace Hopper', team: 'Search', manager: 'Rui' });
const kofi = personOf({ name: 'Kofi Mensah' });

const rowsOf = (book?: TeamBook) => dashboardRows(addOn, book);
const rowOf = (book: TeamBook) => firstRow(addOn, book);
const dayText = async (offset: number) =>
  new Date(((await todayOf(addOn)) + offset - 25_569) * 86_400_000).toISOString().slice(0, 10);

test('D1 each active engineer has a row, in the order of the roster, with a link to their tab', async () => {
  const left = personOf({ name: 'Dewi', status: 'Left' });
  const away = personOf({ name: 'Jo', status: 'On leave' });
  const rows = await rowsOf(bookOf([kofi, left, away, ada]));
  expect(rows.map(({ Engineer }) => Engineer)).toEqual(['Kofi Mensah', 'Jo', 'Ada Lovelace']);
  expect(addOn.formulas('Dashboard', 'A5')[0]?.[0]).toContain('HYPERLINK("#gid="&links');
  const calc = await addOn.show('Calc', 'A2:B8');
  const links = calc.map(([, tab]) => tab);
  expect(links).toContain(addOn.tab('Ada Lovelace').sheetId);
  expect(new Set(links).size).toBe(7);
});

test('D3 the dashboard shows the cadence as C1 to C5 define it, also before the first 1:1 and without a tab', async () => {
  const rows = await rowsOf(
    bookOf([
      personOf({ meetings: [metAgo(15), metAgo(40)] }),
      personOf({ name: 'Grace Hopper', meetings: [metAgo(8)] }),
      personOf({ name: 'Kofi Mensah', meetings: [metAgo(30, { next: 3 })] }),
      personOf({ name: 'Dewi', meetings: [metAgo(5)] }),
      personOf({ name: 'Jo' }),
    ]),
  );
  addOn.type('Engineers', 'A7', ['Somebody new']);
  expect(rows.map((row) => [row.Cadence, row['Days since']])).toEqual([
    ['Overdue', 15],
    ['Due', 8],
    ['Due', 30],
    ['Good', 5],
    ['Never met', ''],
  ]);
  expect(rows[0]?.['Last 1:1']).toBe(await dayText(-15));
  expect(rows.map((row) => row['Next due'])).toEqual([
    await dayText(-1),
    await dayText(6),
    await dayText(3),
    await dayText(9),
    '',
  ]);
  const typed = (await rowsOf()).pop();
  expect(typed).toMatchObject({
    Engineer: 'Somebody new',
    Cadence: 'Never met',
    Score: '',
    'Needs attention': 'Never met',
  });
});

test('D4 held and expected 1:1s are those of the last 90 days', async () => {
  const meetings = [metAgo(0), metAgo(89), metAgo(90), metAgo(200), { ...metAgo(0), date: 2 }];
  expect(await rowOf(bookOf([personOf({ meetings })]))).toMatchObject({ 'Held in 90 days': 2, Expected: 6 });
  expect(await rowOf(bookOf([personOf({ cadence: 7, started: -20 })]))).toMatchObject({ Expected: 3 });
  expect(await rowOf(bookOf([personOf({ cadence: '', started: 3 })]))).toMatchObject({ Expected: 0 });
});

test('D5 feeling and workload are the latest answers, in any order of the rows', async () => {
  const meetings = [
    metAgo(10, { feeling: 3 }),
    metAgo(3, { workload: -1 }),
    metAgo(50, { feeling: 1 }),
    metAgo(30, { feeling: 2, workload: 2 }),
    metAgo(20, { feeling: 5 }),
  ];
  expect(await rowOf(bookOf([personOf({ meetings })]))).toMatchObject({ Feeling: 3, Trend: 1, Workload: -1 });
  const one = personOf({ meetings: [metAgo(3, { feeling: 4 })] });
  expect(await rowOf(bookOf([one]))).toMatchObject({ Feeling: 4, Trend: '', Workload: '' });
});

test('D6 score, coverage and band are those of the engineer’s tab', async () => {
  const goals = [goalOf({ current: 7 }), goalOf({ current: 7, objective: 'System Stability' })];
  expect(await rowOf(bookOf([ada], { goals }))).toMatchObject({ Score: 0.7, Coverage: 1, Band: 'Green' });
  expect((await addOn.show('Ada Lovelace', 'C11:D11'))[0]).toEqual([0.7, 1]);
  addOn.type('Settings', 'M4', [0.8]);
  expect((await rowsOf())[0]).toMatchObject({ Band: 'Amber' });
  addOn.type('Settings', 'M4', [0.7]);
  expect(await rowOf(bookOf([ada]))).toMatchObject({ Score: '', Coverage: '', Band: '' });
});

test('D7 goals at risk are counted by the rules of GOAL_STATUS, closed ones never', async () => {
  const goals = [
    goalOf({ current: 5, due: -1 }),
    goalOf({ current: 10, due: -1 }),
    goalOf({ current: '', due: -1 }),
    goalOf({ current: 2, from: -49, due: 50 }),
    goalOf({ current: 3, from: -49, due: 50 }),
    goalOf({ current: 5, due: -1, closed: -3 }),
    goalOf({ current: 5, due: -1, owner: ' ada  LOVELACE ' }),
    goalOf({ current: 5, from: 5, due: -5 }),
  ];
  expect(await rowOf(bookOf([ada, grace], { goals }))).toMatchObject({ 'Goals at risk': 3 });
});

test('D8 a goal is stale that has not moved at the last three 1:1s', async () => {
  const met = personOf({ meetings: [metAgo(1), metAgo(15), metAgo(29)] });
  const log = (date: number, after = 5) => [
    { date: -60, after: 1 },
    { date, after },
  ];
  const stale = async (goal: Parameters<typeof goalOf>[0], person = met) =>
    (await rowOf(bookOf([person], { goals: [goalOf(goal)] })))['Stale goals'];
  expect(await stale({ log: log(-30) })).toBe(1);
  expect(await stale({ log: log(-29) })).toBe(0);
  expect(await stale({ log: log(-30, 4) })).toBe(0);
  // A value that was taken away is no 0.
  expect(await stale({ log: log(-30, 0), current: '' })).toBe(0);
  expect(await stale({ log: log(-30, 0), current: 0 })).toBe(1);
  expect(await stale({ log: log(-30, 10), current: 10 })).toBe(0);
  expect(await stale({ from: -40 })).toBe(1);
  expect(await stale({ from: '' })).toBe(0);
  expect(await stale({ log: log(-30), closed: -1 })).toBe(0);
  expect(await stale({ log: log(-30) }, personOf({ meetings: [metAgo(1), metAgo(15)] }))).toBe(0);
});

test('D9 open actions are counted, and those due before today', async () => {
  const action = (due: number | '', status = 'Open', owner = 'Ada Lovelace') => ({ due, status, owner });
  const actions = [
    action(-1),
    action(0),
    action(''),
    action(-9, 'Done'),
    action(-9, 'Dropped'),
    action(-2, ''),
  ];
  const row = await rowOf(bookOf([ada], { actions: [...actions, action(-3, 'Open', 'Dewi')] }));
  expect(row).toMatchObject({ 'Open actions': 4, 'Overdue actions': 2 });
});

test('D10 the filters narrow the rows and the totals', async () => {
  const people = [personOf({ meetings: [metAgo(1)] }), grace, kofi];
  const shown = async (filters: Partial<typeof all>) => {
    const rows = await rowsOf(bookOf(people, { filters: { ...all, ...filters } }));
    return [...rows.map(({ Engineer }) => Engineer), (await shownTotals(addOn)).People];
  };
  expect(await shown({})).toEqual(['Ada Lovelace', 'Grace Hopper', 'Kofi Mensah', 3]);
  expect(await shown({ manager: 'Rui', team: '' })).toEqual(['Grace Hopper', 1]);
  expect(await shown({ team: 'Payments', show: 'Who needs attention' })).toEqual(['Kofi Mensah', 1]);
  expect(await shown({ team: 'Search', manager: 'Maya' })).toEqual(['Nobody passes the filters', 0]);
});

test('D11 the filter cycle leaves those with an open goal of it', async () => {
  const goals = [
    goalOf({ cycle: '2026 Q4', due: -1 }),
    goalOf({ cycle: '2027 Q1', due: -1 }),
    goalOf({ cycle: '2026 Q4', owner: 'Grace Hopper', closed: -1 }),
  ];
  const rows = await rowsOf(bookOf([ada, grace], { goals, filters: { ...all, cycle: '2026 Q4' } }));
  expect(rows.map((row) => [row.Engineer, row['Goals at risk']])).toEqual([['Ada Lovelace', 1]]);
  expect((await rowsOf(bookOf([ada, grace], { goals })))[0]).toMatchObject({ 'Goals at risk': 2 });
});

test('D12 the filters offer the existing values', async () => {
  await typeBook(
    addOn,
    bookOf([ada, grace], { goals: [goalOf({ cycle: '2026 Q4' }), goalOf({ cycle: 'old', closed: -1 })] }),
  );
  const words = (await addOn.show('Calc', 'CD1:CF4')) as Shown[][];
  expect(words[0]).toEqual(['figure: managers', 'figure: teams', 'figure: cycles']);
  expect([0, 1, 2].map((column) => words.slice(1).map((row) => row[column]))).toEqual([
    ['All', 'Maya', 'Rui'],
    ['All', 'Payments', 'Search'],
    ['All', '2026 Q4', ''],
  ]);
  for (const cell of ['A2', 'C2', 'D2']) {
    expect(JSON.stringify(addOn.book.validations(addOn.area('Dashboard', cell)))).toContain('VALUE_IN_RANGE');
  }
});

test('D20 the dashboard, Calc and Managers contain no text from a 1:1', async () => {
  await typeBook(addOn, bookOf([personOf({ meetings: [metAgo(1, { feeling: 2, workload: 1 })] })]));
  expect((await addOn.show('Ada Lovelace', 'A15:J15')).flat()).toContain('secret');
  const shown = [
    ...(await addOn.show('Dashboard', 'A1:T13')),
    ...(await addOn.show('Calc', 'A1:CG12')),
    ...(await addOn.show('Managers', 'A1:M26')),
  ].flat();
  expect(shown).toContain('Ada Lovelace');
  expect(shown).not.toContain('secret');
});
