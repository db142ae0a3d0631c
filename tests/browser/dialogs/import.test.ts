import type { FrameLocator } from 'playwright-core';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { expectReadable } from '../../support/browser/looks';
import { ada } from '../../support/workbook/team';

let browser: BrowserFixture;
const title = 'Import from a tracker you already use';

beforeAll(async () => {
  browser = await openBrowser({ team: [ada] });
});
afterAll(() => browser.close());
afterEach(() => browser.page.getByRole('button', { name: 'Close dialog' }).click());

const dialog = (): FrameLocator => browser.page.frameLocator(`iframe[title="${title}"]`);
const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click();

test('P304 a pasted tracker is shown as it will be written, imported and undone', async () => {
  await browser.menu(`${title}…`);
  await dialog().getByLabel('A pasted table').click();
  await dialog()
    .getByLabel('Rows with their headers')
    .fill(
      'Date\tName\tMood\tNotes\n03/02/2026\tAda\t4\tShipped\n04/02/2026\tBo Ek\t3\tNew\nTotal\t\t9\t\n\t\t\tLoose',
    );
  await dialog().getByText('Date: which day is 03/02/2026?').waitFor();
  await dialog().getByLabel('(the day is first)').click();
  await dialog().getByRole('heading', { name: '2 rows cannot be read' }).waitFor();
  await expectReadable(browser, title, 20);
  await press('Import 2 rows');
  await dialog().getByText('2 entries are imported.').waitFor();
  await dialog().getByText('Added engineers: Bo Ek.').waitFor();
  await press('Undo the import');
  await dialog().getByText('None of these rows is in the workbook now.').waitFor();
  expect(browser.sheets.book.tabs().map(({ name }) => name)).toContain('Bo Ek');
});

test('P434 a row that waits for the answer about a date is not listed as one that cannot be read', async () => {
  await browser.menu(`${title}…`);
  await dialog().getByLabel('A pasted table').click();
  await dialog()
    .getByLabel('Rows with their headers')
    .fill('Date\tName\tNotes\n03/02/2026\tAda\tShipped\n04/02/2026\tAda\tNew\nTotal\t\t9');
  await dialog().getByText('Date: which day is 03/02/2026?').waitFor();
  await dialog().getByRole('heading', { name: '1 row cannot be read' }).waitFor();
  expect(await dialog().getByText('can mean').count()).toBe(0);
});

test('P435 in a narrow window, every cell of the tables is in sight', async () => {
  await browser.menu(`${title}…`);
  await dialog().getByLabel('A pasted table').click();
  await dialog()
    .getByLabel('Rows with their headers')
    .fill('Date\tName\tNotes\n2026-02-03\tAda\tShipped\nsoon\tDonaudampfschifffahrtskapitän\tNew');
  await dialog().getByRole('heading', { name: '1 row cannot be read' }).waitFor();
  await browser.page.setViewportSize({ width: 340, height: 900 });
  const frame = await browser.frame(title);
  const beyond = await frame.evaluate(() =>
    Array.from(document.querySelectorAll('.rows'), (table) => table.scrollWidth - table.clientWidth),
  );
  expect(beyond).toEqual([0, 0, 0, 0]);
  await browser.page.setViewportSize({ width: 1440, height: 900 });
});

test('P436 numbers have the decimal comma of the spreadsheet', async () => {
  browser.sheets.runner.settings.change({ locale: 'in_ID' });
  await browser.menu(`${title}…`);
  await dialog().getByLabel('A pasted table').click();
  await dialog()
    .getByLabel('Rows with their headers')
    .fill('Name\tKey result\tStart\tTarget\tCurrent\nAda\tFewer incidents\t2,5\t0,5\t1,25');
  await dialog().getByText('Fewer incidents · 2,5 → 1,25 → 0,5').waitFor();
});
