import { engineerForm, meetingForm } from '../../support/forms';
import { openWorld, type World } from '../../support/workbook/workbook';

let world: World;
const ada = engineerForm('Ada Lovelace');
const tab = 'Ada Lovelace';

beforeAll(async () => {
  world = await openWorld();
  await world.view('addEngineer', ada);
  await world.view('addEngineer', engineerForm('Grace Hopper'));
  await world.view('saveMeeting', meetingForm(ada.id));
});
afterAll(() => world.close());

const open = (name: string) => world.seat.open(world.tab(name).sheetId);
const offered = async () => (await world.view('readForm', null)).engineers.map(({ name }) => name);
const lastShown = () => world.seat.shown.at(-1);

test('M110 on a tab that is no engineer’s it says what to do', async () => {
  open('Goals');
  await world.menu('runMarkAsLeft');
  expect(lastShown()).toBe('alert The open tab is no engineer’s. Open the tab of who has left first.');
  expect(world.lastRun().calls.write ?? 0).toBe(0);
});

test('M111 Cancel changes nothing', async () => {
  open(tab);
  world.seat.answer = 'CANCEL';
  await world.menu('runMarkAsLeft');
  world.seat.answer = 'OK';
  expect(lastShown()).toMatch(/^alert Mark Ada Lovelace as left\? The sidebar will no longer list them/);
  expect([await offered(), world.tab(tab).hidden]).toEqual([['Ada Lovelace', 'Grace Hopper'], false]);
});

test('M111 whoever is marked as left is no longer offered, their tab is hidden, and every row stays', async () => {
  const before = await world.table(tab);
  expect(before).toHaveLength(1);
  open(tab);
  await world.menu('runMarkAsLeft');
  expect(lastShown()).toBe('toast Ada Lovelace is marked as left.');
  expect([await offered(), world.tab(tab).hidden]).toEqual([['Grace Hopper'], true]);
  expect(await world.table(tab)).toEqual(before);
  expect((await world.table('Engineers')).map(({ Name, Status }) => [Name, Status])).toEqual([
    ['Ada Lovelace', 'Left'],
    ['Grace Hopper', 'Active'],
  ]);
});

test('M110 who has left already is told as such', async () => {
  open(tab);
  await world.menu('runMarkAsLeft');
  expect(lastShown()).toMatch(/^alert Ada Lovelace is marked as left already\./);
});

test('M112 set to Active again, they are offered again', async () => {
  world.type('Engineers', 'H2', ['Active']);
  expect(await offered()).toEqual(['Ada Lovelace', 'Grace Hopper']);
});
