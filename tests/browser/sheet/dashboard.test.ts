import type { Page } from 'playwright-core';
import type { LocalSheets } from '../../../local-sheets/src/server/start-local-sheets';
import { type BrowserWindow, openBrowserWindow } from '../../../local-sheets/tests/support/browser';
import { becomes, colorsIn, select, shown, type } from '../../../local-sheets/tests/support/test-page';
import { openSampleTeam } from '../../support/workbook/sample-team';

let sheets: LocalSheets;
let window: BrowserWindow;
let page: Page;

beforeAll(async () => {
  sheets = await openSampleTeam();
  window = await openBrowserWindow();
  await window.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await window.open(sheets.url);
  await page.getByText('Dashboard', { exact: true }).click();
  await becomes(async () => (await shown(page, 'A5:C5'))[0], ['Engineer', 'Needs attention', 'Team']);
});
afterAll(async () => {
  await window.close();
  await sheets.close();
});
test('D1 the dashboard lists the sample team without the engineer who has left', async () => {
  const rows = await shown(page, 'A6:H12');
  const [{ rows: count }] = [await engineers()];
  expect(rows.filter(([name]) => name !== '')).toHaveLength(count);
  const days = rows.map(([, , , , last]) => last);
  expect(days.filter((day) => /^\d{4}-\d\d-\d\d$/.test(day ?? ''))).toHaveLength(count - 1);
  // Of whom nobody has met there is no day, and not the first one of a calendar.
  const never = rows.find(([, , , , , , , state]) => state === 'Never met');
  expect(never?.slice(4, 7)).toEqual(['', '', '']);
  expect(never?.[1]).toContain('Never met');
});

test('D1 the name leads to the tab of the engineer', async () => {
  const [[name = ''] = []] = await shown(page, 'A7');
  await select(page, 'A7');
  await page.locator('.link-chip').getByRole('button', { name }).click();
  await becomes(() => shown(page, 'B1'), [[name]]);
  await page.getByText('Dashboard', { exact: true }).click();
});

test('D10 a word typed into a filter narrows what is seen', async () => {
  const before = (await shown(page, 'A6:D12')).filter(([name]) => name !== '');
  const managers = Array.from(new Set(before.map(([, , , manager]) => manager ?? '')));
  expect(managers).toHaveLength(2);
  await type(page, 'D2', managers[1] ?? '');
  const own = before.filter(([, , , manager]) => manager === managers[1]);
  expect(own.length).toBeLessThan(before.length);
  await becomes(async () => (await shown(page, 'A6:D12')).filter(([name]) => name !== ''), own);
  await type(page, 'D2', 'All');
  await becomes(async () => (await shown(page, 'A6:D12')).filter(([name]) => name !== ''), before);
});

test('D24 the means of the objectives have the colors of their bands', async () => {
  await select(page, 'A6');
  // The cells E4 to H4, as Set up makes the columns and the lines above the table.
  const colors = await colorsIn(page, { x: 1010, y: 155, width: 390, height: 35 });
  const bands = ['rgb(250, 220, 217)', 'rgb(253, 239, 195)', 'rgb(217, 239, 220)'];
  expect(colors.filter((color) => bands.includes(color)).length).toBeGreaterThan(0);
});

async function engineers(): Promise<{ rows: number }> {
  const { sheetId } = sheets.book.tabs().find(({ name }) => name === 'Engineers') ?? { sheetId: 0 };
  const cells = await sheets.book.values({ sheetId, row: 2, column: 1, rows: 10, columns: 8 });
  return { rows: cells.filter((row) => row[0] !== '' && row[7] !== 'Left').length };
}
