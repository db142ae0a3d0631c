import type { FrameLocator } from 'playwright-core';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseEngineer, formOf, offeredEngineers } from '../../support/browser/sidebar';
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

const notes = () => sidebar.getByLabel('Notes');

/** Opens the sidebar anew, as another visit would. */
async function comeBack(): Promise<void> {
  await browser.closeSidebar();
  sidebar = await browser.sidebar();
  await chooseEngineer(sidebar, ada.name);
  await sidebar.locator('.engineer-summary dl').waitFor();
}

test('P14 after a reload everything typed is there again, and the list says whose it is', async () => {
  await sidebar.getByRole('group').first().getByRole('radio').nth(3).check({ force: true });
  await notes().fill('Half a thought');
  await browser.page.reload();
  await comeBack();
  await sidebar.getByText('Your unsaved changes from last time have been restored.').waitFor();
  expect(await notes().inputValue()).toBe('Half a thought');
  expect(await sidebar.getByRole('radio', { checked: true }).count()).toBe(1);
  expect((await offeredEngineers(sidebar)).find((name) => name.startsWith(ada.name))).toContain('(draft)');
});

test('P14 a draft that was found again can be thrown away for good', async () => {
  await notes().fill('Not needed');
  await comeBack();
  await sidebar.getByRole('button', { name: 'Discard them' }).click();
  expect(await notes().inputValue()).toBe('');
  await comeBack();
  expect(await notes().inputValue()).toBe('');
  expect(await sidebar.getByText('have been restored').count()).toBe(0);
});

test('P14 what is saved leaves no copy in the browser', async () => {
  await notes().fill('Kept in the workbook alone');
  const stored = () => sidebar.locator('body').evaluate(() => JSON.stringify({ ...localStorage }));
  expect(await stored()).toContain('Kept in the workbook alone');
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.getByText(/^Saved in row/).waitFor();
  expect(await stored()).not.toContain('Kept in the workbook alone');
});
