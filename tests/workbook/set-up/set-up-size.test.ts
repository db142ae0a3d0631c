import { engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

const script = `
/** Each look at the clock takes a minute and a half. */
function setUpSlowly() {
  const { now } = Date;
  let passed = 0;
  Date.now = () => now() + (passed += 90000);
  try { runSetUp(); } finally { Date.now = now; }
}
`;
const nothing = { made: [], repaired: [] };

let addOn: AddOnFixture;
beforeEach(async () => {
  addOn = await openAddOn({ script, undocumented: { copiesMetadata: true } });
});
afterEach(() => addOn.close());

const calls = () => Object.values(addOn.lastRun().calls).reduce((sum, count) => sum + count, 0);

async function typeEngineers(...names: string[]): Promise<void> {
  const row1 = 2 + (await addOn.table('Engineers')).length;
  addOn.type('Engineers', `A${row1}`, ...names.map((name) => [name]));
}

test('W114 Set up and Refresh charts take two calls for each further engineer, and write nothing', async () => {
  const counts: number[][] = [];
  for (const names of [['Ada'], ['Bo', 'Cy', 'Dee', 'Eve']]) {
    await typeEngineers(...names);
    expect((await addOn.view('setUpWorkbook')).made).toEqual(names);
    expect(await addOn.view('setUpWorkbook')).toEqual(nothing);
    expect(addOn.lastRun().calls.write ?? 0).toBe(0);
    const setUp = calls();
    await addOn.menu('runRefreshCharts');
    expect(addOn.lastRun().calls.write ?? 0).toBe(0);
    counts.push([setUp, calls()]);
  }
  const [[setUp = 0, refresh = 0] = [], [moreSetUp = 0, moreRefresh = 0] = []] = counts;
  expect(setUp).toBeGreaterThan(10);
  expect(moreSetUp - setUp).toBeLessThanOrEqual(4 * 2);
  expect(moreRefresh - refresh).toBeLessThanOrEqual(4 * 2);
});

test('W190 a blank workbook is set up in at most 810 calls, with one for what looks alike on a tab', async () => {
  const blank = await openAddOn({ blank: true });
  try {
    await blank.view('setUpWorkbook');
    const { trail } = blank.lastRun();
    expect(trail.length).toBeGreaterThan(400);
    expect(trail.length).toBeLessThanOrEqual(810);
    const count = (call: string) => trail.filter((one) => one === call).length;
    expect(count('Spreadsheet.insertSheet')).toBe(14);
    // The headers, and the cells of Dashboard and of the template above them.
    expect(count('RangeList.setBackground')).toBe(14 + 2);
    expect(count('Sheet.getDataRange')).toBe(1);
  } finally {
    await blank.close();
  }
});

test('W114 what a tab lacks is restored all the same: a formula, a label, a chart and the colors', async () => {
  await addOn.view('addEngineer', engineerForm('Ada'));
  await addOn.view('setUpWorkbook');
  const { sheetId } = addOn.tab('Ada');
  addOn.book.setConditionalFormats(sheetId, []);
  addOn.book.clear(addOn.area('Ada', 'A2:B2'), { contents: true });
  expect((await addOn.view('setUpWorkbook')).repaired).toEqual([
    'Ada: cells above the table were missing',
    'Ada: the colors of scores were out of date',
  ]);
  expect((await addOn.show('Ada', 'A2'))[0]).toEqual(['Manager']);
  expect(addOn.book.conditionalFormats(sheetId)).toHaveLength(6);
  addOn.type('Settings', 'M3', [0.5]);
  expect((await addOn.view('setUpWorkbook')).repaired.join()).toContain('Ada: the colors of scores');
});

test('W115 Set up ends in time, completes what it has begun, and continues when it is chosen again', async () => {
  await typeEngineers('Ada', 'Bo', 'Cy', 'Dee');
  await addOn.menu('setUpSlowly');
  expect(addOn.session.shown.at(-1)).toBe(
    'alert Added the tabs Ada, Bo. Repaired: Engineers: Ada had no id; Engineers: Bo had no id; ' +
      'Engineers: Cy had no id; Engineers: Dee had no id.\n\n' +
      'There was no time for the tabs of 2 engineers. Choose Set up this workbook again.',
  );
  const ids = (await addOn.table('Engineers')).map((row) => String(row.Id));
  expect((await addOn.show('Calc', 'A2:A5')).flat()).toEqual([ids[0], ids[1], '', '']);
  await addOn.view('saveMeeting', meetingForm(ids[1] ?? ''));
  expect((await addOn.show('Dashboard', 'A6:E9')).map(([name, , , , last]) => [name, last !== ''])).toEqual([
    ['Ada', false],
    ['Bo', true],
    ['Cy', false],
    ['Dee', false],
  ]);
  await addOn.menu('setUpSlowly');
  expect(addOn.session.shown.at(-1)).toContain(
    'Added the tabs Cy, Dee.\n\nThere was no time for the tabs of 2',
  );
  expect(await addOn.view('setUpWorkbook')).toEqual(nothing);
});
