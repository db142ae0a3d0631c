import { notScoredSentence } from '../../../src/domain/goals/goal-progress';
import { type GoalRow, scoreGoals } from '../../../src/domain/goals/goal-scores';
import { fc } from '../../support/fast-check';
import { engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn, type Shown } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const grace = engineerForm('Grace Hopper');
const tab = 'Ada Lovelace';
const objectives = [
  'Project Delivery',
  'Engineering Process',
  'System Stability',
  'Sharing and Collaboration',
];

beforeAll(async () => {
  addOn = await openAddOn({ team: [ada, grace] });
  addOn.book.insert(addOn.tab('Goals').sheetId, 'rows', 10, 10);
  // What is pasted into a cell takes the cell's validation away.
  addOn.book.setValidation(addOn.area('Goals', 'E2:E21'), null);
});
afterAll(() => addOn.close());
beforeEach(() => {
  typeWeights([40, 20, 25, 15]);
  typeGoals([]);
});

type Typed = string | number | boolean;

/** Rows of Goals from Engineer to Current; those of an earlier test go. */
function typeGoals(goals: Typed[][]): void {
  const blank = Array.from({ length: 8 }, () => '');
  addOn.type('Goals', 'A2', ...Array.from({ length: 20 }, (_, index) => goals[index] ?? blank));
}
const typeWeights = (weights: (number | '')[]) => addOn.type(tab, 'B7', ...weights.map((weight) => [weight]));
const panel = () => addOn.show(tab, 'A7:D11');
const scores = async () => (await addOn.show('Scores', 'A1:C20')).filter(([name]) => name !== '');

test('W23 Scores has a row for each objective of each engineer, from the current goals', async () => {
  typeGoals([
    [tab, 'Project Delivery', 'a', 'metric', 1, 0, 10, 5],
    ['Grace Hopper', 'Project Delivery', 'b', 'metric', 1, 0, 10, 10],
    [' ada  lovelace ', 'Project  delivery', 'c', 'metric', 1, 0, 10, ''],
    [tab, 'System Stability', 'd', 'metric', 1, 4, 4, 4],
    [tab, '', 'e', 'metric', 1, 0, 10, 10],
    ['', 'System Stability', 'f', 'metric', 1, 0, 10, 10],
  ]);
  expect(await scores()).toEqual([
    ['Engineer · objective', 'Score', 'Coverage'],
    ['Ada Lovelace · Project Delivery', 0.25, 0.5],
    ['Grace Hopper · Project Delivery', 1, 1],
    ['Ada Lovelace · System Stability', '', ''],
  ]);
  expect((await panel())[0]).toEqual(['Project Delivery', 40, 0.25, 0.5]);
  addOn.type('Goals', 'H2', [10]);
  expect((await panel())[0]).toEqual(['Project Delivery', 40, 0.5, 0.5]);
});

const cell = fc.oneof(
  fc.constant<Typed>(''),
  fc.constantFrom<Typed>(0, 1, 2, 10, 14, -3, 99.5, true, false, 'soon'),
  fc.double({ min: -20, max: 20, noNaN: true }).map((number) => Number(number.toFixed(3))),
);
const weights = fc.constantFrom<number | ''>('', '', 0, 0.3, 1, 20, 40, 60);
const goal = fc.record({
  objective: fc.constantFrom(...objectives, 'Something else'),
  weight: fc.oneof(weights, fc.constant(-5)),
  type: fc.constantFrom('', 'metric', 'binary', 'at most', 'at least', 'no type'),
  start: cell,
  target: cell,
  current: cell,
});

test('W24 the figures of a panel are those of the scoring rule, for any goals and weights', async () => {
  let scored = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(goal, { maxLength: 12 }),
      fc.array(weights, { minLength: 4, maxLength: 4 }),
      async (goals, weights) => {
        const row = (one: GoalRow & { start: Typed; target: Typed; current: Typed; type: string }) =>
          [tab, one.objective, 'x', one.type, one.weight, one.start, one.target, one.current] as Typed[];
        typeGoals([['Grace Hopper', objectives[0] ?? '', 'hers', '', '', 0, 10, 10], ...goals.map(row)]);
        typeWeights(weights);
        const objectiveWeights = objectives.map((name, index) => ({ name, weight: weights[index] || null }));
        objectiveWeights.forEach((one, index) => {
          if (weights[index] === 0) one.weight = 0;
        });
        const expected = scoreGoals(goals, { objectiveWeights, cap: 1 });
        const figures = [...expected.objectives, expected].map(({ score, coverage }) => [score, coverage]);
        const shown = (await panel()).map(([, , ...figures]) => figures);
        expect(shown.map((pair) => pair.map(rounded))).toEqual(figures.map((pair) => pair.map(rounded)));
        if (expected.score !== null) scored += 1;
      },
    ),
    { numRuns: 60 },
  );
  expect(scored).toBeGreaterThan(20);
});

test('D35 score and coverage on Calc equal those of the panel, for any goals and weights, without a custom function', async () => {
  let [scored, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(goal, { maxLength: 8 }),
      fc.array(fc.oneof({ weight: 30, arbitrary: weights }, fc.constant(-1)), { minLength: 4, maxLength: 4 }),
      async (goals, weights) => {
        typeGoals(
          goals.map((one) => [
            tab,
            one.objective,
            'x',
            one.type,
            one.weight,
            one.start,
            one.target,
            one.current,
          ]),
        );
        typeWeights(weights);
        const total = (await panel())[4]?.slice(2) ?? [];
        const [calc = []] = await addOn.show('Calc', 'M2:N2');
        if (String(total[0]).startsWith('#')) {
          expect(calc.map(String)).toEqual([expect.stringMatching(/^#/), expect.stringMatching(/^#/)]);
          refused += 1;
        } else {
          expect(calc.map(rounded)).toEqual(total.map(rounded));
          if (typeof total[0] === 'number') scored += 1;
        }
      },
    ),
    { numRuns: 90 },
  );
  expect(addOn.formulas('Calc', 'M2:N2').flat().join()).not.toContain('WEIGHTED_GOAL_SCORE');
  expect(scored).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(2);
});

function rounded(figure: Shown | null | undefined): number | null {
  return typeof figure === 'number' ? Number(figure.toFixed(9)) : null;
}

test('W24 an objective that was removed from the panel gets no share of the blank weights', async () => {
  typeGoals([
    [tab, 'Project Delivery', 'a', '', '', 0, 10, 10],
    [tab, 'Engineering Process', 'b', '', '', 0, 10, 0],
  ]);
  addOn.type('Settings', 'I5', ['', '']);
  typeWeights([40, '', '', '']);
  expect((await panel())[4]?.[2]).toBeCloseTo(40 / 70, 12);
  const { form } = await addOn.view('saveMeeting', meetingForm(ada.id));
  expect(form.engineer?.score).toBeCloseTo(40 / 70, 12);
  addOn.type('Settings', 'I5', ['Sharing and Collaboration', 15]);
});

test('W27 Scores gets rows as engineers are added, by the page or by Set up', async () => {
  const before = addOn.tab('Scores').rows;
  const names = Array.from({ length: 30 }, (_, index) => [`Engineer ${index}`]);
  addOn.book.insert(addOn.tab('Engineers').sheetId, 'rows', 6, 40);
  addOn.type('Engineers', 'A10', ...names);
  await addOn.view('addEngineer', engineerForm('Barbara Liskov'));
  expect(addOn.tab('Scores').rows).toBeGreaterThan(before);
  expect(addOn.tab('Scores').rows).toBeGreaterThan(33 * 4);
});

test('W28 a score that cannot be worked out says why in its place and leaves the others alone', async () => {
  typeGoals([
    [tab, 'Project Delivery', 'a', '', 'some', 0, 10, 5],
    [tab, 'System Stability', 'b', '', '', 0, 10, 5],
  ]);
  const [delivery, , stability, , total] = await panel();
  expect(delivery?.[2]).toMatch(/^Not scored: .*row 2 of weights, which holds "some"/);
  expect([stability?.[2], total?.[2], total?.[3]]).toEqual([0.5, 0.5, 1]);
});

test('W30 a weight below 0 is reported beside its goal in the words of the scoring rule, and the goal is left out', async () => {
  typeGoals([
    [tab, 'Project Delivery', 'a', '', -50, 0, 10, 10],
    [tab, 'Project Delivery', 'b', '', 50, 0, 10, 5],
  ]);
  const scored = scoreGoals([{ objective: '', type: '', weight: -50, start: 0, target: 10, current: 10 }], {
    objectiveWeights: [],
    cap: 1,
  });
  const flaw = scored.goals[0]?.flaw;
  expect(await addOn.show('Goals', 'I2:I3')).toEqual([[flaw && notScoredSentence(flaw)], [0.5]]);
  expect((await panel())[0]).toEqual(['Project Delivery', 40, 0.5, 1]);
});

test('W28 if a value on Scores blocks its formula, the panel shows the error instead of a blank', async () => {
  typeGoals([[tab, 'Project Delivery', 'a', '', '', 0, 10, 5]]);
  addOn.type('Scores', 'B2', ['in the way']);
  expect(String((await panel())[0]?.[2])).toMatch(/^#/);
  addOn.type('Scores', 'B2', ['']);
  expect((await panel())[0]?.[2]).toBe(0.5);
});

test('W28 Set up writes the formula of Scores again when it was typed over', async () => {
  typeGoals([[tab, 'Project Delivery', 'a', '', '', 0, 10, 5]]);
  addOn.type('Scores', 'A1', ['Mine']);
  expect((await panel())[0]?.[2]).toBe('#N/A');
  expect((await addOn.view('setUpWorkbook')).repaired).toContain(
    'Scores: the formula for scores was missing or broken',
  );
  expect((await panel())[0]?.[2]).toBe(0.5);
});
