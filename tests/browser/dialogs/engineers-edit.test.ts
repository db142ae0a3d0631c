import type { FrameLocator } from 'playwright-core';
import { becomes } from '../../../local-sheets/tests/support/test-page';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { ada, budi } from '../../support/workbook/team';

let browser: BrowserFixture;
let dialog: FrameLocator;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada, budi] });
});
afterAll(() => browser.close());
beforeEach(async () => {
  dialog = await browser.addEngineer();
  await dialog.locator('#picks-team').waitFor({ state: 'attached' });
});
afterEach(() => browser.page.getByRole('button', { name: 'Close dialog' }).click());

const choose = (name: string) => dialog.getByLabel('Who').selectOption({ label: name });
const save = () => dialog.getByRole('button', { name: 'Save', exact: true }).click();
const area = (tab: string, row: number, column: number) => ({
  sheetId: browser.sheets.book.tabs().find(({ name }) => name === tab)?.sheetId ?? 0,
  row,
  column,
  rows: 1,
  columns: 1,
});

test('P140 choosing an engineer fills the form, and a rename reports where the new name was written', async () => {
  browser.sheets.book.setValues(area('Goals', 2, 1), [['Ada Lovelace']]);
  await choose('Ada Lovelace');
  expect(await dialog.getByLabel('Role').inputValue()).toBe('Senior engineer');
  expect(await dialog.getByLabel('Status').inputValue()).toBe('Active');
  await dialog.getByLabel('Name').fill('Ada King');
  await browser.page.keyboard.press('Enter');
  await dialog.getByText('Ada King was saved.').waitFor();
  await dialog
    .getByText(
      '1 goal, 0 actions, 0 talking points and 0 wins now have the new name; the tab is now called “Ada King”.',
    )
    .waitFor();
  expect(browser.sheets.book.tabs().map(({ name }) => name)).toContain('Ada King');
  expect(await browser.sheets.book.values(area('Goals', 2, 1))).toEqual([['Ada King']]);
  await dialog.getByLabel('Name').fill('Ada Lovelace');
  await save();
  await dialog.getByText('Ada Lovelace was saved.').waitFor();
});

test('P140 engineers who have left form a separate group and can be reactivated', async () => {
  const groupOf = (name: string) =>
    dialog.locator('optgroup', { has: dialog.locator('option', { hasText: name }) }).getAttribute('label');
  const hidden = () => browser.sheets.book.tabs().find(({ name }) => name === 'Budi Santoso')?.hidden;
  await choose('Budi Santoso');
  await dialog.getByLabel('Status').selectOption('Left');
  await dialog.getByText('the tab is hidden').waitFor();
  await save();
  await dialog.getByText('Budi Santoso was saved.').waitFor();
  expect([await groupOf('Budi Santoso'), hidden()]).toEqual(['Left', true]);
  await dialog.getByLabel('Status').selectOption('On leave');
  await save();
  await dialog.getByText('Budi Santoso was saved.').waitFor();
  expect([await groupOf('Budi Santoso'), hidden()]).toEqual(['On leave', false]);
});

test('P141 what is typed and not saved is marked in the list', async () => {
  await choose('Ada Lovelace');
  await dialog.getByLabel('Role').fill('Principal');
  await choose('Budi Santoso');
  await choose('Ada Lovelace (not saved)');
  expect(await dialog.getByLabel('Role').inputValue()).toBe('Principal');
  await dialog.getByRole('button', { name: 'Discard my changes' }).click();
  expect(await dialog.getByLabel('Role').inputValue()).toBe('Senior engineer');
});

test('P142 a row that changed meanwhile is reported, read again, and saved with both changes', async () => {
  await choose('Ada Lovelace');
  await dialog.getByLabel('Role').fill('Principal');
  browser.sheets.book.setValues(area('Engineers', 2, 3), [['Staff']]);
  browser.sheets.book.setValues(area('Engineers', 2, 4), [['Core']]);
  await save();
  await dialog.getByRole('alert').getByText('Role was "Senior engineer" and is now "Staff"').waitFor();
  await dialog.getByRole('button', { name: 'Read the row again' }).click();
  await dialog.getByText('Now in the sheet: Staff').waitFor();
  await dialog.locator('input[name=role]:focus').waitFor();
  expect(await dialog.getByLabel('Team').inputValue()).toBe('Core');
  await save();
  await dialog.getByText('Ada Lovelace was saved.').waitFor();
  expect(await browser.sheets.book.values({ ...area('Engineers', 2, 3), columns: 2 })).toEqual([
    ['Principal', 'Core'],
  ]);
});

test('P133 a failure that belongs to no field comes into sight, with its button', async () => {
  await choose('Ada Lovelace');
  await dialog.getByLabel('Name', { exact: true }).fill('Ada Byron');
  browser.network.inject('editEngineer', new Error('Service Spreadsheets timed out.'));
  await browser.page.keyboard.press('Enter');
  const retry = dialog.getByRole('button', { name: 'Retry' });
  await retry.waitFor();
  const isInSight = () => retry.evaluate((button) => button.getBoundingClientRect().bottom <= innerHeight);
  await becomes(isInSight, true);
  await dialog.getByRole('button', { name: 'Discard my changes' }).click();
});

test('P143 a row without an id is counted, and setting up makes it editable', async () => {
  browser.sheets.book.setValues(area('Engineers', 4, 1), [['Citra Dewi']]);
  await browser.page.getByRole('button', { name: 'Close dialog' }).click();
  dialog = await browser.addEngineer();
  await dialog.getByText('1 row on the tab Engineers cannot be edited here yet.').waitFor();
  await dialog.getByRole('button', { name: 'Set up this workbook' }).click();
  await dialog.locator('option', { hasText: 'Citra Dewi' }).waitFor({ state: 'attached' });
  await choose('Citra Dewi');
  expect(await dialog.getByLabel('Name').inputValue()).toBe('Citra Dewi');
});
