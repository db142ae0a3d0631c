import { engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

const ada = engineerForm('Ada Lovelace');
const bob = engineerForm('Bob Noyce');
let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn({
    team: [ada, bob],
    script: `function clearRules() {
      SpreadsheetApp.getActiveSpreadsheet().getSheets().forEach(function (sheet) {
        sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations();
      });
    }`,
  });
  await addOn.view('saveMeeting', meetingForm(ada.id));
  addOn.type('Goals', 'A2', [ada.name, 'Project Delivery', 'Ship', 'metric', 1, 0, 10, 5]);
  addOn.type('Actions', 'A2', ['Call', ada.name, ada.name, '2026-10-31', 'Open']);
  // A value that is pasted passes the rules of the cell.
  await addOn.menu('clearRules');
});
afterAll(() => addOn.close());

const unreadOf = async (id: string) => (await addOn.view('readForm', id)).engineer?.unread;

test('M430 the form names a cell that it cannot read: tab, cell, column, value and what belongs there', async () => {
  expect(await unreadOf(ada.id)).toBeUndefined();
  addOn.type('Actions', 'D2', ['soon']);
  expect(await unreadOf(ada.id)).toEqual({
    cells: [{ tab: 'Actions', cell: 'D2', column: 'Due', value: '"soon"', needs: 'date', limits: '' }],
    count: 1,
  });
  expect(await unreadOf(bob.id)).toBeUndefined();
  addOn.type('Actions', 'D2', ['2026-10-31']);
  expect(await unreadOf(ada.id)).toBeUndefined();
});

test('M430 at most three cells are named, and all are counted; cells of ended action items are not', async () => {
  const { row } = (await addOn.view('readForm', ada.id)).engineer?.last ?? { row: 0 };
  addOn.type(ada.name, `A${row}`, ['someday']);
  addOn.type(ada.name, `D${row}`, ['splendid']);
  addOn.type('Goals', 'K2', ['one day']);
  addOn.type('Actions', 'D2', ['never']);
  const unread = await unreadOf(ada.id);
  expect(unread?.cells).toHaveLength(3);
  expect(unread).toMatchObject({ count: 4 });
  addOn.type('Actions', 'E2', ['Done']);
  expect(await unreadOf(ada.id)).toMatchObject({ count: 3 });
});
