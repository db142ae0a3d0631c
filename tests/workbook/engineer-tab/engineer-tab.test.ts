import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const tab = 'Ada Lovelace';

beforeEach(async () => {
  addOn = await openAddOn({ team: [ada] });
});
afterEach(() => addOn.close());

const typeGoals = (...rows: (string | number)[][]) =>
  addOn.type(
    'Goals',
    'A2',
    ...rows.map(([objective, ...rest]) => [tab, objective ?? '', 'A result', ...rest]),
  );
const panel = () => addOn.show(tab, 'A7:D11');

test('W11 name, manager, last 1:1 and next due follow what is typed', async () => {
  const facts = async () => (await addOn.show(tab, 'B1:B4')).map(([value]) => value);
  expect(await facts()).toEqual([tab, 'maya.hartono@example.com', '', '']);
  await addOn.view('saveMeeting', meetingForm(ada.id, { nextDate: null }));
  expect((await facts()).slice(2)).toEqual([daysFromNow(-7), daysFromNow(7)]);
  addOn.type(tab, 'J15', [daysFromNow(3)]);
  expect((await facts())[3]).toBe(daysFromNow(3));
  expect((await addOn.view('readForm', ada.id)).engineer?.nextDue).toBe(daysFromNow(3));
  addOn.type(tab, 'A16', [daysFromNow(-1)]);
  addOn.type('Engineers', 'E2', ['tomas.lindqvist@example.com', 7]);
  expect(await facts()).toEqual([tab, 'tomas.lindqvist@example.com', daysFromNow(-1), daysFromNow(6)]);
  expect((await addOn.view('readForm', ada.id)).engineer?.nextDue).toBe(daysFromNow(6));
});

test('W12 an objective without a key result shows no score and drops out of the total', async () => {
  expect((await panel()).map(([, weight, score]) => [weight, score])).toEqual([
    [40, ''],
    [20, ''],
    [25, ''],
    [15, ''],
    [100, ''],
  ]);
  typeGoals(
    ['Project Delivery', 'metric', 1, 0, 10, 5],
    ['System Stability', 'metric', 1, 14, 3, 3],
    ['System Stability', 'metric', 1, 0, 10, ''],
    ['Engineering Process', 'metric', 1, 5, 5, 5],
  );
  const [delivery, process, stability, sharing, total] = await panel();
  expect(delivery?.slice(1)).toEqual([40, 0.5, 1]);
  expect(process?.slice(2)).toEqual(['', '']);
  expect(stability?.slice(1)).toEqual([25, 0.5, 0.5]);
  expect(sharing?.slice(2)).toEqual(['', '']);
  expect(total?.[2]).toBeCloseTo(0.5, 12);
  expect(total?.[3]).toBeCloseTo((40 + 12.5) / 65, 12);
});

test('W14 questions, objectives, cap and cadence are those of Settings', async () => {
  addOn.type('Settings', 'A2', ['How is life?', 'scale', 1, 10]);
  addOn.type('Settings', 'A5', ['']);
  addOn.type('Settings', 'I2', ['Delivery', 80]);
  addOn.type('Settings', 'M2', [1.5]);
  addOn.type('Settings', 'M5', [30]);
  addOn.type('Engineers', 'F2', ['']);
  typeGoals(['Delivery', 'metric', 1, 0, 10, 14], ['Engineering Process', 'metric', 1, 0, 10, 5]);
  const { questions, engineer } = await addOn.view('readForm', ada.id);
  expect(questions.map(({ id }) => id)).toEqual(['feeling', 'workload', 'top-of-mind', 'feedback']);
  expect(questions[0]).toMatchObject({ text: 'How is life?', lowest: 1, highest: 10 });
  expect(engineer).toMatchObject({ cadenceDays: 30, coverage: 1 });
  expect(engineer?.score).toBeCloseTo((80 * 1.4 + 20 * 0.5) / 100, 12);
});

test('W14 a weight typed over on an engineer’s tab counts there and survives Set up', async () => {
  typeGoals(['Project Delivery', 'metric', 1, 0, 10, 10], ['System Stability', 'metric', 1, 0, 10, 0]);
  addOn.type(tab, 'B7', [75]);
  await addOn.view('setUpWorkbook');
  const { form } = await addOn.view('saveMeeting', meetingForm(ada.id));
  expect(form.engineer?.score).toBeCloseTo(0.75, 12);
  expect((await panel())[4]?.[2]).toBeCloseTo(0.75, 12);
});

test('W17 an engineer’s tab calls our functions once, Goals once and Scores once', async () => {
  await addOn.view('addEngineer', engineerForm('Grace Hopper'));
  const calls = addOn.book.tabs().map(({ name, ...tab }) => {
    const formulas = addOn.book
      .formulas({ ...tab, row: 1, column: 1 })
      .flat()
      .join();
    return [name, formulas.match(/WEIGHTED_GOAL_SCORE|GOAL_PROGRESS|OBJECTIVE_SCORES/g) ?? []];
  });
  expect(Object.fromEntries(calls)).toMatchObject({
    Goals: ['GOAL_PROGRESS'],
    Scores: ['OBJECTIVE_SCORES'],
    [tab]: ['WEIGHTED_GOAL_SCORE'],
    'Grace Hopper': ['WEIGHTED_GOAL_SCORE'],
    ...{ Engineers: [], Actions: [], 'Goal log': [], Settings: [] },
  });
});

test('W18 scores have the color of their band, with the thresholds from Settings', async () => {
  const thresholds = () =>
    addOn.book.conditionalFormats(addOn.tab(tab).sheetId).map(({ args }) => quotientsIn(String(args[0])));
  const ofBothRanges = (amber: number, green: number) => {
    const ofOne = [[amber], [amber, green], [green]];
    return [...ofOne, ...ofOne];
  };
  expect(thresholds()).toEqual(ofBothRanges(0.4, 0.7));
  addOn.type('Settings', 'M3', [0.5], [0.8]);
  await addOn.view('setUpWorkbook');
  expect(thresholds()).toEqual(ofBothRanges(0.5, 0.8));
  expect(addOn.book.conditionalFormats(addOn.tab('Goals').sheetId)).toHaveLength(3);
});

function quotientsIn(formula: string): number[] {
  const quotients = Array.from(
    formula.matchAll(/(\d+)\/(\d+)/g),
    ([, part, whole]) => Number(part) / Number(whole),
  );
  return quotients.map((one) => Math.round(one * 1e6) / 1e6);
}
