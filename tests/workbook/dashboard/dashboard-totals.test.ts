import type { AddOnFixture } from '../../support/workbook/add-on-fixture';
import { shownTotals } from '../../support/workbook/dashboard-rows';
import { bookOf, goalOf, metAgo, openTeamBook, personOf, typeBook } from '../../support/workbook/team-book';

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openTeamBook();
});
afterAll(() => addOn.close());

test('D13 the totals cover the engineers that are shown', async () => {
  const people = [
    personOf({ meetings: [metAgo(1)] }),
    personOf({ name: 'Grace Hopper', meetings: [metAgo(20)] }),
    personOf({ name: 'Kofi Mensah', meetings: [metAgo(9)] }),
    personOf({ name: 'Dewi' }),
  ];
  const goals = [
    goalOf({ current: 4 }),
    goalOf({ current: 8, owner: 'Grace Hopper' }),
    goalOf({ current: 6, owner: 'Grace Hopper', objective: 'System Stability' }),
  ];
  const actions = [{ owner: 'Dewi', due: -1, status: 'Open' }];
  await typeBook(addOn, bookOf(people, { goals, actions }));
  const grace = (8 * 40 + 6 * 25) / 650;
  expect(await shownTotals(addOn)).toMatchObject({
    People: 4,
    'Met within cadence': 0.5,
    'Mean score': expect.closeTo((0.4 + grace) / 2, 9),
    'People with a score': 2,
    'Overdue actions': 1,
  });
  expect(await addOn.show('Dashboard', 'E3:H4')).toEqual([
    ['Project Delivery', 'Engineering Process', 'System Stability', 'Sharing and Collaboration'],
    [expect.closeTo(0.6, 9), '', 0.6, ''],
  ]);
});

test('D14 means of feeling and workload are shown for five people or more', async () => {
  const names = ['Ada Lovelace', 'Grace Hopper', 'Kofi Mensah', 'Dewi', 'Jo'];
  const meetings = [metAgo(1, { feeling: 4, workload: 1 })];
  const people = names.map((name) => personOf({ name, meetings }));
  await typeBook(addOn, bookOf(people));
  expect(await shownTotals(addOn)).toMatchObject({ 'Mean feeling': 4, 'Mean workload': 1 });
  await typeBook(
    addOn,
    bookOf([...people.slice(0, 4), personOf({ name: 'Jo', meetings: [metAgo(1, { feeling: 4 })] })]),
  );
  expect(await shownTotals(addOn)).toMatchObject({
    'Mean feeling': 4,
    'Mean workload': 'shown for five or more',
  });
});
