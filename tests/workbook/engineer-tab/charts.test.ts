import { columnsOf } from '../../../src/workbook/grid/layout';
import { engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');

beforeEach(async () => {
  addOn = await openAddOn({ team: [ada] });
});
afterEach(() => addOn.close());

const charts = () => addOn.book.charts(addOn.tab('Ada Lovelace').sheetId);

const chartOf = (title: string) => charts().find(({ spec }) => spec.options.title === title);
const rangesOf = (title: string) =>
  chartOf(title)?.spec.ranges.map(({ row, column, rows, toEnd }) => [
    row,
    column,
    toEnd ? 'to the end' : rows,
  ]);

test('W13 an engineer’s tab has a chart of feeling and workload and one of the weights', () => {
  const feeling = chartOf('Feeling and workload')?.spec;
  expect(feeling).toMatchObject({ type: 'LINE', headerRows: 1 });
  expect(rangesOf('Feeling and workload')).toEqual([1, 2, 4].map((column) => [14, column, 'to the end']));
  expect(JSON.stringify(feeling?.options)).toContain('"max":5');
  expect(chartOf('Objective weights')?.spec).toMatchObject({ type: 'PIE' });
  expect(rangesOf('Objective weights')).toEqual([1, 2].map((column) => [7, column, 4]));
});

test('W13 an engineer’s tab has a chart of the score over time, from 0 to 100 % or the cap', async () => {
  const axis = () => Object.values(chartOf('Score over time')?.spec.options.vAxes ?? {})[0];
  expect(chartOf('Score over time')?.spec).toMatchObject({ type: 'LINE', headerRows: 1 });
  expect(rangesOf('Score over time')).toEqual([1, 11].map((column) => [14, column, 'to the end']));
  expect(axis()).toMatchObject({ format: '0%', viewWindow: { min: 0, max: 1 } });
  const id = chartOf('Score over time')?.chartId;
  addOn.type('Settings', 'M2', [1.5]);
  addOn.book.removeChart(id ?? 0);
  await addOn.view('setUpWorkbook');
  expect(axis()).toMatchObject({ viewWindow: { min: 0, max: 1.5 } });
});

test('W13 an engineer’s tab has a chart of each objective’s score beside its weight', () => {
  const { spec } = chartOf('Score by objective against its weight') ?? {};
  expect(spec).toMatchObject({ type: 'COLUMN', headerRows: 1 });
  expect(rangesOf('Score by objective against its weight')).toEqual(
    [1, 3, 2].map((column) => [6, column, 5]),
  );
  expect(spec?.options.series).toMatchObject({ 0: { targetAxisIndex: 0 }, 1: { targetAxisIndex: 1 } });
});

test('W29 charts lie right of the panel and above the table, and none over another', () => {
  const widths = columnsOf('meetings').map(([, { width }]) => width);
  const sides = charts()
    .map(({ spec: { position } }) => {
      const before = widths.slice(0, position.column - 1).reduce((sum, width) => sum + width, 0);
      return { left: before + position.offsetX, ...position };
    })
    .sort((one, other) => one.left - other.left);
  expect(sides).toHaveLength(4);
  const panel = widths.slice(0, 4).reduce((sum, width) => sum + width, 0);
  sides.forEach(({ left, row, offsetY, height, column, offsetX }, index) => {
    const before = sides[index - 1];
    expect(left).toBeGreaterThanOrEqual(before ? before.left + before.width : panel);
    // An offset stays inside its column, whatever Google makes of larger ones.
    expect(offsetX).toBeLessThan(widths[column - 1] ?? 0);
    expect([row, offsetY + height]).toEqual([1, expect.any(Number)]);
    expect(offsetY + height).toBeLessThanOrEqual(13 * 24);
  });
});

test('W13 a save makes no chart call and no second chart', async () => {
  const before = charts();
  await addOn.view('saveMeeting', meetingForm(ada.id));
  expect(addOn.lastRun().trail.filter((call) => /chart/i.test(call))).toEqual([]);
  expect(charts()).toEqual(before);
});

test('W13 Set up makes a deleted chart again, and leaves one alone that was moved', async () => {
  const feeling = chartOf('Feeling and workload');
  const weights = chartOf('Objective weights');
  if (!feeling || !weights) throw new Error('The charts are missing');
  const moved = { ...weights.spec, position: { ...weights.spec.position, row: 20 } };
  addOn.book.putChart(weights.sheetId, moved, weights.chartId);
  addOn.book.removeChart(feeling.chartId);
  const { repaired } = await addOn.view('setUpWorkbook');
  expect(repaired).toEqual(['Ada Lovelace: the chart Feeling and workload was missing']);
  expect(chartOf('Feeling and workload')?.chartId).not.toBe(feeling.chartId);
  expect(charts().find(({ chartId }) => chartId === weights.chartId)?.spec.position.row).toBe(20);
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(charts()).toHaveLength(4);
});
