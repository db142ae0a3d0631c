import type { FrameLocator, Page } from 'playwright-core';
import { areaOf } from '../../../local-sheets/tests/support/a1';
import { shown } from '../../../local-sheets/tests/support/test-page';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { expectReadable } from '../../support/browser/looks';
import { budi, layla, maximilian } from '../../support/workbook/team';

let browser: BrowserFixture;
let dialog: FrameLocator;
const title = 'Share and protect';
const maya = 'maya.hartono@example.com';
const tomas = 'tomas.lindqvist@example.com';
const hr = 'hr@example.com';
const sari = 'sari.wulandari@example.com';
const team = [
  { ...budi, manager: tomas },
  { ...layla, manager: maya },
  { ...maximilian, manager: hr },
];

beforeAll(async () => {
  browser = await openBrowser({ team });
  await browser.window.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await browser.closeSidebar();
});
afterAll(() => browser.close());
afterEach(async () => {
  const close = browser.page.getByRole('button', { name: 'Close dialog' });
  if (await close.isVisible()) await close.click();
});

function type(tab: string, a1: string, row: string[]): void {
  const found = browser.sheets.book.tabs().find(({ name }) => name === tab);
  if (!found) throw new Error(`There is no tab ${tab}.`);
  browser.sheets.book.setValues(areaOf(found, a1), [row]);
}

async function open(): Promise<void> {
  await browser.menu(`${title}…`);
  dialog = browser.page.frameLocator(`iframe[title="${title}"]`);
  await dialog.getByRole('heading', { level: 2 }).first().waitFor();
}

const role = (name: string) =>
  dialog.locator('.share-role').filter({ has: dialog.getByRole('heading', { name }) });
const box = (name: string) => dialog.getByRole('checkbox', { name });
const protect = () => dialog.getByRole('button', { name: 'Protect', exact: true }).click();
const done = (sentence: string) => dialog.getByRole('status').getByText(sentence).waitFor();

async function anothersPage(user: string): Promise<Page> {
  const address = new URL(browser.sheets.url);
  address.searchParams.set('user', user);
  const page = await browser.window.open(address.href);
  await page.getByText(budi.name, { exact: true }).first().waitFor();
  return page;
}

test('A1 the page lists who can open the workbook, and what each of them can see and do', async () => {
  await open();
  expect(await role('Owner').textContent()).toContain(`${maya} (you): manager of`);
  expect(await role('Can edit').textContent()).toContain(
    `${tomas}: manager of ${budi.name}Can read every tab, including all text from 1:1s, and edit everything except`,
  );
  expect(await role('Can view').textContent()).toContain('and edit nothing');
});

test('P238 it says what a viewer can and cannot do, in both languages', async () => {
  await open();
  const viewers = () => dialog.locator('.share-role').filter({ hasText: hr });
  const words = (await viewers().textContent()) ?? '';
  expect(words).toContain('Can read and copy every tab, including all text from 1:1s, and edit nothing.');
  expect(words).toContain('A viewer can filter the dashboard with its slicers, for themselves only.');
  expect(words).toContain('no sidebar and cannot create a growth report');
  await dialog.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  expect(await viewers().textContent()).toContain('hanya untuk tampilan mereka sendiri');
  expect(await viewers().textContent()).toContain('tidak mendapat menu 1:1s');
  await dialog.getByRole('button', { name: 'English' }).click();
});

test('A2 it says that all words are there for all, that nothing is kept secret, and where private notes are not', async () => {
  await open();
  await dialog.getByText('Hidden tabs and protections keep nothing secret').waitFor();
  await dialog
    .getByText('Private notes from the sidebar are not stored in it, so a copy does not contain them.')
    .waitFor();
  await dialog.getByText('This list does not show access by link').waitFor();
});

test('A3 the page points out a manager who can only view, is not listed, or has no address', async () => {
  await open();
  await dialog.getByText('can only view and cannot save 1:1s').waitFor();
  expect(await dialog.locator('.share-warning').count()).toBe(1);
  await browser.page.getByRole('button', { name: 'Close dialog' }).click();
  type('Engineers', 'E2', ['Tomas']);
  type('Engineers', 'E4', ['gus@example.com']);
  await open();
  await dialog.getByText('is not an e-mail address').waitFor();
  await dialog.getByText('gus@example.com, manager of').waitFor();
  expect(await box(budi.name).isDisabled()).toBe(true);
  await dialog.getByText('has no e-mail address to limit it to').waitFor();
  type('Engineers', 'E2', [tomas]);
  type('Engineers', 'E4', [hr]);
});

test('A6 Protect reports what it did, and the second time that nothing is left to do', async () => {
  await open();
  await dialog.getByText('On 16 tabs, headers or formulas do not warn before an edit yet.').waitFor();
  await box(budi.name).check();
  await protect();
  await done('Headers and formulas on 16 tabs now warn before an edit.');
  await done(`Limited to manager and owner: ${budi.name}.`);
  await dialog.getByText(`Limited to ${tomas} and the owner.`).waitFor();
  await dialog.getByText('warn before an edit on every tab.').waitFor();
  expect(await box(budi.name).isChecked()).toBe(true);
  await protect();
  await done('Nothing to do: everything is protected as chosen.');
  await box(budi.name).uncheck();
  await protect();
  await done(`No longer limited: ${budi.name}.`);
});

test('A9 an editor sees that they can still write on tabs that they limit, and whose limit they cannot change', async () => {
  await open();
  await box(layla.name).check();
  await protect();
  await done('Limited to manager and owner');
  expect(await dialog.getByText('You can still edit tabs that you limit').count()).toBe(0);
  const page = await anothersPage(tomas);
  await page.getByRole('menuitem', { name: '1:1s', exact: true }).click();
  await page.getByRole('menuitem', { name: `${title}…`, exact: true }).click();
  const theirs = page.frameLocator(`iframe[title="${title}"]`);
  await theirs.getByText('You can still edit tabs that you limit').waitFor();
  expect(await theirs.getByRole('checkbox', { name: layla.name }).isDisabled()).toBe(true);
  await theirs.getByText('Limited to the owner. Ask the owner to change this.').waitFor();
  await page.close();
});

test.each([
  [hr, 'View only', 'You can only view this file.'],
  [sari, 'Comment only', 'You can only comment on this file.'],
])(
  'A18 %s opens and copies every tab with its text and charts, has no menu, and changes nothing',
  async (user, badge, refusal) => {
    const limits = { [layla.id]: true };
    expect(await browser.call('protectWorkbook', { limits })).toMatchObject({ ok: true, view: { left: [] } });
    await browser.closeSidebar();
    type(layla.name, 'I15', ['Said in confidence']);
    const page = await anothersPage(user);
    await page.getByText(badge).waitFor();
    expect(await page.getByRole('menuitem', { name: '1:1s', exact: true }).count()).toBe(0);
    await page.getByText(layla.name, { exact: true }).first().click();
    await page.getByRole('img').first().waitFor();
    expect(await page.getByRole('img').count()).toBeGreaterThan(3);
    expect(await shown(page, 'I15:I15')).toEqual([['Said in confidence']]);
    await page.keyboard.type('Unsaid');
    await page.keyboard.press('Enter');
    await page.getByText(`${refusal} Ask its owner for edit access.`).waitFor();
    const tab = browser.sheets.book.tabs().find(({ name }) => name === layla.name);
    expect(await browser.sheets.book.values(areaOf(tab as never, 'I15'))).toEqual([['Said in confidence']]);
    for (const { name, hidden } of browser.sheets.book.tabs()) {
      if (!hidden) expect(await page.getByText(name, { exact: true }).count()).toBeGreaterThan(0);
    }
    await page.close();
  },
);

test('A21 axe finds nothing in the page, all of it is readable and inside it, in every look', async () => {
  await open();
  await expectReadable(browser, title, 15);
});

test('A21 a tab is limited without a mouse', async () => {
  await open();
  await box(budi.name).focus();
  await browser.page.keyboard.press('Space');
  await browser.page.keyboard.press('Enter');
  await done(`Limited to manager and owner: ${budi.name}.`);
});

test('A22 a failure appears beside the choices, which remain and succeed on another try', async () => {
  await open();
  await box(layla.name).uncheck();
  browser.network.inject('protectWorkbook', new Error('Service error: Spreadsheets'));
  await protect();
  const again = dialog.getByRole('alert').getByRole('button', { name: 'Try again' });
  await again.waitFor();
  expect(await box(layla.name).isChecked()).toBe(false);
  // The answer was lost, not the change.
  await again.click();
  await done('Nothing to do: everything is protected as chosen.');
  expect(await box(layla.name).isChecked()).toBe(false);
});

test('A22 a workbook that is not set up is, and one without engineers says so', async () => {
  const other = await openBrowser();
  try {
    await other.menu(`${title}…`);
    const page = other.page.frameLocator(`iframe[title="${title}"]`);
    await page.getByRole('button', { name: 'Set up' }).click();
    await page.getByText('No engineer has a tab yet.').waitFor();
  } finally {
    await other.close();
  }
});
