import { engineerForm, meetingForm } from '../../support/forms';
import { openAddOn } from '../../support/workbook/add-on-fixture';
import { wholeWorkbook } from '../../support/workbook/whole-workbook';

test('M533 a value that somebody’s rule rejects is refused with its cell, and nothing is saved', async () => {
  const ada = engineerForm('Ada Lovelace');
  const addOn = await openAddOn({
    team: [ada],
    script: `
      function addRule() {
        var rule = SpreadsheetApp.newDataValidation().requireValueInList(['Bo Berg']).setAllowInvalid(false).build();
        SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Actions').getRange('B2:B9').setDataValidation(rule);
      }`,
  });
  await addOn.menu('addRule');
  const before = await wholeWorkbook(addOn);
  const action = {
    table: 'actions',
    id: 'call-acme',
    cells: { action: 'Call Acme', owner: ada.name },
  } as const;
  const form = meetingForm(ada.id, { meetingId: 'rejected-1', additions: [action] });
  const failure = await addOn.failure('saveMeeting', form);
  expect(failure).toMatchObject({ kind: 'refusal', rule: 'M533' });
  expect(failure.message).toBe(
    'A data validation rule of cell B2 rejects what would be written there. Change the rule under Data › Data validation, or what you entered, and try again.',
  );
  expect(await wholeWorkbook(addOn)).toEqual(before);
  await addOn.close();
});
