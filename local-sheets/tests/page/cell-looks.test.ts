import type { Page } from 'playwright-core';
import { area } from '../support/changes';
import { becomes, choose, colorsIn, grid, openTestPage, select, type TestPage } from '../support/test-page';

let testPage: TestPage;
let page: Page;

beforeAll(async () => {
  testPage = await openTestPage({
    code: `
      var long = 'Two rotations of on call back to back, and six pages in one week.';
      function onOpen() {
        var menu = SpreadsheetApp.getUi().createMenu('Test');
        menu.addItem('Write', 'write').addItem('Shorten', 'shorten').addItem('Unwrap', 'unwrap');
        menu.addItem('Second tab', 'secondTab').addItem('Set height', 'setHeight').addToUi();
      }
      function first() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
      function write() { first().getRange('A1').setWrap(true).setValue(long); }
      function shorten() { first().getRange('A1').setValue('Quiet.'); }
      function unwrap() { first().getRange('A1').setWrap(false); }
      function secondTab() {
        SpreadsheetApp.getActiveSpreadsheet().insertSheet('Second');
        first().activate();
        SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Second').getRange('A1').setWrap(true).setValue(long);
      }
      function setHeight() {
        first().setRowHeights(1, 1, 30);
        first().getRange('A1:A2').setWrap(true).setValue(long);
      }`,
  });
  page = testPage.page;
});
afterAll(() => testPage.close());

/** The cell that a click so many pixels below the column letters selects. */
async function cellAt(on: Page, below: number): Promise<string> {
  const letters = 20;
  // A click in between, or two readings would be a double click, which opens the cell for typing.
  await select(on, 'F12');
  await grid(on).click({ position: { x: 80, y: letters + below } });
  return on.locator('[data-u-comp=defined-name] input').inputValue();
}

/** How often the page asks for an animation frame while sixty of them pass. */
const askedInSixtyFrames = () =>
  page.evaluate(async () => {
    const request = window.requestAnimationFrame;
    let asked = 0;
    window.requestAnimationFrame = (draw) => {
      asked += 1;
      return request(draw);
    };
    for (let frame = 0; frame < 60; frame += 1) await new Promise(request);
    window.requestAnimationFrame = request;
    return asked;
  });

/** The colors of the cells F5:G7, row by row. */
async function ruleColors(): Promise<string[]> {
  const names: Readonly<Record<string, string>> = { 'rgb(255, 0, 0)': 'red', 'rgb(0, 255, 0)': 'green' };
  const cells = [5, 6, 7].flatMap((row) => [6, 7].map((column) => ({ row, column })));
  return Promise.all(
    cells.map(async ({ row, column }) => {
      const inside = { x: 46 + (column - 1) * 100 + 3, y: 20 + (row - 1) * 21 + 3, width: 2, height: 2 };
      const [color = ''] = await colorsIn(page, inside);
      return names[color] ?? '';
    }),
  );
}

test('H730 an open page asks for few animation frames while nothing changes', async () => {
  // A blinking cursor is left. Drawing always would ask three times in each frame.
  await becomes(async () => (await askedInSixtyFrames()) < 20, true);
});

test('H610 a conditional format by formula colors each cell by its own row, keeps references with $ and follows values', async () => {
  const { book } = testPage.sheets;
  const cells = area(5, 6, 3, 2);
  book.setValues(area(5, 6, 3, 3), [
    [1, 5, 2],
    [3, 1, ''],
    ['', 4, ''],
  ]);
  const rule = (formula: string, background: string) => ({
    ...{ criteria: 'CUSTOM_FORMULA', args: [formula], areas: [cells] },
    ...{ background, fontColor: null, bold: null },
  });
  book.setConditionalFormats(0, [rule('=ISNUMBER(F5)*(F5<3/2)>0', '#ff0000'), rule('=$F5>$H$5', '#00ff00')]);
  await becomes(ruleColors, ['red', '', 'green', 'red', '', '']);
  book.setValues(area(5, 8), [[0]]);
  await becomes(ruleColors, ['red', 'green', 'green', 'red', '', '']);
  book.clear(area(5, 6, 3), { contents: true });
  book.setFormulas(area(5, 6), [['=SEQUENCE(3,1,5,0)']]);
  await becomes(ruleColors, ['green', 'green', 'green', 'red', 'green', 'green']);
});

test('H360 a row grows with the wrapped text that a script writes, and shrinks with a shorter one', async () => {
  expect(await cellAt(page, 60)).toBe('A3');
  await choose(page, 'Test', 'Write');
  await becomes(() => cellAt(page, 60), 'A1');
  await choose(page, 'Test', 'Shorten');
  await becomes(() => cellAt(page, 60), 'A3');
});

test('H360 a row whose text no longer wraps is as low as the others again', async () => {
  await choose(page, 'Test', 'Write');
  await becomes(() => cellAt(page, 60), 'A1');
  await choose(page, 'Test', 'Unwrap');
  await becomes(() => cellAt(page, 60), 'A3');
});

test('H360 rows fit their text in a page that was just opened, and that is not an edit', async () => {
  await choose(page, 'Test', 'Write');
  const sent: string[] = [];
  testPage.window.context.on('page', (opened) =>
    opened.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload)))),
  );
  const fresh = await testPage.another();
  await becomes(() => cellAt(fresh, 60), 'A1');
  expect(sent.some((message) => message.includes('"select"'))).toBe(true);
  expect(sent.filter((message) => message.includes('"edit"'))).toEqual([]);
  await fresh.close();
  await page.bringToFront();
});

test('H360 rows of a tab that was written to in the background fit their text when it is opened', async () => {
  await choose(page, 'Test', 'Second tab');
  await page.getByText('Second', { exact: true }).click();
  await becomes(() => cellAt(page, 60), 'A1');
});

test('H361 a row keeps the height that a script set, whatever its text', async () => {
  await page.getByText('Sheet1', { exact: true }).click();
  await choose(page, 'Test', 'Set height');
  await becomes(() => cellAt(page, 90), 'A2');
  expect(await cellAt(page, 25)).toBe('A1');
  expect(await cellAt(page, 40)).toBe('A2');
});
