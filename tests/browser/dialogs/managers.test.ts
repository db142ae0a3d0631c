import type { FrameLocator } from 'playwright-core';
import { areaOf } from '../../../local-sheets/tests/support/a1';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { expectReadable } from '../../support/browser/looks';
import { ada, budi, layla, maximilian } from '../../support/workbook/team';

let browser: BrowserFixture;
const title = 'Report on managers';
const long =
  'maximiliana.wolfeschlegelsteinhausenbergerdorff-featherstonehaugh@platform-engineering.example.com';

beforeAll(async () => {
  const managers = ['Rui', long, '', '<b>Maya</b> & Co'];
  const team = [ada, budi, layla, maximilian].map((one, index) => ({
    ...one,
    manager: managers[index] ?? '',
  }));
  browser = await openBrowser({ team });
});
afterAll(() => browser.close());
afterEach(async () => {
  await browser.page.getByRole('button', { name: 'Close dialog' }).click();
});

async function openDialog(): Promise<FrameLocator> {
  await browser.menu(`${title}…`);
  const dialog = browser.page.frameLocator(`iframe[title="${title}"]`);
  await dialog.getByRole('row', { name: 'All managers' }).waitFor();
  return dialog;
}

test('P380 Copy as report copies the table as a table and as text, in either way that a browser allows', async () => {
  await browser.window.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await openDialog();
  const frame = await browser.frame(title);
  for (const isRefused of [false, true]) {
    await browser.page.evaluate(() => navigator.clipboard.writeText('nothing'));
    if (isRefused) {
      await frame.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    }
    await dialog.getByRole('button', { name: 'Copy as report' }).click();
    await dialog.getByRole('status').getByText('Copied').waitFor();
    const [text, html] = await browser.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const part = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return [await part('text/plain'), await part('text/html')] as const;
    });
    const lines = text.split('\n');
    expect(lines.slice(0, 2)).toEqual([expect.stringMatching(/^1:1s by manager, /), 'All engineers']);
    expect(lines.slice(3, 8).map((line) => line.split('\t').slice(0, 3))).toEqual([
      ['Manager', 'People', 'Met within cadence'],
      ['<b>Maya</b> & Co', '1', '0\u00a0%'],
      [long, '1', '0\u00a0%'],
      ['Rui', '1', '0\u00a0%'],
      ['No manager', '1', '0\u00a0%'],
    ]);
    const cells = await browser.page.evaluate((copied) => {
      const { body } = new DOMParser().parseFromString(copied, 'text/html');
      const rows = [...body.querySelectorAll('tr')];
      return rows.map((row) => [...row.querySelectorAll('th, td')].map((one) => one.textContent));
    }, html);
    expect(cells).toEqual(lines.slice(3, 9).map((line) => line.split('\t')));
    expect(html).toContain('not an appraisal');
  }
});

test('P382 without a row and with an error, the dialog says what to do instead', async () => {
  const { book } = browser.sheets;
  const on = (name: string, a1: string) => {
    const tab = book.tabs().find((one) => one.name === name);
    if (!tab) throw new Error(`There is no tab ${name}.`);
    return areaOf(tab, a1);
  };
  const open = async (expected: string) => {
    await browser.menu(`${title}…`);
    const dialog = browser.page.frameLocator(`iframe[title="${title}"]`);
    await dialog.getByText(expected).waitFor();
    expect(await dialog.getByRole('button', { name: 'Copy as report' }).count()).toBe(0);
  };
  book.setValues(on('Dashboard', 'C2'), [['Nowhere']]);
  await open('No engineer passes the filters of the tab Dashboard.');
  await browser.page.getByRole('button', { name: 'Close dialog' }).click();
  book.setValues(on('Dashboard', 'C2'), [['All']]);
  book.setValues(on('Managers', 'C17'), [['in the way']]);
  await open('The tab Managers shows an error in C15.');
  book.setValues(on('Managers', 'C17'), [['']]);
});

test('P380 all text fits and is readable, in both languages, light and dark', async () => {
  await openDialog();
  await expectReadable(browser, title, 60);
});
