import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { ada, deletionOf, personalTeam } from '../../support/workbook/personal';
import { wholeWorkbook } from '../../support/workbook/whole-workbook';

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn({ from: await personalTeam() });
});
afterAll(() => addOn.close());

const sharedTabs = [
  'Engineers',
  'Goals',
  'Actions',
  'Talking points',
  'Wins',
  'Goal log',
  'Changes',
  'Bo Ek',
];
const rowsOfOthers = async (tab: string) =>
  (await addOn.table(tab)).filter((row) => ![row.Engineer, row.Name].includes(ada.name));

test('M413 the numbers before a deletion are those of the workbook, and nothing is written', async () => {
  const before = await wholeWorkbook(addOn);
  const { deletion } = await addOn.view('readDeletion', ada.id);
  expect(deletion?.places).toEqual([
    { key: 'meetings', title: 'Ada Lovelace', count: 4 },
    { key: 'goals', title: 'Goals', count: 3 },
    { key: 'actions', title: 'Actions', count: 4 },
    { key: 'talking-points', title: 'Talking points', count: 1 },
    { key: 'wins', title: 'Wins', count: 1 },
    { key: 'goal-log', title: 'Goal log', count: 4 },
    { key: 'changes', title: 'Changes', count: 1 },
    { key: 'check-in', title: 'Form Responses 1', count: 1 },
    { key: 'reports', title: '', count: 1 },
    { key: 'private-note', title: '', count: 1 },
  ]);
  expect(await wholeWorkbook(addOn)).toEqual(before);
});

test('M414 a deletion is refused if the numbers have changed since they were shown', async () => {
  const form = await deletionOf(addOn);
  addOn.type('Actions', 'A20', ['One more', ada.name]);
  const before = await wholeWorkbook(addOn);
  expect(await addOn.failure('deletePerson', form)).toMatchObject({ rule: 'M414' });
  expect(await wholeWorkbook(addOn)).toEqual(before);
  addOn.type('Actions', 'A20', ['', '']);
});

test('M415 M493 a deletion leaves nothing of the engineer, and everything of others; doing it again changes nothing', async () => {
  // The column "Used in 1:1" comes first, so that every answer is at its right.
  addOn.book.move(addOn.tab('Form Responses 1').sheetId, 'columns', 7, 1, 1);
  const others = await Promise.all(sharedTabs.map(rowsOfOthers));
  const form = await deletionOf(addOn);
  const { places } = await addOn.view('deletePerson', form);
  expect(places.map(({ count }) => count)).toEqual([4, 3, 4, 1, 1, 4, 1, 1, 1, 1]);
  const left = JSON.stringify([addOn.book.file(), addOn.runner.file()]);
  const texts = ['Only for Maya', 'What Ada prepared', 'What Ada shipped', 'Corrected'];
  for (const trace of [ada.name, ada.id, ada.email, ...texts]) {
    const at = left.indexOf(trace);
    expect({ trace, found: at < 0 ? '' : left.slice(at - 60, at + 60) }).toEqual({ trace, found: '' });
  }
  expect(await Promise.all(sharedTabs.map(rowsOfOthers))).toEqual(others);
  expect(left).toContain('What Bo prepared');
  const before = await wholeWorkbook(addOn);
  expect(await addOn.view('deletePerson', form)).toEqual({ places: [] });
  expect(await wholeWorkbook(addOn)).toEqual(before);
  expect((await addOn.view('checkWorkbook', 0)).findings).toEqual([]);
});
