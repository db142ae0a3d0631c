import { openScript, type Script, until } from '../support/script';

const code = `
function alerts() {
  const ui = SpreadsheetApp.getUi();
  const first = ui.alert('Delete it?', 'This cannot be undone.', ui.ButtonSet.YES_NO);
  if (first !== ui.Button.YES) return 'kept';
  const answer = ui.prompt('Why?', ui.ButtonSet.OK_CANCEL);
  return [answer.getSelectedButton() === ui.Button.OK, answer.getResponseText()];
}
function writesAndAsks() {
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);
  SpreadsheetApp.getUi().alert('Go on?');
  SpreadsheetApp.getActiveSheet().getRange('A2').setValue(2);
}
function sidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('1:1').setWidth(900));
  return 'went on';
}
function dialogs() {
  const ui = SpreadsheetApp.getUi();
  ui.showModalDialog(HtmlService.createHtmlOutput('<b>a</b>').append('b').setWidth(300).setHeight(200), 'Modal');
  ui.showModelessDialog(HtmlService.createHtmlOutput('c'), 'Free');
  SpreadsheetApp.getActiveSpreadsheet().toast('Saved', 'Done', 3);
}
function addOnMenu() { SpreadsheetApp.getUi().createAddonMenu().addItem('Begin', 'sidebar').addToUi(); }
function missingPage() { HtmlService.createHtmlOutputFromFile('nowhere'); }
`;

let script: Script;
beforeEach(async () => {
  script = await openScript(code, { html: { page: '<p>page</p>' } });
});
afterEach(() => script.close());

test('H290 alert and prompt block the script until the user has answered', async () => {
  const asked = script.run({ functionName: 'alerts' });
  await until(() => script.session.waiting.length === 1);
  expect(script.lastRun().outcome).toBe('running');
  script.session.waiting.shift()?.('YES');
  await until(() => script.session.waiting.length === 1);
  script.session.waiting.shift()?.('OK', 'It was a typo');
  expect(await asked).toEqual({ ok: true, value: [true, 'It was a typo'] });
  expect(script.session.shown).toEqual([
    'alert Delete it?: This cannot be undone. [YES_NO]',
    'prompt : Why? [OK_CANCEL]',
  ]);
});

test('H290 closing an alert returns none of its buttons', async () => {
  const asked = script.run({ functionName: 'alerts' });
  await until(() => script.session.waiting.length === 1);
  script.session.waiting.shift()?.('CLOSE');
  expect(await asked).toEqual({ ok: true, value: 'kept' });
});

test('H291 a sidebar or dialog does not block the script', async () => {
  expect(await script.call('sidebar')).toBe('went on');
  await script.call('dialogs');
  expect(script.session.shown).toEqual([
    'sidebar 1:1: <p>page</p>',
    'modal Modal 300x200: <b>a</b>b',
    'modeless Free 600x400: c',
    'toast Done: Saved (3 s)',
  ]);
  expect(await script.failure('missingPage')).toBe('Exception: No HTML file named nowhere was found.');
});

test('H292 saving waits while a script is between its writes, but not while an alert waits for the user', async () => {
  const idleAt: boolean[] = [];
  script.runner.onIdle(() => idleAt.push(script.runner.idle()));
  const asked = script.run({ functionName: 'writesAndAsks' });
  await until(() => script.runner.executions().at(-1)?.trail.includes('Range.setValue') === true);
  await until(() => script.session.waiting.length === 1);
  expect(script.runner.idle()).toBe(true);
  script.session.waiting.shift()?.('OK');
  await until(() => script.runner.executions().at(-1)?.trail.length === 5);
  await asked;
  expect(script.runner.idle()).toBe(true);
  expect(idleAt).toEqual([true, true]);
});

test('H660 the menu of an add-on is below Extensions, under the name of the add-on', async () => {
  await script.call('addOnMenu');
  expect(script.session.menus).toEqual([
    {
      caption: 'Extensions',
      items: [
        {
          caption: 'Add-on',
          functionName: null,
          items: [{ caption: 'Begin', functionName: 'sidebar' }],
        },
      ],
    },
  ]);
});
