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
