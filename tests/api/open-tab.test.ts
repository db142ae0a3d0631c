import { engineerForm } from '../support/forms';
import { type AddOnFixture, openAddOn } from '../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const grace = engineerForm('Grace Hopper');

beforeAll(async () => {
  addOn = await openAddOn({ team: [grace, ada] });
});
afterAll(() => addOn.close());

const goTo = (tab: string) => addOn.session.open(addOn.tab(tab).sheetId);
const nameOf = async (...args: [string | null, boolean?]) =>
  (await addOn.view('readForm', ...args)).engineer?.name;

test('M96 following the open tab reads its engineer, whichever was requested', async () => {
  goTo('Grace Hopper');
  expect(await nameOf(ada.id, true)).toBe('Grace Hopper');
  expect(await nameOf(ada.id)).toBe('Ada Lovelace');
});

test('M96 on any other tab following keeps the engineer so far', async () => {
  for (const tab of ['Goals', 'Sheet1']) {
    goTo(tab);
    expect(await nameOf(ada.id, true)).toBe('Ada Lovelace');
  }
});

test('M97 the tab of an engineer opens for the user who asks, and nothing is written', async () => {
  goTo('Goals');
  expect(await addOn.view('openTab', ada.id)).toEqual({ tab: 'Ada Lovelace' });
  expect(addOn.session.activeSheetId()).toBe(addOn.tab('Ada Lovelace').sheetId);
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
});

test('M97 a renamed tab opens too, also for a viewer', async () => {
  addOn.book.renameTab(addOn.tab('Ada Lovelace').sheetId, 'Countess');
  addOn.signIn('hr@example.com');
  expect(await addOn.view('openTab', ada.id)).toEqual({ tab: 'Countess' });
});

test('M97 a missing tab is reported as such', async () => {
  const failure = await addOn.failure('openTab', 'eng-nobody');
  expect(failure).toMatchObject({ kind: 'sheet', code: 'engineer-tab-missing' });
  expect(failure.message).toContain('The tab of this engineer no longer exists.');
});
