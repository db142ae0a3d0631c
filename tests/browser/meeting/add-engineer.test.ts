import type { FrameLocator } from 'playwright-core';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseColors } from '../../support/browser/colors';
import { measureContrast } from '../../support/browser/contrast';
import { colorSchemes } from '../../support/browser/looks';
import { ada } from '../../support/workbook/team';

let browser: BrowserFixture;
let dialog: FrameLocator;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada] });
  await browser.sidebar();
});
afterAll(() => browser.close());
beforeEach(async () => {
  dialog = await browser.addEngineer();
  await dialog.locator('#picks-team').waitFor({ state: 'attached' });
});
afterEach(async () => {
  const close = browser.page.getByRole('button', { name: 'Close dialog' });
  if (await close.isVisible()) await close.click();
});

test('P32 the form begins with today and the usual cadence, and offers the teams and managers that are there', async () => {
  expect(await dialog.getByLabel('Cadence in days').inputValue()).toBe('14');
  expect(await dialog.getByLabel('Started').inputValue()).toMatch(/^\d\d\/\d\d\/\d{4}$/);
  const picks = (name: string) =>
    dialog
      .locator(`#picks-${name} option`)
      .evaluateAll((options) => options.map((one) => one.getAttribute('value')));
  expect(await picks('team')).toEqual(['Platform']);
  expect(await picks('manager')).toEqual(['Maya Hartono']);
});

test('P33 Enter adds the engineer, says so, and offers another or to close', async () => {
  await dialog.getByLabel('Name').fill('Budi Santoso');
  await browser.page.keyboard.press('Enter');
  await dialog.getByRole('heading', { name: 'Budi Santoso was added' }).waitFor();
  expect(browser.sheets.book.tabs().map(({ name }) => name)).toContain('Budi Santoso');
  await dialog.getByRole('button', { name: 'Add another' }).click();
  const name = dialog.getByLabel('Name');
  expect(await name.inputValue()).toBe('');
  expect(await name.evaluate((input) => input === document.activeElement)).toBe(true);
  await name.fill('Cem Yilmaz');
  await browser.page.keyboard.press('Enter');
  await dialog.getByRole('heading', { name: 'Cem Yilmaz was added' }).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await browser.page.locator('iframe[title="Engineers"]').waitFor({ state: 'detached' });
});

test('P38 the sidebar beside the dialog offers the new engineer', async () => {
  const sidebar = await browser.sidebar();
  await dialog.getByLabel('Name').fill('Galih Pratama');
  await browser.page.keyboard.press('Enter');
  await dialog.getByRole('heading', { name: 'Galih Pratama was added' }).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await sidebar.getByRole('combobox', { name: 'Engineer' }).fill('galih');
  await sidebar.getByRole('option', { name: /^Galih Pratama/ }).waitFor();
});

test.each(colorSchemes)('P27 every text of the dialog is readable in %s', async (colorScheme) => {
  await chooseColors(dialog, colorScheme);
  await dialog.getByLabel('Name').fill('Hana Wijaya');
  await dialog.getByLabel('Cadence in days').fill('often');
  await browser.page.keyboard.press('Enter');
  await dialog.locator('#error-cadenceDays').waitFor();
  const { measured, faint } = await measureContrast(await browser.frame('Engineers'));
  expect(measured).toBeGreaterThan(10);
  expect(faint).toEqual([]);
});

test('P34 a refusal is reported at its field, which gets the focus', async () => {
  await dialog.getByLabel('Name').fill('Dewi Lestari');
  await dialog.getByLabel('Cadence in days').fill('often');
  await browser.page.keyboard.press('Enter');
  await dialog.locator('#error-cadenceDays').waitFor();
  const field = dialog.getByLabel('Cadence in days');
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await dialog.getByLabel('Name').inputValue()).toBe('Dewi Lestari');
});

test('P34 an engineer who is added again after a lost answer exists once', async () => {
  browser.network.inject('addEngineer', new Error('Service Spreadsheets timed out.'));
  await dialog.getByLabel('Name').fill('Eka Putri');
  await browser.page.keyboard.press('Enter');
  await dialog.getByRole('alert').getByText('Service Spreadsheets timed out.').waitFor();
  await dialog.getByRole('button', { name: 'Retry' }).click();
  await dialog.getByRole('heading', { name: 'Eka Putri was added' }).waitFor();
  const answer = await browser.call('readForm', null);
  const names = answer.ok ? answer.view.engineers.map(({ name }) => name) : [];
  expect(names.filter((name) => name === 'Eka Putri')).toEqual(['Eka Putri']);
});
