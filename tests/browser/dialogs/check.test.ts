import type { FrameLocator } from 'playwright-core';
import type { Finding } from '../../../src/contract/check';
import { findingStrings } from '../../../src/pages/check/strings-findings';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { expectReadable } from '../../support/browser/looks';

let browser: BrowserFixture;
const title = 'Check this workbook';

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const dialog = (): FrameLocator => browser.page.frameLocator(`iframe[title="${title}"]`);
const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click();

/** Every kind of finding and a few more, with long names and values. */
function thirtyFindings(): Finding[] {
  const kinds = Object.keys(findingStrings.en) as Finding['kind'][];
  return Array.from({ length: 30 }, (_, index): Finding => {
    const kind = kinds[index % kinds.length] as Finding['kind'];
    const name = 'Maximiliana-Alexandra von und zu Hohenstein-Löwenthal';
    const details = {
      ...{ column: 'Objective', value: `"${'W'.repeat(39)}…"`, day: '2026-12-31', number: 0.4, row: 7 },
      ...{ name, charts: 'Feeling and workload, Score over time', kept: 'D', formula: 'I1' },
      ...{ found: 1, expected: 2 },
    };
    const cells = Array.from({ length: 8 }, (_one, row) => `AB${1200 + row}`);
    const repair = (['yes', 'by hand', 'optional'] as const)[index % 3] ?? 'yes';
    return { id: `${kind} ${index}`, kind, tab: name, cells, count: 31, details, repair };
  });
}

test('P262 a workbook that is not set up can be set up, and then has no damage; damage in local Sheets is repaired', async () => {
  await browser.menu('Check this workbook…');
  await press('Set up this workbook');
  await dialog().getByText('No damage was found.').waitFor();
  const { book } = browser.sheets;
  const tab = book.tabs().find(({ name }) => name === 'Actions');
  book.setValues({ sheetId: tab?.sheetId ?? 0, row: 2, column: 1, rows: 1, columns: 1 }, [['Write it up']]);
  await press('Check again');
  await dialog().getByText('These rows have no id').waitFor();
  await press('Repair 1');
  await dialog().getByText('1 finding was repaired.').waitFor();
  await dialog().getByText('No damage was found.').waitFor();
  await browser.page.getByRole('button', { name: 'Close dialog' }).click();
});

test('P263 thirty findings fit and are readable, in both languages, light and dark', async () => {
  const findings = thirtyFindings();
  browser.network.inject('checkWorkbook', { value: { ok: true, view: { findings, next: null, total: 3 } } });
  await browser.menu('Check this workbook…');
  await dialog().locator('.finding').nth(29).waitFor();
  await expectReadable(browser, title, 60);
});
