import type { Area } from '../../../local-sheets/src/protocol/cells';
import { engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
afterEach(() => addOn.close());

const headers: Record<string, string[]> = {
  Engineers: ['Name', 'Email', 'Role', 'Team', 'Manager', 'Cadence in days', 'Started', 'Status', 'Id'],
  Goals: [
    ...['Engineer', 'Objective', 'Key result', 'Type', 'Weight', 'Start', 'Target', 'Current'],
    ...['Progress', 'From', 'Due', 'Confidence', 'Quality', 'Updated', 'Closed', 'Cycle', 'Id'],
  ],
  Actions: ['Action', 'Engineer', 'Owner', 'Due', 'Status', 'Closed', 'Opened', 'Id'],
  'Talking points': ['Engineer', 'Topic', 'Added by', 'Added', 'Discussed', 'Id', 'Every n-th 1:1'],
  Wins: ['Engineer', 'Date', 'What', 'Objective', 'Added by', 'Id'],
  Changes: ['When', 'Who', 'Engineer', '1:1 of', 'Field', 'Before', 'After', '1:1 id'],
  'Goal log': [...['Date', 'Engineer', 'Key result', 'Before', 'After', 'By', '1:1 id', 'Goal id', 'Entry']],
};

test('W1 Set up makes its tabs with their columns and hardly a cell more than they use', async () => {
  addOn = await openAddOn({ blank: true });
  const { made, repaired } = await addOn.view('setUpWorkbook');
  expect(made).toEqual([
    'Engineers',
    'Dashboard',
    'Charts',
    'Managers',
    'Goals',
    'Actions',
    'Talking points',
    'Wins',
    'Scores',
    'Goal log',
    'Changes',
    'Settings',
    'Calc',
    'Engineer template',
  ]);
  expect(repaired).toEqual([]);
  expect(addOn.book.tabs().map(({ name }) => name)).toEqual([...made, 'Sheet1']);
  for (const [name, texts] of Object.entries(headers)) {
    const { rows, columns, frozenRows } = addOn.tab(name);
    expect(columns).toBe(texts.length);
    // Several rows a 1:1 go to the goal log, and several lines an engineer to the scores.
    expect(rows).toBeLessThanOrEqual({ 'Goal log': 101, Scores: 41 }[name] ?? 21);
    expect(frozenRows).toBe(1);
    expect(await addOn.show(name, `A1:${String.fromCharCode(64 + columns)}1`)).toEqual([texts]);
  }
  expect(addOn.tab('Settings').rows).toBeLessThanOrEqual(21);
});

test('W1 Settings start with the five questions, the four objectives and the scoring rule', async () => {
  addOn = await openAddOn();
  const rows = await addOn.table('Settings');
  expect(rows.map((row) => row.Question).filter(Boolean)).toHaveLength(5);
  expect(rows[0]?.Question).toBe('How are you feeling working here?');
  expect(rows.slice(0, 4).map((row) => [row.Objective, row.Weight])).toEqual([
    ['Project Delivery', 40],
    ['Engineering Process', 20],
    ['System Stability', 25],
    ['Sharing and Collaboration', 15],
  ]);
  expect(rows.slice(0, 4).map((row) => row.Value)).toEqual([1, 0.4, 0.7, 14]);
  const rule = rows.map((row) => row['How a score is worked out']).join(' ');
  expect(rule).toContain('not an appraisal');
});

test('W2 Set up run again changes nothing', async () => {
  addOn = await openAddOn({ team: [engineerForm('Ada Lovelace')] });
  await addOn.book.settle();
  const before = fingerprint(addOn);
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
  expect(fingerprint(addOn)).toEqual(before);
});

test('W6 what people wrote survives Set up', async () => {
  addOn = await openAddOn({ blank: true });
  addOn.type('Sheet1', 'A1', ['mine', 42]);
  await addOn.view('setUpWorkbook');
  addOn.type('Settings', 'A2', ['How is life?']);
  addOn.type('Settings', 'M2', [1.2]);
  addOn.type('Engineers', 'A2', ['Ada Lovelace']);
  addOn.book.insert(addOn.tab('Goals').sheetId, 'columns', 3, 1);
  addOn.type('Goals', 'C1', ['My own'], ['note']);
  await addOn.view('setUpWorkbook');
  await addOn.view('setUpWorkbook');
  expect(await addOn.show('Sheet1', 'A1:B1')).toEqual([['mine', 42]]);
  expect(await addOn.show('Settings', 'A2:A2')).toEqual([['How is life?']]);
  expect(await addOn.show('Settings', 'M2:M2')).toEqual([[1.2]]);
  expect(await addOn.show('Engineers', 'A2:A2')).toEqual([['Ada Lovelace']]);
  expect(await addOn.show('Goals', 'C1:C2')).toEqual([['My own'], ['note']]);
});

test('W15 every page says that the workbook is not set up', async () => {
  addOn = await openAddOn({ blank: true });
  for (const failure of [
    await addOn.failure('readForm', null),
    await addOn.failure('readNewEngineer'),
    await addOn.failure('addEngineer', engineerForm('Ada')),
  ]) {
    expect(failure).toMatchObject({ kind: 'sheet', code: 'not-set-up' });
    expect(failure.message).toContain('Set up this workbook');
  }
});

test('W19 a tab with content remains open', async () => {
  addOn = await openAddOn({ blank: true });
  const mine = addOn.tab('Sheet1').sheetId;
  addOn.session.open(mine);
  addOn.type('Sheet1', 'A1', ['mine']);
  await addOn.view('setUpWorkbook');
  expect(addOn.session.activeSheetId()).toBe(mine);
});

test('W19 the first Set up opens the tab Engineers instead of a blank tab', async () => {
  addOn = await openAddOn({ blank: true });
  await addOn.view('setUpWorkbook');
  expect(addOn.session.activeSheetId()).toBe(addOn.tab('Engineers').sheetId);
});

test('W20 the menu opens the pages, sets up and says what that did', async () => {
  addOn = await openAddOn({ blank: true });
  await addOn.menu('onOpen');
  await addOn.menu('showSidebar');
  await addOn.menu('showEngineers');
  await addOn.menu('showImport');
  await addOn.menu('showStartCycle');
  await addOn.menu('showReport');
  await addOn.menu('showManagers');
  await addOn.menu('showCalendar');
  await addOn.menu('showSharing');
  await addOn.menu('runSetUp');
  await addOn.menu('runSetUp');
  expect(addOn.session.shown).toEqual([
    'menu 1:1s: Open sidebar, Add or edit engineers…, Import from a tracker you already use…, Mark as left…, Start a new cycle…, Growth report…, Report on managers…, Let engineers prepare…, Put my 1:1s into my calendar…, Share and protect…, Export and delete, , Refresh charts, Set up this workbook, Check this workbook…, Help',
    'sidebar 1:1: true',
    'dialog Engineers, 600 px',
    'dialog Import from a tracker you already use, 760 px',
    'dialog Start a new cycle, 680 px',
    'dialog Growth report, 760 px',
    'dialog Report on managers, 940 px',
    'dialog Put my 1:1s into my calendar, 560 px',
    'dialog Share and protect, 640 px',
    'toast Added the tabs Engineers, Dashboard, Charts, Managers, Goals, Actions, Talking points, Wins, Scores, Goal log, Changes, Settings, Calc, Engineer template.',
    'toast Everything is already in place.',
  ]);
  addOn.signIn('hr@example.com');
  await addOn.menu('runSetUp');
  addOn.book.deleteTab(addOn.tab('Actions').sheetId);
  await addOn.menu('runSetUp');
  expect(addOn.session.shown.at(-1)).toMatch(/^alert .*shared with you for viewing only\./);
});

test('W21 cells with fixed choices have lists', async () => {
  addOn = await openAddOn({ team: [engineerForm('Ada Lovelace')] });
  const rule = (tab: string, cell: string) => addOn.book.validations(addOn.area(tab, cell))[0]?.[0];
  expect(rule('Goals', 'D2')).toMatchObject({
    criteria: 'VALUE_IN_LIST',
    args: [['metric', 'binary', 'at most', 'at least'], true],
  });
  expect(rule('Engineers', 'H2')).toMatchObject({ criteria: 'VALUE_IN_LIST' });
  expect(rule('Actions', 'E2')).toMatchObject({ criteria: 'VALUE_IN_LIST' });
  expect(rule('Ada Lovelace', 'B15')).toMatchObject({ criteria: 'VALUE_IN_LIST' });
  const settings = addOn.tab('Settings').sheetId;
  expect(rule('Goals', 'B2')).toMatchObject({
    criteria: 'VALUE_IN_RANGE',
    args: [expect.objectContaining({ sheetId: settings, column: 9, row: 2 }), true],
  });
  const engineers = addOn.tab('Engineers').sheetId;
  for (const rows of [rule('Goals', 'A2'), rule('Actions', 'B2')]) {
    expect(rows).toMatchObject({ args: [expect.objectContaining({ sheetId: engineers, column: 1 }), true] });
  }
});

test('W21 a list of engineers includes those who are added when the tab is full', async () => {
  addOn = await openAddOn();
  const { rows } = addOn.tab('Engineers');
  addOn.type('Engineers', 'A2', ...Array.from({ length: rows - 2 }, (_, index) => [`Engineer ${index}`]));
  await addOn.view('addEngineer', engineerForm('Ada Lovelace'));
  await addOn.view('addEngineer', engineerForm('Grace Hopper'));
  const names = (await addOn.table('Engineers')).map((row) => row.Name);
  expect(names.slice(-2)).toEqual(['Ada Lovelace', 'Grace Hopper']);
  expect(addOn.tab('Engineers').rows).toBeGreaterThan(names.length + 1);
  const list = addOn.book.validations(addOn.area('Goals', 'A2'))[0]?.[0]?.args[0] as Area;
  expect(list.row + list.rows - 1).toBeGreaterThan(names.length);
  expect((await addOn.table('Engineers')).at(-1)?.Started).toBe('2024-03-01');
});

/** All cells, formulas and sizes of the workbook, and what scripts keep beside it. */
function fingerprint({ book, runner }: AddOnFixture): string {
  const tabs = book.tabs().map((tab) => ({
    tab,
    formulas: book.formulas({ ...tab, row: 1, column: 1 }),
    formats: book.numberFormats({ ...tab, row: 1, column: 1 }),
    rules: book.conditionalFormats(tab.sheetId),
    charts: book.charts(tab.sheetId),
  }));
  return JSON.stringify([tabs, runner.file()]);
}
