import type { FrameLocator, Page } from 'playwright-core';
import { becomes, choose, openTestPage, select, type TestPage } from '../support/test-page';

let testPage: TestPage;
let page: Page;
let frame: FrameLocator;

beforeAll(async () => {
  testPage = await openTestPage({
    code: `
      function onOpen() { SpreadsheetApp.getUi().createMenu('Test').addItem('Panel', 'panel').addItem('Box', 'box').addToUi(); }
      function html() { return HtmlService.createHtmlOutputFromFile('panel').setTitle('Panel').setWidth(300).setHeight(200); }
      function panel() { SpreadsheetApp.getUi().showSidebar(html()); }
      function box() { SpreadsheetApp.getUi().showModalDialog(html(), 'Panel'); }
      function echo() { return JSON.stringify([].slice.call(arguments)); }
      function fail() { throw new Error('There is nothing to do.'); }
      function nap() { Utilities.sleep(400); return 'rested'; }
      function private_() { return 'never'; }`,
    pages: {
      panel: `<form id="form"><input name="who" value="Ada"><input name="age" type="number" value="36">
        <input type="checkbox" name="tag" value="a" checked><input type="checkbox" name="tag" value="b" checked></form><p>Here</p>`,
    },
  });
  page = testPage.page;
  await choose(page, 'Test', 'Panel');
  frame = page.frameLocator('iframe[title="Panel"]');
  await frame.getByText('Here').waitFor();
});
afterAll(() => testPage.close());
/** Runs a piece of JavaScript inside the add-on's page; `run` and `done` stand for google.script.run and the answer. */
const inPage = <Answer>(body: string): Promise<Answer> =>
  frame.locator('body').evaluate(
    (_body, text) =>
      new Promise<Answer>((resolve) => {
        const { google } = globalThis as unknown as { google: { script: { run: unknown; host: unknown } } };
        new Function('run', 'host', 'done', text)(google.script.run, google.script.host, resolve);
      }),
    body,
  );
const runs = () =>
  testPage.sheets.runner.executions().filter((execution) => execution.kind === 'call').length;

test('H348 the answer comes to the success handler, with the user object', async () => {
  const answer = await inPage(
    "run.withUserObject({ mine: 1 }).withFailureHandler(done).withSuccessHandler((value, user) => done([value, user])).echo('a', [1, { b: true }], null)",
  );
  expect(answer).toEqual(['["a",[1,{"b":true}],null]', { mine: 1 }]);
});

test('H348 an error comes to the failure handler as an Error, and a handler set on one runner is not on another', async () => {
  const answer = await inPage(
    "run.withSuccessHandler(() => done('the wrong one')); run.withFailureHandler((error, user) => done([error instanceof Error, error.message, user])).withUserObject(7).fail()",
  );
  expect(answer).toEqual([true, expect.stringContaining('There is nothing to do.'), 7]);
});

test.each([
  ['private_', 'a function whose name ends in _'],
  ['nowhere', 'a function that is not there'],
])('H348 calling %s, %s, comes to the failure handler', async (name) => {
  const answer = await inPage<string>(
    `run.withSuccessHandler(done).withFailureHandler((error) => done('failed: ' + error.message)).${name}()`,
  );
  expect(answer).toMatch(/^failed: /);
});

test.each([
  ['a date', 'new Date()', 'Failed due to illegal value in property: 0'],
  ['a date inside', '{ form: { day: new Date() } }', 'Failed due to illegal value in property: day'],
  ['a function', '() => 1', 'Failed due to illegal value in property: 0'],
  ['an element', 'document.body', 'Failed due to illegal value in property: 0'],
  ['a form beside something', 'document.forms[0], 1', 'Failed due to illegal value in property: 0'],
  ['a map', 'new Map()', 'Failed due to illegal value in property: 0'],
  ['a circle', 'circle', 'Failed due to circular reference.'],
])('H349 %s is refused before anything is sent', async (_what, given, message) => {
  const before = runs();
  const answer = await inPage(
    `const circle = {}; circle.self = circle; try { run.echo(${given}); done('sent') } catch (error) { done([error.name, error.message]) }`,
  );
  expect(answer).toEqual(['TypeError', message]);
  expect(runs()).toBe(before);
});

test('H349 undefined in an array arrives as null, and the same object twice is not a circle', async () => {
  const answer = await inPage(
    'const twice = { a: 1 }; run.withSuccessHandler(done).echo([undefined, 2], { b: undefined, c: twice }, [twice])',
  );
  expect(answer).toBe('[[null,2],{"c":{"a":1}},[{"a":1}]]');
});

test('H350 ten calls run at once, and the eleventh begins when one of them ends', async () => {
  const before = runs();
  const all = inPage(
    "let left = 12; for (let n = 0; n < 12; n += 1) run.withSuccessHandler(() => { left -= 1; if (left === 0) done('all') }).nap()",
  );
  await becomes(async () => runs() - before >= 10, true);
  const started = testPage.sheets.runner
    .executions()
    .filter((execution) => execution.outcome === 'running').length;
  expect(started).toBeLessThanOrEqual(10);
  expect(await all).toBe('all');
  const naps = testPage.sheets.runner.executions().filter((execution) => execution.function === 'nap');
  const ends = naps.slice(0, 10).map((execution) => execution.startedAt + (execution.duration ?? 0));
  expect(naps).toHaveLength(12);
  for (const late of naps.slice(10)) expect(late.startedAt).toBeGreaterThanOrEqual(Math.min(...ends) - 5);
});

test('H351 a form as the only argument arrives as the texts of its fields', async () => {
  const answer = await inPage<string>('run.withSuccessHandler(done).echo(document.forms[0])');
  expect(JSON.parse(answer)).toEqual([{ who: 'Ada', age: '36', tag: ['a', 'b'] }]);
});

test("H314 an add-on's page cannot reach into the spreadsheet around it", async () => {
  const answer = await inPage(
    'try { done(String(window.parent.document.title)) } catch (error) { done(error.name) }',
  );
  expect(answer).toBe('SecurityError');
});

test('H352 host gives the focus back to the grid', async () => {
  await select(page, 'B2');
  await frame.locator('[name=who]').click();
  // The page and its frame are two processes: what one does, the other hears a little later.
  const frameHasFocus = () => page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  await becomes(frameHasFocus, true);
  await inPage('host.editor.focus(); done(1)');
  await becomes(frameHasFocus, false);
  await page.keyboard.type('typed into the grid');
  await page.keyboard.press('Enter');
  await becomes(
    async () =>
      (await testPage.sheets.book.values({ sheetId: 0, row: 2, column: 2, rows: 1, columns: 1 }))[0]?.[0],
    'typed into the grid',
  );
});

test('H352 host closes the sidebar, sizes a dialog and closes it', async () => {
  await inPage('host.close(); done(1)');
  const element = page.locator('iframe[title="Panel"]');
  await element.waitFor({ state: 'detached' });
  await choose(page, 'Test', 'Box');
  await frame.getByText('Here').waitFor();
  expect(await element.boundingBox()).toMatchObject({ width: 300, height: 200 });
  await inPage('host.setWidth(420); host.setHeight(260); done(1)');
  await becomes(async () => {
    const box = await element.boundingBox();
    return box && [box.width, box.height];
  }, [420, 260]);
  await inPage('host.close(); done(1)');
  await element.waitFor({ state: 'detached' });
});

test('H346 the page asked nothing outside this machine, and complained of nothing', () => {
  expect(testPage.window.outside).toEqual([]);
  expect(testPage.window.complaints).toEqual([]);
});
