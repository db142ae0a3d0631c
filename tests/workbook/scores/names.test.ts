import { engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const tab = ada.name;
const space = '\u00a0';

beforeEach(async () => {
  addOn = await openAddOn({ team: [ada, engineerForm('Grace Hopper')] });
});
afterEach(() => addOn.close());

const rows = async () =>
  (await addOn.show('Dashboard', 'A6:T7')).map((row) => ({
    engineer: row[0],
    attention: row[1],
    score: row[13],
    risk: row[16],
    actions: row[18],
  }));

test('W85 names with no-break spaces are the same in formulas as in a save', async () => {
  addOn.type(
    'Goals',
    'A2',
    [`Ada${space}Lovelace${space}`, `Project${space}Delivery`, 'Ship', 'metric', 60, 0, 10, 5],
    [`${space}ada lovelace`, 'Project Delivery', 'Write', 'metric', 20, 0, 10, 10],
  );
  addOn.type('Goals', 'K2', ['2026-10-01']);
  addOn.type('Actions', 'A2', ['Write it up', `Ada Lovelace${space}`, '', '', `Open${space}`]);
  const { form } = await addOn.view('saveMeeting', meetingForm(ada.id));
  const score = (60 * 0.5 + 20) / 80;
  expect(form.engineer?.score).toBeCloseTo(score, 12);
  expect((await addOn.show(tab, 'A7:C7'))[0]).toEqual(['Project Delivery', 40, expect.closeTo(score, 12)]);
  expect(await addOn.show(tab, 'A5')).toEqual([['Weights of Project Delivery add up to 80 %']]);
  expect((await rows())[0]).toMatchObject({ score: expect.closeTo(score, 12), risk: 1, actions: 1 });
});

test('W85 an engineer whose own name and team have no-break spaces is found by both', async () => {
  addOn.type('Engineers', 'A2', [`Ada${space} Lovelace`, '', '', `Payments${space}`]);
  addOn.type('Goals', 'A2', ['Ada Lovelace', 'Project Delivery', 'Ship', 'metric', 60, 0, 10, 5]);
  addOn.type('Dashboard', 'C2', ['Payments']);
  expect((await rows())[0]).toMatchObject({ engineer: 'Ada Lovelace', score: 0.5 });
  expect((await addOn.show(tab, 'C7'))[0]).toEqual([0.5]);
});

test('W86 an error in place of a name costs its own row alone', async () => {
  const goal = (current: number) => [tab, 'Project Delivery', 'Ship', 'metric', 50, 0, 10, current];
  addOn.type('Goals', 'A2', goal(5), goal(7), goal(9));
  addOn.type('Goals', 'K2', ['2026-10-01'], ['2026-10-01'], ['2026-10-01']);
  addOn.type('Actions', 'A2', ['Write', tab], ['Read', tab]);
  addOn.book.setFormulas(addOn.area('Goals', 'A3'), [['=1/0']]);
  addOn.book.setFormulas(addOn.area('Actions', 'B2'), [['=1/0']]);
  expect((await addOn.show(tab, 'C7'))[0]?.[0]).toBeCloseTo(0.7, 12);
  expect(await rows()).toEqual([
    expect.objectContaining({ engineer: tab, score: expect.closeTo(0.7, 12), risk: 2, actions: 1 }),
    expect.objectContaining({ engineer: 'Grace Hopper', score: '', risk: 0, actions: 0 }),
  ]);
});

test('W86 an error in the cycle or the status of a row costs no other row', async () => {
  const goal = (current: number) => [tab, 'Project Delivery', 'Ship', 'metric', 50, 0, 10, current];
  addOn.type('Goals', 'A2', goal(5), goal(7));
  addOn.type('Goals', 'K2', ['2026-10-01'], ['2026-10-01']);
  addOn.type('Actions', 'A2', ['Write', tab], ['Read', tab]);
  addOn.book.setFormulas(addOn.area('Goals', 'P2'), [['=1/0']]);
  addOn.book.setFormulas(addOn.area('Actions', 'E2'), [['=1/0']]);
  expect((await rows())[0]).toMatchObject({ risk: 2, actions: 2 });
});
