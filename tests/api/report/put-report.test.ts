import type { ReportSheet, SheetLine } from '../../../src/contract/report';
import { daysFromNow, engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const tabName = `Report Ada Lovelace ${daysFromNow(0)}`;
const line = (look: SheetLine['look'], ...cells: SheetLine['cells']): SheetLine => ({ look, cells });
const sheet = (...lines: SheetLine[]): ReportSheet => ({
  engineerId: ada.id,
  lines: [line('title', 'Growth report: Ada'), ...lines],
});
const tabs = () => addOn.book.tabs().map(({ name }) => name);

/** Keeps everybody but the owner from touching the report: its old tab cannot go. */
const keepOut = `function protectReport() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets().find((one) => one.getName().startsWith('Report'));
  const protection = sheet.protect();
  protection.removeEditors(protection.getEditors());
}`;

beforeEach(async () => {
  addOn = await openAddOn({ script: keepOut, team: [ada] });
});
afterEach(() => addOn.close());

test('R19 a report is written to a tab as values and text, never as formulas', async () => {
  const day = daysFromNow(-3);
  const view = await addOn.view(
    'putReport',
    sheet(
      line('plain', 'Period', { day }, { day }),
      line('heading', '1:1s'),
      line('header', 'Date', 'What was said', 'Feeling'),
      line('plain', { day }, '=1+1', 4, -2, { share: 0.62, decimals: 0 }),
      line('plain', '', "'quoted\n-second line", '@Maya', '+1', '1/2'),
    ),
  );
  expect(view).toEqual({ tab: tabName, replaced: false });
  expect(await addOn.show(tabName, 'A1:E6')).toEqual([
    ['Growth report: Ada', '', '', '', ''],
    ['Period', day, day, '', ''],
    ['1:1s', '', '', '', ''],
    ['Date', 'What was said', 'Feeling', '', ''],
    [day, '=1+1', 4, -2, 0.62],
    ['', "'quoted\n-second line", '@Maya', '+1', '1/2'],
  ]);
  expect(addOn.formulas(tabName, 'A1:H6').flat().filter(Boolean)).toEqual([]);
  expect(addOn.tab(tabName)).toMatchObject({ rows: 6, columns: 9 });
});

test('W191 a long report takes as many calls as a short one with the same headings', async () => {
  const lines = (count: number) =>
    Array.from({ length: count }, () => [
      line('header', 'Date', 'What was said'),
      line('plain', 'A sentence beside blank cells'),
      line('plain', 'Two', 'cells'),
    ]).flat();
  const callsOf = async (count: number) => {
    await addOn.view('putReport', sheet(line('heading', '1:1s'), ...lines(count)));
    return addOn.lastRun().trail.filter((call) => /^Range|\.set/.test(call));
  };
  await callsOf(1);
  const short = await callsOf(1);
  expect(short.length).toBeGreaterThan(10);
  expect(await callsOf(20)).toEqual(short);
});

test('R20 the tab is named after engineer and day, and is shown', async () => {
  const { tab } = await addOn.view('putReport', sheet());
  expect(tab).toBe(tabName);
  expect(addOn.session.activeSheetId()).toBe(addOn.tab(tabName).sheetId);
});

test('R20 a report of the same day replaces its tab, also a moved or renamed one', async () => {
  await addOn.view('putReport', sheet(line('plain', 'old', 'to go'), line('plain', 'old')));
  addOn.book.renameTab(addOn.tab(tabName).sheetId, 'For HR');
  const before = tabs();
  expect(await addOn.view('putReport', sheet(line('plain', 'new')))).toEqual({
    tab: 'For HR',
    replaced: true,
  });
  expect(tabs()).toEqual(before);
  expect(await addOn.show('For HR', 'A1:B2')).toEqual([
    ['Growth report: Ada', ''],
    ['new', ''],
  ]);
  expect(addOn.tab('For HR').rows).toBe(2);
});

test('R20 a tab of that name that is not a report remains unchanged', async () => {
  addOn.book.insertTab({ name: tabName });
  addOn.type(tabName, 'A1', ['mine']);
  expect((await addOn.view('putReport', sheet())).tab).toBe(`${tabName} (2)`);
  expect((await addOn.view('putReport', sheet())).tab).toBe(`${tabName} (2)`);
  expect(await addOn.show(tabName, 'A1:A1')).toEqual([['mine']]);
  expect(tabs().filter((name) => name.startsWith('Report'))).toHaveLength(2);
});

test('R20 each engineer has a separate report, and Set up does not change it', async () => {
  const grace = engineerForm('Grace Hopper');
  await addOn.view('addEngineer', grace);
  await addOn.view('putReport', sheet());
  await addOn.view('putReport', { ...sheet(), engineerId: grace.id });
  const before = tabs();
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(tabs()).toEqual(before);
  expect(before.filter((name) => name.startsWith('Report'))).toHaveLength(2);
});

test('R21 a report that cannot be put in the place of the old one leaves everything as it was', async () => {
  await addOn.view('putReport', sheet(line('plain', 'old')));
  await addOn.menu('protectReport');
  addOn.signIn('tomas.lindqvist@example.com');
  const open = addOn.tab('Goals').sheetId;
  addOn.session.open(open);
  const before = tabs();
  const failure = await addOn.failure('putReport', sheet(line('plain', 'new')));
  expect(failure).toMatchObject({ kind: 'sheet', code: 'protected' });
  expect(tabs()).toEqual(before);
  expect(await addOn.show(tabName, 'A2:A2')).toEqual([['old']]);
  expect(addOn.session.activeSheetId()).toBe(open);
});

test('R22 a viewer gets a sentence, and no tab is made', async () => {
  const before = tabs();
  addOn.signIn('hr@example.com');
  expect(await addOn.failure('putReport', sheet())).toMatchObject({ kind: 'sheet', code: 'view-only' });
  expect(tabs()).toEqual(before);
});

test('R23 what a cell cannot contain is refused, and no tab is made', async () => {
  const before = tabs();
  const refusal = async (lines: unknown) =>
    addOn.failure('putReport', { engineerId: ada.id, lines } as ReportSheet);
  expect(await refusal([])).toMatchObject({ rule: 'R23', details: { reason: 'size' } });
  expect((await refusal(Array.from({ length: 5001 }, () => line('plain')))).message).toContain('5001 lines');
  for (const cells of [['x'.repeat(50_001)], Array(10).fill('')]) {
    expect(await refusal([line('title'), { look: 'plain', cells }])).toMatchObject({
      ...{ rule: 'R23', details: { reason: 'line', line: 2 } },
      message: 'Line 2 of the report cannot be written to a sheet. Close this page and open it again.',
    });
  }
  expect(await refusal([{ look: 'plain', cells: [{ day: 'soon' }] }])).toMatchObject({
    rule: 'P270',
    field: 'lines[1].cells[1].day',
  });
  expect(await refusal([{ look: 'huge', cells: [] }])).toMatchObject({
    rule: 'P270',
    field: 'lines[1].look',
  });
  expect(tabs()).toEqual(before);
});

test('R5 no tab is made for an engineer who is no longer on the tab Engineers', async () => {
  expect(await addOn.failure('putReport', { ...sheet(), engineerId: 'eng-x' })).toMatchObject({ rule: 'R5' });
});
