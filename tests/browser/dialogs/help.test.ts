import type { FrameLocator } from 'playwright-core';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { expectReadable } from '../../support/browser/looks';

let browser: BrowserFixture;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => browser.page.getByRole('button', { name: 'Close dialog' }).click());

async function openDialog(title: string): Promise<FrameLocator> {
  await browser.menu('Help');
  await browser.page.getByRole('menuitem', { name: `${title}…`, exact: true }).click();
  return browser.page.frameLocator(`iframe[title="${title}"]`);
}

test.each(['Short guide', 'Report a problem'])(
  'P320 P321 all text of "%s" fits and is readable, in both languages, light and dark',
  async (title) => {
    await (await openDialog(title)).getByRole('button', { name: 'English' }).waitFor();
    await expectReadable(browser, title, 5);
  },
);

test('P321 the report that is copied has what the user typed', async () => {
  await browser.window.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await openDialog('Report a problem');
  await dialog.getByRole('textbox', { name: 'What did you do?' }).fill('Pressed Save');
  await dialog.getByRole('button', { name: 'Copy report' }).click();
  await dialog.getByText('Copied', { exact: true }).waitFor();
  const copied = await browser.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('What did you do?\nPressed Save\n');
  expect(copied).toContain('Language: en');
});
