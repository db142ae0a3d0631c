import type { Page } from 'playwright-core';
import { area } from '../support/changes';
import { becomes, colorsIn, openTestPage, select, shown, type TestPage } from '../support/test-page';

let testPage: TestPage;
let page: Page;

beforeAll(async () => {
  testPage = await openTestPage();
  page = testPage.page;
  const { book } = testPage.sheets;
  const { sheetId } = book.insertTab({ name: 'Second' });
  book.setValues(area(1, 3, 2, 2), [
    ['First name', `#gid=${sheetId}`],
    ['Nobody', ''],
  ]);
  book.setFormulas(area(1, 1, 4, 1), [
    [`=HYPERLINK("#gid=${sheetId}","To the other tab")`],
    ['=HYPERLINK("https://example.com/","Outside")'],
    ['=HYPERLINK("javascript:alert(1)","Script")'],
    ['=ARRAYFORMULA(IF(D1:D2="",C1:C2,HYPERLINK(D1:D2,C1:C2)))'],
  ]);
  await book.settle();
});
afterAll(() => testPage.close());

const chip = () => page.locator('.link-chip');

test('H368 a cell with HYPERLINK looks like a link, also in an array, where some may lead nowhere', async () => {
  await select(page, 'F9');
  const blue = 'rgb(17, 85, 204)';
  const colorsOfRow = (row: number) => colorsIn(page, { x: 50, y: 24 * row - 2, width: 60, height: 16 });
  for (const row of [1, 2, 3, 4]) expect(await colorsOfRow(row)).toContain(blue);
  const unlinked = await colorsOfRow(5);
  expect(unlinked).toContain('rgb(0, 0, 0)');
  expect(unlinked).not.toContain(blue);
});

test('H368 the chip below a selected link names the tab, and a click opens it', async () => {
  const { book } = testPage.sheets;
  const second = book.tabs().find(({ name }) => name === 'Second')?.sheetId ?? 0;
  for (const cell of ['A1', 'A4']) {
    await select(page, cell);
    await chip().getByRole('button', { name: 'Second' }).click();
    await chip().waitFor({ state: 'detached' });
    // The grid has the keys, and its first cell is selected.
    await page.keyboard.type(`from ${cell}`);
    await page.keyboard.press('Enter');
    await becomes(() => book.values({ ...area(1, 1), sheetId: second }), [[`from ${cell}`]]);
    await page.getByText('Sheet1', { exact: true }).click();
  }
});

test('H368 an address outside opens in a new tab of the browser, and one that could be a script does not open', async () => {
  await select(page, 'A2');
  const link = chip().getByRole('link', { name: 'https://example.com/' });
  expect(await link.getAttribute('href')).toBe('https://example.com/');
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await link.getAttribute('rel')).toContain('noopener');
  await select(page, 'A3');
  await chip().getByText('javascript:alert(1)').waitFor();
  expect(await chip().locator('a, button').count()).toBe(0);
});

test('H368 a copy of a link leads there too', async () => {
  await select(page, 'A2');
  await page.keyboard.press('Control+c');
  await select(page, 'A8:A9');
  await page.keyboard.press('Control+v');
  await select(page, 'A9');
  await chip().getByRole('link', { name: 'https://example.com/' }).waitFor();
});

test('H368 the chip disappears with the selection and with the link', async () => {
  await select(page, 'A2');
  await chip().waitFor();
  await select(page, 'A5');
  await chip().waitFor({ state: 'detached' });
  testPage.sheets.book.setFormulas(area(2, 1), [['=UPPER("outside")']]);
  await testPage.sheets.book.settle();
  await select(page, 'A2');
  await becomes(() => shown(page, 'A2'), [['OUTSIDE']]);
  expect(await chip().count()).toBe(0);
});
