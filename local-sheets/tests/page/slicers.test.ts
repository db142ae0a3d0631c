import type { Page } from 'playwright-core';
import { becomes, blankStretches, choose, openTestPage, type TestPage } from '../support/test-page';

const hr = 'hr@example.com';
let testPage: TestPage;
let page: Page;

beforeAll(async () => {
  testPage = await openTestPage({
    code: `
      function onOpen() { SpreadsheetApp.getUi().createMenu('Test').addItem('Insert', 'insert').addItem('More', 'more').addToUi(); }
      function insert() {
        var sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('B2').setFormula('=VSTACK("Team";E2:E6)');
        sheet.getRange('E2:E6').setValues([['Search'], ['Payments'], ['Search'], [''], ['Payments']]);
        sheet.getRange('F2:F6').setValues([[1], [1], [1], [1], [1]]);
        sheet.insertSlicer(sheet.getRange('B2:F7'), 9, 2).setTitle('Team').setColumnFilterCriteria(1, null);
      }
      function more() { SpreadsheetApp.getActiveSheet().getRange('E3').setValue('Growth'); }`,
  });
  page = testPage.page;
  await choose(page, 'Test', 'Insert');
});
afterAll(() => testPage.close());

const button = (of: Page) => of.getByRole('button', { name: /^Team/ });
const box = (of: Page) => of.getByRole('dialog', { name: 'Filter by Team' });
const choices = async (of: Page) =>
  (await box(of).getByRole('listitem').allTextContents()).map((text) => text.replace(/\s+/g, ' '));
/** The rows that a page shows are counted by the lines between them, in a column without text. */
const rowsShown = async (of: Page) => (await blankStretches(of, 700, 30)).slice(0, 40).length;

test('H551 a slicer lists the values of a spilled column with their rows', async () => {
  await button(page).click();
  expect(await choices(page)).toEqual(['Payments 2', 'Search 2', '(Blanks) 1']);
  await page.keyboard.press('Escape');
});

test('H553 the keyboard alone filters, and Escape changes nothing', async () => {
  await button(page).focus();
  await page.keyboard.press('Enter');
  await box(page).getByRole('checkbox', { name: 'Search' }).press('Space');
  await page.keyboard.press('Escape');
  await box(page).waitFor({ state: 'detached' });
  expect(await button(page).textContent()).toContain('All');
  await button(page).press('Enter');
  await box(page).getByRole('checkbox', { name: 'Search' }).press('Space');
  await page.keyboard.press('Enter');
  await becomes(async () => (await button(page).textContent())?.includes('2 of 3'), true);
});

test('H552 what an editor chooses is in the workbook and in every page', async () => {
  const { book } = testPage.sheets;
  const [tab] = book.tabs();
  await becomes(async () => book.slicers(tab!.sheetId)[0]?.spec.filter?.hidden, ['Search']);
  const viewer = await testPage.another(hr);
  await becomes(async () => (await button(viewer).textContent())?.includes('2 of 3'), true);
  const rows = await rowsShown(viewer);
  await button(viewer).click();
  await box(viewer).getByRole('checkbox', { name: 'Payments' }).uncheck();
  await box(viewer).getByRole('button', { name: 'OK' }).click();
  await becomes(async () => (await button(viewer).textContent())?.includes('1 of 3'), true);
  expect(book.slicers(tab!.sheetId)[0]?.spec.filter?.hidden).toEqual(['Search']);
  expect(await button(page).textContent()).toContain('2 of 3');
  expect(rows).toBeGreaterThan(0);
  await viewer.close();
});

test('H551 a slicer follows changed values', async () => {
  await choose(page, 'Test', 'More');
  await becomes(async () => (await button(page).textContent())?.includes('3 of 4'), true);
});
