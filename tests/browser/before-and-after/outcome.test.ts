import type { FrameLocator } from 'playwright-core';
import { axeReport } from '../../support/browser/axe';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseColors } from '../../support/browser/colors';
import { measureCutOff } from '../../support/browser/cut-off';
import { bringRows, newAction } from '../../support/browser/rows';
import { formOf } from '../../support/browser/sidebar';
import { daysFromNow } from '../../support/forms';
import { ada } from '../../support/workbook/team';

let browser: BrowserFixture;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada] });
  await bringRows(browser, ada.id, newAction('act-plan', 'Write the plan', daysFromNow(2)));
  await browser.window.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser.close());

const copy = async (label: string) => {
  await sidebar.getByRole('button', { name: label }).press('Enter');
  await sidebar.locator('.outcome [role="status"]', { hasText: 'Copied' }).waitFor();
  return browser.page.evaluate(() => navigator.clipboard.readText());
};
const draftInGmail = async () => {
  const href = await sidebar.getByRole('link', { name: 'Send recap' }).getAttribute('href');
  return new URL(href ?? '').searchParams;
};

test('P339 P343 a saved 1:1 can be sent and copied with the keys alone, and a long one is copied', async () => {
  sidebar = await formOf(browser, ada);
  const share = sidebar.locator('.outcome > summary');
  expect(await share.count()).toBe(0);
  await sidebar.locator('.private > summary').click();
  await sidebar.locator('[name="private-note"]:not([readonly])').fill('Mine alone');
  await sidebar.getByRole('textbox', { name: 'New action 1' }).fill('Book a course');
  await sidebar.locator('[name="blockers"]').fill('Slow reviews');
  await browser.page.keyboard.press('Control+Enter');
  await sidebar.getByText(/^Saved in row/).waitFor();
  await share.press('Enter');
  const mail = await draftInGmail();
  expect([mail.get('to'), mail.get('su')]).toEqual([
    ada.email,
    expect.stringMatching(/^1:1 with Ada Lovelace, /),
  ]);
  expect(mail.get('body')).toContain('New actions\n- Book a course, Ada Lovelace, due ');
  expect(mail.get('body')).toContain('Still open\n- Write the plan, ');
  expect(mail.get('body')).not.toContain('Mine alone');
  expect(await copy('Copy as Slack text')).toContain('*New actions*\n• Book a course');
  expect(await copy('Copy actions as Jira/Linear lines')).toBe(
    `Book a course (Ada Lovelace, ${daysFromNow(7)})\nWrite the plan (Ada Lovelace, ${daysFromNow(2)})`,
  );
  await sidebar.locator('[name="blockers"]').fill('Slow reviews. '.repeat(600));
  await share.waitFor({ state: 'detached' });
  await browser.page.keyboard.press('Control+Enter');
  await share.press('Enter');
  await sidebar.getByText('Too long for a draft', { exact: false }).waitFor();
  await sidebar.getByRole('button', { name: 'Send recap' }).press('Enter');
  await sidebar.getByText('Copied, because it is too long for a draft', { exact: true }).waitFor();
  expect(await browser.page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Slow reviews. '.repeat(599),
  );
  await chooseColors(sidebar, 'dark');
  const frame = await browser.frame('1:1');
  expect((await measureCutOff(frame)).cutOff).toEqual([]);
  expect((await axeReport(frame)).complaints).toEqual([]);
});
