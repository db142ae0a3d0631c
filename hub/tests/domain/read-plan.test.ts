import { dayText } from '../../../src/domain/cells/day';
import { isDayToFindAgain, planReading, type ReadPlan } from '../../src/domain/read-plan';
import { ada, engineers, resourceOf, type TabSpec } from '../support/resource';

test('U3 tabs and allowed columns are found by their tags, wherever they are', () => {
  const moved = { ...engineers, title: 'People', columns: ['', 'id', 'email', 'name', '', 'manager'] };
  expect(planned([moved, ada]).tabs).toEqual([
    {
      table: 'engineers',
      engineerId: '',
      title: 'People',
      headerRow1: 1,
      columns: [column('id', 2), column('name', 4), column('manager', 6)],
    },
    {
      table: 'meetings',
      engineerId: 'eng-ada',
      title: "Ada's",
      headerRow1: 12,
      columns: [
        column('date', 1),
        column('feeling', 2),
        column('workload', 4),
        column('next', 7),
        column('score', 8),
      ],
    },
  ]);
});

test('U3 a workbook of layout 1 has other keys and owners of tags, no IDs in them and no version', () => {
  const older = [
    { ...engineers, tag: 'engineers', placeKey: 'oneonones.column' },
    { ...ada, tag: 'engineer:eng-ada', placeKey: 'oneonones.row' },
  ];
  const { layout, tabs } = planned(older, null);
  expect(layout).toBe(1);
  expect(tabs.map(({ title }) => title)).toEqual(['Engineers', "Ada's"]);
});

test('U3 of a tab and its copy, the tagged one counts, or else the leftmost', () => {
  const copy = { ...ada, title: 'Copy', sheetId: 8 };
  expect(titles([engineers, copy, ada])).toEqual(['Engineers', "Ada's"]);
  const old = { ...ada, tag: 'engineer:eng-ada' };
  expect(titles([engineers, { ...old, title: 'First', sheetId: 8 }, old])).toEqual(['Engineers', 'First']);
});

test('U3 the template, a report and a tab that is being made are not read', () => {
  const others = [
    { ...ada, tag: 'template@9', sheetId: 9 },
    { ...ada, tag: 'report:eng-ada:2026-10-14@10', sheetId: 10 },
    { ...ada, tag: 'making:engineer:eng-budi@11', sheetId: 11 },
  ];
  expect(titles([engineers, ...others])).toEqual(['Engineers']);
});

test('U5 a spreadsheet without 1:1s, a newer layout and a missing column are named', () => {
  expect(problem([])).toMatch(
    /^This spreadsheet has no tabs of 1:1s\. .+ choose 1:1s › Set up this workbook\.$/,
  );
  expect(problem([engineers], 3)).toBe(
    'The workbook has layout version 3, and this hub reads versions up to 2. Update the hub.',
  );
  expect(problem([engineers, { ...ada, columns: ['feeling'] }])).toMatch(
    /^The tab Ada's has no column tagged date\. /,
  );
});

test('U4 the columns of each workbook are found again on one of 28 days, and not all on the same', () => {
  const days = Array.from({ length: 56 }, (_, index) => dayText(20_000 + index));
  const ids = Array.from({ length: 280 }, (_, index) => `workbook-${index}`);
  for (const id of ids) expect(days.filter((day) => isDayToFindAgain(id, day))).toHaveLength(2);
  const busiest = Math.max(...days.map((day) => ids.filter((id) => isDayToFindAgain(id, day)).length));
  expect(busiest).toBeLessThan(60);
});

function planned(tabs: readonly TabSpec[], layout: number | null = 2): ReadPlan {
  const plan = planReading(resourceOf(tabs, layout));
  if ('problem' in plan) throw new Error(plan.problem);
  return plan;
}

function titles(tabs: readonly TabSpec[]): string[] {
  return planned(tabs).tabs.map(({ title }) => title);
}

function problem(tabs: readonly TabSpec[], layout = 2): string {
  const plan = planReading(resourceOf(tabs, layout));
  return 'problem' in plan ? plan.problem : '';
}

function column(name: string, column1: number) {
  return { name, column1, header: null };
}
