import type { FrameLocator } from 'playwright-core';
import { people } from '../../../local-sheets/src/protocol/people';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseEngineer, formOf } from '../../support/browser/sidebar';
import { ada } from '../../support/workbook/team';

let browser: BrowserFixture;
const maya = people[0]?.email ?? '';

beforeAll(async () => {
  browser = await openBrowser({ team: [ada] });
});
afterAll(() => browser.close());
afterEach(() => {
  browser.sheets.runner.consent.refuse(maya, []);
  browser.sheets.runner.consent.useSeveralAccounts(maya, false);
});

const alert = (sidebar: FrameLocator) => sidebar.locator('.save-bar').getByRole('alert');
const language = (sidebar: FrameLocator, name: string) => sidebar.getByRole('button', { name }).click();

test('P236 a save without permission says which one is missing, in both languages, and keeps the input', async () => {
  const sidebar = await formOf(browser, ada);
  await sidebar.getByLabel('Notes', { exact: true }).fill('Asked for a mentor');
  browser.sheets.runner.consent.refuse(maya, ['spreadsheets.currentonly']);
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await alert(sidebar).getByText('You have not allowed 1:1s to read and edit this spreadsheet.').waitFor();
  expect(await alert(sidebar).textContent()).toContain('allow everything that Google lists');
  await language(sidebar, 'Bahasa Indonesia');
  await alert(sidebar)
    .getByText('Anda belum mengizinkan 1:1s membaca dan mengedit spreadsheet ini.')
    .waitFor();
  await language(sidebar, 'English');
  const { scrollWidth, innerWidth } = await (await browser.frame('1:1')).evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    innerWidth: window.innerWidth,
  }));
  expect(scrollWidth).toBeLessThanOrEqual(innerWidth);
  browser.sheets.runner.consent.refuse(maya, []);
  await alert(sidebar).getByRole('button', { name: 'Retry' }).click();
  await sidebar.getByText(/^Saved in row/).waitFor();
});

test('P236 a sidebar that opens without permission says which one is missing, and reads again once it is granted', async () => {
  const sidebar = await browser.sidebar();
  await sidebar.getByRole('combobox', { name: 'Engineer' }).waitFor();
  // Withdrawn while the sidebar is open: the menu item would have asked Google for it.
  browser.sheets.runner.consent.refuse(maya, ['spreadsheets.currentonly']);
  await sidebar.locator('body').evaluate(() => location.reload());
  await sidebar.getByText('You have not allowed 1:1s to read and edit this spreadsheet.').waitFor();
  browser.sheets.runner.consent.refuse(maya, []);
  await sidebar.getByRole('button', { name: 'Try again' }).click();
  await sidebar.getByRole('combobox', { name: 'Engineer' }).waitFor();
});

test('P236 a menu item without permission shows the sentence', async () => {
  await browser.closeSidebar();
  browser.sheets.runner.consent.refuse(maya, ['script.container.ui']);
  await browser.menu('Open sidebar');
  await browser.page
    .getByText('You have not allowed 1:1s to show its sidebar and dialogs.')
    .first()
    .waitFor();
  expect(await browser.page.locator('iframe[title="1:1"]').count()).toBe(0);
});

test('P237 with several accounts, the sidebar says so in both languages, and a read with one account succeeds', async () => {
  await browser.closeSidebar();
  browser.sheets.runner.consent.useSeveralAccounts(maya, true);
  const sidebar = await browser.sidebar();
  await sidebar.getByText('this browser is signed in with several accounts').waitFor();
  await sidebar.getByText('a browser profile with one account only').waitFor();
  await language(sidebar, 'Bahasa Indonesia');
  await sidebar.getByText('browser ini masuk dengan beberapa akun').waitFor();
  await language(sidebar, 'English');
  browser.sheets.runner.consent.useSeveralAccounts(maya, false);
  await sidebar.getByRole('button', { name: 'Try again' }).click();
  await chooseEngineer(sidebar, ada.name);
  await sidebar.getByRole('heading', { name: '1:1 with Ada Lovelace' }).waitFor();
});

test.each([
  ['Add or edit engineers…', 'Engineers'],
  ['Growth report…', 'Growth report'],
  ['Share and protect…', 'Share and protect'],
  ['Start a new cycle…', 'Start a new cycle'],
  ['Put my 1:1s into my calendar…', 'Put my 1:1s into my calendar'],
])('P237 with several accounts, %s says so', async (item, title) => {
  browser.sheets.runner.consent.useSeveralAccounts(maya, true);
  await browser.menu(item);
  const dialog = browser.page.frameLocator(`iframe[title="${title}"]`);
  await dialog.getByText('this browser is signed in with several accounts').waitFor();
  await browser.page.getByRole('button', { name: 'Close dialog' }).click();
});
