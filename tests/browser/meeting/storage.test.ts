import type { FrameLocator } from 'playwright-core';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseEngineer } from '../../support/browser/sidebar';
import { ada } from '../../support/workbook/team';

let browser: BrowserFixture;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada] });
  await browser.window.context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
});
afterAll(() => browser.close());
beforeEach(() => comeBack());

/** Opens the sidebar anew, as another visit would. */
async function comeBack(): Promise<void> {
  await browser.closeSidebar();
  sidebar = await browser.sidebar();
  await chooseEngineer(sidebar, ada.name);
  await sidebar.locator('.engineer-summary dl').waitFor();
}

const notes = () => sidebar.getByLabel('Notes', { exact: true });

test('P15 a browser that refuses its storage writes and saves all the same', async () => {
  await notes().fill('Without storage');
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.getByText(/^Saved in row/).waitFor();
});

test('P76 a browser that refuses its storage finds what was typed, until it is saved', async () => {
  await notes().fill('Kept by Google');
  await sidebar.getByText('Not saved yet; kept in your Google account.').waitFor();
  await comeBack();
  await sidebar.getByText('Your unsaved changes from last time have been restored.').waitFor();
  expect(await notes().inputValue()).toBe('Kept by Google');
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.getByText(/^Saved in row/).waitFor();
  await removed();
  await comeBack();
  expect(await notes().inputValue()).toBe('');
});

/** Waits until nothing is kept any more. */
async function removed(): Promise<void> {
  for (;;) {
    const kept = await browser.call('readDrafts');
    if (kept.ok && Object.keys(kept.view.drafts).length === 0) return;
  }
}
