import { type Company, companyOf, serialOf } from '../../../imitation/company/company';
import { expectedFigures, isReadable } from '../../../imitation/company/expected-figures';
import type { EngineerRecord, WorkbookRecord } from '../../../imitation/company/records';

const today = serialOf('2026-10-14');
const meeting = (day: string, more: Partial<EngineerRecord['meetings'][number]> = {}) => ({
  ...{
    day: serialOf(day),
    feeling: 4,
    workload: null,
    next: null,
    score: null,
    coverage: null,
    manager: 'max',
  },
  ...more,
});
const keyResult = (more: Partial<EngineerRecord['keyResults'][number]>) => ({
  ...{ id: 'goal-1', objective: 'Delivery', weight: 40, progress: 0.5, closed: null },
  ...{ from: serialOf('2026-10-01'), due: serialOf('2026-10-31') },
  ...more,
});
const engineer = (name: string, more: Partial<EngineerRecord> = {}): EngineerRecord => ({
  ...{ id: name, name, manager: 'max', team: 'Core', cadence: 14, started: null, status: 'Active' },
  ...{ meetings: [], keyResults: [], actions: [] },
  ...more,
});

function figuresOf(engineers: readonly EngineerRecord[], more: Partial<WorkbookRecord> = {}) {
  const { record } = companyOf({
    seed: '',
    workbooks: 1,
    engineersPerWorkbook: 1,
    today: '2026-10-14',
    isUniform: true,
  });
  const objectives = [
    { name: 'Delivery', weight: 75 },
    { name: 'Process', weight: 25 },
  ];
  const workbook = { ...record(0), department: 'Maps', objectives, cap: 1, engineers, ...more };
  const company: Company = {
    period: { first: today - 365, today },
    size: 1,
    record: () => workbook,
    find: () => null,
  };
  return expectedFigures(company);
}

test('U64 participation counts people from their first 1:1 on, and those never met in the present month', () => {
  const { participation } = figuresOf([
    // 14 days before the end of August, and 15 before the end of September.
    engineer('Ada', { meetings: [meeting('2026-08-17'), meeting('2026-09-15')] }),
    engineer('Kim'),
    engineer('Lee', { status: 'Left' }),
  ]);
  const key = { department: 'Maps', manager: 'max' };
  expect(participation).toEqual([
    { month: '2026-08-01', ...key, engineers: 1, met: 1, met_share: 1, one_on_ones: 1 },
    { month: '2026-09-01', ...key, engineers: 1, met: 0, met_share: 0, one_on_ones: 1 },
    { month: '2026-10-01', ...key, engineers: 2, met: 0, met_share: 0, one_on_ones: 0 },
  ]);
});

test('U64 a 1:1 is overdue after its agreed day or after the cadence, an action item after its day', () => {
  const action = (due: string | null, status: 'Open' | 'Done' = 'Open') => ({
    opened: 1,
    due: due === null ? null : serialOf(due),
    status,
  });
  const { overdue } = figuresOf([
    engineer('Ada', {
      meetings: [meeting('2026-09-25')],
      actions: [action('2026-10-13'), action('2026-10-14'), action(null)],
    }),
    engineer('Kim', {
      meetings: [meeting('2026-09-25', { next: serialOf('2026-10-14') })],
      actions: [action('2026-10-01', 'Done')],
    }),
    engineer('Lee'),
  ]);
  expect(overdue).toEqual([
    {
      department: 'Maps',
      manager: 'max',
      engineers: 3,
      overdue: 1,
      never_met: 1,
      most_days_overdue: 5,
      actions_overdue: 1,
    },
  ]);
});

test('U64 scores weigh key results within objectives, and objectives within the engineer', () => {
  const { scores, coverage, objectives } = figuresOf([
    engineer('Ada', {
      keyResults: [
        // The blank weight is the 60 that the other leaves of 100.
        keyResult({ weight: 40, progress: 1 }),
        keyResult({ weight: null, progress: null }),
        // 14 of 31 days have passed, which is more than a quarter ahead of 0.2.
        keyResult({ objective: 'Process', weight: 10, progress: 0.2 }),
        keyResult({ objective: 'Process', weight: 10, progress: 'Not scored: the target is blank.' }),
        keyResult({ objective: 'Other', progress: 0.3 }),
        keyResult({ closed: today }),
      ],
    }),
    engineer('Kim'),
  ]);
  const [score, covered] = [(75 * 0.4 + 25 * 0.2) / 100, (75 * 0.4 + 25) / 100];
  expect(scores).toEqual([
    { department: 'Maps', manager: 'max', engineers: 1, mean_score: score, mean_coverage: covered },
  ]);
  expect(coverage).toEqual([
    {
      department: 'Maps',
      manager: 'max',
      engineers: 2,
      with_goals: 1,
      mean_coverage: covered,
      goals: 5,
      goals_done: 1,
      goals_at_risk: 1,
    },
  ]);
  expect(
    objectives.map(({ objective, key_results: count, reported, mean_progress: mean }) => [
      objective,
      count,
      reported,
      mean,
    ]),
  ).toEqual([
    ['Delivery', 2, 1, 1],
    ['Other', 1, 1, 0.3],
    ['Process', 2, 1, 0.2],
  ]);
});

test('U64 answers are shown for five or more people', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      engineer(`p${index}`, {
        meetings: [
          meeting('2026-10-01', { feeling: index }),
          meeting('2026-10-02', { feeling: index, workload: 1 }),
        ],
      }),
    );
  expect(figuresOf(people(4)).feelings).toEqual([]);
  expect(figuresOf(people(5)).feelings).toEqual([
    { month: '2026-10-01', department: 'Maps', feeling: 2, workload: 1 },
  ]);
});

test('U64 a workbook that cannot be read counts nowhere', () => {
  for (const more of [{ access: 'unshared' }, { access: 'deleted' }, { layout: 3 }] as const) {
    expect(figuresOf([engineer('Ada')], more).overdue).toEqual([]);
  }
  const company = companyOf({ seed: 'acme', workbooks: 40, engineersPerWorkbook: 10, today: '2026-10-14' });
  const readable = Array.from({ length: 40 }, (_, index) => company.record(index)).filter(isReadable);
  const present = readable.flatMap(({ engineers }) => engineers).filter(({ status }) => status !== 'Left');
  const counted = expectedFigures(company).overdue.reduce((sum, { engineers }) => sum + engineers, 0);
  expect(counted).toBe(present.length);
});
