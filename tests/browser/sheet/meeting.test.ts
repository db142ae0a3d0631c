import type { Tab } from '../../../local-sheets/src/protocol/tabs';
import { until } from '../../../local-sheets/tests/support/script';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';

let browser: BrowserFixture;

beforeAll(async () => {
  browser = await openBrowser({ grid: true });
});
afterAll(() => browser.close());

test('P37 from a blank workbook to a saved 1:1: row, score and charts are there, also after a reload', async () => {
  const { page, sheets, window } = browser;
  await browser.menu('Set up this workbook');
  await page.getByText(/^Added the tabs Engineers, Dashboard, Charts, Managers, Goals/).waitFor();

  const dialog = await browser.addEngineer();
  await dialog.getByLabel('Name').fill('Ada Lovelace');
  await dialog.getByLabel('Role').fill('Senior engineer');
  await dialog.getByLabel('Team').fill('Platform');
  await page.keyboard.press('Enter');
  await dialog.getByRole('heading', { name: 'Ada Lovelace was added' }).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await typeGoal(browser, {
    Objective: 'System Stability',
    'Key result': 'Uptime',
    Start: 99,
    Target: 99.9,
    Current: 99.45,
  });

  await page.getByText('Ada Lovelace', { exact: true }).first().click();
  const sidebar = await browser.sidebar();
  await sidebar.getByRole('heading', { name: '1:1 with Ada Lovelace' }).waitFor();
  await sidebar.locator('[name=feeling]').nth(3).check();
  await sidebar.locator('[name=workload]').nth(3).check();
  await sidebar.locator('[name="top-of-mind"]').fill('The release on Thursday');
  await sidebar.getByLabel('Notes').fill('=1+1 is no formula here');
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.getByText(/^Saved in row \d+$/).waitFor();
  expect(await sidebar.locator('.save-status').textContent()).toMatch(/Goals 50\s%, from 100\s% reported/);

  expect(await sidebar.locator('.engineer-summary').textContent()).toContain('not an appraisal');

  const saved = await meetingRow(browser);
  expect(saved).toMatchObject({
    Feeling: '4',
    Workload: '1',
    'Top of mind': 'The release on Thursday',
    Notes: '=1+1 is no formula here',
    Score: '50%',
    Coverage: '100%',
  });
  await expectCharts(browser);

  await page.reload();
  await expectCharts(browser);
  const again = await browser.sidebar();
  await again.getByText('today', { exact: false }).first().waitFor();
  expect(await meetingRow(browser)).toEqual(saved);
  const scripts = () => sheets.runner.executions().filter(({ kind }) => kind !== 'custom function');
  // What is late is asked beside the form and may be on its way still.
  await until(() => scripts().every(({ outcome }) => outcome !== 'running'));
  expect(scripts().filter(({ outcome }) => outcome !== 'completed')).toEqual([]);
  expect(window.outside).toEqual([]);
});

const tabCalled = ({ sheets }: BrowserFixture, name: string): Tab => {
  const tab = sheets.book.tabs().find((one) => one.name === name);
  if (!tab) throw new Error(`There is no tab ${name}.`);
  return tab;
};

const all = ({ sheetId, rows, columns }: Tab) => ({ sheetId, row: 1, column: 1, rows, columns });

/** Writes a goal of Ada's by the headers of the tab, as somebody typing would. */
async function typeGoal(where: BrowserFixture, goal: Record<string, string | number>): Promise<void> {
  const { book } = where.sheets;
  const tab = tabCalled(where, 'Goals');
  const cells = await book.displayValues(all(tab));
  const header = cells.findIndex((row) => row.includes('Key result'));
  for (const [name, value] of Object.entries({ Engineer: 'Ada Lovelace', ...goal })) {
    const column = (cells[header]?.indexOf(name) ?? -1) + 1;
    book.setValues({ sheetId: tab.sheetId, row: header + 2, column, rows: 1, columns: 1 }, [[value]]);
  }
}

/** The one 1:1 on Ada's tab, as the tab shows it, by header. */
async function meetingRow(where: BrowserFixture): Promise<Record<string, string>> {
  const cells = await where.sheets.book.displayValues(all(tabCalled(where, 'Ada Lovelace')));
  const header = cells.findIndex((row) => row.includes('Top of mind'));
  const rows = cells.slice(header + 1).filter((row) => row.some((value) => value !== ''));
  expect(rows).toHaveLength(1);
  return Object.fromEntries((cells[header] ?? []).map((name, index) => [name, rows[0]?.[index] ?? '']));
}

/** Charts are drawn, from the cells that the page itself has. */
async function expectCharts({ page }: BrowserFixture): Promise<void> {
  await page.getByText('Ada Lovelace', { exact: true }).first().click();
  const drawn = {
    'Feeling and workload': /^20\d\d-/,
    'Score over time': '100%',
    'Score by objective against its weight': 'Weight',
    'Objective weights': 'System Stability',
  };
  for (const [title, label] of Object.entries(drawn)) {
    await page
      .getByRole('img', { name: title })
      .locator('svg text')
      .filter({ hasText: label })
      .first()
      .waitFor();
  }
}
