import type { Cell } from '../../local-sheets/src/protocol/cells';
import type { LocalSheets } from '../../local-sheets/src/server/start-local-sheets';
import { goalStatus } from '../../src/domain/goals/goal-status';
import {
  column,
  type Line,
  makeSampleTeam,
  readLines,
  sampleDay,
  serial,
} from '../support/workbook/sample-team';

const today = Date.parse(sampleDay) / 86_400_000 + 25_569;

let sheets: LocalSheets;
let engineers: Line[];
let goals: Line[];
let actions: Line[];
let meetings: Map<string, Line[]>;

beforeAll(async () => {
  sheets = await makeSampleTeam();
  engineers = await readLines(sheets, 'Engineers', 'Name');
  goals = await readLines(sheets, 'Goals', 'Key result');
  actions = await readLines(sheets, 'Actions', 'Action');
  meetings = new Map();
  for (const name of column(engineers, 'Name').map(String)) {
    meetings.set(name, await readLines(sheets, name, 'Date'));
  }
});

afterAll(() => sheets.close());

test('H401 every run of the sample completes, as the manager of the engineer', () => {
  const runs = sheets.runner.executions().filter(({ kind }) => kind === 'call');
  expect(new Set(runs.map((run) => run.function))).toEqual(new Set(['callEndpoint']));
  expect(new Set(runs.map(({ log }) => log[0]))).toEqual(
    new Set(['setUpWorkbook', 'addEngineer', 'saveMeeting', 'linkCheckIn']),
  );
  expect(runs.filter(({ outcome }) => outcome !== 'completed')).toEqual([]);
  expect(new Set(runs.map(({ user }) => user))).toEqual(
    new Set(['maya.hartono@example.com', 'tomas.lindqvist@example.com']),
  );
});

test('H402 two managers have eight engineers, of whom one has left', () => {
  expect(engineers).toHaveLength(8);
  expect(new Set(column(engineers, 'Manager')).size).toBe(2);
  expect(column(engineers, 'Status').filter((status) => status === 'Left')).toHaveLength(1);
});

test('H402 two have the same first name, and one has a name in another script', () => {
  const first = column(engineers, 'Name').map((name) => String(name).split(' ')[0]);
  expect(first.filter((name) => name === 'Arif')).toHaveLength(2);
  expect(first.filter((name) => !/\p{Script=Latin}/u.test(name ?? ''))).toHaveLength(1);
});

test('H402 exactly one engineer has no 1:1 yet', () => {
  expect([...meetings].filter(([, lines]) => lines.length === 0).map(([name]) => name)).toEqual([
    'Priya Raman',
  ]);
});

test('H403 the 1:1s are on workdays of the last half-year', () => {
  const days = [...meetings.values()].flat().map((line) => serial(line.Date));
  expect(days.length).toBeGreaterThan(80);
  for (const day of days) {
    expect(day).toBeLessThanOrEqual(today);
    expect(day).toBeGreaterThan(today - 190);
    expect([0, 1]).not.toContain(day % 7);
  }
});

test('H403 the 1:1s of an engineer are about one cadence apart', () => {
  for (const engineer of engineers) {
    const days = (meetings.get(String(engineer.Name)) ?? []).map((line) => serial(line.Date));
    const gaps = days
      .slice(1)
      .map((day, index) => day - (days[index] ?? 0) - Number(engineer['Cadence in days']));
    expect(gaps.every((gap) => Math.abs(gap) <= 3)).toBe(true);
  }
});

test('H403 moods and workloads vary', () => {
  for (const [, lines] of meetings) {
    if (lines.length === 0) continue;
    expect(new Set(column(lines, 'Feeling')).size).toBeGreaterThan(1);
    expect(new Set(column(lines, 'Workload')).size).toBeGreaterThan(1);
  }
});

test('H404 there are goals for all four objectives, including falling ones', () => {
  expect(new Set(column(goals, 'Objective')).size).toBe(4);
  const falling = goals.filter(
    ({ Start, Target }) => typeof Start === 'number' && Start > Number(Target || Infinity),
  );
  expect(falling.length).toBeGreaterThan(4);
  expect(falling.map((goal) => goal.Progress).every((progress) => typeof progress === 'number')).toBe(true);
});

test('H404 every goal shows its progress, a blank if it is unreported, or why it has none', () => {
  const shown = goals.map(({ Current, Progress }) =>
    Current === ''
      ? Progress === ''
      : typeof Progress === 'number' || String(Progress).startsWith('Not scored: '),
  );
  expect(shown.every(Boolean)).toBe(true);
  expect(goals.filter(({ Progress }) => typeof Progress === 'string' && Progress !== '')).toHaveLength(1);
});

test('H404 the colors of progress include the last goal', () => {
  const { sheetId } = sheets.book.tabs().find(({ name }) => name === 'Goals') ?? { sheetId: -1 };
  const reach = sheets.book
    .conditionalFormats(sheetId)
    .map(({ areas }) => Math.max(...areas.map(({ row, rows }) => row + rows - 1)));
  expect(reach).toHaveLength(3);
  expect(Math.min(...reach)).toBeGreaterThan(goals.length);
});

test('H404 a lead time of 4.5 days, with a start of 14 and a target of 3, has most of its progress', () => {
  const lead = goals.find((goal) => goal['Key result'] === 'Lead time for payment changes, days');
  expect(lead?.Progress).toBeCloseTo((14 - 4.5) / (14 - 3));
});

test('H404 every goal has its days and its cycle, and the current ones include goals that are Done, on track and late', () => {
  const statuses = goals.map(({ Progress, From, Due, Cycle, Closed }) => {
    expect(serial(From)).toBeLessThan(serial(Due));
    expect(Cycle).toMatch(/^20\d\d Q[1-4]$/);
    const period = { startDay: serial(From), dueDay: serial(Due) };
    return Closed === '' && typeof Progress === 'number' ? goalStatus(Progress, period, today) : null;
  });
  expect(new Set(statuses)).toEqual(new Set(['Done', 'On track', 'Behind', 'At risk', null]));
});

test('H404 one goal is closed and is not counted', async () => {
  const closed = goals.filter(({ Closed }) => Closed !== '');
  expect(closed).toHaveLength(1);
  expect(serial(closed[0]?.Closed)).toBeLessThan(today);
  expect(typeof closed[0]?.Progress).toBe('number');
  const own = goals.filter((goal) => goal.Engineer === closed[0]?.Engineer && goal.Closed === '');
  expect(own.length).toBeGreaterThan(3);
  const panel = await readLines(sheets, String(closed[0]?.Engineer), 'Objective');
  const line = panel.find(({ Objective }) => Objective === closed[0]?.Objective);
  const open = own.find(({ Objective }) => Objective === closed[0]?.Objective);
  expect(line?.Score).toBeCloseTo(Number(open?.Progress), 12);
});

test('H405 the scores recorded at the 1:1s follow the goals', () => {
  for (const [name, lines] of meetings) {
    if (lines.length === 0) continue;
    const scores = column(lines, 'Score').map(Number);
    expect([name, scores.every((score) => score >= 0 && score <= 1)]).toEqual([name, true]);
    expect(new Set(scores).size).toBeGreaterThan(2);
    expect(scores.at(-1)).toBeGreaterThan(scores[0] ?? 1);
  }
});

test('H406 action items are open, overdue, done and dropped, and each has an owner', () => {
  expect(new Set(column(actions, 'Status'))).toEqual(new Set(['Open', 'Done', 'Dropped']));
  const open = actions.filter(({ Status }) => Status === 'Open');
  expect(open.filter(({ Due }) => serial(Due) < today).length).toBeGreaterThan(2);
  expect(open.filter(({ Due }) => serial(Due) >= today).length).toBeGreaterThan(2);
  const names = new Set(column(engineers, 'Name'));
  expect(actions.every(({ Engineer }) => names.has(Engineer ?? ''))).toBe(true);
});

test.each(['-', '=', "'", '+', '@'])('H407 a text that starts with %s is stored unchanged', (sign) => {
  const texts = [...meetings.values()].flat().flatMap((line) => Object.values(line));
  expect(texts.some((text) => typeof text === 'string' && text.startsWith(sign))).toBe(true);
});

test('H408 the random numbers are the same each time, up to the last one', () => {
  const ids = [engineers[0]?.Id, meetings.get('Jakub Nowak')?.at(-1)?.Id];
  expect(ids).toEqual(['94b2b431c8d7c4f44f88693adc05f580', '524d0b32f5fa4d728f6c58c652341806']);
});

test('H409 the objectives of one engineer have individual weights', async () => {
  const weights = new Map<string, string>();
  for (const name of column(engineers, 'Name').map(String)) {
    const panel = (await readLines(sheets, name, 'Objective')).slice(0, 4);
    weights.set(name, column(panel, 'Weight').join(' '));
  }
  const usual = [...weights.values()].filter((one) => one === '40 20 25 15');
  expect(usual).toHaveLength(engineers.length - 1);
});

test('H409 the key result weights of one engineer do not add up, and the tab says so', async () => {
  const warnings: Cell[] = [];
  for (const name of column(engineers, 'Name').map(String)) {
    const { sheetId } = sheets.book.tabs().find((tab) => tab.name === name) ?? { sheetId: 0 };
    const [[warning = ''] = []] = await sheets.book.values({
      sheetId,
      row: 5,
      column: 1,
      rows: 1,
      columns: 1,
    });
    warnings.push(warning);
  }
  expect(warnings.filter((warning) => warning !== '')).toEqual([
    'Weights of Engineering Process add up to 90 %',
  ]);
});

test('H410 the goal log leads each goal from its first value to its current one', async () => {
  const log = await readLines(sheets, 'Goal log', 'Key result');
  expect(log.length).toBeGreaterThan(100);
  const met = goals.filter(({ Current }) => Current !== '');
  expect(new Set(column(log, 'Goal id'))).toEqual(new Set(column(met, 'Id')));
  for (const goal of met) {
    const own = log.filter((line) => line['Goal id'] === goal.Id);
    const [first, ...later] = own;
    expect([goal['Key result'], first?.Before]).toEqual([goal['Key result'], '']);
    expect(column(later, 'Before')).toEqual(column(own.slice(0, -1), 'After'));
    expect(own.at(-1)?.After).toEqual(goal.Current);
    const days = own.map((line) => serial(line.Date));
    expect([...days].sort((one, other) => one - other)).toEqual(days);
    for (const day of days) {
      const held = (meetings.get(String(goal.Engineer)) ?? []).map((line) => serial(line.Date));
      expect(held).toContain(day);
    }
  }
});
