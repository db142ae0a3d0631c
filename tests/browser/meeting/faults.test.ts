import type { FrameLocator } from 'playwright-core';
import type { Failure } from '../../../src/contract/outcome';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import type { Fault } from '../../support/browser/network-faults';
import { formOf, rowsOf } from '../../support/browser/sidebar';
import { ada } from '../../support/workbook/team';

let browser: BrowserFixture;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada] });
  // The page's patience is the one thing that is shorter here: 30 seconds of it are a fifth of one.
  await browser.window.context.addInitScript(() => {
    const { setTimeout: real } = window;
    const hasty = (action: () => void, wait?: number) => real(action, wait === 30_000 ? 200 : wait);
    Object.assign(window, { setTimeout: hasty });
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  sidebar = await formOf(browser, ada);
});

const saveButton = () => sidebar.getByRole('button', { name: /^Save/ });
const status = () => sidebar.locator('.save-bar').getByRole('status');
const alert = () => sidebar.locator('.save-bar').getByRole('alert');
const notes = () => sidebar.getByLabel('Notes', { exact: true });
const failed = (kind: Failure['kind'], code: Failure['code'], message: string): Fault => ({
  value: { ok: false, failure: { kind, message, rule: null, field: null, code, details: {} } },
});

test.each<[string, Fault, string]>([
  ['an answer that never comes', 'lost', 'No response after 30 seconds.'],
  ['a fault of Google', new Error('Service Spreadsheets timed out.'), 'Service Spreadsheets timed out.'],
  ['an empty answer', { value: null }, 'Google sent an empty response.'],
  ['protected cells', failed('sheet', 'protected', 'Cells are protected.'), 'Cells are protected.'],
])('P95 after %s the form is as typed, and Retry writes no second row', async (what, fault, sentence) => {
  const before = await rowsOf(browser, ada);
  browser.network.inject('saveMeeting', fault);
  await notes().fill(`With ${what}`);
  await saveButton().click();
  await alert().getByText(sentence).waitFor();
  expect(await notes().inputValue()).toBe(`With ${what}`);
  await alert().getByRole('button', { name: 'Retry' }).click();
  await status()
    .getByText(/^(Saved|Corrected) in row/)
    .waitFor();
  expect(await alert().textContent()).toBe('');
  expect(await rowsOf(browser, ada)).toBe(before + 1);
});

test('P85 an Undo whose answer was lost and that is tried again takes the save back once', async () => {
  const before = await rowsOf(browser, ada);
  await notes().fill('Saved too early');
  await saveButton().click();
  await sidebar.getByRole('button', { name: 'Undo', exact: true }).click({ trial: true });
  browser.network.inject('undoSave', new Error('Service Spreadsheets timed out.'));
  await sidebar.getByRole('button', { name: 'Undo', exact: true }).click();
  await alert().getByText('The save may not have been undone').waitFor();
  await alert().getByRole('button', { name: 'Retry' }).click();
  await status().getByText('Save undone.').waitFor();
  expect(await rowsOf(browser, ada)).toBe(before);
  expect(await notes().inputValue()).toBe('Saved too early');
});

test('P92 an answer that comes after the page gave up says that it is saved after all', async () => {
  const before = await rowsOf(browser, ada);
  let letGo = () => {};
  browser.network.inject('saveMeeting', new Promise<void>((resolve) => (letGo = resolve)));
  await notes().fill('Late, but there');
  await saveButton().click();
  await alert().getByText('No response after 30 seconds.').waitFor();
  letGo();
  await status()
    .getByText(/^Saved in row/)
    .waitFor();
  expect(await alert().textContent()).toBe('');
  expect(await rowsOf(browser, ada)).toBe(before + 1);
});

test('P92 a form whose answer comes after the page gave up opens after all', async () => {
  let letGo = () => {};
  browser.network.inject('readForm', new Promise<void>((resolve) => (letGo = resolve)));
  await browser.closeSidebar();
  sidebar = await browser.sidebar();
  await sidebar.getByText('No response after 30 seconds.').waitFor();
  letGo();
  await sidebar.getByRole('combobox', { name: 'Engineer' }).waitFor();
  expect(await sidebar.getByText('No response after').count()).toBe(0);
});

test('P93 an answer that comes twice is one save', async () => {
  const before = await rowsOf(browser, ada);
  browser.network.inject('saveMeeting', 'twice');
  await notes().fill('Told twice');
  await saveButton().click();
  await status()
    .getByText(/^Saved in row/)
    .waitFor();
  expect(await rowsOf(browser, ada)).toBe(before + 1);
  expect(await status().textContent()).toContain('Saved in row');
});

test('P91 a missing connection is reported at once, and the save is sent when the connection returns', async () => {
  const before = await rowsOf(browser, ada);
  await notes().fill('Written in a tunnel');
  await setOnline(false);
  await saveButton().click();
  await alert().getByText('You are offline.').waitFor();
  expect(await notes().inputValue()).toBe('Written in a tunnel');
  await setOnline(true);
  await status()
    .getByText(/^Saved in row/)
    .waitFor();
  expect(await rowsOf(browser, ada)).toBe(before + 1);
});

test('P95 the user can type during a save, and that text does not count as saved', async () => {
  let letGo = () => {};
  browser.network.inject('saveMeeting', new Promise<void>((resolve) => (letGo = resolve)));
  await notes().fill('First');
  await saveButton().click();
  await notes().pressSequentially(' and second');
  letGo();
  await status().getByText('Not saved yet').waitFor();
  expect(await notes().inputValue()).toBe('First and second');
});

/** Reports to the page that the browser is offline; the connection to local Sheets remains. */
async function setOnline(isOnline: boolean): Promise<void> {
  await sidebar.locator('body').evaluate((_body, value) => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => value });
    dispatchEvent(new Event(value ? 'online' : 'offline'));
  }, isOnline);
}
