import { becomes } from '../../../local-sheets/tests/support/test-page';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { measureCutOff } from '../../support/browser/cut-off';
import { formOf, offeredEngineers } from '../../support/browser/sidebar';
import { ada, budi } from '../../support/workbook/team';

let browser: BrowserFixture;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada, budi] });
});
afterAll(() => browser.close());

test('P208 each section of an engineer without data says that it is empty and offers a line to begin in', async () => {
  const sidebar = await formOf(browser, ada);
  for (const words of [
    'never met',
    'nothing to score yet',
    'No open actions.',
    'No talking points yet.',
    'No key results yet.',
  ]) {
    await sidebar.getByText(words, { exact: true }).waitFor();
  }
  for (const field of ['New talking point 1', 'New action 1']) {
    expect(await sidebar.getByRole('textbox', { name: field }).count()).toBe(1);
  }
  expect(await sidebar.locator('.last-time').count()).toBe(0);
  expect((await measureCutOff(await browser.frame('1:1'))).cutOff).toEqual([]);
});

test('P208 an engineer who has left is not offered, and input about others remains', async () => {
  const sidebar = await formOf(browser, ada);
  await sidebar.getByLabel('Notes', { exact: true }).fill('Half a sentence');
  // Of whom the tab is open stays offered, also when they have left.
  await sidebar.getByRole('button', { name: `Open ${ada.name}’s tab` }).click();
  const { id, ...row } = budi;
  const seen = { ...row, status: 'Active' };
  expect(await browser.call('editEngineer', { id, seen, wanted: { ...seen, status: 'Left' } })).toMatchObject(
    {
      ok: true,
    },
  );
  await sidebar.getByRole('button', { name: /^Reload/ }).click();
  await becomes(() => offeredEngineers(sidebar), [`${ada.name} · Platform (draft)`]);
  expect(await sidebar.getByLabel('Notes', { exact: true }).inputValue()).toBe('Half a sentence');
});
