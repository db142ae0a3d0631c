import type { LocalSheets } from '../../local-sheets/src/server/start-local-sheets';
import { confidentKeyResults } from '../../sample-team/confidences';
import { readGoalConfidences } from '../../src/domain/brief/goal-values';
import { column, type Line, openSampleTeam, readLines, serial } from '../support/workbook/sample-team';

let sheets: LocalSheets;
let engineers: Line[];
let meetings: Map<string, Line[]>;

beforeAll(async () => {
  sheets = await openSampleTeam();
  engineers = await readLines(sheets, 'Engineers', 'Name');
  meetings = new Map();
  for (const name of column(engineers, 'Name').map(String)) {
    meetings.set(name, await readLines(sheets, name, 'Date'));
  }
});

afterAll(() => sheets.close());

test('H411 talking points of several engineers are discussed at one of their 1:1s, or left open', async () => {
  const points = await readLines(sheets, 'Talking points', 'Topic');
  const names = new Set(column(engineers, 'Name'));
  expect(new Set(column(points, 'Engineer')).size).toBeGreaterThan(3);
  expect(points.every(({ Engineer }) => names.has(Engineer ?? ''))).toBe(true);
  const discussed = points.filter(({ Discussed }) => Discussed !== '');
  expect(discussed.length).toBeGreaterThan(2);
  expect(points.length - discussed.length).toBeGreaterThan(4);
  for (const point of discussed) {
    const held = (meetings.get(String(point.Engineer)) ?? []).map((line) => serial(line.Date));
    expect(held).toContain(serial(point.Discussed));
    expect(serial(point.Added)).toBeLessThan(serial(point.Discussed));
  }
});

test('H411 a talking point with a leading sign is stored unchanged, and one is written from right to left', async () => {
  const topics = column(await readLines(sheets, 'Talking points', 'Topic'), 'Topic').map(String);
  expect(topics.filter((topic) => /^[-+=@']/.test(topic))).toEqual([
    '+1 on the flag rollback write-up, from three teams',
    '-> next step of the ladder: which example is missing?',
  ]);
  expect(topics.filter((topic) => /^\p{Script=Arabic}/u.test(topic))).toHaveLength(1);
});

test('P288 two engineers have prepared since their last 1:1, in the form that is linked', async () => {
  const responses = await readLines(sheets, 'Form Responses 1', 'Timestamp');
  expect(responses).toHaveLength(2);
  for (const line of responses) {
    const { Name: name } = engineers.find(({ Email }) => Email === line['Email Address']) ?? {};
    const last = Math.max(...(meetings.get(String(name)) ?? []).map(({ Date: day }) => serial(day)));
    expect(Math.floor(serial(line.Timestamp))).toBeGreaterThanOrEqual(last);
    expect(line['Used in 1:1']).toBe('');
  }
  const hidden = sheets.book.tabs().filter(({ name }) => name === 'Form Responses 1');
  expect(hidden.map(({ hidden: isHidden, index }) => [isHidden, index > 10])).toEqual([[false, true]]);
});

test('H820 most key results of the sample team have a confidence, which its 1:1s have stored as it changed', async () => {
  const goals = await readLines(sheets, 'Goals', 'Key result');
  const confident = goals.filter(({ Confidence }) => Confidence !== '');
  expect(new Set(column(confident, 'Key result'))).toEqual(new Set(confidentKeyResults));
  expect(confident).toHaveLength(confidentKeyResults.length);
  expect(confident.length).toBeGreaterThan(goals.length / 2);
  for (const goal of confident) {
    const held = [...(meetings.get(String(goal.Engineer)) ?? [])].sort(
      (a, b) => serial(a.Date) - serial(b.Date),
    );
    const stored = held.flatMap(
      (line) => readGoalConfidences(String(line['Goal values'])).get(String(goal.Id)) ?? [],
    );
    expect(stored[stored.length - 1]).toBe(goal.Confidence);
  }
  const refunds = goals.find((goal) => goal['Key result'] === 'Refunds live with three partners');
  const before = [...(meetings.get('Dewi Anggraini') ?? [])]
    .sort((a, b) => serial(b.Date) - serial(a.Date))
    .map((line) => readGoalConfidences(String(line['Goal values'])).get(String(refunds?.Id)));
  expect(before.slice(0, 2)).toEqual([4, 7]);
  expect(new Set(before).size).toBeGreaterThan(3);
});
