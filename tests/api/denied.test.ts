import { engineerForm, meetingForm } from '../support/forms';
import { openWorld, type World } from '../support/workbook/workbook';

let world: World;
const ada = engineerForm('Ada Lovelace');

/** Keeps everybody but the owner from writing to the tab. */
const keepOut = `function protectTab() {
  const protection = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Ada Lovelace').protect();
  protection.removeEditors(protection.getEditors());
}`;

beforeEach(async () => {
  world = await openWorld({ script: keepOut });
  await world.view('addEngineer', ada);
});
afterEach(() => world.close());

test('P129 whoever may only view is told so', async () => {
  world.signIn('hr@example.com');
  expect(await world.failure('saveMeeting', meetingForm(ada.id))).toMatchObject({
    kind: 'sheet',
    code: 'view-only',
    message: 'This workbook is shared with you for viewing only. Ask its owner to let you edit.',
  });
});

test('P129 an editor whom a protection keeps out is told of protected cells', async () => {
  await world.menu('protectTab');
  world.signIn('tomas.lindqvist@example.com');
  const failure = await world.failure('saveMeeting', meetingForm(ada.id));
  expect(failure).toMatchObject({ kind: 'sheet', code: 'protected' });
  expect(failure.message).toContain('cells are protected against you');
});
