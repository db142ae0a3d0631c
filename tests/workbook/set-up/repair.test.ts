import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');

beforeEach(async () => {
  addOn = await openAddOn({ team: [ada] });
});
afterEach(() => addOn.close());

test('W7 a missing column is named with its tab, and Set up puts it back where it was', async () => {
  addOn.type('Goals', 'A2', ['Ada Lovelace', 'Project Delivery', 'Ship', 'metric', 1, 0, 10, 5]);
  addOn.book.remove(addOn.tab('Goals').sheetId, 'columns', 5, 1);
  const failure = await addOn.failure('saveMeeting', meetingForm(ada.id));
  expect(failure).toMatchObject({
    kind: 'sheet',
    code: 'column-missing',
    details: { tab: 'Goals', column: 'Weight' },
  });
  expect(failure.message).toBe(
    'The tab Goals no longer has a column Weight. Choose 1:1s › Set up this workbook to put it back.',
  );
  expect(await addOn.table('Ada Lovelace')).toEqual([]);
  const { repaired } = await addOn.view('setUpWorkbook');
  expect(repaired.join('\n')).toContain('Goals: the column Weight was missing');
  expect(await addOn.show('Goals', 'D1:F1')).toEqual([['Type', 'Weight', 'Start']]);
  await addOn.view('saveMeeting', meetingForm(ada.id));
  const { engineer } = await addOn.view('readForm', ada.id);
  expect(engineer).toMatchObject({ score: 0.5, coverage: 1 });
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('W7 a missing column of an engineer’s tab comes back with the lines above it', async () => {
  await addOn.view('saveMeeting', meetingForm(ada.id));
  addOn.book.remove(addOn.tab('Ada Lovelace').sheetId, 'columns', 3, 1);
  const failure = await addOn.failure('readForm', ada.id);
  expect(failure.message).toContain('The tab Ada Lovelace no longer has a column Feeling note.');
  await addOn.view('setUpWorkbook');
  const [saved] = await addOn.table('Ada Lovelace');
  expect(saved).toMatchObject({ Feeling: 4, 'Feeling note': '', Workload: 1 });
  expect(await addOn.show('Ada Lovelace', 'A6:D6')).toEqual([['Objective', 'Weight', 'Score', 'Coverage']]);
  expect((await addOn.view('readForm', ada.id)).engineer).toMatchObject({ meetingCount: 1, score: null });
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('W7 a column that comes back does not have the rules of the one before it', async () => {
  addOn.type('Goals', 'A2', ['Ada Lovelace', 'Project Delivery', 'Ship', 'metric', 1, 0, 10, 5]);
  expect(await addOn.show('Goals', 'L1:N1')).toEqual([['Confidence', 'Quality', 'Updated']]);
  addOn.book.remove(addOn.tab('Goals').sheetId, 'columns', 13, 2);
  await addOn.view('setUpWorkbook');
  // Before Quality is Confidence, which rejects everything but numbers from 0 to 10.
  await addOn.view('saveMeeting', meetingForm(ada.id));
  expect((await addOn.table('Goals'))[0]?.Quality).toBe('No due date. Too short to understand.');
});

test('W8 a missing tab is made again', async () => {
  addOn.book.deleteTab(addOn.tab('Ada Lovelace').sheetId);
  addOn.book.deleteTab(addOn.tab('Actions').sheetId);
  const failure = await addOn.failure('readForm', ada.id);
  expect(failure.message).toContain('The tab Actions no longer exists.');
  expect((await addOn.view('setUpWorkbook')).made).toEqual(['Actions', 'Ada Lovelace']);
  expect((await addOn.view('readForm', ada.id)).engineer).toMatchObject({ name: 'Ada Lovelace' });
  expect(
    addOn.book
      .tabs()
      .map(({ name }) => name)
      .slice(0, 13),
  ).toEqual([
    ...['Engineers', 'Dashboard', 'Charts', 'Managers', 'Goals', 'Actions', 'Talking points', 'Wins'],
    ...['Scores', 'Goal log', 'Changes', 'Settings', 'Calc'],
  ]);
});

test('W9 an engineer typed into the tab Engineers gets an id and a tab', async () => {
  addOn.type('Engineers', 'A3', ['Grace Hopper', '', 'Compiler engineer']);
  expect((await addOn.view('readForm', null)).engineers.map(({ name }) => name)).toEqual(['Ada Lovelace']);
  const { made } = await addOn.view('setUpWorkbook');
  expect(made).toEqual(['Grace Hopper']);
  const { engineers } = await addOn.view('readForm', null);
  const grace = engineers.find(({ name }) => name === 'Grace Hopper');
  const { form } = await addOn.view('saveMeeting', meetingForm(grace?.id ?? ''));
  expect(form.engineer).toMatchObject({ name: 'Grace Hopper', role: 'Compiler engineer', cadenceDays: 14 });
});

test('W10 tabs and columns that lost their tags are found again by their headers', async () => {
  addOn.type('Goals', 'A2', ['Ada Lovelace', 'Project Delivery', 'Ship', 'metric', 1, 0, 10, 5]);
  await addOn.view('saveMeeting', meetingForm(ada.id));
  const before = addOn.book.tabs().map(({ name }) => name);
  const copy = await openAddOn({ copyOf: addOn });
  try {
    expect((await copy.failure('readForm', null)).code).toBe('not-set-up');
    expect((await copy.view('setUpWorkbook')).made).toEqual([]);
    expect(copy.book.tabs().map(({ name }) => name)).toEqual(before);
    const { engineer } = await copy.view('readForm', ada.id);
    expect(engineer).toMatchObject({ meetingCount: 1, lastMeeting: daysFromNow(-7), score: 0.5 });
    expect(copy.book.charts(copy.tab('Ada Lovelace').sheetId)).toHaveLength(4);
    expect(await copy.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  } finally {
    await copy.close();
  }
});

test('W10 neither an engineer tab nor a tab of a user takes the place of Scores, whose headers they have too', async () => {
  await addOn.view('saveMeeting', meetingForm(ada.id));
  addOn.type('Sheet1', 'A1', ['Score', 'Coverage'], [1, 2]);
  addOn.book.deleteTab(addOn.tab('Scores').sheetId);
  const copy = await openAddOn({ copyOf: addOn });
  try {
    expect((await copy.view('setUpWorkbook')).made).toEqual(['Scores']);
    expect(await copy.show('Sheet1', 'A1:C2')).toEqual([
      ['Score', 'Coverage', ''],
      [1, 2, ''],
    ]);
    for (const tab of ['Ada Lovelace', 'Engineer template']) {
      expect(copy.formulas(tab, 'A1:D14').flat().join()).not.toContain('OBJECTIVE_SCORES');
    }
    expect((await copy.view('readForm', ada.id)).engineer).toMatchObject({ meetingCount: 1 });
  } finally {
    await copy.close();
  }
});

test('W22 a deleted header row is put back', async () => {
  await addOn.view('saveMeeting', meetingForm(ada.id));
  addOn.book.remove(addOn.tab('Ada Lovelace').sheetId, 'rows', 14, 1);
  addOn.book.remove(addOn.tab('Engineers').sheetId, 'rows', 1, 1);
  expect((await addOn.failure('readForm', ada.id)).message).toContain('no longer has a header row');
  await addOn.view('setUpWorkbook');
  expect((await addOn.show('Engineers', 'A1:B2')).map(([first]) => first)).toEqual(['Name', 'Ada Lovelace']);
  expect(await addOn.table('Ada Lovelace')).toEqual([expect.objectContaining({ Feeling: 4, Workload: 1 })]);
  expect((await addOn.view('readForm', ada.id)).engineer).toMatchObject({ meetingCount: 1 });
});

test('W22 deleted lines above the table are put back', async () => {
  await addOn.view('saveMeeting', meetingForm(ada.id));
  const { sheetId } = addOn.tab('Ada Lovelace');
  addOn.book.remove(sheetId, 'rows', 9, 1);
  addOn.book.remove(sheetId, 'rows', 3, 1);
  await addOn.view('setUpWorkbook');
  const labels = (await addOn.show('Ada Lovelace', 'A1:A11')).map(([label]) => label);
  expect(labels).toEqual([
    ...['Name', 'Manager', 'Last 1:1', 'Next due', '', 'Objective'],
    ...['Project Delivery', 'Engineering Process', 'System Stability', 'Sharing and Collaboration', 'Total'],
  ]);
  expect((await addOn.show('Ada Lovelace', 'B3:B3'))[0]?.[0]).toBe(daysFromNow(-7));
  expect((await addOn.show('Ada Lovelace', 'B11'))[0]).toEqual([100]);
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test.each([1, 3, 4])('W22 a panel that lost %i of its lines sums up all of them again', async (count) => {
  addOn.book.remove(addOn.tab('Ada Lovelace').sheetId, 'rows', 7, count);
  await addOn.view('setUpWorkbook');
  expect(await addOn.show('Ada Lovelace', 'A5')).toEqual([['']]);
  expect((await addOn.show('Ada Lovelace', 'A7:B11')).sort()).toEqual([
    ...[
      ['Engineering Process', 20],
      ['Project Delivery', 40],
      ['Sharing and Collaboration', 15],
    ],
    ...[
      ['System Stability', 25],
      ['Total', 100],
    ],
  ]);
  addOn.type('Ada Lovelace', 'B7', [0]);
  expect(String((await addOn.show('Ada Lovelace', 'A5'))[0]?.[0])).toMatch(/^Weights add up to \d+ %$/);
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('W17 a panel that filters Goals in each of its lines, as it once did, looks its figures up after Set up', async () => {
  addOn.type('Goals', 'A2', ['Ada Lovelace', 'Project Delivery', 'Ship', 'metric', 1, 0, 10, 5]);
  addOn.type('Ada Lovelace', 'C7', ['=WEIGHTED_GOAL_SCORE(FILTER(Goals!E1:E;Goals!A1:A=B1);Goals!I2:I)']);
  await addOn.view('setUpWorkbook');
  expect(addOn.formulas('Ada Lovelace', 'C7')[0]?.[0]).toContain('XLOOKUP');
  expect(await addOn.show('Ada Lovelace', 'C7')).toEqual([[0.5]]);
});

test('W22 in a copy of the file, a blank tab without its header row gets it in spite of its drop-down lists', async () => {
  addOn.book.remove(addOn.tab('Talking points').sheetId, 'rows', 1, 1);
  const copy = await openAddOn({ copyOf: addOn });
  await copy.view('setUpWorkbook');
  expect((await copy.show('Talking points', 'A1:C1'))[0]).toEqual(['Engineer', 'Topic', 'Added by']);
  await copy.close();
});
