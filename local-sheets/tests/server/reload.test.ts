import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage, type PageClient } from '../support/page-client';
import { openTestSheets, type TestSheets } from '../support/test-sheets';

const script = (version: number) => `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Test').addItem('Show ${version}', 'show').addToUi(); }
  function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel')); }
  function version() { return ${version}; }
  /** The version. @customfunction */
  function VERSION() { return ${version}; }
`;
const panel = (version: number) => `<html><head></head><body>Panel ${version}</body></html>`;

let sheets: TestSheets;
let page: PageClient;

beforeEach(async () => {
  sheets = await openTestSheets({ code: script(1), pages: { panel: panel(1), other: panel(9) } });
  page = await openPage(sheets.url);
  await page.next('menus');
});
afterEach(async () => {
  await page.vanish();
  await sheets.close();
});

const build = (file: string, text: string) => writeFileSync(join(sheets.folder, file), text);
const htmlOf = async (id: string) => (await fetch(`http://127.0.0.1:${sheets.port}/html/${id}`)).text();

/** Opens the sidebar from the menu; returns its ID. */
async function openSidebar(): Promise<string> {
  page.say({ type: 'menu', run: 1, functionName: 'show' });
  const { frame } = await page.next('sidebar');
  return frame?.id ?? '';
}

test('H450 after a reload, calls, menus and formulas use the new script', async () => {
  const [tab] = sheets.book.tabs();
  const cell = { sheetId: tab?.sheetId ?? 0, row: 1, column: 1, rows: 1, columns: 1 };
  sheets.book.setFormulas(cell, [['=VERSION()']]);
  expect(await sheets.book.values(cell)).toEqual([[1]]);
  const frame = await openSidebar();
  build('Code.js', script(2));
  sheets.reload();
  expect((await page.next('menus')).menus[0]?.items[0]?.caption).toBe('Show 2');
  page.say({ type: 'call', frame, call: 1, functionName: 'version', args: [] });
  expect((await page.next('answer')).result).toEqual({ ok: true, value: 2 });
  expect(await sheets.book.values(cell)).toEqual([[2]]);
});

test('H450 after a reload, an open HTML page whose file changed is fetched again', async () => {
  const frame = await openSidebar();
  build('panel.html', panel(2));
  sheets.reload();
  expect(await page.next('reload')).toEqual({ type: 'reload', frame });
  expect(await htmlOf(frame)).toContain('Panel 2');
});

test('H450 an open HTML page whose file did not change is not fetched again', async () => {
  const frame = await openSidebar();
  build('other.html', panel(10));
  build('Code.js', script(2));
  sheets.reload();
  await page.next('menus');
  expect(await htmlOf(frame)).toContain('Panel 1');
  page.say({ type: 'call', frame, call: 1, functionName: 'version', args: [] });
  // Messages arrive in order, so a reload would have arrived before the response.
  await page.next('answer');
  expect(page.heard.filter((message) => message.type === 'reload')).toEqual([]);
});

test('H450 a script that does not parse is rejected, and the earlier one remains', async () => {
  const frame = await openSidebar();
  build('Code.js', 'function {');
  expect(() => sheets.reload()).toThrow(/Unexpected token/);
  page.say({ type: 'call', frame, call: 1, functionName: 'version', args: [] });
  expect((await page.next('answer')).result).toEqual({ ok: true, value: 1 });
});
