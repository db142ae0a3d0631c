import type { Tab } from '../../../local-sheets/src/protocol/tabs';
import { becomes } from '../../../local-sheets/tests/support/test-page';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { reportPage } from '../../support/browser/report-page';
import { formOf } from '../../support/browser/sidebar';
import { engineerForm, meetingForm } from '../../support/forms';

const name = 'Ada Lovelace';
const ada = engineerForm(name);
const all = ({ sheetId, rows, columns }: Tab) => ({ sheetId, row: 1, column: 1, rows, columns });

const tabCalled = ({ sheets }: BrowserFixture, title: string): Tab => {
  const tab = sheets.book.tabs().find((one) => one.name === title);
  if (!tab) throw new Error(`There is no tab ${title}.`);
  return tab;
};

/** Every formula and what it gives, on all tabs, with the name of its tab. */
async function formulasOf({
  sheets,
}: BrowserFixture): Promise<{ formula: string; value: unknown; tab: string }[]> {
  const { book } = sheets;
  const found = await Promise.all(
    book.tabs().map(async (tab) => {
      const values = (await book.values(all(tab))).flat();
      return book
        .formulas(all(tab))
        .flat()
        .map((formula, index) => ({ formula, value: values[index], tab: tab.name }));
    }),
  );
  return found.flat().filter(({ formula }) => formula !== '');
}

/** The texts of the row below a header, by header. */
async function firstRow(
  browser: BrowserFixture,
  title: string,
  header: string,
): Promise<Record<string, string>> {
  const cells = await browser.sheets.book.displayValues(all(tabCalled(browser, title)));
  const at = cells.findIndex((row) => row.includes(header));
  return Object.fromEntries((cells[at] ?? []).map((key, index) => [key, cells[at + 1]?.[index] ?? '']));
}

async function typeGoal(
  { sheets: { book } }: BrowserFixture,
  tab: Tab,
  goal: Record<string, string>,
): Promise<void> {
  const cells = await book.displayValues(all(tab));
  const header = cells.findIndex((row) => row.includes('Key result'));
  for (const [key, value] of Object.entries(goal)) {
    const column = (cells[header]?.indexOf(key) ?? -1) + 1;
    book.setValues({ sheetId: tab.sheetId, row: header + 2, column, rows: 1, columns: 1 }, [[value]]);
  }
}

describe.each(['in_ID', 'de_DE'])('W130 in a spreadsheet with the locale %s', (locale) => {
  let browser: BrowserFixture;

  beforeAll(async () => {
    browser = await openBrowser();
    const { page } = browser;
    await page.getByRole('menuitem', { name: 'File', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Settings', exact: true }).click();
    await page.getByLabel('Locale').selectOption(locale);
    await page.getByRole('button', { name: 'Save settings' }).click();
    await becomes(async () => browser.sheets.runner.settings.now().locale, locale);
    await browser.menu('Set up this workbook');
    await page.getByText(/^Added the tabs Engineers, Dashboard, Charts, Managers, Goals/).waitFor();
    expect(await browser.call('addEngineer', ada)).toMatchObject({ ok: true });
    await typeGoal(browser, tabCalled(browser, 'Goals'), {
      Engineer: name,
      Objective: 'System Stability',
      'Key result': 'Uptime',
      Start: '99,5',
      Target: '99,9',
      Current: '99,8',
    });
    expect(await browser.call('saveMeeting', meetingForm(ada.id))).toMatchObject({ ok: true });
  });
  afterAll(() => browser.close());

  test('W130 all formulas are read by the locale, and none is in error', async () => {
    const formulas = await formulasOf(browser);
    expect(formulas.length).toBeGreaterThan(60);
    expect(formulas.filter(({ value }) => String(value).startsWith('#'))).toEqual([]);
    const stored = JSON.stringify(browser.sheets.book.page().workbook);
    expect(stored).not.toContain('UNREADABLE_FORMULA');
  });

  test('W130 decimals are scored, shown and averaged as numbers', async () => {
    expect(await firstRow(browser, 'Goals', 'Key result')).toMatchObject({ Start: '99,5', Current: '99,8' });
    expect(await firstRow(browser, name, 'Top of mind')).toMatchObject({ Score: '75%', Coverage: '100%' });
    expect(await firstRow(browser, 'Dashboard', 'Needs attention')).toMatchObject({
      Engineer: name,
      Score: '75%',
      Feeling: '4',
    });
  });

  test('W130 the growth report has the decimals of the goal, in the dialog and on its tab', async () => {
    const report = reportPage(browser);
    await report.open(name);
    // The goal and the 1:1 are from this quarter, and the dialog begins with the two before it.
    await report.chooseHalfYear();
    await report.dialog
      .getByText(/99[.,]8/)
      .first()
      .waitFor();
    await report.dialog.getByRole('button', { name: 'Save as a tab' }).click();
    await report.dialog.getByText('which is open behind this dialog').waitFor();
    const tab = browser.sheets.book.tabs().find((one) => one.name.startsWith(`Report ${name}`)) as Tab;
    const cells = (await browser.sheets.book.displayValues(all(tab))).flat();
    expect(cells.slice(cells.indexOf('Uptime')).slice(1, 5)).toEqual(['99,8', '99,8', '99,9', '75%']);
    await browser.page.getByRole('button', { name: 'Close dialog' }).click();
  });

  test('W130 a decimal typed into the sidebar is the same number in Goals, in the goal log and in the score', async () => {
    const sidebar = await formOf(browser, ada);
    const current = sidebar.getByLabel('Current value of: Uptime');
    expect(await current.inputValue()).toBe('99,8');
    await current.fill('99,74');
    await sidebar.getByLabel('Notes', { exact: true }).fill('Better');
    await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
    await sidebar.getByText(/^Saved in row/).waitFor();
    expect(await firstRow(browser, 'Goals', 'Key result')).toMatchObject({ Current: '99,74' });
    const log = await browser.sheets.book.displayValues(all(tabCalled(browser, 'Goal log')));
    expect(log.flat()).toContain('99,74');
    expect(await firstRow(browser, 'Dashboard', 'Needs attention')).toMatchObject({ Score: '60%' });
  });
});
