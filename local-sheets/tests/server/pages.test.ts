import { area, typed } from '../support/changes';
import { openPage, type PageClient } from '../support/page-client';
import { openTestSheets, type TestSheets } from '../support/test-sheets';

const hr = 'hr@example.com';

const code = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Test')
      .addItem('Ask', 'ask').addSeparator()
      .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Fail', 'fail').addItem('Endless', 'endless'))
      .addToUi();
  }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    const button = ui.alert('Sure?', 'There is no way back.', ui.ButtonSet.YES_NO);
    SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').setValue(String(button));
  }
  function fail() { throw new TypeError('There is nothing to do.'); }
  function show() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Panel'));
  }
  function endless() { while (true); }
  function onlyCalled() { return 'by a page'; }
  function where() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
  function goTo() { SpreadsheetApp.getActiveSheet().getRange('C7').activate(); }
`;
const withShow = code.replace("addItem('Ask', 'ask')", "addItem('Ask', 'ask').addItem('Show', 'show')");

let sheets: TestSheets;
let page: PageClient;

beforeEach(async () => {
  sheets = await openTestSheets({
    code: withShow,
    pages: { panel: '<html><head><title>x</title></head><body><p>Panel</p></body></html>' },
  });
  page = await openPage(sheets.url);
});
afterEach(async () => {
  await page.vanish();
  await sheets.close();
});

/** Opens the sidebar from the menu; returns its id. */
async function openSidebar(): Promise<string> {
  await page.next('menus');
  page.say({ type: 'menu', run: 1, functionName: 'show' });
  const { frame } = await page.next('sidebar');
  return frame?.id ?? '';
}

const htmlOf = (id: string) => fetch(`http://127.0.0.1:${sheets.port}/html/${id}`);
const ranFunctions = () => sheets.runner.executions().map((execution) => execution.function);

test('H310 a page that opens runs onOpen and shows its menus', async () => {
  const { menus } = await page.next('menus');
  expect(menus).toEqual([
    {
      caption: 'Test',
      items: [
        { caption: 'Ask', functionName: 'ask' },
        { caption: 'Show', functionName: 'show' },
        { caption: expect.any(String), functionName: null },
        {
          caption: 'More',
          functionName: null,
          items: [
            { caption: 'Fail', functionName: 'fail' },
            { caption: 'Endless', functionName: 'endless' },
          ],
        },
      ],
    },
  ]);
  expect(ranFunctions()).toEqual(['onOpen']);
});

test('H310 for a viewer, nothing runs', async () => {
  await page.next('menus');
  const reader = await openPage(sheets.url, hr);
  reader.say({ type: 'reload' });
  await reader.next('snapshot');
  expect(ranFunctions()).toEqual(['onOpen']);
  expect(reader.heard.some((message) => message.type === 'menus')).toBe(false);
  await reader.vanish();
});

test('H611 a commenter gets no menu, writes no cell, and reads that they can only comment', async () => {
  await page.next('menus');
  const commenter = await openPage(sheets.url, 'sari.wulandari@example.com');
  commenter.edit([typed(commenter.unitId, 0, 0, 'typed')]);
  const { reason } = await commenter.next('snapshot', ({ reason }) => reason !== null);
  expect(reason).toBe('You can only comment on this file. Ask its owner for edit access.');
  expect(await sheets.book.values(area(1, 1))).toEqual([['']]);
  expect(ranFunctions()).toEqual(['onOpen']);
  expect(commenter.heard.some((message) => message.type === 'menus')).toBe(false);
  await commenter.vanish();
});

test('H311 the error of a failed menu item is reported', async () => {
  await page.next('menus');
  page.say({ type: 'menu', run: 7, functionName: 'fail' });
  expect(await page.next('ran')).toEqual({
    type: 'ran',
    run: 7,
    error: 'TypeError: There is nothing to do.',
    canceled: false,
  });
});

test('H311 a function that no menu offers does not run as a menu item', async () => {
  await page.next('menus');
  page.say({ type: 'menu', run: 1, functionName: 'onlyCalled' });
  expect((await page.next('ran')).error).toBe('No menu of this page calls onlyCalled.');
  expect(ranFunctions()).toEqual(['onOpen']);
});

test('H367 only the page that started a script can cancel it', async () => {
  await page.next('menus');
  page.say({ type: 'menu', run: 1, functionName: 'endless' });
  const other = await openPage(sheets.url);
  await other.next('menus');
  other.say({ type: 'cancel', run: 1 });
  // The last request of the other page was handled, so its earlier request to cancel was handled too.
  other.say({ type: 'menu', run: 2, functionName: 'fail' });
  await other.next('ran');
  const outcome = () => sheets.runner.executions().find((run) => run.function === 'endless')?.outcome;
  expect(outcome()).toBe('running');
  page.say({ type: 'cancel', run: 1 });
  expect(await page.next('ran')).toEqual({ type: 'ran', run: 1, error: null, canceled: true });
  expect(outcome()).toBe('canceled');
  await other.vanish();
});

test('H312 an open page receives the response to its call', async () => {
  const frame = await openSidebar();
  page.say({ type: 'call', frame, call: 3, functionName: 'onlyCalled', args: [] });
  const answer = await page.next('answer');
  expect(answer).toEqual({ type: 'answer', frame, call: 3, result: { ok: true, value: 'by a page' } });
});

test('H312 a page that was closed, or never opened, cannot call', async () => {
  const frame = await openSidebar();
  page.say({ type: 'closed', frame });
  page.say({ type: 'call', frame, call: 1, functionName: 'onlyCalled', args: [] });
  page.say({ type: 'call', frame: 'made up', call: 2, functionName: 'onlyCalled', args: [] });
  page.say({ type: 'menu', run: 2, functionName: 'fail' });
  await page.next('ran', ({ run }) => run === 2);
  expect(ranFunctions()).not.toContain('onlyCalled');
});

test('H313 an alert blocks its script until it is answered', async () => {
  await page.next('menus');
  page.say({ type: 'menu', run: 1, functionName: 'ask' });
  const { question } = await page.next('question');
  expect(question).toMatchObject({ title: 'Sure?', message: 'There is no way back.', buttons: 'YES_NO' });
  expect(await sheets.book.values(area(1, 1))).toEqual([['']]);
  page.say({ type: 'answer', question: question.id, button: 'YES', text: '' });
  await page.next('ran');
  expect(await sheets.book.values(area(1, 1))).toEqual([['YES']]);
});

test('H313 a page that disappears answers CLOSE', async () => {
  await page.next('menus');
  const other = await openPage(sheets.url);
  await other.next('menus');
  other.say({ type: 'menu', run: 1, functionName: 'ask' });
  await other.next('question');
  await other.vanish();
  const written = await page.next('changes', ({ changes }) => JSON.stringify(changes).includes('CLOSE'));
  expect(written.changes).toHaveLength(1);
});

test('H314 an add-on page is only on the HTML origin, has google.script, and is shown only inside the spreadsheet', async () => {
  const id = await openSidebar();
  const response = await htmlOf(id);
  const text = await response.text();
  expect(text.indexOf('<script>')).toBe(text.indexOf('<head>') + '<head>'.length);
  expect(text).toContain('<p>Panel</p>');
  expect(response.headers.get('content-security-policy')).toBe(
    `frame-ancestors http://localhost:${sheets.port}`,
  );
  expect((await fetch(new URL(`/html/${id}`, sheets.url))).status).toBe(404);
});

test('H314 a closed add-on page no longer exists', async () => {
  const id = await openSidebar();
  page.say({ type: 'closed', frame: id });
  page.say({ type: 'reload' });
  await page.next('snapshot');
  expect((await htmlOf(id)).status).toBe(404);
});

test('H314 a sidebar replaces the previous one', async () => {
  const first = await openSidebar();
  page.say({ type: 'menu', run: 2, functionName: 'show' });
  const { frame } = await page.next('sidebar');
  expect((await htmlOf(first)).status).toBe(404);
  expect((await htmlOf(frame?.id ?? '')).status).toBe(200);
});

test('H315 the selection of a page is active for its scripts, and what they activate is shown in it', async () => {
  const frame = await openSidebar();
  page.say({ type: 'select', area: area(2, 2, 3, 2) });
  page.say({ type: 'call', frame, call: 1, functionName: 'where', args: [] });
  expect((await page.next('answer')).result).toEqual({ ok: true, value: 'B2:C4' });
  page.say({ type: 'call', frame, call: 2, functionName: 'goTo', args: [] });
  expect((await page.next('activate')).area).toEqual(area(7, 3));
});

test('H338 a page with open Executions is notified of every run', async () => {
  await page.next('menus');
  page.say({ type: 'executions', wanted: true });
  const { executions } = await page.next('executions');
  expect(executions.map((execution) => execution.function)).toEqual(['onOpen']);
  page.say({ type: 'menu', run: 1, functionName: 'fail' });
  const news = await page.next('executions', (message) => message.executions[0]?.outcome === 'failed');
  expect(news.executions[0]).toMatchObject({
    function: 'fail',
    kind: 'menu',
    user: 'maya.hartono@example.com',
  });
  expect(news.executions[0]?.stack).toContain('There is nothing to do.');
});

test('H304 what is typed while a script writes is kept', async () => {
  await page.next('menus');
  page.edit([typed(page.unitId, 9, 0, 'typed')]);
  page.say({ type: 'menu', run: 1, functionName: 'ask' });
  const { question } = await page.next('question');
  page.say({ type: 'answer', question: question.id, button: 'NO', text: '' });
  await page.next('ran');
  expect(await sheets.book.values(area(10, 1))).toEqual([['typed']]);
});
