import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
afterEach(() => addOn.close());

const [ada, bo, cy] = ['Ada', 'Bo', 'Cy'].map((name) => engineerForm(name)) as [Form, Form, Form];
type Form = ReturnType<typeof engineerForm>;
const bring = async (...forms: Form[]) => {
  addOn = await openAddOn({ team: forms });
};
/** The last 1:1 was so many days ago, and none was agreed on after it. */
const metAgo = (form: Form, days: number) => addOn.type(form.name, 'A15', [daysFromNow(-days)]);
const late = async () => (await addOn.view('readReminders')).reminders;

test('M200 the longest overdue comes first, then action items, and engineers without a 1:1 last', async () => {
  await bring(cy, ada, bo, engineerForm('Dee'), engineerForm('Eve'));
  metAgo(ada, 19);
  metAgo(bo, 40);
  metAgo(engineerForm('Dee'), 3);
  metAgo(engineerForm('Eve'), 3);
  addOn.type('Actions', 'A2', ['Ask', 'dee', '', daysFromNow(-1), 'Open']);
  addOn.type(
    'Actions',
    'A3',
    ['Done', 'Eve', '', daysFromNow(-1), 'Done'],
    ['Later', 'Eve', '', daysFromNow(0), ''],
  );
  expect(await late()).toEqual([
    { id: bo.id, name: 'Bo', daysOverdue: 26, neverMet: false, overdueActions: 0 },
    { id: ada.id, name: 'Ada', daysOverdue: 5, neverMet: false, overdueActions: 0 },
    { id: 'eng-dee', name: 'Dee', daysOverdue: 0, neverMet: false, overdueActions: 1 },
    { id: cy.id, name: 'Cy', daysOverdue: 0, neverMet: true, overdueActions: 0 },
  ]);
});

test('M200 another manager is reminded of their own engineers, and HR of none', async () => {
  await bring(ada, engineerForm('Bo', { manager: 'Tomas.Lindqvist@example.com' }));
  expect((await late()).map(({ name }) => name)).toEqual(['Ada']);
  addOn.signIn('tomas.lindqvist@example.com');
  expect((await late()).map(({ name }) => name)).toEqual(['Bo']);
  addOn.signIn('hr@example.com');
  expect(await late()).toEqual([]);
});

test('M200 a day that was agreed on counts, and a save ends it', async () => {
  await bring(ada);
  metAgo(ada, 40);
  expect(await late()).toHaveLength(1);
  await addOn.view('saveMeeting', meetingForm(ada.id, { date: daysFromNow(0), nextDate: daysFromNow(3) }));
  expect(await late()).toEqual([]);
});

test('C21 there is no reminder of an engineer on leave', async () => {
  await bring(ada);
  expect(await late()).toHaveLength(1);
  addOn.type('Engineers', 'H2', ['On leave']);
  expect(await late()).toEqual([]);
});

test('M202 a missing tab or column only removes its own reminders', async () => {
  await bring(ada, bo, cy);
  for (const form of [ada, bo, cy]) metAgo(form, 30);
  addOn.type('Actions', 'A2', ['Ask', 'Ada', '', daysFromNow(-1), 'Open']);
  addOn.book.deleteTab(addOn.tab('Ada').sheetId);
  addOn.type('Bo', 'F15', ['The migration']);
  addOn.book.remove(addOn.tab('Bo').sheetId, 'columns', 1, 1);
  const named = async () =>
    (await late()).map(({ name, ...rest }) => [name, rest.daysOverdue, rest.overdueActions]);
  expect(await named()).toEqual([
    ['Cy', 16, 0],
    ['Ada', 0, 1],
  ]);
  addOn.book.deleteTab(addOn.tab('Actions').sheetId);
  expect(await named()).toEqual([['Cy', 16, 0]]);
});

test('M250 where Calc is missing, stale or in error, the tab itself shows what is late', async () => {
  await bring(ada, bo, cy);
  metAgo(ada, 40);
  metAgo(bo, 30);
  metAgo(cy, 20);
  const expected = await late();
  expect(expected.map(({ name, daysOverdue }) => [name, daysOverdue])).toEqual([
    ['Ada', 26],
    ['Bo', 16],
    ['Cy', 6],
  ]);
  const usual = Object.values(addOn.lastRun().calls).reduce((sum, one) => sum + one, 0);
  const calc = await addOn.show('Calc', 'A2:B4');
  expect(calc.map(([id]) => id)).toEqual([ada.id, bo.id, cy.id]);
  // A blocked spill, the row of a deleted tab, and a row without its formula.
  addOn.type('Calc', 'E2', ['in the way']);
  addOn.type('Calc', 'B3', [1]);
  expect(String((await addOn.show('Calc', 'C2'))[0]?.[0])).toMatch(/^#/);
  expect(await late()).toEqual(expected);
  expect(addOn.lastRun().trail.filter((call) => call === 'Range.getValues')).toHaveLength(6);
  addOn.book.remove(addOn.tab('Calc').sheetId, 'columns', 4, 1);
  expect(await late()).toEqual(expected);
  addOn.book.deleteTab(addOn.tab('Calc').sheetId);
  expect(await late()).toEqual(expected);
  expect(usual).toBeLessThanOrEqual(9);
});
