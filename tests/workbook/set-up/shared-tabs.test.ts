import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

const script = `
  function protectOldTab() {
    const protection = SpreadsheetApp.getActive().getSheetByName('Facts').protect();
    protection.removeEditors(protection.getEditors());
  }
`;
const ada = engineerForm('Ada Lovelace');
let addOn: AddOnFixture;

/** The workbook as an earlier version of the add-on left it: the same tags, and the former title. */
beforeEach(async () => {
  addOn = await openAddOn({ script, team: [ada] });
  await addOn.view('saveMeeting', meetingForm(ada.id));
  addOn.book.renameTab(addOn.tab('Calc').sheetId, 'Facts');
});
afterEach(() => addOn.close());

const titles = () => addOn.book.tabs().map(({ name }) => name);
const formulasOf = (tab: string) =>
  addOn.book
    .formulas({ ...addOn.tab(tab), row: 1, column: 1 })
    .flat()
    .join('\n');

test('W80 Set up renames a tab with the former title, and every formula follows', async () => {
  const { sheetId } = addOn.tab('Facts');
  expect(formulasOf('Dashboard')).toContain('Facts!');
  expect(await addOn.view('setUpWorkbook')).toEqual({
    made: [],
    repaired: ['Calc: the tab had its old name'],
  });
  expect(addOn.tab('Calc').sheetId).toBe(sheetId);
  for (const tab of ['Dashboard', 'Charts']) {
    expect(formulasOf(tab)).toContain('Calc!');
    expect(formulasOf(tab)).not.toContain('Facts');
  }
  expect((await addOn.show('Dashboard', 'A6:E6'))[0]).toEqual(
    expect.arrayContaining(['Ada Lovelace', daysFromNow(-7)]),
  );
  await addOn.view('addEngineer', engineerForm('Grace Hopper'));
  expect((await addOn.show('Dashboard', 'A6:A7')).flat()).toEqual(['Ada Lovelace', 'Grace Hopper']);
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('W80 the tags of a new workbook are those of an older one', () => {
  const { metadata } = addOn.runner.file() as { metadata: unknown };
  const tags = JSON.stringify(metadata);
  expect(tags).toMatch(/"facts@\d+"/);
  expect(tags).toContain('"facts.of-name"');
  expect(tags).not.toMatch(/"calc["@._]/);
});

test('W80 a title that a user chose remains', async () => {
  addOn.book.renameTab(addOn.tab('Facts').sheetId, 'Behind the dashboard');
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(titles()).toContain('Behind the dashboard');
  expect(titles()).not.toContain('Calc');
});

test('W80 the former title remains if another tab is called Calc', async () => {
  addOn.book.renameTab(addOn.tab('Talking points').sheetId, 'Calc');
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(titles()).toEqual(expect.arrayContaining(['Facts', 'Calc']));
});

test('W80 the former title remains for a user who cannot change the tab', async () => {
  await addOn.menu('protectOldTab');
  addOn.signIn('tomas.lindqvist@example.com');
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(titles()).toContain('Facts');
  addOn.signIn('maya.hartono@example.com');
  expect((await addOn.view('setUpWorkbook')).repaired).toEqual(['Calc: the tab had its old name']);
});
