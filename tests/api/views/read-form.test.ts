import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const grace = engineerForm('Grace Hopper', { team: 'Compilers', manager: 'tomas.lindqvist@example.com' });

beforeAll(async () => {
  addOn = await openAddOn({ team: [grace, ada] });
});
afterAll(() => addOn.close());

test('M42 the sidebar opens with the engineer whose tab is open', async () => {
  addOn.session.open(addOn.tab('Grace Hopper').sheetId);
  const { engineer, engineers, today } = await addOn.view('readForm', null);
  expect(engineer).toMatchObject({
    id: grace.id,
    name: 'Grace Hopper',
    role: 'Backend engineer',
    team: 'Compilers',
    manager: 'tomas.lindqvist@example.com',
    meetingCount: 0,
    lastMeeting: null,
    nextDue: null,
    cadence: 'never met',
    cadenceDays: 14,
    proposedNext: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    score: null,
    coverage: null,
  });
  expect(engineers.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Grace Hopper']);
  expect(today).toBe(daysFromNow(0));
});

test('M42 on any other tab the sidebar opens without an engineer', async () => {
  for (const name of ['Goals', 'Sheet1']) {
    addOn.session.open(addOn.tab(name).sheetId);
    expect((await addOn.view('readForm', null)).engineer).toBeNull();
  }
});

test('M43 an engineer who has left is not offered, and their tab and rows remain', async () => {
  await addOn.view('saveMeeting', meetingForm(grace.id));
  addOn.type('Engineers', 'H2', ['Left']);
  const { engineers } = await addOn.view('readForm', null);
  expect(engineers.map(({ name }) => name)).toEqual(['Ada Lovelace']);
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(await addOn.table('Grace Hopper')).toHaveLength(1);
  expect((await addOn.view('readForm', grace.id)).engineer?.meetingCount).toBe(1);
});
