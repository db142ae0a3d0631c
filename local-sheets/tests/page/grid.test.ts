import type { Page } from 'playwright-core';
import { area } from '../support/changes';
import {
  becomes,
  choose,
  grid,
  openTestPage,
  type SlowPage,
  select,
  shown,
  type TestPage,
  type,
} from '../support/test-page';
import { openTestSheets } from '../support/test-sheets';

let testPage: TestPage;
let page: Page;
/** Of a second person, for all tests: opening a page takes seconds. */
let colleague: SlowPage;

beforeAll(async () => {
  testPage = await openTestPage({
    code: `
      function onOpen() {
        SpreadsheetApp.getUi().createMenu('Test').addItem('Protect B2', 'protectB2').addItem('Warn at C2', 'warnAtC2').addItem('Name the tab', 'nameTheTab').addToUi();
      }
      function nameTheTab() {
        var sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A1').setValue(sheet.getName());
      }
      function warnAtC2() {
        SpreadsheetApp.getActiveSheet().getRange('C2').protect().setWarningOnly(true);
      }
      function protectB2() {
        var protection = SpreadsheetApp.getActiveSheet().getRange('B2').protect();
        protection.removeEditors(protection.getEditors());
      }
      /**
       * Twice the number. Example: =DOUBLE(A1)
       * @param {number} number What is doubled.
       * @customfunction
       */
      function DOUBLE(number) {
        if (typeof number !== 'number') throw new Error('DOUBLE needs a number, and got "' + number + '".');
        return 2 * number;
      }`,
  });
  page = testPage.page;
  colleague = await testPage.slow('tomas.lindqvist@example.com');
});
afterAll(() => testPage.close());
beforeEach(() => page.bringToFront());

const values = (row: number, column: number, rows = 1, columns = 1) =>
  testPage.sheets.book.values(area(row, column, rows, columns));

test('H330 the page looks like a spreadsheet: title, tools, formula bar, grid and tabs', async () => {
  expect(await page.title()).toBe('Test workbook');
  await page.getByRole('heading', { name: 'Test workbook' }).waitFor();
  await page.locator('[data-u-command="sheet.command.set-range-bold"]').first().waitFor();
  await page.locator('[data-u-comp=formula-bar]').waitFor();
  await grid(page).waitFor();
  await page.getByText('Sheet1', { exact: true }).waitFor();
  await becomes(() => page.locator('[data-u-comp=defined-name] input').inputValue(), 'A1');
});

test('H803 what is typed as soon as a page is open goes into A1', async () => {
  for (const key of ['7', 'Enter']) await page.keyboard.press(key);
  await becomes(() => values(1, 1), [[7]]);
});

test('H305 what is typed in one page shows in the other, with what the formulas make of it', async () => {
  const { page: other } = colleague;
  await type(page, 'A1', '20', '=A1+1', '=DOUBLE(A2)');
  await becomes(() => shown(other, 'A1:A3'), [['20'], ['21'], ['42']]);
  await type(other, 'A1', '30');
  await becomes(() => shown(page, 'A1:A3'), [['30'], ['31'], ['62']]);
  expect(await values(1, 1, 3)).toEqual([[30], [31], [62]]);
});

test("H305 a script's cells, rows and tabs show in the page", async () => {
  const { book } = testPage.sheets;
  book.setValues(area(1, 3, 2, 1), [['2026-01-31'], [0.5]]);
  book.setNumberFormats(area(2, 3), [['0%']]);
  await becomes(() => shown(page, 'C1:C2'), [['2026-01-31'], ['50%']]);
  book.insert(0, 'rows', 1, 1);
  await becomes(() => shown(page, 'C1:C3'), [[''], ['2026-01-31'], ['50%']]);
  book.remove(0, 'rows', 1, 1);
  const made = book.insertTab({ name: 'Made by a script' });
  await page.getByText('Made by a script', { exact: true }).waitFor();
  book.deleteTab(made.sheetId);
  await page.getByText('Made by a script', { exact: true }).waitFor({ state: 'detached' });
});

test('H315 a tab that was made in the page is the one that scripts find active', async () => {
  const { book } = testPage.sheets;
  const before = book.tabs().length;
  await page.locator('[data-u-comp=sheet-bar-append-button]').first().click();
  await becomes(async () => book.tabs().length, before + 1);
  await type(page, 'A1', 'on the new tab');
  const made = book.tabs().find((tab) => tab.sheetId !== 0);
  if (!made) throw new Error('There is no new tab.');
  await becomes(() => book.values({ ...area(1, 1), sheetId: made.sheetId }), [['on the new tab']]);
  await choose(page, 'Test', 'Name the tab');
  await becomes(() => shown(page, 'A1:A1'), [[made.name]]);
  await page.getByText('Sheet1', { exact: true }).click();
  book.deleteTab(made.sheetId);
});

test('H306 a user who types after others have moved the cells is informed, and sees the cells in their new place', async () => {
  const { page: late, hold, release } = colleague;
  await late.bringToFront();
  await type(late, 'E1', 'top', 'bottom');
  await becomes(() => values(1, 5, 2), [['top'], ['bottom']]);
  hold();
  testPage.sheets.book.insert(0, 'rows', 2, 1);
  await type(late, 'E2', 'instead of bottom');
  release();
  await late.getByText('Another user moved cells at the same moment').waitFor();
  await late.getByRole('button', { name: 'OK' }).click();
  await becomes(() => shown(late, 'E1:E3'), [['top'], [''], ['bottom']]);
  expect(await values(1, 5, 3)).toEqual([['top'], [''], ['bottom']]);
});

test('H355 a page that is shown the workbook anew stays at its tab and cell', async () => {
  const { book } = testPage.sheets;
  const second = book.insertTab({ name: 'Second' });
  const { page: late, hold, release } = colleague;
  await late.bringToFront();
  await late.getByText('Second', { exact: true }).click();
  await type(late, 'C4', 'typed');
  const there = { ...area(4, 3), sheetId: second.sheetId };
  await becomes(() => book.values(there), [['typed']]);
  hold();
  book.insert(second.sheetId, 'rows', 9, 1);
  await type(late, 'C6', 'refused');
  release();
  await late.getByRole('button', { name: 'OK' }).click();
  // Enter has gone on to C7; a copy of what is selected now shows the tab and the cell.
  await becomes(() => late.locator('[data-u-comp=defined-name] input').inputValue(), 'C7');
  expect(await shown(late, 'C4:C6')).toEqual([['typed'], [''], ['']]);
  await late.getByText('Sheet1', { exact: true }).click();
  book.deleteTab(second.sheetId);
});

test('H308 typing into a range that is protected against the person is refused, and the cell shows what it holds', async () => {
  await type(page, 'B2', 'protected');
  await choose(page, 'Test', 'Protect B2');
  const { page: other } = colleague;
  await other.bringToFront();
  await type(other, 'B2', 'overwritten');
  await other.getByText('There was a problem').waitFor();
  await other.getByRole('button', { name: 'OK' }).click();
  expect(await shown(other, 'B2:B2')).toEqual([['protected']]);
  expect(await values(2, 2)).toEqual([['protected']]);
});

test('H356 editing a cell with a warning asks first: Cancel leaves it, OK writes it', async () => {
  await type(page, 'C2', 'before');
  await choose(page, 'Test', 'Warn at C2');
  const { page: other } = colleague;
  await other.bringToFront();
  const question = other.getByRole('dialog', { name: 'Heads up!' });
  await type(other, 'C2', 'by mistake');
  await question.getByText('Edit anyway?').waitFor();
  await question.getByRole('button', { name: 'Cancel' }).click();
  await becomes(() => shown(other, 'C2:C2'), [['before']]);
  expect(await values(2, 3)).toEqual([['before']]);
  await type(other, 'C2', 'on purpose');
  await question.getByRole('button', { name: 'OK' }).click();
  await becomes(() => shown(other, 'C2:C2'), [['on purpose']]);
  await becomes(() => shown(page, 'C2:C2'), [['on purpose']]);
  expect(await values(2, 3)).toEqual([['on purpose']]);
});

test('H339 a viewer who types gets a sentence, and the cell remains unchanged', async () => {
  const reader = await testPage.another('hr@example.com');
  await reader.getByText('View only').waitFor();
  await type(reader, 'B9', 'mine');
  await reader.getByText('You can only view this file. Ask its owner for edit access.').waitFor();
  await reader.getByRole('button', { name: 'Dismiss' }).click();
  await select(reader, 'A1');
  await reader.keyboard.press('Delete');
  await reader.getByText('You can only view this file. Ask its owner for edit access.').waitFor();
  await becomes(() => shown(reader, 'A1:A1'), [['30']]);
  expect([await values(9, 2), await values(1, 1)]).toEqual([[['']], [[30]]]);
  await reader.close();
});

test('H340 a formula in error says in words what was wrong', async () => {
  await type(page, 'B5', '=DOUBLE("three")');
  await becomes(() => shown(page, 'B5:B5'), [['#ERROR!']]);
  const place = await grid(page).boundingBox();
  if (!place) throw new Error('There is no grid.');
  // Column B and row 5 of a blank workbook.
  await page.mouse.move(place.x + 500, place.y + 400);
  await page.mouse.move(place.x + 190, place.y + 112, { steps: 5 });
  await page.getByText('DOUBLE needs a number, and got "three".').waitFor();
});

test("H353 the formula bar offers the add-on's functions with their description", async () => {
  await select(page, 'D5');
  await page.keyboard.type('=DOUB');
  await page.getByText('Twice the number. Example: =DOUBLE(A1)').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

test('H592 Enter enters a formula whose last keys the suggestions do not know yet', async () => {
  await select(page, 'D7');
  await page.keyboard.type('=A');
  await page.getByText('Returns the absolute value of a number').waitFor();
  await page.keyboard.type('1+1');
  await page.keyboard.press('Enter');
  await becomes(async () => testPage.sheets.book.formulas(area(7, 4)), [['=A1+1']]);
});

test('H354 after others moved cells, undo does not reach back to before that', async () => {
  await type(page, 'G1', 'mine');
  await becomes(() => values(1, 7), [['mine']]);
  testPage.sheets.book.insert(0, 'rows', 1, 1);
  await becomes(() => shown(page, 'G1:G2'), [[''], ['mine']]);
  await page.keyboard.press('Control+z');
  await type(page, 'H1', 'after');
  await becomes(() => values(1, 8), [['after']]);
  expect(await values(1, 7, 2)).toEqual([[''], ['mine']]);
  await page.keyboard.press('Control+z');
  await becomes(() => values(1, 8), [['']]);
});

test('H346 the page asked nothing outside this machine, and complained of nothing', () => {
  expect(testPage.window.outside).toEqual([]);
  expect(testPage.window.complaints).toEqual([]);
});

// The last one: the browser complains of a server that has gone.
test('H347 a page without its server says so, and starts again when the server returns', async () => {
  const sheets = await openTestSheets();
  const other = await testPage.window.open(sheets.url);
  await grid(other).waitFor();
  await sheets.close();
  await other.getByText('Trying to connect…').waitFor();
  const back = await openTestSheets({ port: sheets.port });
  back.book.setValues(area(1, 1), [['from the new server']]);
  await other.getByText('Trying to connect…').waitFor({ state: 'detached' });
  await grid(other).waitFor();
  await becomes(() => shown(other, 'A1:A1'), [['from the new server']]);
  await other.close();
  await back.close();
});
