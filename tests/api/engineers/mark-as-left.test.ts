import { engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const tab = 'Ada Lovelace';

beforeAll(async () => {
  addOn = await openAddOn({ team: [ada, engineerForm('Grace Hopper')] });
  await addOn.view('saveMeeting', meetingForm(ada.id));
});
afterAll(() => addOn.close());

const open = (name: string) => addOn.session.open(addOn.tab(name).sheetId);
const offered = async () => (await addOn.view('readForm', null)).engineers.map(({ name }) => name);
const lastShown = () => addOn.session.shown.at(-1);

test('M110 on a tab without an engineer it says what to do', async () => {
  open('Goals');
  await addOn.menu('runMarkAsLeft');
  expect(lastShown()).toBe(
    'alert The open tab is not an engineer tab. Open the tab of the engineer who has left first.',
  );
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
});

test('M111 Cancel changes nothing', async () => {
  open(tab);
  addOn.session.answer = 'CANCEL';
  await addOn.menu('runMarkAsLeft');
  addOn.session.answer = 'OK';
  expect(lastShown()).toMatch(/^alert Mark Ada Lovelace as left\? The sidebar will no longer list them/);
  expect([await offered(), addOn.tab(tab).hidden]).toEqual([['Ada Lovelace', 'Grace Hopper'], false]);
});

test('M111 an engineer marked as left is not offered any more, their tab is hidden, and every row remains', async () => {
  const before = await addOn.table(tab);
  expect(before).toHaveLength(1);
  open(tab);
  await addOn.menu('runMarkAsLeft');
  expect(lastShown()).toBe('toast Ada Lovelace is marked as left.');
  expect([await offered(), addOn.tab(tab).hidden]).toEqual([['Grace Hopper'], true]);
  expect(await addOn.table(tab)).toEqual(before);
  expect((await addOn.table('Engineers')).map(({ Name, Status }) => [Name, Status])).toEqual([
    ['Ada Lovelace', 'Left'],
    ['Grace Hopper', 'Active'],
  ]);
});

test('M111 doing it again hides the tab if the first call ended before that', async () => {
  const { sheetId } = addOn.tab(tab);
  addOn.book.hideTab(sheetId, false);
  open(tab);
  await addOn.menu('runMarkAsLeft');
  expect([lastShown(), addOn.tab(tab).hidden]).toEqual(['toast Ada Lovelace is marked as left.', true]);
});

test('M110 an engineer who has already left is reported as such', async () => {
  open(tab);
  await addOn.menu('runMarkAsLeft');
  expect(lastShown()).toMatch(/^alert Ada Lovelace is marked as left already\./);
});

test('M112 set to Active again, they are offered again', async () => {
  addOn.type('Engineers', 'H2', ['Active']);
  expect(await offered()).toEqual(['Ada Lovelace', 'Grace Hopper']);
});
