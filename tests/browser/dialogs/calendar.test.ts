import type { FrameLocator } from 'playwright-core';
import { areaOf } from '../../../local-sheets/tests/support/a1';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { expectReadable } from '../../support/browser/looks';
import { daysFromNow } from '../../support/forms';
import { ada, budi, layla, maximilian } from '../../support/workbook/team';
import { weekForm } from '../../support/workbook/week-form';

let browser: BrowserFixture;
const title = 'Put my 1:1s into my calendar';

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await browser.page.getByRole('button', { name: 'Close dialog' }).click();
});

async function openDialog(): Promise<FrameLocator> {
  await browser.menu(`${title}…`);
  return browser.page.frameLocator(`iframe[title="${title}"]`);
}
function type(tab: string, a1: string, row: (string | number)[]): void {
  const found = browser.sheets.book.tabs().find(({ name }) => name === tab);
  if (!found) throw new Error(`There is no tab ${tab}.`);
  browser.sheets.book.setValues(areaOf(found, a1), [row]);
}
const linkOf = async (dialog: FrameLocator, name: string) => {
  const link = dialog.getByRole('link', { name: `Add to calendar: ${name}` });
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await link.getAttribute('rel')).toContain('noopener');
  return Object.fromEntries(new URL((await link.getAttribute('href')) ?? '').searchParams);
};

test('P228 in a workbook that is not set up the page sets it up, and without engineers it says what to do', async () => {
  const dialog = await openDialog();
  await dialog.getByRole('button', { name: 'Set up this workbook' }).click();
  await dialog.getByRole('heading', { name: 'No engineers yet' }).waitFor();
  expect(await dialog.getByRole('link').count()).toBe(0);
});

test('P227 if the user has no engineers, everybody is listed with their manager', async () => {
  for (const member of [ada, layla, maximilian]) await browser.call('addEngineer', member);
  const dialog = await openDialog();
  await dialog.getByText('No engineer has your e-mail address as Manager').waitFor();
  expect(await dialog.locator('.series > li').count()).toBe(3);
  expect(await dialog.locator('.series > li').first().textContent()).toContain('Ada Lovelace · Maya Hartono');
});

test('P228 all text stays inside the page and is readable, in both languages, light and dark', async () => {
  const dialog = await openDialog();
  await dialog.locator('.series a').first().waitFor();
  await expectReadable(browser, title, 8);
});

test('P226 each of the user’s engineers has a link to an event that repeats at their cadence', async () => {
  type('Engineers', 'E2:F2', ['maya.hartono@example.com', 14]);
  await browser.call('addEngineer', { ...budi, manager: 'maya.hartono@example.com', cadenceDays: '10' });
  type('Ada Lovelace', 'A15:A15', [daysFromNow(-5)]);
  const dialog = await openDialog();
  await dialog.locator('.series a').first().waitFor();
  expect(await dialog.locator('.series > li').count()).toBe(2);
  const day = daysFromNow(9).replace(/-/g, '');
  expect(await linkOf(dialog, 'Ada Lovelace')).toEqual({
    action: 'TEMPLATE',
    text: '1:1 Ada Lovelace / maya.hartono@example.com',
    dates: `${day}T100000/${day}T103000`,
    recur: 'RRULE:FREQ=WEEKLY;INTERVAL=2',
    add: ada.email,
  });
  expect((await linkOf(dialog, 'Budi Santoso')).recur).toBe('RRULE:FREQ=DAILY;INTERVAL=10');
  expect(await dialog.locator('.series > li').first().textContent()).toContain('every 2 weeks');
});

test('P342 with a linked form, the events have its address in their details', async () => {
  const { forms } = browser.sheets.runner;
  const id = forms.make(weekForm);
  const sheetId = forms.link(id);
  const read = await browser.call('readCheckIn');
  const fields = (read.ok && read.view.tabs[0]?.proposal) || {};
  await browser.call('linkCheckIn', { sheetId, fields, isVerified: true });
  const dialog = await openDialog();
  await dialog.locator('.series a').first().waitFor();
  const { details } = await linkOf(dialog, 'Ada Lovelace');
  expect(details).toBe(`Prepare here: ${browser.sheets.url}forms/${id}`);
});
