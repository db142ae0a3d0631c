import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { measureCutOff } from '../../support/browser/cut-off';

let browser: BrowserFixture;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('P325 a blank workbook leads to the first saved 1:1 in three steps and at most 20 keys and clicks', async () => {
  const { page } = browser;
  // The menu, and Open sidebar in it.
  let used = 2;
  const sidebar = await browser.sidebar();
  const click = async (name: string) => {
    used += 1;
    await sidebar.getByRole('button', { name, exact: true }).click();
  };
  const press = async (...keys: readonly string[]) => {
    used += keys.length;
    for (const key of keys) await page.keyboard.press(key);
  };
  await sidebar.getByText('Step 1 of 3').waitFor();
  await click('Set up this workbook');

  await sidebar.getByText('Step 2 of 3').waitFor();
  await sidebar.locator('[name="name"]:focus').waitFor();
  expect((await measureCutOff(await browser.frame('1:1'))).cutOff).toEqual([]);
  await sidebar.getByText('choose Import from a tracker you already use…').waitFor();
  await press('Enter');
  await sidebar.getByText('The name is blank.').waitFor();
  await press('A', 'd', 'a', 'Enter');

  await sidebar.getByText('Step 3 of 3').waitFor();
  const tab = browser.sheets.book.tabs().find(({ name }) => name === 'Ada');
  expect(tab).toBeDefined();
  used += 1;
  await sidebar.locator('[name="feeling"]').nth(3).check({ force: true });
  await press('Control+Enter');
  await sidebar.getByText(/^Saved in row/).waitFor();
  await sidebar.getByText('Step 3 of 3').waitFor({ state: 'detached' });
  expect(used).toBeLessThanOrEqual(20);
});
