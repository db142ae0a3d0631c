import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { formOf } from '../../support/browser/sidebar';
import { ada } from '../../support/workbook/team';

let browser: BrowserFixture;
const errors: string[] = [];

beforeAll(async () => {
  browser = await openBrowser({ team: [ada] });
  await browser.window.context.addInitScript(() => {
    Object.assign(window, {
      BroadcastChannel: class {
        constructor() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        }
      },
      listenedTo: [],
    });
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
      if (this === window || this === document) Reflect.get(window, 'listenedTo').push(args[0]);
      addEventListener.apply(this, args);
    };
  });
  browser.page.on('pageerror', ({ message }) => errors.push(message));
});
afterAll(() => browser.close());

test('P239 a sidebar whose browser refuses broadcasts opens, saves and still listens for its end', async () => {
  const sidebar = await formOf(browser, ada);
  await sidebar.getByLabel('Notes', { exact: true }).fill('Without broadcasts');
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.getByText(/^Saved in row/).waitFor();
  const listenedTo = await sidebar.locator('body').evaluate(() => Reflect.get(window, 'listenedTo'));
  expect(listenedTo).toEqual(expect.arrayContaining(['online', 'pagehide', 'visibilitychange']));
  expect(errors).toEqual([]);
});

test('P239 a dialog whose browser refuses broadcasts reports what it saved', async () => {
  const dialog = await browser.addEngineer();
  await dialog.getByLabel('Name').fill('Budi Santoso');
  await browser.page.keyboard.press('Enter');
  await dialog.getByRole('heading', { name: 'Budi Santoso was added' }).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await browser.page.locator('iframe[title="Engineers"]').waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});
