import type { FrameLocator } from 'playwright-core';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseColors } from '../../support/browser/colors';
import { measureContrast } from '../../support/browser/contrast';
import { colorSchemes } from '../../support/browser/looks';
import { ada, maximilian } from '../../support/workbook/team';

let browser: BrowserFixture;
let dialog: FrameLocator;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada] });
});
afterAll(() => browser.close());
beforeEach(async () => {
  dialog = await browser.addEngineer();
  await dialog.getByRole('tab', { name: 'Paste many' }).click();
  await field().waitFor();
});
afterEach(() => browser.page.getByRole('button', { name: 'Close dialog' }).click());

const field = () => dialog.getByLabel('Rows from a spreadsheet, or CSV');
const rows = () => dialog.locator('tbody tr').allInnerTexts();
const engineersTab = () => browser.sheets.book.tabs().find(({ name }) => name === 'Engineers')?.sheetId ?? 0;
const names = () =>
  browser.sheets.book
    .tabs()
    .map(({ name }) => name)
    .slice(6);

test('P144 the table says what will happen with each row before anything is sent', async () => {
  const calls = browser.network.called.length;
  await field().fill(
    'Nama\tE-mail\tMulai\tShoe\nada lovelace\t\t\t\nGrace Hopper\t\t1 Mar 2024\t\nEdsger\tedsger@\t03/04/2024\t\nGRACE HOPPER',
  );
  await dialog.getByText('1 new, 2 skipped, 1 to correct in the text above').waitFor();
  const [known, fresh, wrong, twice] = await rows();
  expect(known).toContain('Skipped: already exists');
  expect(fresh).toMatch(/New[\s\S]*2024-03-01/);
  expect(wrong).toContain('E-mail: "edsger@" is not an e-mail address.');
  expect(wrong).toContain('Started: "03/04/2024" can mean 2024-04-03 or 2024-03-04.');
  expect(twice).toContain('Skipped: same name as row 3');
  await dialog.getByText('Ignored: Shoe.').waitFor();
  await dialog.getByRole('button', { name: 'Add 1 engineer', exact: true }).waitFor();
  expect(browser.network.called).toHaveLength(calls);
});

test('P145 seven engineers go five at a time with their progress, and each has a tab', async () => {
  let goOn = () => {};
  browser.network.inject(
    'addEngineers',
    new Promise<void>((resolve) => {
      goOn = resolve;
    }),
  );
  const before = names();
  const team = Array.from({ length: 7 }, (_, index) => `Member ${String.fromCharCode(65 + index)}`);
  await field().fill(team.join('\n'));
  await dialog.getByRole('button', { name: 'Add 7 engineers' }).click();
  await dialog.getByRole('status').getByText('Adding 1 to 5 of 7…').waitFor();
  goOn();
  await dialog.getByText('7 engineers were added').waitFor();
  expect(await field().inputValue()).toBe('');
  expect(names()).toEqual([...before, ...team]);
  expect(browser.network.called.filter((name) => name === 'addEngineers')).toHaveLength(2);
});

test('P145 Stop ends after those on their way, and the rest stays', async () => {
  let goOn = () => {};
  browser.network.inject(
    'addEngineers',
    new Promise<void>((resolve) => {
      goOn = resolve;
    }),
  );
  await field().fill('S1\nS2\nS3\nS4\nS5\nS6\nS7');
  await dialog.getByRole('button', { name: 'Add 7 engineers' }).click();
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await dialog.getByText('Stopping after these…').waitFor();
  goOn();
  await dialog.getByText('Stopped; 2 rows are not added yet.').waitFor();
  expect(await field().inputValue()).toBe('S6\nS7');
  await dialog.locator('button[type=submit]:focus').waitFor();
  await field().fill('');
});

test('P146 the page lists who was added, and a row that another user added first remains with its reason', async () => {
  await field().fill('Name,Role\nHana Wijaya,Dev\nGalih Pratama,Dev\nNobody,Dev,too much');
  await dialog.getByText('2 new, 1 to correct').waitFor();
  const typeName = (name: string) =>
    browser.sheets.book.setValues({ sheetId: engineersTab(), row: 2, column: 1, rows: 1, columns: 1 }, [
      [name],
    ]);
  typeName('galih pratama');
  await dialog.getByRole('button', { name: 'Add 2 engineers' }).click();
  await dialog.getByText('1 engineer was added').waitFor();
  await dialog.getByText('2 rows were not added; they are listed here').waitFor();
  expect(await field().inputValue()).toBe('Name,Role\nGalih Pratama,Dev\nNobody,Dev,too much');
  expect((await rows())[0]).toContain('galih pratama is already in this workbook.');
  typeName('Ada Lovelace');
});

test('P147 after a lost answer Go on adds the same engineers once', async () => {
  browser.network.inject('addEngineers', new Error('Service Spreadsheets timed out.'));
  await field().fill('Eka Putri\nFajar Nugraha');
  await dialog.getByRole('button', { name: 'Add 2 engineers' }).click();
  await dialog.getByRole('alert').getByText('Service Spreadsheets timed out.').waitFor();
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await dialog.getByText('2 engineers were added').waitFor();
  expect(names().filter((name) => /^(Eka|Fajar)/.test(name))).toEqual(['Eka Putri', 'Fajar Nugraha']);
});

test('P148 200 pasted rows are all shown, each with what will happen to it', async () => {
  await field().fill(
    Array.from(
      { length: 200 },
      (_, index) => `Person ${index}\tp${index}@example.com\tDev\tCore\tMaya\t14\t1 Mar 2024`,
    ).join('\n'),
  );
  await dialog.getByRole('button', { name: 'Add 200 engineers', exact: true }).waitFor();
  const shown = await rows();
  expect(shown).toHaveLength(200);
  expect(shown.filter((row) => !/New[\s\S]*2024-03-01/.test(row))).toEqual([]);
});

test('P149 the arrow keys change between the tabs, and the table can be reached and scrolled', async () => {
  const focused = () =>
    dialog.locator(':focus').evaluate((one) => one.getAttribute('role') ?? one.getAttribute('aria-label'));
  await dialog.getByRole('tab', { name: 'Paste many' }).focus();
  await browser.page.keyboard.press('ArrowRight');
  await dialog.getByRole('tab', { name: 'One by one', selected: true }).waitFor();
  expect(await focused()).toBe('tab');
  await browser.page.keyboard.press('ArrowLeft');
  await browser.page.keyboard.press('Tab');
  await browser.page.keyboard.type('Grace Hopper');
  await browser.page.keyboard.press('Tab');
  expect(await focused()).toBe('What will happen to each row');
  await browser.page.keyboard.press('Tab');
  expect(await dialog.locator(':focus').textContent()).toBe('Add 1 engineer');
});

test('P149 the table has a caption and headers for its columns and rows, and the tabs name their panel', async () => {
  await field().fill('Grace Hopper');
  const table = dialog.getByRole('table', { name: 'What will happen to each row' });
  expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
    'Row',
    'Result',
    'Name',
    'E-mail',
    'Role',
    'Team',
    'Manager',
    'Cadence',
    'Started',
  ]);
  expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(['1']);
  await dialog.getByRole('tabpanel', { name: 'Paste many' }).waitFor();
  const dangling = await (await browser.frame('Engineers')).evaluate(() =>
    [
      ...document.querySelectorAll('[aria-controls], [aria-labelledby], [aria-describedby], label[for]'),
    ].flatMap((one) =>
      ['aria-controls', 'aria-labelledby', 'aria-describedby', 'for']
        .flatMap((name) => one.getAttribute(name)?.split(' ') ?? [])
        .filter((id) => document.getElementById(id) === null),
    ),
  );
  expect(dangling).toEqual([]);
});

test.each(colorSchemes)('P27 every text of the pasted rows is readable in %s', async (colorScheme) => {
  await chooseColors(dialog, colorScheme);
  await field().fill('Ada Lovelace\nGrace Hopper\nEdsger\tedsger@');
  await dialog.getByText('1 to correct').waitFor();
  const { measured, faint } = await measureContrast(await browser.frame('Engineers'));
  expect(measured).toBeGreaterThan(20);
  expect(faint).toEqual([]);
});

test('P150 both tabs stay inside 440 by 460 pixels with the longest name, and the button is in sight', async () => {
  const iframe = browser.page.locator('iframe[title="Engineers"]');
  await iframe.evaluate((element) => {
    element.style.width = '440px';
    element.style.height = '460px';
  });
  const frame = await browser.frame('Engineers');
  const widest = () => frame.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  await field().fill(
    `${maximilian.name}\t${'x'.repeat(90)}@example.com\t${maximilian.role}\t${'w'.repeat(300)}`,
  );
  expect(await widest()).toEqual([440, 440]);
  const button = await frame
    .locator('button[type=submit]')
    .evaluate((one) => one.getBoundingClientRect().bottom);
  expect(button).toBeLessThanOrEqual(460);
  await dialog.getByRole('tab', { name: 'One by one' }).click();
  expect(await widest()).toEqual([440, 440]);
});
