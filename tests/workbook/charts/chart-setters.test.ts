import { engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn({ team: [engineerForm('Ada Lovelace')] });
});
afterAll(() => addOn.close());

const optionsOf = (tab: string, title: string) => {
  const chart = addOn.book.charts(addOn.tab(tab).sheetId).find(({ spec }) => spec.options.title === title);
  return chart?.spec.options;
};

test('W89 title, colors and axes are set with setters as well as with options', () => {
  expect(optionsOf('Ada Lovelace', 'Score over time')).toMatchObject({
    colors: [expect.stringMatching(/^#/)],
    'hAxis.title': 'Date',
    'vAxis.title': 'Score',
    'vAxis.minValue': 0,
    'vAxis.maxValue': 1,
    hAxis: { title: 'Date' },
    vAxes: { 0: { title: 'Score' } },
  });
  expect(optionsOf('Charts', 'Score by engineer')).toMatchObject({
    'hAxis.title': 'Score',
    'vAxis.title': 'Engineer',
    'hAxis.maxValue': 1,
  });
  expect(optionsOf('Ada Lovelace', 'Objective weights')?.colors).toHaveLength(4);
});

test('W89 a chart with two value axes keeps a title and a range for each', () => {
  const options = optionsOf('Ada Lovelace', 'Feeling and workload');
  expect(options).toMatchObject({ 'hAxis.title': 'Date', vAxes: { 0: { title: 'Feeling (1 to 5)' } } });
  expect(options).not.toHaveProperty(['vAxis.title']);
  expect(options).not.toHaveProperty(['vAxis.maxValue']);
  expect(options?.colors).toHaveLength(2);
});
