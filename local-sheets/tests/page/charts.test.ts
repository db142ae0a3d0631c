import type { Locator, Page } from 'playwright-core';
import { area } from '../support/changes';
import { chartCalled, fillCells, type Given, marks, putChart, words } from '../support/chart-page';
import { becomes, openTestPage, type TestPage } from '../support/test-page';

let testPage: TestPage;
let page: Page;

beforeAll(async () => {
  testPage = await openTestPage();
  page = testPage.page;
});
afterAll(() => testPage.close());
beforeEach(() => {
  const { book } = testPage.sheets;
  for (const chart of book.charts(0)) book.removeChart(chart.chartId);
  book.clear(area(1, 1, 30, 4), { contents: true, formats: true });
  fill([
    ['Day', 'Feeling'],
    ['2026-01-01', 3],
    ['2026-01-15', 5],
    ['2026-01-29', 4],
    ['2026-02-12', 2],
  ]);
});
const fill = (rows: Parameters<typeof fillCells>[1], column?: number) => fillCells(testPage, rows, column);
const put = (type: string, given?: Given) => putChart(testPage, type, given);

test('H341 a chart is drawn from its cells and follows them', async () => {
  const chart = put('COLUMN');
  await becomes(() => marks(chart, 'fill').count(), 4);
  testPage.sheets.book.setValues(area(3, 2), [['']]);
  await becomes(() => marks(chart, 'fill').count(), 3);
  fill(
    [['2026-02-26', 1]].map((row) => row),
    1,
  );
  testPage.sheets.book.setValues(area(6, 1, 1, 2), [['2026-03-12', 5]]);
  await becomes(() => marks(chart, 'fill').count(), 4);
  expect(await words(chart)).toContain('2026-03-12');
});

test('H341 a chart that a script changes is drawn anew in its place', async () => {
  const { book } = testPage.sheets;
  const before = put('COLUMN', { title: 'Before' });
  await before.waitFor();
  const [chart] = book.charts(0);
  if (!chart) throw new Error('The chart is not in the workbook.');
  book.putChart(0, { ...chart.spec, type: 'LINE', options: { title: 'After' } }, chart.chartId);
  await chartCalled(testPage, 'After').waitFor();
  await becomes(() => marks(chartCalled(testPage, 'After'), 'stroke').count(), 1);
  expect(await page.locator('.chart').count()).toBe(1);
});

test('H341 a chart reads what a formula spilled', async () => {
  fill([['=ARRAYFORMULA(B2:B5*2)']], 4);
  const chart = put('COLUMN', { headerRows: 0, ranges: [{ ...area(1, 4, 4, 1), toEnd: false }] });
  await becomes(() => marks(chart, 'fill').count(), 4);
  expect(await words(chart)).toContain('10');
});

test.each(['LINE', 'AREA'])('H342 a %s chart has a line for its series', async (type) => {
  const chart = put(type);
  await becomes(() => marks(chart, 'stroke').count(), 1);
  expect(await words(chart)).toContain(type);
});

test.each(['COLUMN', 'BAR', 'SCATTER'])('H342 a %s chart has a mark for each value', async (type) => {
  const chart = put(type);
  await becomes(() => marks(chart, 'fill').count(), 4);
});

test('H342 a PIE chart has a slice for each value above nothing, with its part', async () => {
  fill([
    ['Part', 'Share'],
    ['Delivery', 40],
    ['Process', 20],
    ['Stability', 40],
    ['Nothing', 0],
  ]);
  const chart = put('PIE', { options: { pieHole: 0.4 } });
  await becomes(async () => (await words(chart)).filter((word) => word.endsWith('%')), ['40%', '20%', '40%']);
  expect(await words(chart)).toEqual(expect.arrayContaining(['Delivery', 'Process', 'Stability']));
  expect(await words(chart)).not.toContain('Nothing');
});

test('H342 every one of a few columns has its name, on several lines where it is long', async () => {
  fill([
    ['Objective', 'Score'],
    ['Project Delivery', 0.4],
    ['Engineering Process', 0.2],
    ['System Stability', 0.5],
    ['Sharing and Collaboration', 0.9],
  ]);
  const chart = put('COLUMN');
  const named = ['Delivery', 'Process', 'Stability', 'Collaboration'];
  await becomes(async () => {
    const written = (await words(chart)).join(' ');
    return named.filter((word) => written.includes(word));
  }, named);
});

test('H342 the names of many columns are slanted and not cut off', async () => {
  const teams = Array.from({ length: 9 }, (_, index) => `Team 20${index}`);
  fill([['Team', 'Score'], ...teams.map((team) => [team, 0.5])]);
  const chart = put('COLUMN');
  await becomes(async () => (await words(chart)).filter((word) => /^Team .|…/.test(word)), teams);
});

test('H342 a RADAR chart has a corner for each row', async () => {
  fill([
    ['Skill', 'Now'],
    ['Code', 4],
    ['Talk', 2],
    ['Plan', 3],
    ['Lead', 1],
  ]);
  const chart = put('RADAR');
  await becomes(
    async () => (await words(chart)).filter((word) => word !== 'RADAR').sort(),
    ['Code', 'Lead', 'Plan', 'Talk'],
  );
});

test('H342 a COMBO chart has bars and lines, two axes with their names and bounds, and the colors it was given', async () => {
  fill([['Load'], [-1], [2], [0], [1]], 3);
  const chart = put('COMBO', {
    ranges: [{ ...area(1, 1, 5, 3), toEnd: false }],
    options: {
      seriesType: 'bars',
      series: { 0: { color: '#188038' }, 1: { type: 'line', targetAxisIndex: 1, color: '#d93025' } },
      vAxes: { 0: { title: 'Feeling', viewWindow: { min: 1, max: 5 } }, 1: { title: 'Load' } },
      'vAxes.1.viewWindow': { min: -2, max: 2 },
      legend: { position: 'bottom' },
    },
  });
  // The line, and its piece in the legend.
  await becomes(() => marks(chart, 'stroke', '#d93025').count(), 2);
  // Four bars and the dot in the legend.
  expect(await marks(chart, 'fill', '#188038').count()).toBe(5);
  const texts = await words(chart);
  expect(texts.filter((text) => text === 'Feeling')).toHaveLength(2);
  expect(texts).toEqual(expect.arrayContaining(['1', '5', '-2', '2']));
  expect(texts).not.toContain('6');
});

test('H342 a chart of another type says that it is not drawn', async () => {
  await put('GAUGE').getByText('Charts of type GAUGE are not drawn here.').waitFor();
});

test('H343 a chart without numbers says "No data", and draws as soon as there are some', async () => {
  fill([
    ['Day', 'Feeling'],
    ['', ''],
    ['', ''],
    ['', ''],
    ['', ''],
  ]);
  const chart = put('LINE');
  await chart.getByText('No data').waitFor();
  fill(
    [
      ['2026-01-01', 3],
      ['2026-01-02', 4],
    ].map((row) => row),
    1,
  );
  testPage.sheets.book.setValues(area(2, 1, 2, 2), [
    ['2026-01-01', 3],
    ['2026-01-02', 4],
  ]);
  await chart.getByText('No data').waitFor({ state: 'hidden' });
  await becomes(() => marks(chart, 'stroke').count(), 1);
});

test('H343 a single point is visible', async () => {
  fill([
    ['Day', 'Feeling'],
    ['2026-01-01', 3],
    ['', ''],
    ['', ''],
    ['', ''],
  ]);
  const chart = put('LINE');
  await becomes(() => marks(chart, 'fill').count(), 1);
  expect(await words(chart)).toContain('2026-01-01');
});

test('H344 a blank and a text are gaps in a line, unless blanks are to be bridged', async () => {
  fill([
    ['Day', 'Feeling'],
    ['2026-01-01', 3],
    ['2026-01-08', 4],
    ['2026-01-15', 'n/a'],
    ['2026-01-22', 2],
    ['2026-01-29', 5],
  ]);
  const pieces = async (chart: Locator) =>
    ((await marks(chart, 'stroke').first().getAttribute('d')) ?? '').split('M').length - 1;
  const plain = put('LINE');
  await becomes(() => pieces(plain), 2);
  const bridged = put('LINE', { title: 'Bridged', options: { interpolateNulls: true } });
  await becomes(() => pieces(bridged), 1);
});

test('H344 days are written as their cells write them', async () => {
  testPage.sheets.book.setNumberFormats(area(2, 1, 4, 1), [['d mmm'], ['d mmm'], ['d mmm'], ['d mmm']]);
  const chart = put('COLUMN');
  await becomes(
    async () => (await words(chart)).filter((text) => /Jan|Feb/.test(text)),
    ['1 Jan', '15 Jan', '29 Jan', '12 Feb'],
  );
});

test('H345 a chart that is dragged has moved in the workbook and in the other page', async () => {
  const chart = put('LINE', { title: 'Dragged' });
  await marks(chart, 'stroke').first().waitFor();
  const other = await testPage.another();
  const there = other.getByRole('img', { name: 'Dragged' });
  await there.waitFor();
  await page.bringToFront();
  const before = await chart.boundingBox();
  if (!before) throw new Error('The chart is not to be seen.');
  await page.mouse.move(before.x + 200, before.y + 15);
  await page.mouse.down();
  await page.mouse.move(before.x + 260, before.y + 115, { steps: 5 });
  await page.mouse.up();
  await becomes(async () => testPage.sheets.book.charts(0)[0]?.spec.position.row !== 2, true);
  const position = testPage.sheets.book.charts(0)[0]?.spec.position;
  expect(position).toMatchObject({ width: 480, height: 300 });
  expect(position?.row).toBeGreaterThan(5);
  await other.bringToFront();
  await becomes(async () => {
    const now = await there.boundingBox();
    return now && [Math.round(now.x - before.x), Math.round(now.y - before.y)];
  }, [60, 100]);
  await other.close();
});
