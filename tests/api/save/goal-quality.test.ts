import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

const ada = engineerForm('Ada Lovelace');
const still = '⏸ Stood still over three 1:1s.';
let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn({ team: [ada] });
  const goal = (keyResult: string, current: number) => [
    ...[ada.name, 'Project Delivery', keyResult, '', '', 0, 10, current],
  ];
  addOn.type('Goals', 'A2', goal('Ship the importer', 8), goal('Write the runbook', 8));
  addOn.type('Goals', 'J2', ...[1, 2].map(() => [daysFromNow(-90), daysFromNow(60)]));
  addOn.book.insert(addOn.tab('Goals').sheetId, 'columns', 18, 4);
  for (const days of [42, 28, 14]) await save(days);
});
afterAll(() => addOn.close());

const save = (daysAgo: number, change = {}) =>
  addOn.view(
    'saveMeeting',
    meetingForm(ada.id, { meetingId: `meeting-${daysAgo}`, date: daysFromNow(-daysAgo), ...change }),
  );
const quality = async () => (await addOn.table('Goals')).map((row) => row.Quality);
const colors = async () => {
  const { sheetId } = addOn.tab('Goals');
  const rules = addOn.book
    .conditionalFormats(sheetId)
    .filter(({ criteria }) => criteria === 'CUSTOM_FORMULA');
  const cells = addOn.area('Goals', 'S2:U2');
  addOn.book.setFormulas(cells, [rules.map(({ args }) => String(args[0]))]);
  const [holds = []] = await addOn.show('Goals', 'S2:U2');
  addOn.book.clear(cells, { contents: true });
  return rules.filter((_, index) => holds[index] === true).map(({ background }) => background);
};
const [amber, green] = ['#fdefc3', '#d9efdc'];

test('W200 a goal that stood still over three 1:1s is amber, also at 80 %, until it moves', async () => {
  expect(await quality()).toEqual(['', '']);
  expect(await colors()).toEqual([green]);
  const { form } = await save(0);
  expect(await quality()).toEqual([still, still]);
  expect(await colors()).toEqual([amber]);
  const [first] = form.engineer?.goals.keyResults ?? [];
  expect(first?.stoodStill).toBe(true);
  addOn.type('Goals', 'H2', [10]);
  expect(await colors()).toEqual([green]);
  addOn.type('Goals', 'H2', [8]);
});

test('M390 an undo takes the texts back with the save', async () => {
  const goals = (await addOn.view('readForm', ada.id)).engineer?.goals.keyResults ?? [];
  const seen = { 'key-result': goals[0]?.keyResult ?? '', current: 8 };
  const edit = { table: 'goals', ref: goals[0]?.ref ?? '', seen, now: { current: 9 } } as const;
  const { undo } = await save(0, { edits: [edit] });
  expect(await quality()).toEqual(['', still]);
  if (undo) await addOn.view('undoSave', undo);
  expect(await quality()).toEqual([still, still]);
  // The log has an entry of today now, so the goal counts as moved, as on the dashboard (D8).
  for (let again = 0; again < 2; again += 1) {
    await save(0);
    expect(await quality()).toEqual(['', still]);
  }
});

test('M395 a check with "no" in Settings is off for the sheet and the sidebar, and back with "yes"', async () => {
  const rows = await addOn.table('Settings');
  const row1 = 2 + rows.findIndex((row) => row['Goal check'] === 'Did not move over three 1:1s');
  const cell = `P${row1}`;
  expect((await addOn.show('Settings', 'P1'))[0]).toEqual(['On']);
  addOn.type('Settings', cell, ['no']);
  const { form } = await save(0);
  expect(await quality()).toEqual(['', '']);
  expect(form.engineer?.goals.checks).not.toContain('stood-still');
  expect(form.engineer?.goals.checks).toContain('no-due');
  addOn.type('Settings', cell, ['Yes']);
  await save(0);
  expect(await quality()).toEqual(['', still]);
});
