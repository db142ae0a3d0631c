import { daysFromNow, engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
afterEach(() => addOn.close());

test('M205 the calendar page gets the user’s engineers by name, with address, cadence and first day', async () => {
  addOn = await openAddOn({
    team: [
      engineerForm('Bo', { email: 'bo@example.com', cadenceDays: '10' }),
      engineerForm('Ada'),
      engineerForm('Cy', { manager: 'tomas.lindqvist@example.com' }),
    ],
  });
  addOn.type('Bo', 'A15', [daysFromNow(-4)]);
  const { areOwn, engineers, locale } = await addOn.view('readCalendar');
  expect({ areOwn, locale }).toEqual({ areOwn: true, locale: 'en_US' });
  expect(engineers.map(({ name, email, cadenceDays }) => [name, email, cadenceDays])).toEqual([
    ['Ada', '', 14],
    ['Bo', 'bo@example.com', 10],
  ]);
  expect(engineers[1]?.first).toBe(daysFromNow(6));
  expect(engineers[0]?.first.localeCompare(daysFromNow(0))).toBe(1);
});

test('M205 if the user has no engineers, all active ones come with their managers, also without a tab', async () => {
  addOn = await openAddOn({
    team: [engineerForm('Ada'), engineerForm('Bo', { manager: 'tomas.lindqvist@example.com' })],
  });
  addOn.book.deleteTab(addOn.tab('Bo').sheetId);
  addOn.signIn('hr@example.com');
  const { areOwn, engineers } = await addOn.view('readCalendar');
  expect(areOwn).toBe(false);
  expect(engineers.map(({ manager }) => manager)).toEqual([
    'maya.hartono@example.com',
    'tomas.lindqvist@example.com',
  ]);
});
