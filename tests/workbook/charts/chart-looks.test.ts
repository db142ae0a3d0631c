import * as palette from '../../../src/workbook/charts/palette';
import { contrastWithWhite, distanceSeen, sights } from '../../support/browser/color-sight';
import { engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn({ team: [engineerForm('Ada Lovelace')] });
});
afterAll(() => addOn.close());

/** By title, because the order of charts in a copied tab is not documented. */
const charts = () => {
  const specs = addOn.book.charts(addOn.tab('Ada Lovelace').sheetId).map(({ spec }) => spec);
  return specs.sort((a, b) => String(a.options.title).localeCompare(String(b.options.title)));
};
const colors: readonly string[] = Object.values(palette);

type Axis = { title?: string; viewWindow?: { min?: number; max?: number } };
type Series = { color: string; pointShape?: string; lineDashStyle?: number[]; pointSize?: number };
const axesOf = (type: string): Axis[] =>
  charts()
    .filter((spec) => spec.type === type)
    .flatMap(({ options }) => Object.values(options.vAxes as Record<string, Axis>));
const seriesOf = (title: string) =>
  Object.values(
    (charts().find(({ options }) => options.title === title)?.options.series ?? {}) as Record<string, Series>,
  );

test('W68 the axis of feeling is 1 to 5, of workload -2 to 2, of scores 0 to 100 %', () => {
  expect(axesOf('LINE').map(({ viewWindow }) => viewWindow)).toEqual([
    { min: 1, max: 5 },
    { min: -2, max: 2 },
    { min: 0, max: 1 },
  ]);
  expect(axesOf('COLUMN').map(({ viewWindow }) => viewWindow)).toEqual([{ min: 0, max: 1 }, { min: 0 }]);
});

test('W68 every chart has a title, and every axis has one', () => {
  expect(charts().map(({ options }) => options.title)).toEqual([
    'Feeling and workload',
    'Objective weights',
    'Score by objective against its weight',
    'Score over time',
  ]);
  const withAxes = charts().filter(({ type }) => type !== 'PIE');
  expect(withAxes).toHaveLength(3);
  for (const { options } of withAxes) {
    const { hAxis, vAxes } = options as { hAxis: Axis; vAxes: Record<string, Axis> };
    for (const { title } of [hAxis, ...Object.values(vAxes)]) expect(title).toMatch(/\w/);
  }
});

test('W69 the charts use the colors of one palette, each with a contrast of at least 3 to white', () => {
  const used = new Set(JSON.stringify(charts()).match(/#[0-9a-f]{6}/gi));
  expect([...used].sort()).toEqual([...colors].sort());
  for (const color of colors) expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(3);
});

test.each(Object.keys(sights))('W69 any two colors of the charts can be distinguished with %s', (sight) => {
  const pairs = colors.flatMap((one, index) => colors.slice(index + 1).map((other) => [one, other]));
  expect(pairs).toHaveLength(6);
  for (const [one = '', other = ''] of pairs) {
    // More than six times what is just noticeable.
    expect(distanceSeen(one, other, sights[sight] ?? [])).toBeGreaterThan(15);
  }
});

test('W70 the two lines differ in their dashes and their points, and slices bear their names', () => {
  const [feeling, workload] = seriesOf('Feeling and workload');
  expect([feeling?.lineDashStyle, feeling?.pointShape]).toEqual([undefined, undefined]);
  expect([workload?.lineDashStyle, workload?.pointShape]).toEqual([[6, 4], 'diamond']);
  const pie = charts().find(({ type }) => type === 'PIE');
  expect(pie?.options).toMatchObject({ legend: { position: 'labeled' } });
  const [score, weight] = axesOf('COLUMN');
  expect([score?.title, weight?.title]).toEqual(['Score (left column)', 'Weight (right column)']);
});

test('W70 each point of a line is drawn, so that a single one is seen', () => {
  for (const title of ['Feeling and workload', 'Score over time']) {
    expect(seriesOf(title).length).toBeGreaterThan(0);
    for (const { pointSize } of seriesOf(title)) expect(pointSize).toBeGreaterThanOrEqual(5);
  }
});
