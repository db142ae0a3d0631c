import type { FrameLocator } from 'playwright-core';
import { areaOf } from '../../../local-sheets/tests/support/a1';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { measureContrast } from '../../support/browser/contrast';
import { ada, layla, maximilian } from '../../support/workbook/team';

let browser: BrowserFixture;
const cycle = 'Start a new cycle';

beforeAll(async () => {
  browser = await openBrowser({ locale: 'id-ID', team: [ada, layla, maximilian] });
  type('Goals', 'A2:H2', [ada.name, 'Project Delivery', 'Ship', 'metric', '', 0, 10, 4]);
  type('Goals', 'A3:H3', [maximilian.name, 'Project Delivery', 'Mentor', 'metric', '', 0, 10, 2]);
});
afterAll(() => browser.close());
afterEach(async () => {
  await browser.frame(open).then((frame) => frame.evaluate(() => localStorage.clear()));
  await browser.page.getByRole('button', { name: 'Close dialog' }).click();
});

let open = '';
function type(tab: string, a1: string, row: (string | number)[]): void {
  const found = browser.sheets.book.tabs().find(({ name }) => name === tab);
  if (!found) throw new Error(`There is no tab ${tab}.`);
  browser.sheets.book.setValues(areaOf(found, a1), [row]);
}
async function openDialog(title: string): Promise<FrameLocator> {
  open = title;
  await browser.menu(title === cycle ? `${cycle}…` : 'Add or edit engineers…');
  return browser.page.frameLocator(`iframe[title="${title}"]`);
}
const choose = (dialog: FrameLocator, language: string) =>
  dialog
    .getByRole('navigation', { name: /^(Language|Bahasa)$/ })
    .getByRole('button', { name: language })
    .click();
/** How much wider the page would have to be. */
const over = async (title: string) =>
  (await browser.frame(title)).evaluate(() => document.documentElement.scrollWidth - innerWidth);
const faintIn = async (title: string) => (await measureContrast(await browser.frame(title))).faint;

test('P131 the page for engineers opens in Indonesian and shows a refused row in it, and in English once that is chosen', async () => {
  const dialog = await openDialog('Engineers');
  await dialog.getByLabel('Siapa').selectOption({ label: ada.name });
  expect(await dialog.locator('html').getAttribute('lang')).toBe('id');
  await dialog.getByLabel('Nama', { exact: true }).fill('Ada King');
  type('Engineers', 'D2', ['Compilers']);
  type('Engineers', 'A2', ['Ada L.']);
  await dialog.getByRole('button', { name: 'Simpan', exact: true }).click();
  const alert = dialog.getByRole('alert');
  await alert
    .getByText(
      'Baris ini sudah berubah: Nama tadinya "Ada Lovelace", sekarang "Ada L."; Tim tadinya "Platform",',
    )
    .waitFor();
  expect(await over('Engineers')).toBe(0);
  expect(await faintIn('Engineers')).toEqual([]);
  await choose(dialog, 'English');
  await alert
    .getByText('This row has been changed: Name was "Ada Lovelace" and is now "Ada L."; Team was')
    .waitFor();
  expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('Ada King');
  type('Engineers', 'A2', [ada.name]);
  type('Engineers', 'D2', ['Platform']);
});

test('P131 the table of pasted rows says in Indonesian what is wrong with each, and stays inside the page', async () => {
  const dialog = await openDialog('Engineers');
  await dialog.getByRole('tab', { name: 'Tempel banyak' }).click();
  const field = dialog.getByLabel('Baris dari spreadsheet, atau CSV');
  await field.fill('Nama\tMulai\tJarak\nHana Wijaya\t03/04/2024\tsering\nليلى حدّاد\t\t14');
  const fates = dialog.locator('td.fate');
  await fates.getByText('Mulai: "03/04/2024" bisa berarti 2024-04-03 atau 2024-03-04.').waitFor();
  await fates.getByText('Jarak: "sering" tidak dapat dipakai').waitFor();
  await fates.getByText('Dilewati: sudah ada').waitFor();
  expect(await over('Engineers')).toBe(0);
  expect(await faintIn('Engineers')).toEqual([]);
});

test('P132 the reason for a refused pasted row follows the language that is chosen afterwards', async () => {
  const dialog = await openDialog('Engineers');
  await dialog.getByRole('tab', { name: 'Tempel banyak' }).click();
  await dialog.getByLabel('Baris dari spreadsheet, atau CSV').fill('Galih Pratama');
  type('Engineers', 'A2', ['galih pratama']);
  await dialog.getByRole('button', { name: 'Tambahkan 1 engineer' }).click();
  const fates = dialog.locator('td.fate');
  await fates.getByText('galih pratama sudah ada di spreadsheet ini.').waitFor();
  await choose(dialog, 'English');
  await fates.getByText('galih pratama is already in this workbook.').waitFor();
  type('Engineers', 'A2', [ada.name]);
});

test('P131 the page for a new cycle opens in Indonesian, and refuses in it and in English once that is chosen', async () => {
  const dialog = await openDialog(cycle);
  await dialog.getByLabel('Nama siklus').fill('Kuartal berikutnya');
  await dialog.getByLabel('Hari pertama').fill('2099-01-01');
  await dialog.getByLabel('Hari terakhir').fill('2099-03-31');
  await dialog.getByText('2 sasaran berlanjut, 0 selesai.').waitFor();
  // As a spreadsheet in en_US writes days.
  await dialog.getByText('dengan Des 31, 2098 di kolom Closed').waitFor();
  await dialog.getByRole('button', { name: 'Mulai Kuartal berikutnya' }).click();
  const error = dialog.locator('#error-from');
  await error.getByText(/^Hari pertama, Jan 1, 2099, masih \d+ hari lagi\. Pilih hari yang/).waitFor();
  expect(await over(cycle)).toBe(0);
  expect(await faintIn(cycle)).toEqual([]);
  await choose(dialog, 'English');
  await error.getByText(/^The first day, 2099-01-01, is \d+ days ahead\./).waitFor();
  expect(await dialog.getByLabel('Cycle name').inputValue()).toBe('Kuartal berikutnya');
});
