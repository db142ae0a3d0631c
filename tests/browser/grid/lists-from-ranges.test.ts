import type { Area } from '../../../local-sheets/src/protocol/cells';
import {
  becomes,
  blankStretches,
  colorsIn,
  grid,
  select,
  type,
} from '../../../local-sheets/tests/support/test-page';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';

/** Pixels, as Set up makes the tab Goals. */
const goals = {
  letters: 20,
  numbers: 46,
  row: 21,
  engineer: 170,
  objective: 190,
  result: 320,
  progress: 1070,
};
const arrow = goals.numbers + goals.engineer + goals.objective - 8;
/** In the column of key results, which stay blank here. */
const blankX = goals.numbers + goals.engineer + goals.objective + goals.result - 10;
/** Univer's red corner. */
const invalid = 'rgb(254, 75, 75)';
let browser: BrowserFixture;

beforeAll(async () => {
  browser = await openBrowser({ grid: true });
  await browser.menu('Set up this workbook');
  // At its end it goes back to the tab that was open.
  await browser.page.getByText(/^Added the tabs/).waitFor();
  await browser.page.getByText('Goals', { exact: true }).click();
});
afterAll(() => browser.close());

function tabCalled(name: string) {
  const tab = browser.sheets.book.tabs().find((candidate) => candidate.name === name);
  if (!tab) throw new Error(`There is no tab ${name}.`);
  return tab;
}

/** The cell of an objective in Goals. */
const objective = (row: number): Area => ({
  sheetId: tabCalled('Goals').sheetId,
  row,
  column: 2,
  rows: 1,
  columns: 1,
});

/** Where the words stand: cells of the column of objectives in Settings. */
async function words(row: number, rows: number): Promise<Area> {
  const { sheetId, columns } = tabCalled('Settings');
  const [headers = []] = await browser.sheets.book.values({ sheetId, row: 1, column: 1, rows: 1, columns });
  const column = headers.indexOf('Objective') + 1;
  if (column === 0) throw new Error('Settings has no objectives.');
  return { sheetId, row, column, rows, columns: 1 };
}

/** Where a row below the headers is drawn: rows are as high as the fonts of the machine make them. */
async function middleOf(row: number): Promise<number> {
  const rows = await blankStretches(browser.page, blankX, goals.letters);
  const { from, to } = rows[row - 2] ?? { from: Number.NaN, to: Number.NaN };
  return (from + to) / 2;
}

/** Opens the dropdown of an objective in Goals by its arrow, and answers the words that it offers. */
async function openDropdown(row: number): Promise<string[]> {
  const { page } = browser;
  // Closes the one that may be open, which would lie over the arrow.
  await select(page, 'A1');
  await grid(page).click({ position: { x: arrow, y: await middleOf(row) } });
  const list = page.getByText('Select an item').locator('xpath=following-sibling::*[1]');
  return list.locator(':scope > *').allTextContents();
}

test('H362 the dropdown of a list from a range offers its words, and the chosen one is in the cell', async () => {
  const { book } = browser.sheets;
  const offered = await openDropdown(2);
  expect(offered).toContain('System Stability');
  expect(await book.values(await words(2, 5))).toEqual([...offered, ''].map((word) => [word]));
  await browser.page.getByText('System Stability', { exact: true }).click();
  await becomes(() => book.values(objective(2)), [['System Stability']]);
});

test('H362 a list from a range offers each word once, no blanks, and what formulas fill in', async () => {
  const { book } = browser.sheets;
  book.setFormulas(await words(8, 1), [['=SORT({"Growth";"Hiring";"System Stability"};1;TRUE)']]);
  await becomes(
    async () => (await book.values(await words(6, 5))).flat(),
    ['', '', 'Growth', 'Hiring', 'System Stability'],
  );
  await becomes(
    () => openDropdown(3),
    [
      'Project Delivery',
      'Engineering Process',
      'System Stability',
      'Sharing and Collaboration',
      'Growth',
      'Hiring',
    ],
  );
  await browser.page.getByText('Hiring', { exact: true }).click();
  await becomes(() => book.values(objective(3)), [['Hiring']]);
});

test('H363 a word that is added to the range is offered, and cells that contain it are no longer marked', async () => {
  const { book } = browser.sheets;
  await type(browser.page, 'B4', 'Security');
  // The right edge of the column, from row 2 on.
  const edge = { x: arrow + 5, y: goals.letters + goals.row, width: 2, height: 6 * goals.row };
  const marked = async () => (await colorsIn(browser.page, edge)).includes(invalid);
  await becomes(marked, true);
  book.setValues(await words(6, 1), [['Security']]);
  await becomes(marked, false);
  expect(await openDropdown(5)).toContain('Security');
});

test('H364 a list from a range that rejects other words takes its own when they are typed, and refuses another', async () => {
  const { book } = browser.sheets;
  const source = await words(2, 2);
  const rule = { criteria: 'VALUE_IN_RANGE', args: [source, true], allowInvalid: false, helpText: null };
  book.setValidation({ ...objective(7), rows: 2 }, rule);
  await becomes(() => openDropdown(7), ['Project Delivery', 'Engineering Process']);
  await type(browser.page, 'B7', 'Project Delivery', 'Nonsense');
  await browser.page.getByText('Input must fall within specified range').waitFor();
  await browser.page.getByRole('button', { name: 'OK' }).click();
  expect(await book.values({ ...objective(7), rows: 2 })).toEqual([['Project Delivery'], ['']]);
});

test('H365 what an array formula fills in has the colors of the conditional formats, and follows its values', async () => {
  const { book } = browser.sheets;
  const { sheetId } = tabCalled('Goals');
  const bands = { red: 'rgb(250, 220, 217)', green: 'rgb(217, 239, 220)' };
  // The left edge of the column Progress, from row 2 on.
  const strip = {
    x: goals.numbers + goals.progress + 4,
    y: goals.letters + goals.row,
    width: 2,
    height: 300,
  };
  const colors = async () => {
    const drawn = await colorsIn(browser.page, strip);
    return [drawn.includes(bands.red), drawn.includes(bands.green)];
  };
  const figures = { sheetId, row: 10, column: 6, rows: 1, columns: 3 };
  book.setValues(figures, [[0, 10, 2]]);
  await becomes(colors, [true, false]);
  await type(browser.page, 'H10', '9');
  await becomes(colors, [false, true]);
  book.clear(figures, { contents: true });
  await becomes(colors, [false, false]);
});
