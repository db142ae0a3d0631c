import type { FrameLocator } from 'playwright-core';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { formOf, rowsOf } from '../../support/browser/sidebar';
import { ada } from '../../support/workbook/team';

let browser: BrowserFixture;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada] });
});
afterAll(() => browser.close());
beforeEach(async () => {
  sidebar = await formOf(browser, ada);
});

const saveButton = () => sidebar.getByRole('button', { name: /^Save/ });
const status = () => sidebar.locator('.save-bar').getByRole('status');
const alert = () => sidebar.locator('.save-bar').getByRole('alert');

test('P9 Save shows at once that it is saving, then the row and the new figures', async () => {
  let letGo = () => {};
  browser.network.inject('saveMeeting', new Promise<void>((resolve) => (letGo = resolve)));
  const before = await rowsOf(browser, ada);
  await sidebar.getByLabel('Notes').fill('The release went well.');
  await saveButton().click();
  await status().getByText('Saving…').waitFor();
  letGo();
  await status()
    .getByText(/^Saved in row \d+$/)
    .waitFor();
  expect(await status().textContent()).toContain('Next due');
  expect(await sidebar.locator('dd').first().textContent()).toContain('today');
  expect(await rowsOf(browser, ada)).toBe(before + 1);
});

test('P10 a double click on Save is one row', async () => {
  const before = await rowsOf(browser, ada);
  const saves = () => browser.network.called.filter((name) => name === 'saveMeeting').length;
  const savesBefore = saves();
  let letGo = () => {};
  browser.network.inject('saveMeeting', new Promise<void>((resolve) => (letGo = resolve)));
  await sidebar.getByLabel('Notes').fill('Twice pressed');
  await saveButton().dblclick();
  letGo();
  await status()
    .getByText(/^Saved in row/)
    .waitFor();
  expect(saves()).toBe(savesBefore + 1);
  expect(await rowsOf(browser, ada)).toBe(before + 1);
});

test('P10 a save whose answer was lost and that is tried again is one row', async () => {
  const before = await rowsOf(browser, ada);
  browser.network.inject('saveMeeting', new Error('Service Spreadsheets timed out.'));
  await sidebar.getByLabel('Notes').fill('The answer was lost');
  await saveButton().click();
  await alert().getByText('Service Spreadsheets timed out.').waitFor();
  await alert().getByRole('button', { name: 'Retry' }).click();
  await status()
    .getByText(/^Corrected in row/)
    .waitFor();
  expect(await rowsOf(browser, ada)).toBe(before + 1);
});

test('P11 a refused date is reported at its field, which gets the focus, and all input remains', async () => {
  await sidebar.getByLabel('Notes').fill('From the far future');
  await sidebar.getByLabel('Date of the 1:1').fill('2099-01-31');
  await saveButton().click();
  const date = sidebar.getByLabel('Date of the 1:1');
  await sidebar.locator('#error-date').waitFor();
  expect(await date.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await date.getAttribute('aria-describedby')).toBe('error-date');
  expect(await date.getAttribute('aria-invalid')).toBe('true');
  expect(await sidebar.getByLabel('Notes').inputValue()).toBe('From the far future');
  expect(await alert().textContent()).toBe('');
});

test('P12 a form with nothing in it is refused above Save, with a button to try again', async () => {
  await saveButton().click();
  await alert().getByText('The form is empty.').waitFor();
  await sidebar.getByLabel('Notes').fill('Now there is something');
  await alert().getByRole('button', { name: 'Retry' }).click();
  await status()
    .getByText(/^Saved in row/)
    .waitFor();
  expect(await saveButton().evaluate((button) => button === document.activeElement)).toBe(true);
});

test('P13 a second save corrects the row, and "New 1:1" begins another', async () => {
  const before = await rowsOf(browser, ada);
  await sidebar.getByLabel('Notes').fill('First wording');
  await saveButton().click();
  await status()
    .getByText(/^Saved in row/)
    .waitFor();
  await sidebar.getByLabel('Notes').fill('Better wording');
  await sidebar.getByRole('button', { name: 'Save correction' }).click();
  await status()
    .getByText(/^Corrected in row/)
    .waitFor();
  expect(await rowsOf(browser, ada)).toBe(before + 1);
  await sidebar.getByRole('button', { name: 'New 1:1' }).click();
  expect(await sidebar.getByLabel('Notes').inputValue()).toBe('');
  await sidebar.getByLabel('Notes').fill('Another one');
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await status()
    .getByText(/^Saved in row/)
    .waitFor();
  expect(await rowsOf(browser, ada)).toBe(before + 2);
});

test('P31 a half-typed date is reported at its field, and nothing is sent', async () => {
  await sidebar.getByLabel('Notes').fill('With half a date');
  const next = sidebar.getByLabel('Next 1:1');
  await next.fill('');
  await next.pressSequentially('12');
  const saves = browser.network.called.filter((name) => name === 'saveMeeting').length;
  await saveButton().click();
  await sidebar.locator('#error-nextDate').waitFor();
  expect(await sidebar.locator('#error-nextDate').textContent()).toContain('incomplete');
  expect(await next.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(browser.network.called.filter((name) => name === 'saveMeeting')).toHaveLength(saves);
  await next.fill('');
  await saveButton().click();
  await status()
    .getByText(/^Saved in row/)
    .waitFor();
});
