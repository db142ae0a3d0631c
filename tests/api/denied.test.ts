import { engineerForm, meetingForm } from '../support/forms';
import { type AddOnFixture, openAddOn } from '../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');

/** Keeps everybody but the owner from writing to the tab. */
const keepOut = `function protectTab() {
  const protection = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Ada Lovelace').protect();
  protection.removeEditors(protection.getEditors());
}`;

beforeEach(async () => {
  addOn = await openAddOn({ script: keepOut, team: [ada] });
});
afterEach(() => addOn.close());

test('P129 a viewer gets a sentence that says so', async () => {
  addOn.signIn('hr@example.com');
  expect(await addOn.failure('saveMeeting', meetingForm(ada.id))).toMatchObject({
    kind: 'sheet',
    code: 'view-only',
    message: 'This workbook is shared with you for viewing only. Ask its owner to let you edit.',
  });
});

test('P129 an editor who is stopped by a protection reads about protected cells', async () => {
  await addOn.menu('protectTab');
  addOn.signIn('tomas.lindqvist@example.com');
  const failure = await addOn.failure('saveMeeting', meetingForm(ada.id));
  expect(failure).toMatchObject({ kind: 'sheet', code: 'protected' });
  expect(failure.message).toContain('because some cells are protected');
});
