import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { openWorld, type World } from '../../support/workbook/workbook';

const script = `
  function protectOldTab() {
    const protection = SpreadsheetApp.getActive().getSheetByName('Facts').protect();
    protection.removeEditors(protection.getEditors());
  }
`;
const ada = engineerForm('Ada Lovelace');
let world: World;

/** The workbook as an earlier version of the add-on left it: the same tags, and the former title. */
beforeEach(async () => {
  world = await openWorld({ script });
  await world.view('addEngineer', ada);
  await world.view('saveMeeting', meetingForm(ada.id));
  world.book.renameTab(world.tab('Calc').sheetId, 'Facts');
});
afterEach(() => world.close());

const titles = () => world.book.tabs().map(({ name }) => name);
const formulasOf = (tab: string) =>
  world.book
    .formulas({ ...world.tab(tab), row: 1, column: 1 })
    .flat()
    .join('\n');

test('W80 Set up renames a tab with the former title, and every formula follows', async () => {
  const { sheetId } = world.tab('Facts');
  expect(formulasOf('Dashboard')).toContain('Facts!');
  expect(await world.view('setUpWorkbook')).toEqual({
    made: [],
    repaired: ['Calc: the tab had its old name'],
  });
  expect(world.tab('Calc').sheetId).toBe(sheetId);
  for (const tab of ['Dashboard', 'Charts']) {
    expect(formulasOf(tab)).toContain('Calc!');
    expect(formulasOf(tab)).not.toContain('Facts');
  }
  expect((await world.show('Dashboard', 'A6:E6'))[0]).toEqual(
    expect.arrayContaining(['Ada Lovelace', daysFromNow(-7)]),
  );
  await world.view('addEngineer', engineerForm('Grace Hopper'));
  expect((await world.show('Dashboard', 'A6:A7')).flat()).toEqual(['Ada Lovelace', 'Grace Hopper']);
  expect(await world.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('W80 the tags of a new workbook are those of an older one', () => {
  const { metadata } = world.runner.file() as { metadata: unknown };
  const tags = JSON.stringify(metadata);
  expect(tags).toContain('"facts"');
  expect(tags).toContain('"facts.of-name"');
  expect(tags).not.toMatch(/"calc["._]/);
});

test('W80 a title that a user chose remains', async () => {
  world.book.renameTab(world.tab('Facts').sheetId, 'Behind the dashboard');
  expect(await world.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(titles()).toContain('Behind the dashboard');
  expect(titles()).not.toContain('Calc');
});

test('W80 the former title remains if another tab is called Calc', async () => {
  world.book.renameTab(world.tab('Talking points').sheetId, 'Calc');
  expect(await world.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(titles()).toEqual(expect.arrayContaining(['Facts', 'Calc']));
});

test('W80 the former title remains for a user who cannot change the tab', async () => {
  await world.menu('protectOldTab');
  world.signIn('tomas.lindqvist@example.com');
  expect(await world.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(titles()).toContain('Facts');
  world.signIn('maya.hartono@example.com');
  expect((await world.view('setUpWorkbook')).repaired).toEqual(['Calc: the tab had its old name']);
});
