import type { Page } from 'playwright-core';
import { becomes, choose, grid, openTestPage, type TestPage } from '../support/test-page';

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
const box = (of: Page) => of.getByRole('dialog', { name: 'Team', exact: true });
const choices = async (of: Page) =>
  (await box(of).getByRole('listitem').allTextContents()).map((text) => text.replace(/\s+/g, ' '));
/** The number of the row that is drawn at a place from the top; rows are 21 pixels high, below a header of 20. */
async function rowAt(of: Page, place: number): Promise<string> {
  await of.bringToFront();
  await grid(of).click({ position: { x: 700, y: 20 + 21 * place - 10 } });
  return (await of.locator('[data-u-comp=defined-name] input').inputValue()).replace(/\D/g, '');
}
const rowsAt = async (of: Page) => [await rowAt(of, 2), await rowAt(of, 3), await rowAt(of, 4)];

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
  expect(await rowsAt(page)).toEqual(['2', '4', '6']);
  expect(await rowsAt(viewer)).toEqual(['2', '4', '6']);
  await button(viewer).click();
  await box(viewer).getByRole('checkbox', { name: 'Payments' }).uncheck();
  await box(viewer).getByRole('button', { name: 'OK' }).click();
  await becomes(async () => (await button(viewer).textContent())?.includes('1 of 3'), true);
  expect(book.slicers(tab!.sheetId)[0]?.spec.filter?.hidden).toEqual(['Search']);
  expect(await button(page).textContent()).toContain('2 of 3');
  expect(await rowsAt(viewer)).toEqual(['2', '6', '8']);
  expect(await rowsAt(page)).toEqual(['2', '4', '6']);
  await viewer.close();
});

test('H551 a slicer follows changed values', async () => {
  await choose(page, 'Test', 'More');
  await becomes(async () => (await button(page).textContent())?.includes('3 of 4'), true);
});
