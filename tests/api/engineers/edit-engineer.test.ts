import type { EngineerEdit, EngineerRecord } from '../../../src/contract/engineer-form';
import { engineerRefusals } from '../../../src/pages/engineers/strings-refusal-engineers';
import { engineerForm } from '../../support/forms';
import { inIndonesian } from '../../support/in-indonesian';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const grace = engineerForm('Grace Hopper', { email: 'grace@example.com' });
const { id: _, ...form } = ada;
const seen: EngineerRecord = { ...form, status: 'Active' };
const edit = (change: Partial<EngineerRecord>): EngineerEdit => ({
  id: ada.id,
  seen,
  wanted: { ...seen, ...change },
});

beforeEach(async () => {
  addOn = await openAddOn({ script, team: [ada, grace] });
});
afterEach(() => addOn.close());

const writes = () => addOn.lastRun().calls.write ?? 0;
const rows = () => addOn.table('Engineers');
const column = async (tab: string, a1: string) => (await addOn.show(tab, a1)).map(([cell]) => cell);

test('M170 what changes is written, and nothing else of the row', async () => {
  await addOn.menu('putFormulas');
  const before = await rows();
  const view = await addOn.view('editEngineer', edit({ team: 'Core', cadenceDays: '7', started: '' }));
  expect(view).toMatchObject({
    engineer: { id: ada.id, name: 'Ada Lovelace', team: 'Core', cadenceDays: '7', started: '' },
    tab: 'Ada Lovelace',
    formerName: null,
  });
  expect(await rows()).toEqual([
    { ...before[0], Team: 'Core', 'Cadence in days': 7, Started: '' },
    before[1],
  ]);
  expect(addOn.formulas('Engineers', 'C2')).toEqual([['="Backend"&" engineer"']]);
});

test('M170 the same edit again changes nothing and is answered like the first', async () => {
  const change = edit({ name: '=Ada+King', role: 'Lead', started: '2024-04-01' });
  const { engineer } = await addOn.view('editEngineer', change);
  const before = await rows();
  expect(before[0]).toMatchObject({ Name: '=Ada+King', Role: 'Lead', Started: '2024-04-01' });
  expect((await addOn.view('editEngineer', change)).engineer).toEqual(engineer);
  expect(writes()).toBe(0);
  expect(await rows()).toEqual(before);
});

test('M170 of two users who edit different columns at once, one is saved and the other informed', async () => {
  const outcomes = await Promise.all([
    addOn.call('editEngineer', edit({ team: 'Core' })),
    addOn.call('editEngineer', edit({ role: 'Lead' })),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const row = (await rows())[0];
  expect([row?.Team === 'Core', row?.Role === 'Lead'].filter(Boolean)).toHaveLength(1);
});

test('M171 a row that changed meanwhile is refused with what changed, and nothing is written', async () => {
  addOn.type('Engineers', 'D2', ['Compilers']);
  addOn.type('Goals', 'A2', ['Ada Lovelace']);
  const before = await rows();
  expect(await addOn.failure('editEngineer', edit({ name: 'Ada King', status: 'Left' }))).toMatchObject({
    kind: 'refusal',
    rule: 'M171',
    field: null,
    message: expect.stringContaining('Team was "Payments" and is now "Compilers"'),
  });
  expect(writes()).toBe(0);
  expect(await rows()).toEqual(before);
  expect(await column('Goals', 'A2:A2')).toEqual(['Ada Lovelace']);
  expect(addOn.tab('Ada Lovelace').hidden).toBe(false);
});

test('M171 an engineer who is no longer on the tab is named, and nothing is written', async () => {
  const failure = await addOn.failure('editEngineer', { ...edit({ role: 'Lead' }), id: 'eng-gone' });
  expect(failure).toMatchObject({
    rule: 'M171',
    message: expect.stringMatching(/^Ada Lovelace is no longer on the Engineers tab/),
  });
  expect(inIndonesian(failure, engineerRefusals)).toMatch(/^Ada Lovelace sudah tidak ada di tab Engineers/);
  expect(writes()).toBe(0);
});

test('M172 a row with cells that no form would take can still be edited', async () => {
  addOn.type('Engineers', 'B2', ['ada at example']);
  addOn.type('Engineers', 'F2', ['', 'spring 2024', '']);
  const odd = { ...seen, email: 'ada at example', cadenceDays: '', started: 'spring 2024' };
  const before = await rows();
  await addOn.view('editEngineer', { id: ada.id, seen: odd, wanted: { ...odd, role: 'Lead' } });
  expect(await rows()).toEqual([{ ...before[0], Role: 'Lead' }, before[1]]);
});

test('M173 a blank status is Active, and a custom word is returned unchanged', async () => {
  addOn.type('Engineers', 'H2', [''], ['Sabbatical']);
  const { engineers } = await addOn.view('readNewEngineer');
  expect(engineers.map(({ status }) => status)).toEqual(['Active', 'Sabbatical']);
});

test('M174 a new name is applied to goals, actions, talking points and the tab, but not to formulas, rows of others and logs', async () => {
  addOn.type(
    'Goals',
    'A2',
    ['Ada Lovelace', '', 'One'],
    ['Grace Hopper', '', 'Two'],
    ['', '', 'Three'],
    ['ada  lovelace', '', 'Four'],
  );
  await addOn.menu('putFormulas');
  addOn.type('Actions', 'B2', ['Grace Hopper'], ['Ada Lovelace']);
  addOn.type('Talking points', 'A2', ['ada lovelace', 'Mentoring'], ['Grace Hopper', 'Compilers']);
  addOn.type('Goal log', 'B2', ['Ada Lovelace']);
  addOn.type('Changes', 'C2', ['Ada Lovelace']);
  const view = await addOn.view('editEngineer', edit({ name: 'Ada King' }));
  expect(view).toMatchObject({
    tab: 'Ada King',
    formerName: 'Ada Lovelace',
    renamedRows: { goals: 2, actions: 1, talkingPoints: 1, wins: 0 },
    isNameShared: false,
  });
  expect(await column('Goals', 'A2:A5')).toEqual(['Ada King', 'Grace Hopper', 'Ada King', 'Ada King']);
  expect(addOn.formulas('Goals', 'A2:A5').flat().filter(Boolean)).toEqual(['=Engineers!A2']);
  expect(await column('Actions', 'B2:B3')).toEqual(['Grace Hopper', 'Ada King']);
  expect(await column('Talking points', 'A2:A3')).toEqual(['Ada King', 'Grace Hopper']);
  expect(await column('Goal log', 'B2:B2')).toEqual(['Ada Lovelace']);
  expect(await column('Changes', 'C2:C2')).toEqual(['Ada Lovelace']);
  const { engineer } = await addOn.view('readForm', ada.id);
  expect(engineer?.talkingPoints.map(({ topic }) => topic)).toEqual(['Mentoring']);
  expect(await addOn.show('Ada King', 'B1')).toEqual([['Ada King']]);
});

test('M174 a tab that people named themselves keeps its name, and a name that is taken gets a number', async () => {
  const { sheetId } = addOn.tab('Ada Lovelace');
  addOn.book.renameTab(sheetId, 'Countess');
  expect((await addOn.view('editEngineer', edit({ name: 'Ada King' }))).tab).toBe('Countess');
  addOn.book.renameTab(sheetId, 'Ada King');
  const again = { id: ada.id, seen: { ...seen, name: 'Ada King' }, wanted: { ...seen, name: 'Goals' } };
  expect((await addOn.view('editEngineer', again)).tab).toBe('Goals (2)');
});

test('M174 a name that changes in case only is written everywhere', async () => {
  addOn.type('Goals', 'A2', ['Ada Lovelace']);
  const view = await addOn.view('editEngineer', edit({ name: 'ADA Lovelace' }));
  expect(view).toMatchObject({ tab: 'ADA Lovelace', renamedRows: { goals: 1 } });
  expect(await column('Goals', 'A2:A2')).toEqual(['ADA Lovelace']);
});

test('M175 goals and actions keep the old name if another engineer has it too', async () => {
  addOn.type('Engineers', 'A3', ['ada lovelace']);
  addOn.type('Goals', 'A2', ['Ada Lovelace']);
  const view = await addOn.view('editEngineer', edit({ name: 'Ada King' }));
  expect(view).toMatchObject({ tab: 'Ada King', renamedRows: { goals: 0, actions: 0 }, isNameShared: true });
  expect(await column('Goals', 'A2:A2')).toEqual(['Ada Lovelace']);
});

test('M176 an edit that failed between its writes is rolled back, and completed by saving again', async () => {
  addOn.type('Goals', 'A2', ['Ada Lovelace']);
  addOn.type('Actions', 'B2', ['Ada Lovelace']);
  await addOn.menu('protectEngineers');
  addOn.signIn('tomas.lindqvist@example.com');
  const change = edit({ name: 'Ada King' });
  expect(await addOn.failure('editEngineer', change)).toMatchObject({ kind: 'sheet' });
  expect([await column('Goals', 'A2:A2'), (await rows())[0]?.Name]).toEqual([
    ['Ada Lovelace'],
    'Ada Lovelace',
  ]);
  expect(addOn.tab('Ada Lovelace').hidden).toBe(false);
  addOn.signIn('maya.hartono@example.com');
  expect(await addOn.view('editEngineer', change)).toMatchObject({ tab: 'Ada King' });
  expect([await column('Actions', 'B2:B2'), (await rows())[0]?.Name]).toEqual([['Ada King'], 'Ada King']);
});

test('M177 Left hides the tab, and Active or On leave shows it again; every row stays', async () => {
  await addOn.view('editEngineer', edit({ status: 'Left' }));
  expect(addOn.tab('Ada Lovelace').hidden).toBe(true);
  expect((await addOn.view('readForm', null)).engineers.map(({ name }) => name)).toEqual(['Grace Hopper']);
  const left = { ...seen, status: 'Left' };
  await addOn.view('editEngineer', { id: ada.id, seen: left, wanted: { ...left, status: 'On leave' } });
  expect(addOn.tab('Ada Lovelace').hidden).toBe(false);
  expect((await rows()).map(({ Name, Status }) => [Name, Status])).toEqual([
    ['Ada Lovelace', 'On leave'],
    ['Grace Hopper', 'Active'],
  ]);
});

const script = `
  function putFormulas() {
    const put = (tab, cell, formula) =>
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).getRange(cell).setNumberFormat('General').setFormula(formula);
    put('Engineers', 'C2', '="Backend"&" engineer"');
    put('Goals', 'A4', '=Engineers!A2');
  }
  function protectEngineers() {
    const protection = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Engineers').protect();
    protection.removeEditors(protection.getEditors());
  }
`;
