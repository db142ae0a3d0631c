import type { Page } from 'playwright-core';
import { area } from '../support/changes';
import { becomes, choose, openTestPage, shown, type TestPage, type } from '../support/test-page';

const hr = 'hr@example.com';
let testPage: TestPage;
let page: Page;

beforeAll(async () => {
  testPage = await openTestPage();
  page = testPage.page;
});
afterAll(() => testPage.close());

const box = () => page.getByRole('dialog', { name: 'Settings for this spreadsheet' });
const values = async (row: number, rows: number) =>
  (await testPage.sheets.book.values(area(row, 1, rows, 1))).flat();

async function choosesLocale(locale: string): Promise<void> {
  await choose(page, 'File', 'Settings');
  await box().getByLabel('Locale').selectOption(locale);
  await box().getByRole('button', { name: 'Save settings' }).click();
  await box().waitFor({ state: 'detached' });
  await becomes(async () => testPage.sheets.runner.settings.now().locale, locale);
}

test('H547 the settings change the locale and the time zone by the keyboard alone', async () => {
  await page.getByRole('menuitem', { name: 'File', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await box().waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  await page.keyboard.type('Indonesia');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Asia/Makassar');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Save settings' }).press('Enter');
  await becomes(async () => testPage.sheets.runner.settings.now(), {
    locale: 'in_ID',
    timeZone: 'Asia/Makassar',
  });
  await page.getByRole('menuitem', { name: 'File', exact: true }).press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await box().waitFor({ state: 'detached' });
});

test('H547 a viewer has no settings', async () => {
  const viewer = await testPage.another(hr);
  expect(await viewer.getByRole('menuitem', { name: 'File', exact: true }).count()).toBe(0);
  await viewer.close();
});

test('H546 what is typed into the page is read by the locale', async () => {
  await choosesLocale('de_DE');
  await type(page, 'A1', '1,5', '31.01.2026', '1.234,5', '0.25', '12,5%', '31 Januar 2026', '=A1*0,5');
  await becomes(() => values(1, 7), [1.5, { serial: 46053 }, 1234.5, '0.25', 0.125, { serial: 46053 }, 0.75]);
  expect(testPage.sheets.book.formulas(area(7, 1))).toEqual([['=A1*0,5']]);
  expect(await shown(page, 'A1:A7')).toEqual([
    ['1,5'],
    ['31.01.2026'],
    ['1.234,50'],
    ['0.25'],
    ['12,50%'],
    ['31 Januar 2026'],
    ['0,75'],
  ]);
});

test('H546 the editor starts from what the locale writes', async () => {
  for (const cell of ['A1', 'A7']) {
    await type(page, cell);
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
  }
  await becomes(() => values(1, 1), [1.5]);
  await becomes(() => values(7, 1), [0.75]);
  expect(testPage.sheets.book.formulas(area(7, 1))).toEqual([['=A1*0,5']]);
});

test('H547 a change of the locale is shown at once and changes no value', async () => {
  const before = await values(1, 7);
  await choosesLocale('en_US');
  await becomes(
    () => shown(page, 'A1:A7'),
    [['1.5'], ['1/31/2026'], ['1,234.50'], ['0.25'], ['12.50%'], ['31 January 2026'], ['0.75']],
  );
  expect(await values(1, 7)).toEqual(before);
});
