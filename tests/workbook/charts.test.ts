import { engineerForm, meetingForm } from '../world/forms';
import { openWorld, type World } from '../world/workbook';

let world: World;
const ada = engineerForm('Ada Lovelace');

beforeEach(async () => {
  world = await openWorld();
  await world.view('addEngineer', ada);
});
afterEach(() => world.close());

const charts = () => world.book.charts(world.tab('Ada Lovelace').sheetId);

test('W13 an engineer’s tab has a chart of feeling and workload and one of the weights', () => {
  const [feeling, weightage] = charts();
  expect(charts()).toHaveLength(2);
  expect(feeling?.spec).toMatchObject({ type: 'LINE', headerRows: 1 });
  expect(feeling?.spec.ranges.map(({ row, column, toEnd }) => [row, column, toEnd])).toEqual([
    [14, 1, true],
    [14, 2, true],
    [14, 4, true],
  ]);
  expect(feeling?.spec.options).toMatchObject({ title: 'Feeling and workload' });
  expect(JSON.stringify(feeling?.spec.options)).toContain('"max":5');
  expect(weightage?.spec).toMatchObject({ type: 'PIE' });
  expect(weightage?.spec.ranges.map(({ row, column, rows }) => [row, column, rows])).toEqual([
    [7, 1, 4],
    [7, 2, 4],
  ]);
  // Right of the panel and above the table: nothing people read lies underneath.
  for (const chart of charts()) {
    expect(chart.spec.position.column).toBeGreaterThanOrEqual(5);
    expect(chart.spec.position.height).toBeLessThanOrEqual(13 * 24);
  }
});

test('W13 a save makes no chart call and no second chart', async () => {
  const before = charts();
  await world.view('saveMeeting', meetingForm(ada.id));
  expect(world.lastRun().trail.filter((call) => /chart/i.test(call))).toEqual([]);
  expect(charts()).toEqual(before);
});

test('W13 Set up makes a deleted chart again, and leaves one alone that was moved', async () => {
  const [feeling, weightage] = charts();
  if (!feeling || !weightage) throw new Error('The charts are missing');
  const moved = { ...weightage.spec, position: { ...weightage.spec.position, row: 20 } };
  world.book.putChart(weightage.sheetId, moved, weightage.chartId);
  world.book.removeChart(feeling.chartId);
  const { repaired } = await world.view('setUpWorkbook');
  expect(repaired).toEqual(['Ada Lovelace: the chart Feeling and workload was missing']);
  expect(
    charts()
      .map(({ spec }) => spec.options.title)
      .sort(),
  ).toEqual(['Feeling and workload', 'Weightage of the objectives']);
  expect(charts().find(({ chartId }) => chartId === weightage.chartId)?.spec.position.row).toBe(20);
  expect(await world.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(charts()).toHaveLength(2);
});
