import { departmentTotals } from '../../simulation/department-totals';
import type { Figures } from '../../simulation/figures';
import { readOptions } from '../../simulation/options';
import { figureCharts } from '../../simulation/page/charts';
import { decimal, percent } from '../../simulation/written-numbers';

const colors = { text: 't', faint: 'f', line: 'l', accent: 'a', warning: 'w', surface: 's' };
const figures: Figures = {
  participation: [
    { month: '2026-09', department: 'Data', engineers: 10, met: 4 },
    { month: '2026-09', department: 'Maps', engineers: 30, met: 30 },
    { month: '2026-10', department: 'Data', engineers: 10, met: 5 },
    { month: '2026-10', department: 'Maps', engineers: 30, met: 15 },
  ],
  overdue: [
    { department: 'Data', engineers: 10, overdue: 5, neverMet: 0, mostDays: 9 },
    { department: 'Maps', engineers: 30, overdue: 2, neverMet: 1, mostDays: 3 },
  ],
  coverage: [{ department: 'Data', goals: 20, atRisk: 1, coverage: 0.7546 }],
  scores: [
    { department: 'Data', engineers: 8, score: 0.7 },
    { department: 'Maps', engineers: 0, score: null },
  ],
  managers: [],
  feeling: [],
};
const charts = figureCharts(figures, departmentTotals(figures));

interface Drawn {
  readonly series: readonly { readonly name: string; readonly data: readonly (number | null)[] }[];
}
const drawn = (index: number) => charts[index]?.option(colors) as unknown as Drawn;

test('H797 participation of all departments is that of their people, not the mean of their shares', () => {
  expect(drawn(0).series.map(({ name, data }) => [name, data])).toEqual([
    ['Data', [0.4, 0.5]],
    ['Maps', [1, 0.5]],
    ['All departments', [0.85, 0.5]],
  ]);
  expect(charts[0]?.sentence).toMatch(
    'At the end of 2026-10, 50 % of the people were met within their cadence',
  );
});

test('H797 each chart has a title and a sentence with its figures', () => {
  expect(charts.map(({ title }) => title)).toEqual([
    'Met within the cadence, by month',
    'Overdue 1:1s today, by department',
    'Coverage of goals, by department',
    'Mean score, by department',
  ]);
  expect(charts[1]?.sentence).toBe(
    '7 people have an overdue 1:1, and 1 have never had one. Most of them are in Data.',
  );
});

test('H798 a figure for which there is nothing to compute is null in a chart and a dash in a table', () => {
  expect(drawn(2).series[0]?.data).toEqual([null, 0.75]);
  expect(drawn(3).series[0]?.data).toEqual([null, 0.7]);
  expect(charts[3]?.sentence).toMatch('unknown in Maps');
  expect([percent(null), percent(0), decimal(null), decimal(-0.04)]).toEqual(['–', '0 %', '–', '0.0']);
});

test('H796 the options have defaults, and a wrong one is named', () => {
  expect(readOptions([])).toEqual({
    ...{ workbooks: 500, engineers: 5000, nights: 1, today: '2026-10-14', port: 8090 },
  });
  expect(readOptions(['--workbooks', '20', '--no-page'])).toMatchObject({ engineers: 200, port: null });
  const known =
    'npm run hub knows --workbooks N, --engineers N, --nights N, --today DAY, --port N and --no-page.';
  expect(readOptions(['--workbooks', 'many'])).toEqual({
    sentence: `--workbooks takes a number; "many" is none. ${known}`,
  });
  expect(readOptions(['--today', 'tomorrow'])).toMatchObject({
    sentence: expect.stringContaining('2026-10-14'),
  });
  expect(readOptions(['--size', '3'])).toMatchObject({ sentence: expect.stringContaining("'--size'") });
});
