import type { FrameLocator } from 'playwright-core';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseColors } from '../../support/browser/colors';
import { measureContrast } from '../../support/browser/contrast';
import { colorSchemes } from '../../support/browser/looks';
import { chooseEngineer, formOf } from '../../support/browser/sidebar';
import { ada, maximilian } from '../../support/workbook/team';

let browser: BrowserFixture;

beforeAll(async () => {
  browser = await openBrowser({ locale: 'id-ID', team: [ada, maximilian] });
});
afterAll(() => browser.close());

const choose = (page: FrameLocator, language: string) =>
  page
    .getByRole('navigation', { name: /^(Language|Bahasa)$/ })
    .getByRole('button', { name: language })
    .click();
const languageOf = (page: FrameLocator) => page.locator('html').getAttribute('lang');
const widest = async (title: string) =>
  (await browser.frame(title)).evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('P120 in a browser set to Indonesian the pages open in Indonesian', async () => {
  const sidebar = await formOf(browser, ada);
  expect(await languageOf(sidebar)).toBe('id');
  await sidebar.getByRole('heading', { name: '1:1 dengan Ada Lovelace' }).waitFor();
  await sidebar.getByRole('button', { name: 'Simpan', exact: true }).waitFor();
  const dialog = await browser.addEngineer();
  await dialog.getByLabel('Nama', { exact: true }).waitFor();
  expect(await languageOf(dialog)).toBe('id');
  await browser.page.getByRole('button', { name: 'Close dialog' }).click();
});

test('P121 switching the language keeps what is typed and the focus, and is remembered after a reload', async () => {
  const sidebar = await formOf(browser, ada);
  await sidebar.getByLabel('Catatan umum').fill('Setengah kalimat');
  await choose(sidebar, 'English');
  expect(await sidebar.getByLabel('Notes', { exact: true }).inputValue()).toBe('Setengah kalimat');
  expect(await languageOf(sidebar)).toBe('en');
  const english = sidebar.getByRole('button', { name: 'English' });
  expect(await english.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await english.getAttribute('aria-pressed')).toBe('true');
  await browser.closeSidebar();
  const again = await browser.sidebar();
  await chooseEngineer(again, ada.name);
  await again.getByRole('heading', { name: '1:1 with Ada Lovelace' }).waitFor();
  expect(await again.getByLabel('Notes', { exact: true }).inputValue()).toBe('Setengah kalimat');
});

test('P126 a field shows its refusal in Indonesian, and in English once that is chosen', async () => {
  const sidebar = await formOf(browser, ada);
  await sidebar.getByLabel('Tanggal 1:1').fill('2099-01-31');
  await sidebar.getByRole('button', { name: 'Simpan', exact: true }).click();
  const error = sidebar.locator('#error-date');
  await error.getByText(/^Jan 31, 2099 masih .* hari lagi\. Isi tanggal 1:1, paling lambat /).waitFor();
  await choose(sidebar, 'English');
  await error.getByText(/^2099-01-31 is .* days ahead\. Enter the day of the 1:1, /).waitFor();
});

test('P126 a failed call is reported in Indonesian too', async () => {
  const sidebar = await formOf(browser, ada);
  await sidebar.getByLabel('Catatan umum').fill('Ada catatan');
  browser.network.inject('saveMeeting', new Error('Service Spreadsheets timed out.'));
  await sidebar.getByRole('button', { name: 'Simpan', exact: true }).click();
  const failure = sidebar.getByRole('alert').getByText('Google tidak dapat menjalankan ini: Service');
  await failure.waitFor();
  await sidebar.getByRole('button', { name: 'Coba lagi' }).click();
  await sidebar.getByText(/ di baris \d+$/).waitFor();
});

test('P130 in Indonesian the longest name, a refusal and a save stay inside the 300 pixels', async () => {
  const sidebar = await formOf(browser, maximilian);
  await sidebar.getByLabel('Catatan umum').fill('Catatan');
  await sidebar.getByLabel('1:1 berikutnya').fill('2020-01-01');
  await sidebar.getByRole('button', { name: 'Simpan', exact: true }).click();
  await sidebar.locator('#error-nextDate').waitFor();
  expect(await widest('1:1')).toBe(0);
  await sidebar.getByLabel('1:1 berikutnya').fill('');
  await sidebar.getByRole('button', { name: 'Simpan', exact: true }).click();
  await sidebar.getByText(/^Tersimpan di baris/).waitFor();
  expect(await widest('1:1')).toBe(0);
});

test.each(colorSchemes)(
  'P130 the choice of the language is readable in %s, and so is all else in Indonesian',
  async (colorScheme) => {
    await chooseColors(await formOf(browser, ada), colorScheme);
    const { measured, faint } = await measureContrast(await browser.frame('1:1'));
    expect(measured).toBeGreaterThan(30);
    expect(faint).toEqual([]);
  },
);

test('P130 in Indonesian the dialog stays inside its width', async () => {
  const dialog = await browser.addEngineer();
  await dialog.getByLabel('Jarak 1:1 (hari)').fill('sering');
  await dialog.getByLabel('Nama', { exact: true }).fill('Hana Wijaya');
  await browser.page.keyboard.press('Enter');
  await dialog.locator('#error-cadenceDays').getByText('"sering" tidak dapat dipakai').waitFor();
  expect(await widest('Engineers')).toBe(0);
});
