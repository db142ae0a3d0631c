import { peopleOf } from '../../src/domain/people';
import type { ReadTab } from '../../src/domain/ranges';
import { workbookRows } from '../../src/domain/workbook-rows';
import { readTab, serial } from '../support/read-tabs';

const context = {
  day: '2026-10-14',
  collected_at: '2026-10-14T03:00:00.000Z',
  workbook: 'w1',
  department: 'Data',
  isNameAllowed: false,
  pseudonym: (id: string) => `p(${id})`,
};
const base = { day: '2026-10-14', collected_at: context.collected_at, workbook: 'w1', department: 'Data' };
const ada = {
  name: 'Ada  Lovelace',
  id: 'eng-ada',
  manager: 'm@x.test',
  team: 'Core',
  cadence: 7,
  status: 'Active',
};

test('U22 a 1:1 is one row with its figures, and an answer in words is left out', () => {
  const meetings = readTab(
    'meetings',
    [
      {
        date: serial('2026-09-30'),
        feeling: 4,
        workload: -1,
        score: 0.5,
        coverage: 0.8,
        manager: 'old@x.test',
      },
      { date: '', feeling: 3 },
      { date: serial('2026-10-07') + 0.5, feeling: 'great', workload: 3, next: serial('2026-10-20') },
    ],
    'eng-ada',
  );
  const { one_on_ones } = rows([readTab('engineers', [ada]), meetings]);
  expect(one_on_ones).toEqual([
    {
      ...base,
      engineer: 'p(eng-ada)',
      month: '2026-09-01',
      held_on: '2026-09-30',
      manager: 'old@x.test',
      feeling: 4,
      workload: -1,
      score: 0.5,
      coverage: 0.8,
    },
    {
      ...base,
      engineer: 'p(eng-ada)',
      month: '2026-10-01',
      held_on: '2026-10-07',
      manager: '',
      feeling: null,
      workload: null,
      score: null,
      coverage: null,
    },
  ]);
});

test('U22 the next 1:1 is the agreed one of the last 1:1, or one cadence later', () => {
  const meetings = (next: number | string) =>
    readTab(
      'meetings',
      [
        { date: serial('2026-10-07'), next },
        { date: serial('2026-09-01'), next: serial('2026-12-24') },
      ],
      'eng-ada',
    );
  const day = (next: number | string) => rows([readTab('engineers', [ada]), meetings(next)]).engineer_days[0];
  expect(day(serial('2026-10-20'))).toMatchObject({
    first_met_on: '2026-09-01',
    last_met_on: '2026-10-07',
    next_due_on: '2026-10-20',
  });
  expect(day('')?.next_due_on).toBe('2026-10-14');
  expect(day(serial('2026-10-01'))?.next_due_on).toBe('2026-10-14');
});

test('U22 goals and action items count by name, and closed or ended ones do not', () => {
  const { engineer_days, key_result_days } = rows([
    readTab('engineers', [ada, { name: 'Budi', id: 'eng-budi' }]),
    readTab('settings', [
      { objective: 'Delivery', weight: 3 },
      { objective: 'Quality', weight: 1 },
      { 'setting-id': 'cadence', value: 21 },
    ]),
    readTab('goals', [
      goal({ objective: 'Delivery', progress: 1 }),
      goal({ objective: 'Quality', progress: '', due: serial('2026-10-01') }),
      goal({ objective: 'Quality', progress: 0.1, due: serial('2026-10-01'), engineer: 'ADA lovelace' }),
      goal({ objective: 'Quality', progress: 0.2, closed: serial('2026-09-09') }),
      goal({ objective: 'Quality', progress: 'Not scored: start and target are the same; …' }),
    ]),
    readTab('actions', [
      { engineer: 'Ada Lovelace', due: serial('2026-10-13'), status: 'Open' },
      { engineer: 'Ada Lovelace', due: serial('2026-10-14'), status: '' },
      { engineer: 'Ada Lovelace', due: serial('2026-10-01'), status: 'Done' },
      { engineer: 'Somebody', due: serial('2026-10-01'), status: 'Open' },
    ]),
  ]);
  expect(engineer_days[0]).toMatchObject({
    cadence_days: 7,
    goals: 4,
    goals_done: 1,
    goals_at_risk: 1,
    actions_open: 2,
    actions_overdue: 1,
    score: 0.75 + 0.25 * 0.05,
    coverage: 0.875,
  });
  expect(engineer_days[1]).toMatchObject({ cadence_days: 21, goals: 0, score: null, coverage: null });
  expect(key_result_days.map(({ objective, progress, status }) => [objective, progress, status])).toEqual([
    ['Delivery', 1, 'Done'],
    ['Quality', null, null],
    ['Quality', 0.1, 'At risk'],
    ['Quality', null, null],
  ]);
});

test('U23 an error in Progress makes the score unknown', () => {
  const { engineer_days } = rows([
    readTab('engineers', [ada]),
    readTab('goals', [goal({ progress: 1 }), goal({ progress: '#NAME?' })]),
  ]);
  expect(engineer_days[0]).toMatchObject({ goals: 2, score: null, coverage: null });
});

test('U2 the name is loaded only if it is allowed, and never an ID', () => {
  const tabs = [readTab('engineers', [ada])];
  expect(JSON.stringify(rows(tabs))).not.toMatch(/Lovelace|"eng-ada/);
  const named = workbookRows(tabs, peopleOf(tabs), { ...context, isNameAllowed: true });
  expect(named.engineer_days[0]?.name).toBe('Ada Lovelace');
});

test('U24 only known statuses are loaded', () => {
  const people = ['left', 'On Leave', '', 'Active', 'quarrels with Budi'].map((status, index) => ({
    name: `N${index}`,
    status,
  }));
  const { engineer_days } = rows([readTab('engineers', people)]);
  expect(engineer_days.map(({ status }) => status)).toEqual([
    'Left',
    'On leave',
    'Active',
    'Active',
    'Active',
  ]);
});

test('U22 rows without a name or with a name or ID of an earlier row are left out', () => {
  const { engineer_days } = rows([
    readTab('engineers', [
      ada,
      { id: 'eng-x' },
      { ...ada, id: 'eng-2' },
      { ...ada, name: 'Copy' },
      { name: 'New' },
    ]),
  ]);
  expect(engineer_days.map(({ engineer }) => engineer)).toEqual(['p(eng-ada)', 'p(name:new)']);
});

test('U22 a workbook without engineers is one row that says so', () => {
  const { engineer_days, key_result_days } = rows([readTab('engineers', [])]);
  expect(engineer_days).toMatchObject([{ engineer: null, workbook: 'w1' }]);
  expect(key_result_days).toMatchObject([{ engineer: null, workbook: 'w1' }]);
});

function rows(tabs: readonly ReadTab[]) {
  return workbookRows(tabs, peopleOf(tabs), context);
}

function goal(cells: Readonly<Record<string, string | number>>) {
  return { engineer: 'Ada Lovelace', objective: 'Delivery', from: serial('2026-09-01'), ...cells };
}
