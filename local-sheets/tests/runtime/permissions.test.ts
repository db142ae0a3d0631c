import { commenter, hr, openScript, type Script, userSessionFor } from '../support/script';

const code = `
function onOpen(e) {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('1:1s').addItem('Open', 'open').addSeparator()
    .addSubMenu(ui.createMenu('More').addItem('Set up', 'setUp')).addToUi();
  console.log('mode %s', e.authMode);
  Logger.log(Utilities.formatDate(new Date(0), 'UTC', 'yyyy') + ' ' + Session.getActiveUserLocale());
  console.log([e.authMode === ScriptApp.AuthMode.NONE, e.authMode === ScriptApp.AuthMode.LIMITED].join());
}
function onEdit() {}
function onSelectionChange() { return attempt(0); }
const attempts = [
  () => SpreadsheetApp.getActiveSpreadsheet(),
  () => SpreadsheetApp.getActiveSheet(),
  () => PropertiesService.getDocumentProperties().getProperty('x'),
  () => CacheService.getDocumentCache().get('x'),
  () => LockService.getDocumentLock().tryLock(0),
  () => HtmlService.createHtmlOutputFromFile('page'),
  () => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')),
  () => SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'x'),
  () => SpreadsheetApp.getUi().alert('x'),
  () => SpreadsheetApp.getUi().prompt('x'),
  () => SpreadsheetApp.getActiveSpreadsheet().toast('x'),
];
function tryAll() {
  return attempts.map((act) => { try { act(); return 'allowed'; } catch (error) { return error.message; } });
}
function onChange() { console.log(JSON.stringify(tryAll())); console.log('<' + Session.getActiveUser().getEmail() + '>'); }
function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
function onFormSubmit() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue('written by a trigger');
}
const writes = {
  value: (sheet) => sheet.getRange('A1').setValue(1),
  format: (sheet) => sheet.getRange('A1').setBackground('#ff0000'),
  row: (sheet) => sheet.insertRowAfter(1),
  tab: () => SpreadsheetApp.getActiveSpreadsheet().insertSheet('Mine'),
  metadata: (sheet) => sheet.addDeveloperMetadata('k', 'v'),
  chart: (sheet) => sheet.insertChart(sheet.newChart().build()),
  protection: (sheet) => sheet.protect(),
};
function write(what) { writes[what](SpreadsheetApp.getActiveSheet()); }
function reads() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
`;

let script: Script;
beforeAll(async () => {
  script = await openScript(code, { html: { page: '<p>x</p>' } });
});
afterAll(() => script.close());

const simple = (functionName: string, authMode?: 'NONE' | 'LIMITED') =>
  script.run({ functionName, kind: 'simple trigger', ...(authMode ? { authMode } : {}) });

test('H220 in AuthMode.NONE, a script can build its menu, log, use Utilities and read the locale', async () => {
  expect((await simple('onOpen', 'NONE')).ok).toBe(true);
  expect(script.session.menus.at(-1)).toEqual({
    caption: '1:1s',
    items: [
      { caption: 'Open', functionName: 'open' },
      { caption: '', functionName: null },
      { caption: 'More', functionName: null, items: [{ caption: 'Set up', functionName: 'setUp' }] },
    ],
  });
  expect(script.lastRun().log).toEqual(['mode NONE', '1970 en', 'true,false']);
});

test('H220 in AuthMode.NONE, any other call is rejected with its name', async () => {
  await simple('onChange', 'NONE');
  const [outcomes, email] = script.lastRun().log;
  const words = JSON.parse(outcomes!) as string[];
  expect(words).toHaveLength(11);
  for (const word of words) expect(word).toMatch(/^You do not have permission to call [A-Z]\w+\.\w+$/);
  expect(words[0]).toBe('You do not have permission to call SpreadsheetApp.getActiveSpreadsheet');
  expect(email).toBe('<>');
});

test('H221 in AuthMode.LIMITED, a script can use the document but not open a sidebar or dialog', async () => {
  await simple('onChange');
  const [outcomes, email] = script.lastRun().log;
  expect(JSON.parse(outcomes!)).toEqual([
    'allowed',
    'allowed',
    'allowed',
    'allowed',
    'allowed',
    'allowed',
    'You do not have permission to call Ui.showSidebar',
    'You do not have permission to call Ui.showModalDialog',
    'You do not have permission to call Ui.alert',
    'You do not have permission to call Ui.prompt',
    'allowed',
  ]);
  expect(email).toBe('<>');
});

test('H221 a simple trigger can write', async () => {
  expect((await simple('onFormSubmit')).ok).toBe(true);
  expect(await script.values(1, 1)).toEqual([['written by a trigger']]);
});

test('H222 menu items and calls run as the user of the page', async () => {
  expect(await script.call('who')).toEqual(['maya.hartono@example.com', 'maya.hartono@example.com']);
  const other = await script.run({ functionName: 'who', session: userSessionFor(script.book, hr) });
  expect(other).toEqual({ ok: true, value: ['hr@example.com', 'hr@example.com'] });
  expect(script.lastRun().user).toBe('hr@example.com');
});

test('H611 a script of a commenter writes nothing', async () => {
  const session = userSessionFor(script.book, commenter);
  expect(await script.run({ functionName: 'write', args: ['value'], session })).toMatchObject({ ok: false });
  expect(script.lastRun().stack).toContain('You are trying to edit a protected cell or object.');
});

test.each(['value', 'format', 'row', 'tab', 'metadata', 'chart', 'protection'])(
  'H223 a viewer cannot write: %s',
  async (what) => {
    const result = await script.run({
      functionName: 'write',
      args: [what],
      session: userSessionFor(script.book, hr),
    });
    expect(result).toMatchObject({ ok: false });
    expect(script.lastRun().stack).toContain('You are trying to edit a protected cell or object.');
  },
);

test('H223 a viewer can read', async () => {
  const result = await script.run({ functionName: 'reads', session: userSessionFor(script.book, hr) });
  expect(result).toEqual({ ok: true, value: 'written by a trigger' });
});
