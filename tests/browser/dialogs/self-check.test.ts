import type { FrameLocator } from 'playwright-core';
import type { SelfCheckView } from '../../../src/contract/self-check';
import { serverBeliefs } from '../../../src/domain/self-check/beliefs';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { expectReadable } from '../../support/browser/looks';

let browser: BrowserFixture;
const title = 'Self-check';
const total = Object.keys(serverBeliefs).length;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(() => openDialog());
afterEach(() => browser.page.getByRole('button', { name: 'Close dialog' }).click());

async function openDialog(): Promise<void> {
  await browser.menu('Help');
  await browser.page.getByRole('menuitem', { name: 'Self-check…', exact: true }).click();
}
const dialog = (): FrameLocator => browser.page.frameLocator(`iframe[title="${title}"]`);
const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click();

/** The answer of a server on which some checks differ or fail. */
const answer = (change: Partial<SelfCheckView> = {}): { value: unknown } => {
  const results = Object.entries(serverBeliefs).map(([id, found]) => {
    if (id === 'text-rich') return { id, found: { ...found, '=1+1': "'=1+1" } };
    if (id === 'tab-copy') return { id, error: 'Service error: Spreadsheets' };
    return { id, found };
  });
  const view = { results, next: null, total, locale: 'en_US', timeZone: 'Asia/Jakarta', ...change };
  return { value: { ok: true, view } };
};

test('P245 in local Sheets everything is as expected, also in a workbook that is not set up', async () => {
  const tabs = browser.sheets.book.tabs();
  await press('Start');
  await dialog()
    .getByText(`Everything is as expected in ${total + 1} checks.`)
    .waitFor({ timeout: 60_000 });
  expect(await dialog().locator('.verdict.different, .verdict.not-checked').count()).toBe(0);
  expect(browser.sheets.book.tabs()).toEqual(tabs);
});

test('P245 the dialog counts the checks while they run', async () => {
  const { results } = (answer().value as { view: SelfCheckView }).view;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  browser.network.inject('runSelfCheck', answer({ results: results.slice(0, 35), next: 35 }), held);
  await press('Start');
  await dialog().getByText(`Checking… 35 of ${total}`).waitFor();
  release();
  await dialog().getByRole('button', { name: 'Run again' }).waitFor({ timeout: 60_000 });
});

test('P245 a failed call is reported, and Continue resumes', async () => {
  browser.network.inject('runSelfCheck', new Error('Service Spreadsheets timed out.'));
  await press('Start');
  await dialog().getByRole('alert').getByText('Service Spreadsheets timed out.').waitFor();
  browser.network.inject('runSelfCheck', answer());
  await press('Continue');
  await dialog()
    .getByText(`1 of ${total} checks found something different. 1 more could not be made.`)
    .waitFor();
});

test('P247 a difference comes first, with what it means', async () => {
  browser.network.inject('runSelfCheck', answer());
  await press('Start');
  const first = dialog().locator('.checks tbody').first();
  await first.getByText('Notes that begin with = or').waitFor();
  expect(await first.locator('.differs').allTextContents()).toEqual([`=1+1"=1+1""'=1+1"`]);
  const second = dialog().locator('.checks tbody').nth(1);
  expect(await second.textContent()).toContain('The check ended with an error: Service error: Spreadsheets');
});

test('P248 P249 Copy report copies the report and says so beside the button, and the clipboard is then checked', async () => {
  await browser.window.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  browser.network.inject('runSelfCheck', answer());
  await press('Start');
  await press('Copy report');
  await dialog().getByText('Can this page copy text?').waitFor();
  const button = await dialog().getByRole('button', { name: 'Copy report', exact: true }).boundingBox();
  const beside = await dialog().getByText('Copied', { exact: true }).boundingBox();
  expect((beside?.x ?? 0) - (button?.x ?? 0) - (button?.width ?? 0)).toBeGreaterThanOrEqual(8);
  const copied = await browser.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Locale: en_US\nTime zone: Asia/Jakarta\nBrowser: ');
  expect(copied).toContain(`  =1+1: "'=1+1", expected "=1+1"`);
});

test('P249 all text fits and is readable, in both languages, light and dark', async () => {
  browser.network.inject('runSelfCheck', answer());
  await press('Start');
  await dialog().locator('.checks tbody').nth(30).waitFor();
  await expectReadable(browser, title, 100);
});
