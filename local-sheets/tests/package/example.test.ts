import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage, type PageClient } from '../support/page-client';
import { openTestSheets, type TestSheets } from '../support/test-sheets';

const example = join(__dirname, '../../examples/expense-log');
const read = (name: string) => readFileSync(join(example, name), 'utf8');

let sheets: TestSheets;
let page: PageClient;
beforeAll(async () => {
  sheets = await openTestSheets({ code: read('Code.js'), pages: { sidebar: read('sidebar.html') } });
  page = await openPage(sheets.url);
});
afterAll(async () => {
  await page.vanish();
  await sheets.close();
});

const expenses = () => sheets.book.tabs().find(({ name }) => name === 'Expenses')?.sheetId ?? -1;

test('H425 the menu of the example is built', async () => {
  const [menu] = (await page.next('menus')).menus;
  expect(menu?.caption).toBe('Expenses');
  expect(menu?.items.map(({ caption }) => caption)).toEqual(['Add an expense', 'Draw a chart']);
});

test('H425 the custom function of the example computes in a cell', async () => {
  const cell = { sheetId: sheets.book.tabs()[0]?.sheetId ?? -1, row: 1, column: 1, rows: 1, columns: 1 };
  sheets.book.setFormulas(cell, [['=WITHTAX(50, 0.1)']]);
  expect(await sheets.book.values(cell)).toEqual([[expect.closeTo(55)]]);
});

test('H425 the sidebar of the example adds a row, and rejects an amount of 0', async () => {
  page.say({ type: 'menu', run: 1, functionName: 'showForm' });
  const { frame } = await page.next('sidebar');
  const call = (number: number, amount: string) =>
    page.say({
      type: 'call',
      frame: frame?.id ?? '',
      call: number,
      functionName: 'addExpense',
      args: [{ item: 'Train', amount }],
    });
  call(1, '80');
  expect((await page.next('answer')).result).toEqual({ ok: true, value: 2 });
  const rows = { sheetId: expenses(), row: 1, column: 1, rows: 2, columns: 3 };
  expect(await sheets.book.values(rows)).toEqual([
    ['Item', 'Amount', 'With tax'],
    ['Train', 80, 96],
  ]);
  call(2, '0');
  const { result } = await page.next('answer');
  expect(JSON.stringify(result)).toContain('The amount must be a number greater than 0.');
});

test('H425 a menu item of the example draws a column chart', async () => {
  page.say({ type: 'menu', run: 2, functionName: 'drawChart' });
  await page.next('ran', ({ run }) => run === 2);
  expect(sheets.book.charts(expenses())).toEqual([
    expect.objectContaining({ spec: expect.objectContaining({ type: 'COLUMN' }) }),
  ]);
});
