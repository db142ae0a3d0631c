import type { FrameLocator } from 'playwright-core';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseColors } from '../../support/browser/colors';
import { measureContrast } from '../../support/browser/contrast';
import { colorSchemes } from '../../support/browser/looks';
import { chooseEngineer, formOf, offeredEngineers } from '../../support/browser/sidebar';
import { ada, budi, layla, maximilian } from '../../support/workbook/team';

let browser: BrowserFixture;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada, budi, layla, maximilian] });
});
afterAll(() => browser.close());
beforeEach(async () => {
  sidebar = await formOf(browser, ada);
});

const field = () => sidebar.getByRole('combobox', { name: 'Engineer' });
const title = (name: string) => sidebar.getByRole('heading', { name: `1:1 with ${name}` });
const marked = async () => {
  const id = await field().getAttribute('aria-activedescendant');
  return id === null ? null : sidebar.locator(`#${id}`).textContent();
};
const readings = () => browser.network.called.filter((name) => name === 'readForm').length;

test('P71 the keys alone choose: arrows mark, Escape takes nothing, Enter takes, and only that asks the workbook', async () => {
  const { keyboard } = browser.page;
  const before = readings();
  await field().focus();
  await keyboard.press('ArrowDown');
  expect(await marked()).toMatch(/^Ada Lovelace/);
  await keyboard.press('ArrowDown');
  expect(await marked()).toMatch(/^Budi Santoso/);
  await keyboard.press('Escape');
  expect(await field().inputValue()).toBe('Ada Lovelace');
  await keyboard.type('sant');
  expect(await marked()).toMatch(/^Budi Santoso/);
  expect(readings()).toBe(before);
  await keyboard.press('Enter');
  await title('Budi Santoso').waitFor();
  expect(readings()).toBe(before + 1);
  expect(await field().inputValue()).toBe('Budi Santoso');
});

test('P71 Tab selects the marked option and moves on, a click selects, and leaving selects nothing', async () => {
  await field().fill('budi');
  await browser.page.keyboard.press('Tab');
  await title('Budi Santoso').waitFor();
  await field().click();
  await sidebar.getByRole('option', { name: /^Ada/ }).click();
  await title('Ada Lovelace').waitFor();
  await field().fill('budi');
  await sidebar.getByLabel('Notes').click();
  expect(await field().inputValue()).toBe('Ada Lovelace');
  expect(await sidebar.getByRole('option').count()).toBe(0);
});

test('P72 a screen reader announces whether the list is open, which option is marked, and that none matches', async () => {
  expect(await field().getAttribute('aria-expanded')).toBe('false');
  await field().fill('ada');
  expect(await field().getAttribute('aria-expanded')).toBe('true');
  expect(await field().getAttribute('aria-controls')).toBe(
    await sidebar.getByRole('listbox', { name: 'Engineer' }).getAttribute('id'),
  );
  expect(await sidebar.getByRole('option', { selected: true }).allTextContents()).toEqual([await marked()]);
  await field().fill('xyz');
  await sidebar.getByRole('status').getByText('No engineer matches “xyz”.').waitFor();
  await browser.page.keyboard.press('Enter');
  expect(await field().inputValue()).toBe('xyz');
});

test.each(colorSchemes)(
  'P28 the open list stays inside the 300 pixels, with the longest name, and is readable in %s',
  async (colorScheme) => {
    await chooseColors(sidebar, colorScheme);
    await field().click();
    await sidebar.getByRole('option', { name: maximilian.name }).waitFor();
    const frame = await browser.frame('1:1');
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    expect((await measureContrast(frame)).faint).toEqual([]);
  },
);

describe('beside the cells', () => {
  beforeAll(() => browser.showCells());

  test('P2 the sidebar opens with the engineer whose tab is open', async () => {
    const { page } = browser;
    await browser.closeSidebar();
    await page.getByText(budi.name, { exact: true }).first().click();
    sidebar = await browser.sidebar();
    await title(budi.name).waitFor();
  });

  test('P73 the sidebar follows the open tab on request, and an unsaved draft remains with its engineer', async () => {
    await sidebar.getByLabel('Notes').fill('About Ada, not saved');
    await browser.page.getByText(budi.name, { exact: true }).first().click();
    await sidebar.getByRole('button', { name: /^Reload/ }).click();
    await title('Budi Santoso').waitFor();
    expect(await sidebar.getByLabel('Notes').inputValue()).toBe('');
    expect((await offeredEngineers(sidebar))[0]).toMatch(/^Ada Lovelace.*\(draft\)$/);
    await chooseEngineer(sidebar, 'Ada');
    expect(await sidebar.getByLabel('Notes').inputValue()).toBe('About Ada, not saved');
  });

  test('P74 a button opens the engineer’s tab, or says why it cannot', async () => {
    const open = sidebar.getByRole('button', { name: 'Open Ada Lovelace’s tab' });
    await open.click();
    await browser.page.getByRole('img', { name: 'Feeling and workload' }).waitFor();
    browser.network.inject('openTab', new Error('Service Spreadsheets timed out.'));
    await open.click();
    await sidebar.getByRole('alert').getByText('Service Spreadsheets timed out.').waitFor();
  });
});
