import { area } from '../support/changes';
import { fillCells, type Given, marks, misplaced, putChart, words } from '../support/chart-page';
import { becomes, openTestPage, type TestPage } from '../support/test-page';

let testPage: TestPage;
beforeAll(async () => {
  testPage = await openTestPage();
});
afterAll(() => testPage.close());
beforeEach(() => {
  const { book } = testPage.sheets;
  for (const chart of book.charts(0)) book.removeChart(chart.chartId);
  book.clear(area(1, 1, 250, 4), { contents: true, formats: true });
});
const fill = (rows: Parameters<typeof fillCells>[1]) => fillCells(testPage, rows);
const put = (type: string, given?: Given) => putChart(testPage, type, given);
test('H359 the points of a line have their shape and the line its dashes, in the legend too', async () => {
  fill([
    ['Day', 'Feeling', 'Workload'],
    ['2026-01-01', 3, 1],
    ['2026-01-15', 5, 2],
  ]);
  const chart = put('LINE', {
    ranges: [{ ...area(1, 1, 3, 3), toEnd: false }],
    options: {
      series: {
        0: { color: '#0072b2', pointSize: 8 },
        1: { color: '#d55e00', pointSize: 6, pointShape: 'diamond', lineDashStyle: [6, 4] },
      },
      legend: { position: 'bottom' },
    },
  });
  const dashed = (color: string) =>
    marks(chart, 'stroke', color).evaluateAll((all) =>
      all.map((one) => one.getAttribute('stroke-dasharray')),
    );
  await becomes(() => dashed('#d55e00'), ['6,4', '6,4']);
  expect(await dashed('#0072b2')).toEqual([null, null]);
  const outline = async (color: string) =>
    (await marks(chart, 'fill', color).first().getAttribute('d'))?.replace(/[^A-Z]/g, '');
  expect(await outline('#0072b2')).toContain('A');
  expect(await outline('#d55e00')).toBe('MLLLZ');
});

test('H357 a labeled pie has name and part beside each slice, and nothing is cut off', async () => {
  fill([
    ['Objective', 'Weight'],
    ['Delivering the platform migration of all remaining teams', 40],
    ['Engineering Process', 20],
    ['System Stability', 25],
    ['Sharing and Collaboration', 15],
  ]);
  const position = { row: 2, column: 6, offsetX: 0, offsetY: 0, width: 380, height: 300 };
  const chart = put('PIE', {
    options: { pieHole: 0.5, pieSliceText: 'none', legend: { position: 'labeled' } },
    ...({ position } as Given),
  });
  await becomes(
    async () => (await words(chart)).filter((word) => word.endsWith('%')),
    ['40%', '20%', '25%', '15%'],
  );
  expect((await words(chart)).join(' ')).toContain('System Stability');
  expect(await misplaced(chart)).toEqual({ outside: [], covered: [] });
});

test('H357 slices too narrow for a label have none', async () => {
  fill([['Name', 'Part'], ...Array.from({ length: 51 }, (_, index) => [`Part ${index}`, index ? 1 : 50])]);
  const chart = put('PIE', {
    ranges: [{ ...area(1, 1, 52, 2), toEnd: false }],
    options: { legend: { position: 'labeled' } },
  });
  await becomes(async () => (await words(chart)).filter((word) => word.endsWith('%')), ['50%']);
});

test.each([4, 50])(
  'H358 long names of %d columns lie beside each other and inside the chart',
  async (count) => {
    const names = Array.from(
      { length: count },
      (_, index) => `${index} objective with an extraordinary name that goes on and on`,
    );
    fill([['Objective', 'Score'], ...names.map((name, index) => [name, (index % 10) / 10])]);
    const chart = put('COLUMN', {
      ranges: [{ ...area(1, 1, count + 1, 2), toEnd: false }],
      options: { hAxis: { title: 'Objective' }, vAxes: { 0: { title: 'Score', format: '0%' } } },
    });
    await becomes(
      async () => (await words(chart)).some((word) => word.endsWith('…') || word.endsWith('...')),
      true,
    );
    const { outside, covered } = await misplaced(chart);
    expect(outside).toEqual([]);
    // The box around a slanted text says nothing about its neighbors.
    if (count === 4) expect(covered).toEqual([]);
  },
);

test('H358 two hundred bars fill the height of their chart, and their names do not cover each other', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `${index} engineer with a long name`);
  fill([['Engineer', 'Score'], ...names.map((name) => [name, 0.5])]);
  const position = { row: 2, column: 6, offsetX: 0, offsetY: 0, width: 480, height: 560 };
  const chart = put('BAR', {
    ranges: [{ ...area(1, 1, 201, 2), toEnd: false }],
    options: { vAxis: { title: 'Engineer' }, hAxis: { title: 'Score', viewWindow: { min: 0, max: 1 } } },
    ...({ position } as Given),
  });
  await becomes(() => marks(chart, 'fill').count(), 200);
  const [first, last] = [
    await marks(chart, 'fill').first().boundingBox(),
    await marks(chart, 'fill').last().boundingBox(),
  ];
  expect((last?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(400);
  expect(await misplaced(chart)).toEqual({ outside: [], covered: [] });
});
