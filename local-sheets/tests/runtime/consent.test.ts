import { maya, openScript, type Script, tomas, userSessionFor } from '../support/script';

const code = `
const attempts = {
  email: () => Session.getActiveUser().getEmail(),
  effective: () => Session.getEffectiveUser().getEmail(),
  open: () => SpreadsheetApp.getActiveSpreadsheet().getName(),
  read: () => SpreadsheetApp.getActiveSheet().getRange('A1').getValue(),
  write: () => SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1) && 'written',
  toast: () => SpreadsheetApp.getActiveSpreadsheet().toast('x'),
  sidebar: () => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')),
  dialog: () => SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'x'),
  properties: () => PropertiesService.getUserProperties().getKeys().length,
  lock: () => LockService.getDocumentLock().tryLock(0),
};
function attempt() {
  return Object.entries(attempts).flatMap(([name, act]) => {
    try { act(); return []; } catch (error) { return [name + ': ' + error.message]; }
  });
}
function require(scopes) { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes); return 'granted'; }
function requireAll() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return 'granted'; }
function status(scopes) {
  const info = scopes
    ? ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes)
    : ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return String(info.getAuthorizationStatus());
}
function onOpen() { console.log(SpreadsheetApp.getActiveSheet().getName()); }
function NAMED() { return SpreadsheetApp.getActiveSheet().getName(); }
`;

const google = 'https://www.googleapis.com/auth/';
const scopes = ['userinfo.email', 'spreadsheets.currentonly', 'script.container.ui'].map(
  (one) => google + one,
);

let script: Script;
beforeEach(async () => {
  script = await openScript(code);
});
afterEach(() => script.close());

const wording = (call: string, scope: string) =>
  `Specified permissions are not sufficient to call ${call}. Required permissions: ${google}${scope}`;

test.each([
  ['userinfo.email', { email: 'Session.getActiveUser', effective: 'Session.getEffectiveUser' }],
  [
    'spreadsheets.currentonly',
    {
      open: 'SpreadsheetApp.getActiveSpreadsheet',
      read: 'SpreadsheetApp.getActiveSheet',
      write: 'SpreadsheetApp.getActiveSheet',
      toast: 'SpreadsheetApp.getActiveSpreadsheet',
    },
  ],
  ['script.container.ui', { sidebar: 'Ui.showSidebar', dialog: 'Ui.showModalDialog' }],
])('H461 without %s, only the calls that need it are rejected', async (scope, rejected) => {
  script.runner.consent.refuse(maya.email, [scope]);
  expect(await script.call('attempt')).toEqual(
    Object.entries(rejected).map(([name, call]) => `${name}: ${wording(call, scope)}`),
  );
  script.runner.consent.refuse(maya.email, []);
  expect(await script.call('attempt')).toEqual([]);
});

test('H461 triggers, custom functions and other users are not affected', async () => {
  script.runner.consent.refuse(maya.email, scopes);
  expect(await script.run({ functionName: 'onOpen', kind: 'simple trigger' })).toMatchObject({ ok: true });
  expect(script.lastRun().log).toEqual(['Sheet1']);
  script.book.setFormulas(script.area(1, 1), [['=NAMED()']]);
  expect(await script.values(1, 1)).toEqual([['Sheet1']]);
  const session = userSessionFor(script.book, tomas);
  expect(await script.run({ functionName: 'attempt', session })).toEqual({ ok: true, value: [] });
});

test('H462 requireScopes requires only the scopes that it names', async () => {
  script.runner.consent.refuse(maya.email, ['userinfo.email']);
  expect(await script.call('require', scopes.slice(1))).toBe('granted');
  expect(await script.failure('require', scopes)).toContain(
    wording('ScriptApp.requireScopes', 'userinfo.email'),
  );
  expect(await script.failure('requireAll')).toContain('userinfo.email');
  expect(await script.call('status', scopes.slice(1))).toBe('NOT_REQUIRED');
  expect(await script.call('status')).toBe('REQUIRED');
  script.runner.consent.refuse(maya.email, []);
  expect(await script.call('requireAll')).toBe('granted');
  expect(await script.call('status')).toBe('NOT_REQUIRED');
});

test('H463 with several accounts, calls of pages fail and menu items work', async () => {
  script.runner.consent.useSeveralAccounts(maya.email, true);
  expect(await script.failure('status')).toContain('Error code PERMISSION_DENIED.');
  expect(await script.run({ functionName: 'status', kind: 'menu' })).toMatchObject({ ok: true });
  const session = userSessionFor(script.book, tomas);
  expect(await script.run({ functionName: 'status', session })).toMatchObject({ ok: true });
  script.runner.consent.useSeveralAccounts(maya.email, false);
  expect(await script.call('status')).toBe('NOT_REQUIRED');
});
