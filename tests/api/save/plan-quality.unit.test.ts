import { planSave } from '../../../src/api/save/plan-save';
import { qualityChecks } from '../../../src/domain/goals/goal-quality';
import type { Cells } from '../../../src/workbook/grid/table';
import { planInput, utcDays } from '../../support/planned-tables';

const today = '2026-10-14';
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const settings = { questions: [], cap: 1, goalChecks: qualityChecks };
const still = '⏸ Stood still over three 1:1s.';
const goal = (id: string, cells: Cells<'goals'> = {}): Cells<'goals'> => ({
  ...{ engineer: 'Ada Lovelace', objective: 'Growth', 'key-result': `Write the runbook of ${id}`, id },
  ...{ target: 10, current: 4, from: day('2026-08-01'), due: day('2026-12-31'), ...cells },
});
const three = ['2026-10-01', '2026-09-15'].map((date) => ({ date: day(date), id: date }));
const logged = (goalId: string, after: number, date: string) => ({
  goalId,
  entry: 1,
  after,
  date: day(date),
});
const plan = (goals: Cells<'goals'>[], change: Parameters<typeof planInput>[1] = {}, meetings = three) =>
  planSave(utcDays(), today, planInput({ meetings, goals }, { settings, ...change })).rows.goals;
const move = {
  table: 'goals',
  ref: 'a',
  seen: { 'key-result': '', current: 4 },
  now: { current: 5 },
} as const;
const edits = { goals: [move], actions: [], 'talking-points': [], wins: [] };

test('M390 a row that moves is written with Quality and Updated together, and a definition with its own columns', () => {
  const rows = plan([goal('a', { due: '' }), goal('b')], { edits });
  expect(rows.map(({ after }) => after)).toEqual([
    { current: 5 },
    { updated: day(today), quality: 'No due date.' },
  ]);
  const now = { due: '' } as const;
  const seen = { 'key-result': '', due: { day: '2026-12-31' } };
  const other = { ...edits, goals: [{ table: 'goals', ref: 'a', seen, now } as const] };
  expect(plan([goal('a'), goal('b')], { edits: other }).map(({ after }) => after)).toEqual([
    { due: '', quality: 'No due date.' },
  ]);
});

test('M390 the texts of goals in adjacent rows join that write, with Updated as it is', () => {
  const grace = { ...goal('c'), engineer: 'Grace Hopper', due: '' };
  const updated = day('2026-09-30');
  const goals = [
    goal('d'),
    goal('e', { due: '', updated }),
    goal('f'),
    goal('a'),
    grace,
    goal('g', { due: '' }),
  ];
  const rows = plan(goals, { edits });
  expect(rows.map(({ row1, after }) => [row1, after])).toEqual([
    [5, { current: 5 }],
    [3, { quality: 'No due date.', updated }],
    [4, { quality: '', updated: '' }],
    [5, { quality: '', updated: day(today) }],
  ]);
});

test('M390 a text that is right is not written, and one that is wrong is cleared', () => {
  expect(plan([goal('a', { due: '', quality: 'No due date.' })])).toEqual([]);
  expect(plan([goal('a', { quality: 'No due date.' })])[0]?.after).toEqual({ quality: '' });
  expect(plan([goal('a', { due: '', quality: '' })], { settings: { ...settings, goalChecks: [] } })).toEqual(
    [],
  );
});

test('M391 outdated texts with others between them are written together, because a goal that stood still must not wait', () => {
  const moved = { ...logged('b', 4, '2026-10-01'), entry: 2 };
  const log = { logged: [...['a', 'b', 'c'].map((id) => logged(id, 4, '2026-08-01')), moved] };
  const rows = plan([goal('a'), goal('b'), goal('c'), goal('d', { current: '', due: '' })], { log });
  expect(rows.map(({ row1, after }) => [row1, after.quality])).toEqual([
    [2, still],
    [3, ''],
    [4, still],
    [5, `${still} No due date.`],
  ]);
});

test('M391 in a save that changes no goal, the adjacent rows with the most outdated texts are written, and with a new goal none', () => {
  const grace = { ...goal('c'), engineer: 'Grace Hopper', due: '' };
  const goals = [goal('a', { due: '' }), grace, goal('d', { due: '' }), goal('e', { due: '' })];
  expect(plan(goals).map(({ row1, after }) => [row1, after])).toEqual([
    [4, { quality: 'No due date.' }],
    [5, { quality: 'No due date.' }],
  ]);
  const cells = { 'key-result': 'Read the runbook again' };
  const additions = {
    goals: [{ table: 'goals', id: 'n', cells } as const],
    actions: [],
    'talking-points': [],
    wins: [],
  };
  const added = plan(goals, { additions });
  expect(added.map(({ row1 }) => row1)).toEqual([6]);
  expect(added[0]?.after.quality).toBe('No number to measure. No due date.');
});

test.each([
  ['logged before the third 1:1', [logged('a', 4, '2026-09-14')], {}, still],
  ['logged on the day of the third 1:1', [logged('a', 4, '2026-09-15')], {}, ''],
  ['never logged and begun before', [], { current: '' }, still],
  ['never logged with a value, so that this save logs it', [], {}, ''],
  ['begun on the day of the third 1:1', [], { current: '', from: day('2026-09-15') }, ''],
  ['logged with another value, because somebody typed one', [logged('a', 3, '2026-08-01')], {}, ''],
  ['reached', [logged('a', 10, '2026-08-01')], { current: 10 }, ''],
])(
  'M390 whether a goal stood still counts this 1:1 and is read from the log: %s',
  (_name, log, cells, text) => {
    const [row] = plan([goal('a', { ...cells, quality: '?' })], { log: { logged: log } });
    expect(row?.after).toEqual({ quality: text });
  },
);

test('M390 a workbook without the column is saved as before', () => {
  const input = planInput({ goals: [goal('a', { due: '' })] }, { settings, edits });
  const columns = new Map(input.tables.goals.tab.columns);
  columns.delete('quality');
  const goals = { ...input.tables.goals, tab: { ...input.tables.goals.tab, columns } };
  const { rows } = planSave(utcDays(), today, { ...input, tables: { ...input.tables, goals } });
  expect(rows.goals[0]?.after).toEqual({ current: 5, updated: day(today) });
});
