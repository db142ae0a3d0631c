import type { FrameLocator } from 'playwright-core';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { downloaded } from '../../support/browser/downloaded';
import { expectReadable } from '../../support/browser/looks';
import { openBuiltSheets } from '../../support/workbook/built-sheets';
import { ada, personalTeam } from '../../support/workbook/personal';

let browser: BrowserFixture;
beforeAll(async () => {
  browser = await openBrowser({ sheets: await openBuiltSheets('Platform team', await personalTeam()) });
});
afterAll(() => browser.close());

const dialog = (title: string): FrameLocator => browser.page.frameLocator(`iframe[title="${title}"]`);
const close = () => browser.page.getByRole('button', { name: 'Close dialog' }).click();

async function openDialog(title: string): Promise<FrameLocator> {
  await browser.page.getByRole('menuitem', { name: '1:1s', exact: true }).click();
  await browser.page.getByRole('menuitem', { name: /^Export and delete/ }).click();
  await browser.page.getByRole('menuitem', { name: `${title}…`, exact: true }).click();
  return dialog(title);
}

async function pressInOrder(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await browser.page.keyboard.press(key);
}

test('P372 everything about one person is downloaded as JSON, as CSV files, and as a page that shows texts as texts', async () => {
  const title = 'Export one person';
  const page = await openDialog(title);
  await page.getByLabel('Who').selectOption(ada.id);
  await page.getByText(`What there is about ${ada.name}`).waitFor();
  await expectReadable(browser, title, 15);
  const json = await downloaded(browser, page, 'Download as JSON');
  expect(json.name).toMatch(/^1-1s Ada Lovelace \d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(json.text).tables.meetings.rows).toHaveLength(4);
  const zip = await downloaded(browser, page, 'Download as CSV files');
  expect(zip.name).toMatch(/\.zip$/);
  expect(zip.text).toContain('Good week');
  const html = await downloaded(browser, page, 'Download as a page');
  expect(html.text).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
  expect(html.text).toContain('<dt>Notes</dt><dd>Corrected</dd>');
  expect(html.text).toContain('Private notes are not in the export');
  for (const { text } of [json, zip, html]) expect(text).not.toContain('Only for Maya');
  await page.getByText('.html is in your downloads.').waitFor();
  await close();
});

test('P437 the exported page has a number with at most six decimals, and the JSON has it whole', async () => {
  const { book } = browser.sheets;
  const sheetId = book.tabs().find(({ name }) => name === ada.name)?.sheetId ?? 0;
  // The score of the first 1:1.
  book.setValues({ sheetId, row: 15, column: 11, rows: 1, columns: 1 }, [[0.0997097097097097]]);
  const page = await openDialog('Export one person');
  await page.getByLabel('Who').selectOption(ada.id);
  await page.getByText(`What there is about ${ada.name}`).waitFor();
  expect((await downloaded(browser, page, 'Download as JSON')).text).toContain('0.0997097097097097');
  expect((await downloaded(browser, page, 'Download as a page')).text).toContain(
    '<dt>Score</dt><dd>0.09971</dd>',
  );
  await close();
});

test('P373 the scores of everybody are downloaded as CSV', async () => {
  const page = await openDialog('Export scores');
  await page.getByText('5 rows of 2 engineers').waitFor();
  await expectReadable(browser, 'Export scores', 4);
  const { text } = await downloaded(browser, page, 'Download as CSV');
  expect(text.trim().split('\r\n')).toHaveLength(6);
  await close();
});

test('P377 with the keyboard alone, old texts are cleared and one person is deleted, each after a confirmation', async () => {
  const { keyboard } = browser.page;
  // The first 1:1 is in row 15, with the date in A and the notes in I.
  const { book } = browser.sheets;
  const sheetId = book.tabs().find(({ name }) => name === ada.name)?.sheetId ?? 0;
  const type = (column: number, text: string) =>
    book.setValues({ sheetId, row: 15, column, rows: 1, columns: 1 }, [[text]]);
  type(1, '2020-01-15');
  type(9, 'Old notes');
  const retention = await openDialog('Retention');
  await retention.getByText(/^Texts from before/).waitFor();
  await expectReadable(browser, 'Retention', 10);
  await retention.getByLabel('Clear texts that are older than').focus();
  await pressInOrder('Tab', 'Space', 'Tab', 'Enter');
  await retention.getByText('1 text is cleared. The tab Changes has an entry about that.').waitFor();
  await close();
  const title = 'Delete one person';
  const page = await openDialog(title);
  await page.getByLabel('Who').waitFor();
  await keyboard.type('Ada');
  await page.getByText(`What is deleted of ${ada.name}, besides the row on Engineers`).waitFor();
  await expectReadable(browser, title, 15);
  await page.getByLabel('Who').focus();
  await pressInOrder('Tab', 'Space', 'Tab', 'Enter');
  await page.getByText(`Everything of ${ada.name} is deleted.`).waitFor();
  expect(browser.sheets.book.tabs().map(({ name }) => name)).not.toContain(ada.name);
  expect(await page.getByLabel('Who').locator('option').allTextContents()).toEqual([
    'Choose an engineer',
    'Bo Ek',
  ]);
});
