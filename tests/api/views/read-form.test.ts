import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { openWorld, type World } from '../../support/workbook/workbook';

let world: World;
const ada = engineerForm('Ada Lovelace');
const grace = engineerForm('Grace Hopper', { team: 'Compilers', manager: 'tomas.lindqvist@example.com' });

beforeAll(async () => {
  world = await openWorld();
  await world.view('addEngineer', grace);
  await world.view('addEngineer', ada);
});
afterAll(() => world.close());

test('M42 the sidebar opens with the engineer whose tab is open', async () => {
  world.seat.open(world.tab('Grace Hopper').sheetId);
  const { engineer, engineers, today } = await world.view('readForm', null);
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

test('M42 on any other tab the sidebar opens with nobody', async () => {
  for (const name of ['Goals', 'Sheet1']) {
    world.seat.open(world.tab(name).sheetId);
    expect((await world.view('readForm', null)).engineer).toBeNull();
  }
});

test('M43 who has left is not offered, and their tab and rows stay', async () => {
  await world.view('saveMeeting', meetingForm(grace.id));
  world.type('Engineers', 'H2', ['Left']);
  const { engineers } = await world.view('readForm', null);
  expect(engineers.map(({ name }) => name)).toEqual(['Ada Lovelace']);
  expect(await world.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(await world.table('Grace Hopper')).toHaveLength(1);
  expect((await world.view('readForm', grace.id)).engineer?.meetingCount).toBe(1);
});
