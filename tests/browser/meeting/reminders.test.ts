import type { FrameLocator } from 'playwright-core';
import { areaOf } from '../../../local-sheets/tests/support/a1';
import type { Reminder } from '../../../src/contract/reminders';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseColors } from '../../support/browser/colors';
import { measureContrast } from '../../support/browser/contrast';
import { measureCutOff } from '../../support/browser/cut-off';
import { colorSchemes } from '../../support/browser/looks';
import { formOf } from '../../support/browser/sidebar';
import { daysFromNow } from '../../support/forms';
import { ada, budi, maximilian } from '../../support/workbook/team';

let browser: BrowserFixture;
let sidebar: FrameLocator;
const own = [ada, budi].map((one) => ({ ...one, manager: 'maya.hartono@example.com' }));

beforeAll(async () => {
  browser = await openBrowser({ team: [...own, maximilian] });
  type('Ada Lovelace', 'A15:A15', [daysFromNow(-19)]);
  type('Actions', 'A2:E2', ['Ask for a budget', ada.name, '', daysFromNow(-2), 'Open']);
});
afterAll(() => browser.close());

function type(tab: string, a1: string, row: string[]): void {
  const found = browser.sheets.book.tabs().find(({ name }) => name === tab);
  if (!found) throw new Error(`There is no tab ${tab}.`);
  browser.sheets.book.setValues(areaOf(found, a1), [row]);
}
const line = () => sidebar.locator('.reminders');
const named = () => line().getByRole('button').allTextContents();
const focused = () => sidebar.locator('body').evaluate(() => document.activeElement?.id);
const asked = () => browser.network.called.filter((name) => name === 'readReminders').length;
const many = Array.from(
  { length: 30 },
  (_, index): Reminder => ({
    id: `engineer-${index}`,
    name: `${index % 2 ? maximilian.name : 'Lin'} ${index}`,
    daysOverdue: 29 - index,
    neverMet: index > 20,
    overdueActions: index % 3,
  }),
);
const bringMany = async () => {
  browser.network.inject('readReminders', { value: { ok: true, view: { reminders: many } } });
  sidebar = await formOf(browser, budi);
  await line().getByRole('button', { name: 'and 27 more' }).waitFor();
};

test('P220 the line names the user’s own engineers who are overdue, with the days, and those never met', async () => {
  sidebar = await formOf(browser, budi);
  await line().getByRole('button').first().waitFor();
  expect((await line().textContent())?.trim()).toBe(
    'Overdue: Ada Lovelace (5 days, 1 action) · Never met: Budi Santoso',
  );
});

test('P221 a name chooses its engineer, keeps all input, and focuses the list of engineers', async () => {
  sidebar = await formOf(browser, budi);
  await sidebar.getByLabel('Notes', { exact: true }).fill('Half a thought');
  await line().getByRole('button', { name: /^Ada/ }).focus();
  await browser.page.keyboard.press('Enter');
  await sidebar.getByRole('heading', { name: '1:1 with Ada Lovelace' }).waitFor();
  expect(await focused()).toBe('engineer');
  await line().getByRole('button', { name: /^Budi/ }).click();
  await sidebar.getByRole('heading', { name: '1:1 with Budi Santoso' }).waitFor();
  expect(await sidebar.getByLabel('Notes', { exact: true }).inputValue()).toBe('Half a thought');
});

test('P225 the line comes before the list of engineers and is a live region', async () => {
  sidebar = await formOf(browser, budi);
  await line().getByRole('button').last().focus();
  await browser.page.keyboard.press('Tab');
  expect(await focused()).toBe('engineer');
  expect(await line().getAttribute('role')).toBe('status');
});

test('P223 the form is there before the line, and moves by one line of it at most when that comes', async () => {
  let release = () => {};
  browser.network.inject(
    'readReminders',
    new Promise<void>((resolve) => {
      release = resolve;
    }),
  );
  sidebar = await formOf(browser, budi);
  const top = () => sidebar.locator('#engineer').evaluate((field) => field.getBoundingClientRect().top);
  expect(await named()).toEqual([]);
  await sidebar.getByLabel('Notes', { exact: true }).fill('Typed meanwhile');
  const before = await top();
  release();
  await line().getByRole('button').first().waitFor();
  expect(await sidebar.getByLabel('Notes', { exact: true }).inputValue()).toBe('Typed meanwhile');
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(24);
});

test('P224 of thirty three are named, and all of them one press away, inside the 300 pixels', async () => {
  for (const colorScheme of colorSchemes) {
    await bringMany();
    await chooseColors(sidebar, colorScheme);
    expect(await named()).toHaveLength(4);
    await line().getByRole('button', { name: 'and 27 more' }).click();
    expect(await named()).toHaveLength(31);
    expect((await named()).at(-1)).toBe('Show fewer');
    const { measured, cutOff } = await measureCutOff(await browser.frame('1:1'));
    expect(cutOff).toEqual([]);
    expect(measured).toBeGreaterThan(60);
    expect((await measureContrast(await browser.frame('1:1'))).faint).toEqual([]);
    await sidebar.getByRole('button', { name: 'Show fewer' }).click();
    expect(await named()).toHaveLength(4);
  }
});

test('P222 a save removes the engineer from the line without another call', async () => {
  sidebar = await formOf(browser, budi);
  await line().getByRole('button', { name: 'Budi Santoso' }).waitFor();
  const before = asked();
  await sidebar.getByLabel('Notes', { exact: true }).fill('Met at last');
  await browser.page.keyboard.press('Control+Enter');
  await line().getByRole('button', { name: 'Budi Santoso' }).waitFor({ state: 'detached' });
  await sidebar.getByRole('button', { name: 'Undo' }).click();
  await line().getByRole('button', { name: 'Budi Santoso' }).waitFor();
  expect(asked()).toBe(before);
});
