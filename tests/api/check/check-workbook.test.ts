import type { Finding } from '../../../src/contract/check';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { wholeWorkbook } from '../../support/workbook/whole-workbook';

const ada = engineerForm('Ada Lovelace');
const bo = engineerForm('Bo Berg');
const cy = engineerForm('Cy Young');

const script = `
const file = () => SpreadsheetApp.getActiveSpreadsheet();
const tab = (name) => file().getSheetByName(name);
function duplicateAda() { tab('Ada Lovelace').activate(); file().duplicateActiveSheet(); }
function tagTwice() { tab('Actions').getRange('C:C').addDeveloperMetadata('oneonones.tab', 'actions.due'); }
function leaveHalf() {
  const sheet = file().insertSheet('Half a report');
  sheet.addDeveloperMetadata('oneonones.tab', 'making:report:x:2026-01-01@' + sheet.getSheetId());
}
function protectWrong() {
  tab('Goals').getRange('A5:B6').protect().setDescription('1:1s: headers of this tab').setWarningOnly(true);
}`;

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn({ script });
  for (const one of [ada, bo, cy]) await addOn.view('addEngineer', one);
  addOn.type(
    'Goals',
    'A2',
    ['Ada Lovelace', 'Project Delivery', 'Ship it', 'metric', 1, 0, 10, 3],
    ['Bo Berg', 'Project Delivery', 'Test it', 'metric', 1, 0, 10, 3],
  );
  await addOn.view('saveMeeting', meetingForm(ada.id));
  await addOn.view('saveMeeting', meetingForm(bo.id, { meetingId: 'meeting-0002' }));
});
afterAll(() => addOn.close());

const check = async () => (await addOn.view('checkWorkbook', 0)).findings;
const where = ({ kind, tab, cells }: Finding) => `${kind} ${[tab, ...cells].join(' ')}`.trim();
/** By row and header, as a person reads the table. */
const column = async (tab: string, header: string) => (await addOn.table(tab)).map((row) => row[header]);

test('W173 a workbook without damage has no findings, and the check changes nothing', async () => {
  const before = await wholeWorkbook(addOn);
  expect(await addOn.view('checkWorkbook', 0)).toEqual({ findings: [], next: null, total: 3 });
  expect(addOn.lastRun().calls).not.toHaveProperty('write');
  expect(await wholeWorkbook(addOn)).toEqual(before);
});

test('W173 another engineer costs the check at most seven service calls', async () => {
  const calls = async () => {
    await check();
    return Object.values(addOn.lastRun().calls).reduce((one, other) => one + other, 0);
  };
  const three = await calls();
  await addOn.view('addEngineer', engineerForm('Di Dahl'));
  expect(await calls()).toBeLessThanOrEqual(three + 7);
});

test('W182 what is damaged in rows, headers and tabs is found, and a repair leaves only what a user must decide', async () => {
  addOn.type('Goals', 'A4', ['Ada\u00a0Lovelace ', 'Project Delivery', 'Sell it', 'metric', 1, "'2", 10, 3]);
  addOn.type('Goals', 'K2', [20261231], ['soon']);
  const [first] = await column('Goals', 'Id');
  addOn.type('Goals', 'Q4', [String(first)]);
  addOn.type('Actions', 'A2', ['Write', 'Ada Lovelace', '', daysFromNow(3), 'Open']);
  addOn.type('Actions', 'C1', [''], ['Bo']);
  addOn.type('Talking points', 'B1', ['Thema']);
  addOn.book.merge(addOn.area('Actions', 'A5:B6'));
  await addOn.menu('tagTwice');
  await addOn.menu('duplicateAda');
  await addOn.menu('leaveHalf');
  await addOn.menu('protectWrong');
  addOn.book.removeChart(addOn.book.charts(addOn.tab('Ada Lovelace').sheetId)[0]?.chartId ?? 0);
  addOn.book.remove(addOn.tab('Goals').sheetId, 'columns', 16, 1);
  addOn.book.deleteTab(addOn.tab('Bo Berg').sheetId);
  addOn.book.remove(addOn.tab('Engineers').sheetId, 'rows', 4, 1);

  const findings = await check();
  expect(findings.map(where).sort()).toEqual(
    [
      'column-missing Goals',
      'column-twice Actions D1 C1',
      'copied-tab Copy of Ada Lovelace',
      'chart-missing Ada Lovelace',
      'date-not-read Goals K2',
      'engineer-without-tab Engineers 3:3',
      'header-changed Actions C1',
      'header-changed Talking points B1',
      'merged-cells Actions A5:B6',
      'no-id Actions H2',
      'not-a-date Goals K3',
      'number-as-text Goals F4',
      'protection-stale Goals',
      'same-id Goals P4',
      'stray-spaces Goals A4',
      'tab-without-engineer Cy Young',
      'unfinished-tab Half a report',
    ].sort(),
  );
  const ids = findings.filter(({ repair }) => repair === 'yes').map(({ id }) => id);
  const { repaired, failed, more } = await addOn.view('repairWorkbook', { ids });
  expect({ repaired: repaired.map(({ id }) => id).sort(), failed, more }).toEqual({
    ...{ repaired: [...ids].sort(), failed: [], more: false },
  });
  expect((await check()).map((one) => `${where(one)}: ${one.repair}`).sort()).toEqual([
    'copied-tab Copy of Ada Lovelace: by hand',
    'header-changed Talking points B1: optional',
    'not-a-date Goals K3: by hand',
    'tab-without-engineer Cy Young: optional',
  ]);
  expect(await column('Goals', 'Engineer')).toEqual(['Ada Lovelace', 'Bo Berg', 'Ada Lovelace']);
  expect(await column('Goals', 'Due')).toEqual(['2026-12-31', 'soon', '']);
  expect((await column('Goals', 'Start'))[2]).toBe(2);
  expect(new Set(await column('Goals', 'Id')).size).toBe(3);
  expect(addOn.book.tabs().map(({ name }) => name)).not.toContain('Half a report');
  expect(addOn.book.charts(addOn.tab('Ada Lovelace').sheetId)).toHaveLength(4);
  expect((await addOn.view('setUpWorkbook')).repaired).toEqual([]);
});

test('W180 the row of a tab without an engineer is added only if that is chosen', async () => {
  const ids = (await check()).filter(({ repair }) => repair === 'optional').map(({ id }) => id);
  await addOn.view('repairWorkbook', { ids });
  expect((await check()).map(where).sort()).toEqual([
    'copied-tab Copy of Ada Lovelace',
    'not-a-date Goals K3',
  ]);
  expect((await addOn.table('Engineers')).at(-1)).toMatchObject({
    Name: 'Cy Young',
    Status: 'Left',
    Id: cy.id,
  });
});

test('W182 a finding that is gone is not repaired, and a list that cannot be read is refused', async () => {
  const before = await wholeWorkbook(addOn);
  const view = await addOn.view('repairWorkbook', { ids: ['no-id actions id', 'nothing'] });
  expect(view).toEqual({ repaired: [], failed: [], more: false });
  for (const form of [null, {}, { ids: 'all' }, { ids: [7] }]) {
    expect(await addOn.failure('repairWorkbook', form as never)).toMatchObject({
      rule: 'P270',
      kind: 'refusal',
    });
  }
  expect(await wholeWorkbook(addOn)).toEqual(before);
});

test('W181 formulas that are gone, blocked or failed are found with their cells', async () => {
  addOn.type('Goals', 'I1', ['Progress']);
  addOn.type('Ada Lovelace', 'C7', ['']);
  const findings = await check();
  expect(findings.map(where)).toEqual(
    expect.arrayContaining(['formula-missing Goals I1', 'formula-missing Ada Lovelace C7']),
  );
  const ids = findings.map(({ id }) => id);
  await addOn.view('repairWorkbook', { ids });
  addOn.type('Goals', 'I3', [0.5]);
  expect((await check()).map(where)).toContain('formula-blocked Goals I3');
});

test('W210 an interrupted Share and protect is found until somebody protects again', async () => {
  const before = await check();
  await addOn.callWith(
    ({ label }) => (label === 'Protection.setDescription' ? 'ends the run' : null),
    'protectWorkbook',
    {
      limits: {},
    },
  );
  expect((await check()).map(({ kind }) => kind)).toContain('protection-unfinished');
  await addOn.view('protectWorkbook', { limits: {} });
  expect(await check()).toEqual(before);
});
