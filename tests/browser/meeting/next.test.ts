import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { bringRows, newAction } from '../../support/browser/rows';
import { formOf } from '../../support/browser/sidebar';
import { daysFromNow } from '../../support/forms';
import { ada } from '../../support/workbook/team';

let browser: BrowserFixture;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada] });
  await bringRows(browser, ada.id, newAction('act-plan', 'Write the plan', daysFromNow(2)));
  await browser.window.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser.close());

test('P114 the link to the calendar follows the date of the next 1:1 and opens beside the sheet', async () => {
  const sidebar = await formOf(browser, ada);
  await sidebar.getByLabel('Next 1:1', { exact: true }).fill(daysFromNow(21));
  const link = sidebar.getByRole('link', { name: 'Add to Google Calendar' });
  const address = new URL((await link.getAttribute('href')) ?? '');
  expect(address.searchParams.get('dates')).toContain(`${daysFromNow(21).replace(/-/g, '')}T`);
  expect(address.searchParams.get('add')).toBe(ada.email);
  expect(await link.getAttribute('target')).toBe('_blank');
  await sidebar.getByLabel('Next 1:1', { exact: true }).fill('');
  expect(await link.count()).toBe(0);
});

test('P115 the recap of a saved 1:1 contains what was closed and agreed, but not the private note', async () => {
  const sidebar = await formOf(browser, ada);
  await sidebar.locator('summary', { hasText: 'Private note' }).click();
  const note = sidebar.getByLabel(`Private note on ${ada.name}`);
  await sidebar.locator('textarea[name="private-note"]:not([readonly])').waitFor();
  await note.fill('Mine alone');
  await sidebar.getByRole('checkbox', { name: 'Write the plan' }).check();
  await sidebar.getByRole('textbox', { name: 'New action 1' }).fill('Book a course');
  await sidebar.getByLabel('blocking', { exact: false }).first().fill('Slow reviews');
  const copy = async () => {
    await sidebar.getByRole('button', { name: 'Copy recap' }).click();
    await sidebar.getByRole('status').getByText('Copied').waitFor();
    return browser.page.evaluate(() => navigator.clipboard.readText());
  };
  const before = await copy();
  expect(before).toContain('Closed actions\n- Write the plan');
  expect(before).toContain(`New actions\n- Book a course, ${ada.name}`);
  expect(before).toContain('Slow reviews');
  expect(before).not.toContain('Mine alone');
  await browser.page.keyboard.press('Control+Enter');
  await sidebar.getByText(/^Saved in row/).waitFor();
  expect(await copy()).toBe(before);
});
