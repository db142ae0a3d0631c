import type { FrameLocator } from 'playwright-core';
import type { Cell } from '../../../local-sheets/src/protocol/cells';
import { areaOf } from '../../../local-sheets/tests/support/a1';
import { becomes } from '../../../local-sheets/tests/support/test-page';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseColors } from '../../support/browser/colors';
import { measureContrast } from '../../support/browser/contrast';
import { colorSchemes } from '../../support/browser/looks';
import { type ReportPage, reportPage, tabOf, reportTitle as title } from '../../support/browser/report-page';
import { daysFromNow } from '../../support/forms';
import { openSampleTeam, readLines } from '../../support/workbook/sample-team';

let browser: BrowserFixture;
let report: ReportPage;
let dialog: FrameLocator;
const today = daysFromNow(0);
const name = 'Dewi Anggraini';

beforeAll(async () => {
  browser = await openBrowser({ sheets: await openSampleTeam() });
  report = reportPage(browser);
  dialog = report.dialog;
});
afterAll(() => browser.close());
afterEach(() => report.closeIfOpen());

test('R6 the report of the open tab’s engineer says whom, what time and when it is about', async () => {
  const [dewi] = (await readLines(browser.sheets, 'Engineers', 'Name')).filter((one) => one.Name === name);
  expect(await browser.call('openTab', String(dewi?.Id))).toMatchObject({ ok: true });
  await browser.closeSidebar();
  await browser.menu(`${title}…`);
  await dialog.getByRole('heading', { name: `Growth report: ${name}` }).waitFor();
  const paperText = await dialog.getByRole('article').textContent();
  for (const fact of ['Senior Engineer', 'Payments', 'maya.hartono@example.com', 'Created on']) {
    expect(paperText).toContain(fact);
  }
  expect(paperText).toContain('A figure is a conversation aid, not an appraisal.');
  expect(await dialog.getByLabel('Period').inputValue()).toBe('two quarters');
});

/** The endpoint's response to a viewer, who has no menu, neither in local Sheets nor at Google. */
const viewOnly = {
  ok: false,
  failure: {
    ...{ kind: 'sheet', code: 'view-only', rule: null, field: null, details: {} },
    message: 'This workbook is shared with you for viewing only. Ask its owner to let you edit.',
  },
};

test('R22 a viewer sees why the report cannot become a tab, and that it can be printed', async () => {
  await report.open(name);
  browser.network.inject('putReport', { value: viewOnly });
  await dialog.getByRole('button', { name: 'Save as a tab' }).click();
  const alert = dialog.getByRole('alert');
  await alert.getByText('shared with you for viewing only').waitFor();
  await alert.getByText('You can still print the report.').waitFor();
  expect(await dialog.getByRole('article').isVisible()).toBe(true);
  await dialog.locator('button[aria-disabled="false"]', { hasText: 'Print' }).waitFor();
});

test.each([0, 1, 60])(
  'R15 with %i 1:1s the charts have as many dots each, and say so in words',
  async (count) => {
    const { sheetId, rows } = tabOf(browser, 'Priya Raman');
    if (rows < 90) browser.sheets.book.insert(sheetId, 'rows', 20, 90);
    const area = areaOf(tabOf(browser, 'Priya Raman'), 'A15:L75');
    browser.sheets.book.clear(area, { contents: true });
    const line = (index: number): Cell[] => [daysFromNow(-index), (index % 5) + 1];
    if (count > 0) {
      browser.sheets.book.setValues(
        areaOf(tabOf(browser, 'Priya Raman'), `A15:B${14 + count}`),
        Array.from({ length: count }, (_, index) => line(index)),
      );
    }
    await report.open('Priya Raman');
    await report.chooseHalfYear();
    const feeling = dialog.getByRole('figure').first();
    if (count === 0) {
      await dialog.getByText('No 1:1s in this period.').waitFor();
      await feeling.getByText('No figures in this period.').waitFor();
    } else {
      const drawn = feeling.getByRole('img');
      expect(await drawn.locator('circle').count()).toBe(count);
      expect(await drawn.locator('g[class] > path').count()).toBe(count > 1 ? 1 : 0);
      expect(await drawn.getAttribute('aria-label')).toMatch(
        count === 1
          ? /^Feeling: one figure, 1 on /
          : new RegExp(`^Feeling: ${count} figures, from \\d on .*, between 1 and 5$`),
      );
    }
    const frame = await browser.frame(title);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  },
);

test('R16 score and coverage differ in their dots and lines, not by color alone', async () => {
  await report.open(name);
  const chart = dialog.getByRole('img', { name: /^Score: .* Coverage: / });
  expect(await chart.locator('circle').count()).toBeGreaterThan(5);
  expect(await chart.locator('rect').count()).toBe(await chart.locator('circle').count());
  const dashes = (row: number) =>
    chart.locator(`g.row-${row} > path`).evaluate((path) => getComputedStyle(path).strokeDasharray);
  expect(await dashes(0)).toBe('none');
  expect(await dashes(1)).not.toBe('none');
});

test('P392 a key result with a confidence has a chart of both, and one without has none', async () => {
  await report.open(name);
  const charts = dialog.locator('.confidences figure');
  const ofRefunds = charts.filter({ hasText: 'Refunds live with three partners' });
  const chart = ofRefunds.getByRole('img', { name: /Progress: .* Confidence: / });
  expect(await chart.locator('circle').count()).toBeGreaterThan(5);
  expect(await chart.locator('rect').count()).toBeGreaterThan(5);
  expect(await chart.getAttribute('aria-label')).toMatch(/ of 10/);
  expect(await charts.filter({ hasText: 'A runbook for every payment alert' }).count()).toBe(0);
});

test('R3 a period that ends before it begins is reported at its field, and there is no report', async () => {
  await report.open(name);
  await dialog.getByLabel('Period').selectOption('Custom period');
  await dialog.getByLabel('Last day').fill('2020-01-01');
  await dialog.locator('#error-to').getByText('is before the first day').waitFor();
  expect(await dialog.getByRole('article').count()).toBe(0);
  expect(
    await dialog.getByRole('button', { name: 'Print or save as PDF' }).getAttribute('aria-disabled'),
  ).toBe('true');
});

test('P432 without a report, both of its buttons look as if they could do nothing', async () => {
  await report.open(name);
  await dialog.getByLabel('Period').selectOption('Custom period');
  await dialog.getByLabel('Last day').fill('2020-01-01');
  await dialog.locator('#error-to').getByText('is before the first day').waitFor();
  const colors = await dialog
    .getByRole('button', { name: /^(Print or save as PDF|Save as a tab)$/ })
    .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).color));
  expect(colors).toHaveLength(2);
  expect(new Set(colors).size).toBe(1);
});

test('R5 an engineer who has left is offered and marked', async () => {
  await report.open(name);
  await dialog.getByLabel('Engineer').selectOption('Jakub Nowak (left)');
  await dialog.getByRole('heading', { name: 'Growth report: Jakub Nowak' }).waitFor();
});

test('R28 the keyboard alone chooses, types and puts the report into a sheet', async () => {
  await report.open('Arif Rahman');
  const { keyboard } = browser.page;
  await dialog.getByLabel('Period').focus();
  await keyboard.type('Last');
  await becomes(() => dialog.getByLabel('Period').inputValue(), 'last quarter');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  expect(await dialog.getByRole('checkbox').isChecked()).toBe(true);
  await dialog.getByLabel('Manager’s summary').focus();
  await keyboard.type('Steady, and kind ');
  await keyboard.type('to others.');
  expect(await dialog.getByLabel('Manager’s summary').inputValue()).toBe('Steady, and kind to others.');
  await dialog.getByRole('button', { name: 'Save as a tab' }).focus();
  await keyboard.press('Enter');
  await dialog.getByText('The report is on the tab').waitFor();
  expect(await report.textOf(`Report Arif Rahman ${today}`)).toContain('Steady, and kind to others.');
});

test.each(colorSchemes)('R28 every text of the page is readable in %s', async (colorScheme) => {
  await report.open(name);
  await chooseColors(dialog, colorScheme);
  const { measured, faint } = await measureContrast(await browser.frame(title));
  expect(measured).toBeGreaterThan(60);
  expect(faint).toEqual([]);
});

test('R24 the page and the report change their language at once and keep the input', async () => {
  await report.open(name);
  await dialog.getByLabel('Manager’s summary').fill('Ready for staff.');
  await dialog.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await dialog.getByRole('heading', { name: `Laporan perkembangan: ${name}` }).waitFor();
  expect(await dialog.getByLabel('Ringkasan manajer').inputValue()).toBe('Ready for staff.');
  expect(await dialog.getByRole('article').textContent()).toContain('bukan penilaian kinerja');
  await dialog.getByRole('button', { name: 'English' }).click();
});

test('P28 the page asks nothing outside and complains of nothing', () => {
  expect(browser.window.outside).toEqual([]);
  expect(browser.window.complaints).toEqual([]);
});
