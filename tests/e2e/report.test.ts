import type { FrameLocator, Page } from 'playwright-core';
import { dewi } from '../../src/host/sample/stories/dewi';
import type { Cell } from '../../src/host/wire/cells';
import { areaOf } from '../world/a1';
import { measureContrast } from '../world/contrast';
import { daysFromNow } from '../world/forms';
import { type Office, openOffice } from '../world/office';
import { openSampleTeam } from '../world/sample-team';
import { becomes } from '../world/test-page';

let office: Office;
let dialog: FrameLocator;
/** Shows what the dialog would print. */
let paper: Page;
const title = 'Growth report';
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
/** Everything that was said to Dewi's manager, piece by piece. */
const said = dewi.flatMap((one) =>
  [one.feelingNote, one.workloadNote, one.mind, one.blockers, one.feedback, one.notes].flatMap((words) =>
    words === undefined ? [] : words.split('\n'),
  ),
);

beforeAll(async () => {
  office = await openOffice('en-US', await openSampleTeam());
  paper = await office.window.context.newPage();
  // A page behind another one is slow.
  await office.page.bringToFront();
}, 180_000);
afterAll(() => office.close());
afterEach(async () => {
  const close = office.page.getByRole('button', { name: 'Close dialog' });
  if (await close.isVisible()) await close.click();
});

function tab(tabName: string) {
  const found = office.sheets.book.tabs().find((one) => one.name === tabName);
  if (!found) throw new Error(`There is no tab ${tabName}.`);
  return found;
}

async function openReport(engineer = name): Promise<void> {
  await office.menu(`${title}…`);
  dialog = office.page.frameLocator(`iframe[title="${title}"]`);
  await dialog.getByLabel('Engineer').selectOption({ label: engineer });
  await dialog.getByRole('heading', { name: `Growth report: ${engineer}` }).waitFor();
  await dialog.locator('button[aria-disabled="false"]', { hasText: 'Print' }).waitFor();
}

/** Half a year back from today, which has all 1:1s of the sample. */
async function chooseHalfYear(): Promise<void> {
  await dialog.getByLabel('Period').selectOption('From one day to another');
  await dialog.getByLabel('First day').fill(daysFromNow(-182));
  await dialog.getByLabel('Last day').fill(today);
}

/** What the dialog prints, as a page of its own; answers the words on it. */
async function printed(): Promise<string> {
  const html = await dialog.locator('html').evaluate((root) => root.outerHTML);
  await paper.setContent(`<!DOCTYPE html>${html.replace(/<script[\s\S]*?<\/script>/g, '')}`);
  await paper.emulateMedia({ media: 'print' });
  await office.page.bringToFront();
  // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered is printed.
  return paper.locator('body').innerText();
}

async function pagesOf(): Promise<number> {
  const pdf = await paper.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim();

test('R6 the report of the open tab’s engineer says whom, what time and when it is about', async () => {
  await office.page.getByText(name, { exact: true }).first().click();
  await office.menu(`${title}…`);
  dialog = office.page.frameLocator(`iframe[title="${title}"]`);
  await dialog.getByRole('heading', { name: `Growth report: ${name}` }).waitFor();
  const paperText = await dialog.getByRole('article').textContent();
  for (const fact of ['Senior Engineer', 'Payments', 'maya.hartono@example.com', 'Made on']) {
    expect(paperText).toContain(fact);
  }
  expect(paperText).toContain('A figure is a conversation aid, not an appraisal.');
  expect(await dialog.getByLabel('Period').inputValue()).toBe('two quarters');
});

test('R18 a printed half-year has one or two A4 pages, with every key result and every word', async () => {
  await openReport();
  await chooseHalfYear();
  const words = oneLine(await printed());
  for (const keyResult of keyResults) expect(words).toContain(keyResult);
  expect(said.length).toBeGreaterThan(40);
  expect(said.map(oneLine).filter((one) => !words.includes(one))).toEqual([]);
  const pages = await pagesOf();
  expect(pages).toBeGreaterThanOrEqual(1);
  expect(pages).toBeLessThanOrEqual(2);
});

test('R18 nothing is printed of the page’s fields and buttons, and the summary is, as it was typed', async () => {
  await openReport();
  await dialog.getByLabel('Manager’s summary').fill('She led the refunds.\nReady for staff.');
  const words = await printed();
  for (const part of [
    'Print or save',
    'Put into a sheet',
    'Without notes',
    'Bahasa Indonesia',
    'kept nowhere',
  ]) {
    expect(words).not.toContain(part);
  }
  expect(words).toContain('She led the refunds.\nReady for staff.');
  expect(await paper.locator('textarea, button, input, select').filter({ visible: true }).count()).toBe(0);
});

test('R18 the button prints the page', async () => {
  await openReport();
  const frame = await office.frame(title);
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
  await openReport();
  await chooseHalfYear();
  await dialog.getByRole('checkbox', { name: 'Without notes' }).check();
  const words = oneLine(await printed());
  expect(words).toContain('1:1s in this period');
  const actions = ['Contract tests before partner three starts', 'Ask for access to the broker’s metrics'];
  for (const one of [...said.map(oneLine), ...actions]) expect(words).not.toContain(one);
  expect(await dialog.getByRole('article').textContent()).not.toContain(actions[0]);
  expect(await pagesOf()).toBeLessThanOrEqual(2);
  await dialog.getByRole('button', { name: 'Put into a sheet' }).click();
  await dialog.getByText('The report is on the tab').waitFor();
  const sheet = await textOf(`Report ${name} ${today}`);
  for (const keyResult of keyResults) expect(sheet).toContain(keyResult);
  for (const one of [...said.map(oneLine), ...actions]) expect(sheet).not.toContain(one);
});

test('R20 the sheet of the same day takes the place of the first, and is open behind the page', async () => {
  await openReport();
  await chooseHalfYear();
  await dialog.getByRole('button', { name: 'Put into a sheet' }).click();
  await dialog
    .getByRole('status')
    .getByText(/of earlier today holds this report now/)
    .waitFor();
  const sheet = await textOf(`Report ${name} ${today}`);
  expect(said.map(oneLine).filter((one) => !sheet.includes(one))).toEqual([]);
  expect(office.sheets.book.tabs().filter((one) => one.name.startsWith('Report'))).toHaveLength(1);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await office.page.locator(`iframe[title="${title}"]`).waitFor({ state: 'detached' });
  // The open tab is no engineer's any more.
  await office.menu(`${title}…`);
  await dialog.getByText('Choose whom the report is about.').waitFor();
});

async function textOf(tabName: string): Promise<string> {
  const { sheetId, rows, columns } = tab(tabName);
  const cells = await office.sheets.book.values({ sheetId, row: 1, column: 1, rows, columns });
  return oneLine(cells.flat().map(String).join(' '));
}

/** What the endpoint answers to whoever may only view: in the stand-in, as at Google, they have no menu to begin with. */
const viewOnly = {
  ok: false,
  failure: {
    ...{ kind: 'sheet', code: 'view-only', rule: null, field: null, details: {} },
    message: 'This workbook is shared with you for viewing only. Ask its owner to let you edit.',
  },
};

test('R22 who may only view is told why the report cannot go into a sheet, and that it can be printed', async () => {
  await openReport();
  office.wire.befall('putReport', { value: viewOnly });
  await dialog.getByRole('button', { name: 'Put into a sheet' }).click();
  const alert = dialog.getByRole('alert');
  await alert.getByText('shared with you for viewing only').waitFor();
  await alert.getByText('It can be printed all the same.').waitFor();
  expect(await dialog.getByRole('article').isVisible()).toBe(true);
  await dialog.locator('button[aria-disabled="false"]', { hasText: 'Print' }).waitFor();
});

test.each([
  [0, 0],
  [1, 1],
  [5, 5],
  [60, 60],
])('R15 with %i 1:1s the charts have %i dots each, and say so in words', async (count, dots) => {
  const { sheetId, rows } = tab('Priya Raman');
  if (rows < 90) office.sheets.book.insert(sheetId, 'rows', 20, 90);
  const area = areaOf(tab('Priya Raman'), 'A15:L75');
  office.sheets.book.clear(area, { contents: true });
  const line = (index: number): Cell[] => [daysFromNow(-index), (index % 5) + 1];
  if (count > 0) {
    office.sheets.book.setValues(
      areaOf(tab('Priya Raman'), `A15:B${14 + count}`),
      Array.from({ length: count }, (_, index) => line(index)),
    );
  }
  await openReport('Priya Raman');
  await chooseHalfYear();
  const feeling = dialog.getByRole('figure').first();
  if (count === 0) {
    await dialog.getByText('No 1:1 in this period.').waitFor();
    await feeling.getByText('No figures in this period.').waitFor();
  } else {
    const drawn = feeling.getByRole('img');
    expect(await drawn.locator('circle').count()).toBe(dots);
    expect(await drawn.locator('g[class] > path').count()).toBe(count > 1 ? 1 : 0);
    expect(await drawn.getAttribute('aria-label')).toMatch(
      count === 1
        ? /^Feeling: one figure, 1 on /
        : new RegExp(`^Feeling: ${count} figures, from \\d on .*, between 1 and 5$`),
    );
  }
  const frame = await office.frame(title);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('R16 score and coverage differ in their dots and lines, not by colour alone', async () => {
  await openReport();
  const chart = dialog.getByRole('img', { name: /^Score: .* Coverage: / });
  expect(await chart.locator('circle').count()).toBeGreaterThan(5);
  expect(await chart.locator('rect').count()).toBe(await chart.locator('circle').count());
  const dashes = (row: number) =>
    chart.locator(`g.row-${row} > path`).evaluate((path) => getComputedStyle(path).strokeDasharray);
  expect(await dashes(0)).toBe('none');
  expect(await dashes(1)).not.toBe('none');
});

test('R3 a period that ends before it begins is told at its field, and there is no report', async () => {
  await openReport();
  await dialog.getByLabel('Period').selectOption('From one day to another');
  await dialog.getByLabel('Last day').fill('2020-01-01');
  await dialog.locator('#error-to').getByText('is before the first day').waitFor();
  expect(await dialog.getByRole('article').count()).toBe(0);
  expect(
    await dialog.getByRole('button', { name: 'Print or save as PDF' }).getAttribute('aria-disabled'),
  ).toBe('true');
});

test('R5 who has left is offered and marked', async () => {
  await openReport();
  await dialog.getByLabel('Engineer').selectOption('Jakub Nowak (left)');
  await dialog.getByRole('heading', { name: 'Growth report: Jakub Nowak' }).waitFor();
});

test('R28 the keyboard alone chooses, types and puts the report into a sheet', async () => {
  await openReport('Arif Rahman');
  const { keyboard } = office.page;
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
  await dialog.getByRole('button', { name: 'Put into a sheet' }).focus();
  await keyboard.press('Enter');
  await dialog.getByText('The report is on the tab').waitFor();
  expect(await textOf(`Report Arif Rahman ${today}`)).toContain('Steady, and kind to others.');
});

test.each(['light', 'dark'] as const)('R28 every text of the page is readable in %s', async (colorScheme) => {
  await office.page.emulateMedia({ colorScheme });
  await openReport();
  const { measured, faint } = await measureContrast(await office.frame(title));
  expect(measured).toBeGreaterThan(60);
  expect(faint).toEqual([]);
});

test('R24 the page and the report change their language at once, and what was typed stays', async () => {
  await openReport();
  await dialog.getByLabel('Manager’s summary').fill('Ready for staff.');
  await dialog.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await dialog.getByRole('heading', { name: `Laporan perkembangan: ${name}` }).waitFor();
  expect(await dialog.getByLabel('Ringkasan manajer').inputValue()).toBe('Ready for staff.');
  expect(await dialog.getByRole('article').textContent()).toContain('bukan penilaian kinerja');
  await dialog.getByRole('button', { name: 'English' }).click();
});

test('P28 the page asks nothing outside and complains of nothing', () => {
  expect(office.window.outside).toEqual([]);
  expect(office.window.complaints).toEqual([]);
});
