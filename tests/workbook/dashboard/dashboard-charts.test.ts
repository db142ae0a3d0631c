import { columnsOf } from '../../../src/workbook/grid/layout';
import type { AddOnFixture, Shown } from '../../support/workbook/add-on-fixture';
import { bookOf, metAgo, openTeamBook, personOf, todayOf, typeBook } from '../../support/workbook/team-book';

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openTeamBook();
});
afterAll(() => addOn.close());

const charts = () => addOn.book.charts(addOn.tab('Charts').sheetId);
const column = async (a1: string): Promise<Shown[]> => (await addOn.show('Charts', a1)).flat();

/** How many days ago the last month ended. */
async function sinceLastMonth(): Promise<number> {
  return new Date(((await todayOf(addOn)) - 25_569) * 86_400_000).getUTCDate();
}

test('D31 a month counts engineers who met within cadence at its end, from their first 1:1 on', async () => {
  const ago = await sinceLastMonth();
  const met = personOf({ meetings: [metAgo(ago), metAgo(ago + 10)], cadence: 14 });
  const late = personOf({ name: 'Grace Hopper', meetings: [metAgo(ago + 15)], cadence: 14 });
  await typeBook(addOn, bookOf([met, late]));
  const shares = await column('E41:E52');
  expect(shares[10]).toBe(0.5);
  expect(shares[11]).toBe(ago <= 14 ? 0.5 : 0);
  expect(shares.slice(0, 9)).toEqual(Array(9).fill(''));
});

test('D31 an engineer without a 1:1 counts as not met in the current month only', async () => {
  await typeBook(
    addOn,
    bookOf([personOf({ meetings: [metAgo(0)] }), personOf({ name: 'Jo', meetings: [] })]),
  );
  expect((await column('E41:E52')).slice(10)).toEqual(['', 0.5]);
});

test('D32 workload is shown as shares if there are five answers or more', async () => {
  const names = ['Ada Lovelace', 'Grace Hopper', "Sinéad O'Connor", 'Kofi Mensah', '李雷'];
  const people = names.map((name, index) =>
    personOf({ name, meetings: [{ ...metAgo(3), workload: index < 3 ? 1 : -2 }] }),
  );
  await typeBook(addOn, bookOf(people));
  expect(await column('H41:H45')).toEqual(['-2 underworked', '-1', '0', '+1', '+2 overworked']);
  expect(await column('I41:I45')).toEqual([0.4, 0, 0, 0.6, 0]);
  await typeBook(addOn, bookOf(people.slice(1)));
  expect(await column('I41:I45')).toEqual(Array(5).fill(''));
});

test('D33 four charts are above the numbers, do not overlap, and have fixed axes and titles', () => {
  const all = charts();
  expect(all.map(({ spec }) => [spec.type, spec.options.title])).toEqual([
    ['BAR', 'Score by engineer'],
    ['COLUMN', 'Mean score by objective'],
    ['LINE', 'Share met within cadence by month'],
    ['COLUMN', 'Distribution of workload'],
  ]);
  const axes = all.map(({ spec: { options } }) => options as Record<string, unknown>);
  expect(axes[0]).toMatchObject({
    hAxis: { title: 'Score', viewWindow: { min: 0, max: 1 } },
    vAxis: { title: 'Engineer' },
  });
  for (const one of axes.slice(1)) {
    expect(one).toMatchObject({
      hAxis: { title: expect.stringMatching(/\w/) },
      vAxes: { 0: { title: expect.stringMatching(/\w/), viewWindow: { min: 0, max: 1 } } },
    });
  }
  const widths = columnsOf('charts').map(([, { width }]) => width);
  const boxes = all.map(({ spec }) => {
    const { row, column, offsetX, offsetY, width, height } = spec.position;
    const before = widths.slice(0, column - 1).reduce((sum, one) => sum + one, 0);
    expect(offsetX).toBeLessThan(widths[column - 1] ?? 0);
    expect(offsetY).toBeLessThan(21);
    return { left: before + offsetX, top: (row - 1) * 21 + offsetY, width, height };
  });
  boxes.forEach((one, index) => {
    expect(one.top + one.height).toBeLessThan(39 * 21);
    for (const other of boxes.slice(index + 1)) {
      const isBeside = other.left >= one.left + one.width || one.left >= other.left + other.width;
      expect(isBeside || other.top >= one.top + one.height).toBe(true);
    }
  });
});

test('D33 a line says which filters are set', async () => {
  await typeBook(addOn, {
    ...bookOf([personOf()]),
    filters: { cycle: 'All', show: 'Everybody', team: 'Search', manager: 'All' },
  });
  expect((await column('A1'))[0]).toBe(
    'Filters of the tab Dashboard: Manager: All  ·  Team: Search  ·  Cycle: All  ·  Show: Everybody',
  );
});

test('D34 a deleted chart comes back by Refresh charts and by Set up, and never a second time', async () => {
  const [first, second] = charts();
  addOn.book.removeChart(first?.chartId ?? 0);
  await addOn.menu('runRefreshCharts');
  expect(addOn.session.shown.at(-1)).toBe('toast Restored 1 chart on Charts.');
  expect(charts()).toHaveLength(4);
  addOn.book.removeChart(second?.chartId ?? 0);
  expect((await addOn.view('setUpWorkbook')).repaired).toEqual([
    'Charts: the chart Mean score by objective was missing',
  ]);
  expect(charts()).toHaveLength(4);
  expect((await addOn.view('setUpWorkbook')).repaired).toEqual([]);
  await addOn.menu('runRefreshCharts');
  expect(charts()).toHaveLength(4);
});

test('D34 a chart that was moved stays where it is', async () => {
  const [moved] = charts();
  if (!moved) throw new Error('There is no chart on the tab Charts.');
  const { chartId, sheetId, spec } = moved;
  addOn.book.putChart(sheetId, { ...spec, position: { ...spec.position, offsetX: 77 } }, chartId);
  await addOn.menu('runRefreshCharts');
  await addOn.view('setUpWorkbook');
  expect(charts().find((chart) => chart.chartId === chartId)?.spec.position.offsetX).toBe(77);
});
