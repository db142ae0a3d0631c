import { people } from '../../local-sheets/src/protocol/people';
import { declaredFunctions } from '../../local-sheets/src/runtime/isolate/declarations';
import { missingPermission } from '../../src/api/missing-permission';
import { builtCode } from '../support/built-code';
import { engineerForm, meetingForm } from '../support/forms';
import { type AddOnFixture, openAddOn } from '../support/workbook/add-on-fixture';
import { savedState } from '../support/workbook/whole-workbook';

const ada = engineerForm('Ada Lovelace');
const maya = people[0]?.email ?? '';
const howTo =
  'Choose an item of the menu 1:1s and allow everything that Google lists; if Google does not ask, remove 1:1s at myaccount.google.com/connections and try again.';
const sentences = {
  'spreadsheets.currentonly': `You have not allowed 1:1s to read and edit this spreadsheet. ${howTo}`,
  'script.container.ui': `You have not allowed 1:1s to show its sidebar and dialogs. ${howTo}`,
};
const menuItems = declaredFunctions(builtCode).filter((name) => /^(show|run)/.test(name));

let addOn: AddOnFixture;
beforeEach(async () => {
  addOn = await openAddOn({ team: [ada] });
});
afterEach(() => addOn.close());

const refuse = (...scopes: string[]) => addOn.runner.consent.refuse(maya, scopes);

describe('M220 without permission to see the email address', () => {
  beforeEach(() => refuse('userinfo.email'));

  test('M220 every menu item works', async () => {
    expect(menuItems.length).toBeGreaterThan(20);
    for (const item of menuItems) await addOn.menu(item);
    expect(addOn.session.shown).toContain('sidebar 1:1: true');
    expect(addOn.session.shown.at(-1)).toMatch(/^alert 1:1s, version/);
  });

  test('M220 the sidebar opens and saves a 1:1 under the manager of the engineer', async () => {
    expect((await addOn.view('readForm', ada.id)).engineer?.name).toBe(ada.name);
    const { undo } = await addOn.view('saveMeeting', meetingForm(ada.id));
    expect(await addOn.table(ada.name)).toMatchObject([{ Manager: ada.manager }]);
    await addOn.view('savePrivateNote', ada.id, 'for me', '');
    expect((await addOn.view('readPrivateNote', ada.id)).text).toBe('for me');
    if (undo) await addOn.view('undoSave', undo);
    expect(await addOn.table(ada.name)).toEqual([]);
  });

  test('M220 the dialogs read the workbook', async () => {
    expect((await addOn.view('readSharing')).me).toBe('');
    await addOn.view('readReminders');
    await addOn.view('readCalendar');
    await addOn.view('readReport', ada.id);
    await addOn.view('readCycle');
    await addOn.view('protectWorkbook', { limits: {} });
  });
});

test.each([
  ['readForm', (one: AddOnFixture) => one.failure('readForm', ada.id)],
  ['readSharing', (one: AddOnFixture) => one.failure('readSharing')],
  ['saveMeeting', (one: AddOnFixture) => one.failure('saveMeeting', meetingForm(ada.id))],
  ['addEngineer', (one: AddOnFixture) => one.failure('addEngineer', engineerForm('Grace Hopper'))],
  ['savePrivateNote', (one: AddOnFixture) => one.failure('savePrivateNote', ada.id, 'a note', '')],
  ['readDrafts', (one: AddOnFixture) => one.failure('readDrafts')],
  ['setUpWorkbook', (one: AddOnFixture) => one.failure('setUpWorkbook')],
])('M221 without permission for the spreadsheet, %s says so, and nothing is written', async (_, call) => {
  refuse('spreadsheets.currentonly');
  const before = await savedState(addOn);
  expect(await call(addOn)).toMatchObject({
    kind: 'refusal',
    code: 'permission-missing',
    message: sentences['spreadsheets.currentonly'],
    details: { permission: 'spreadsheet' },
  });
  expect(await savedState(addOn)).toBe(before);
  refuse();
  expect((await addOn.view('readForm', ada.id)).engineer?.name).toBe(ada.name);
});

test('M221 without permission to show pages, a page that is open reads and saves', async () => {
  refuse('script.container.ui');
  expect((await addOn.view('readForm', ada.id)).engineer?.name).toBe(ada.name);
  await addOn.view('saveMeeting', meetingForm(ada.id));
  expect(await addOn.table(ada.name)).toHaveLength(1);
});

test.each([
  [
    'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    'pages',
  ],
  [
    'You do not have permission to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    'email',
  ],
  [
    'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    'spreadsheet',
  ],
  ['You do not have permission to call UrlFetchApp.fetch', 'other'],
  ['You do not have permission to edit this spreadsheet.', null],
  ['You are trying to edit a protected cell or object.', null],
])('M221 "%s" is about %s', (message, permission) => {
  expect(missingPermission(new Error(message))).toBe(permission);
});

describe.each(Object.entries(sentences))('M222 without %s', (scope, sentence) => {
  test.each(menuItems)('M222 %s names the permission and does nothing', async (item) => {
    refuse(scope);
    const before = await savedState(addOn);
    const shown = addOn.session.shown.length;
    await expect(addOn.menu(item)).rejects.toThrow(sentence);
    expect(addOn.session.shown).toHaveLength(shown);
    expect(addOn.lastRun().calls).toEqual({});
    expect(await savedState(addOn)).toBe(before);
  });
});
