import type { FrameLocator } from 'playwright-core';
import { axeReport } from '../../support/browser/axe';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseColors } from '../../support/browser/colors';
import { measureContrast } from '../../support/browser/contrast';
import { measureCutOff } from '../../support/browser/cut-off';

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
    const dialog = await openDialog(title);
    const frame = await browser.frame(title);
    for (const language of ['Bahasa Indonesia', 'English']) {
      await dialog.getByRole('button', { name: language }).click();
      for (const colors of ['light', 'dark'] as const) {
        await chooseColors(dialog, colors);
        const { measured, cutOff } = await measureCutOff(frame);
        expect(measured).toBeGreaterThan(5);
        expect(cutOff).toEqual([]);
        expect((await measureContrast(frame)).faint).toEqual([]);
      }
    }
    expect((await axeReport(frame)).complaints).toEqual([]);
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
