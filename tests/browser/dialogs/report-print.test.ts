import type { FrameLocator, Page } from 'playwright-core';
import { becomes } from '../../../local-sheets/tests/support/test-page';
import { dewi } from '../../../sample-team/stories/dewi';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseColors } from '../../support/browser/colors';
import {
  oneLine,
  type ReportPage,
  reportPage,
  reportTitle as title,
} from '../../support/browser/report-page';
import { daysFromNow } from '../../support/forms';
import { openSampleTeam } from '../../support/workbook/sample-team';

let browser: BrowserFixture;
let report: ReportPage;
let dialog: FrameLocator;
/** Shows what the dialog would print. */
let paper: Page;
const today = daysFromNow(0);
const name = 'Dewi Anggraini';
const keyResults = [
  'Refunds live with three partners',
  'Lead time for payment changes, days',
  'Test coverage of payment-core',
  'P1 incidents a quarter',
  'Payment gateway uptime',
  'Tech talks given',
  'A runbook for every payment alert',
];
/** What Dewi answered in her 1:1s, text by text. */
const answers = dewi.flatMap((one) =>
  [one.feelingNote, one.workloadNote, one.mind, one.blockers, one.feedback, one.notes].flatMap((words) =>
    words === undefined ? [] : words.split('\n'),
  ),
);

beforeAll(async () => {
  browser = await openBrowser({ sheets: await openSampleTeam() });
  paper = await browser.window.context.newPage();
  // A page behind another one is slow.
  await browser.page.bringToFront();
  report = reportPage(browser);
  dialog = report.dialog;
});
afterAll(() => browser.close());
afterEach(() => report.closeIfOpen());

/** What the dialog prints, as a page of its own; answers the words on it. */
async function printed(): Promise<string> {
  const html = await dialog.locator('html').evaluate((root) => root.outerHTML);
  await paper.setContent(`<!DOCTYPE html>${html.replace(/<script[\s\S]*?<\/script>/g, '')}`);
  await paper.emulateMedia({ media: 'print' });
  await browser.page.bringToFront();
  // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered is printed.
  return paper.locator('body').innerText();
}

async function pagesOf(): Promise<number> {
  const pdf = await paper.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('R18 a printed half-year has one or two A4 pages, with every key result and every word', async () => {
  await report.open(name);
  await report.chooseHalfYear();
  const words = oneLine(await printed());
  for (const keyResult of keyResults) expect(words).toContain(keyResult);
  expect(answers.length).toBeGreaterThan(40);
  expect(answers.map(oneLine).filter((one) => !words.includes(one))).toEqual([]);
  const pages = await pagesOf();
  expect(pages).toBeGreaterThanOrEqual(1);
  expect(pages).toBeLessThanOrEqual(2);
});

test('R18 nothing is printed of the page’s fields and buttons, and the summary is, as it was typed', async () => {
  await report.open(name);
  await dialog.getByLabel('Manager’s summary').fill('She led the refunds.\nReady for staff.');
  const words = await printed();
  for (const part of [
    'Print or save',
    'Save as a tab',
    'Without notes',
    'Bahasa Indonesia',
    'not stored anywhere',
  ]) {
    expect(words).not.toContain(part);
  }
  expect(words).toContain('She led the refunds.\nReady for staff.');
  expect(await paper.locator('textarea, button, input, select').filter({ visible: true }).count()).toBe(0);
});

test('P240 a report in dark colors is printed in light ones', async () => {
  await report.open(name);
  await chooseColors(dialog, 'dark');
  await printed();
  const colors = await paper.evaluate(() => {
    const { colorScheme, color } = getComputedStyle(document.documentElement);
    return [document.documentElement.dataset.colors, colorScheme, color];
  });
  expect(colors).toEqual(['dark', 'light', 'rgb(0, 0, 0)']);
  await chooseColors(dialog, 'light');
});

test('R18 the button prints the page', async () => {
  await report.open(name);
  const frame = await browser.frame(title);
  await frame.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', document.title);
  });
  await dialog.getByRole('button', { name: 'Print or save as PDF' }).click();
  await becomes(
    () => dialog.locator('body').getAttribute('data-printed'),
    `Growth report: ${name}, ${today}`,
  );
});

test('R8 without notes no word of the notes is on the page or the paper, nor in the sheet', async () => {
  await report.open(name);
  await report.chooseHalfYear();
  await dialog.getByRole('checkbox', { name: 'Without notes' }).check();
  const words = oneLine(await printed());
  expect(words).toContain('1:1s in this period');
  const actions = ['Contract tests before partner three starts', 'Ask for access to the broker’s metrics'];
  for (const one of [...answers.map(oneLine), ...actions]) expect(words).not.toContain(one);
  expect(await dialog.getByRole('article').textContent()).not.toContain(actions[0]);
  expect(await pagesOf()).toBeLessThanOrEqual(2);
  await dialog.getByRole('button', { name: 'Save as a tab' }).click();
  await dialog.getByText('The report is on the tab').waitFor();
  const sheet = await report.textOf(`Report ${name} ${today}`);
  for (const keyResult of keyResults) expect(sheet).toContain(keyResult);
  for (const one of [...answers.map(oneLine), ...actions]) expect(sheet).not.toContain(one);
});

test('R20 the sheet of the same day takes the place of the first, and is open behind the page', async () => {
  await report.open(name);
  await report.chooseHalfYear();
  await dialog.getByRole('button', { name: 'Save as a tab' }).click();
  await dialog
    .getByRole('status')
    .getByText(/from earlier today now holds this report/)
    .waitFor();
  const sheet = await report.textOf(`Report ${name} ${today}`);
  expect(answers.map(oneLine).filter((one) => !sheet.includes(one))).toEqual([]);
  expect(browser.sheets.book.tabs().filter((one) => one.name.startsWith('Report'))).toHaveLength(1);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await browser.page.locator(`iframe[title="${title}"]`).waitFor({ state: 'detached' });
  // The open tab is no engineer's any more.
  await browser.menu(`${title}…`);
  await dialog.getByText('Choose an engineer for the report.').waitFor();
});

test('P28 printing the report asks nothing outside and complains of nothing', () => {
  expect(browser.window.outside).toEqual([]);
  expect(browser.window.complaints).toEqual([]);
});
