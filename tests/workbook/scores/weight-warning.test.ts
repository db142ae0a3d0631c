import { checkWeights } from '../../../src/domain/goals/goal-weights';
import { engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const tab = 'Ada Lovelace';
type Weights = readonly (number | '')[];

beforeAll(async () => {
  addOn = await openAddOn({ team: [engineerForm(tab)] });
});
afterAll(() => addOn.close());

const typeWeights = (weights: Weights) => addOn.type(tab, 'B7', ...weights.map((weight) => [weight]));
/** Key results under an objective, one for each weight, in rows that lie free. */
const typeGoals = (row1: number, objective: string, weights: Weights) =>
  addOn.type('Goals', `A${row1}`, ...weights.map((weight) => [tab, objective, 'x', '', weight, 0, 10, 5]));
const warning = async () => (await addOn.show(tab, 'A5'))[0]?.[0];
const domainWarning = (weights: Weights) =>
  checkWeights(weights.map((one) => (one === '' ? null : one))).warning;

const cases: Weights[] = [
  [40, 20, 25, 15],
  [0.4, 0.2, 0.25, 0.15],
  [0.1, 0.2, 0.3, 0.4],
  [0.4, 0.2, 0.25, 0.05],
  [40, 20, 25, 5],
  [40, 20, 25, 40],
  [1, 0.5, 0.5, 0],
  [1, 1, 1, 1],
  [2, 1, 1, 1],
  [33.33, 33.33, 33.33, ''],
  [33.33, 33.33, 33.33, 0],
  [100 / 3, 100 / 3, 100 / 3, 0],
  ['', '', '', ''],
  [40, '', '', ''],
  [80, 40, '', ''],
  [0, 0, 0, ''],
  [0, 0, 0, 0],
];

test.each(cases.map((weights) => [weights]))(
  'W25 weights of objectives %j are judged as the scoring rule judges them',
  async (weights) => {
    typeWeights(weights);
    expect(await warning()).toBe(domainWarning(weights));
  },
);

test('W25 the cases hold weights that add up and weights that do not', () => {
  const warnings = cases.map(domainWarning);
  expect(new Set(warnings).size).toBeGreaterThan(6);
  expect(warnings.filter((one) => one === '').length).toBeGreaterThan(4);
});

test.each(cases.map((weights) => [weights]))(
  'W25 weights of key results %j likewise, with their objective named',
  async (weights) => {
    typeWeights([40, 20, 25, 15]);
    typeGoals(2, 'Project Delivery', weights);
    const expected = domainWarning(weights).replace('Weights add', 'Weights of Project Delivery add');
    expect(await warning()).toBe(expected);
  },
);

test('W25 several warnings appear side by side, and another engineer’s weights do not matter', async () => {
  typeWeights([40, 20, 25, 5]);
  typeGoals(2, 'Project Delivery', [60, 30, 0, 0]);
  typeGoals(6, ' system  stability ', [0.5, 0.6, 0, 0]);
  addOn.type('Goals', 'A10', ['Grace Hopper', 'Sharing and Collaboration', 'x', '', 70]);
  expect(await warning()).toBe(
    'Weights add up to 90 %; Weights of Project Delivery add up to 90 %; Weights of System Stability add up to 110 %',
  );
});

test('W25 an objective that was removed from the panel does not count', async () => {
  typeGoals(2, '', ['', '', '', '']);
  typeGoals(6, '', ['', '', '', '']);
  typeWeights([50, 30, 20, 15]);
  addOn.type('Settings', 'I5', ['']);
  expect(await warning()).toBe('');
  addOn.type('Settings', 'I2', [''], [''], ['']);
  expect(await warning()).toBe('');
});
