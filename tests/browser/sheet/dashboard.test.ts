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

test('D47 a viewer filters with the slicers for themselves only, and sees what an editor chose in the filter cells', async () => {
  const rowsOf = async (of: Page) => (await shown(of, 'A6:D12')).filter(([name]) => name !== '');
  const all = await rowsOf(page);
  const [, , , manager = ''] = all[0] ?? [];
  const own = all.filter((row) => row[3] === manager);
  expect(own.length).toBeLessThan(all.length);
  await type(page, 'D2', manager);
  await becomes(() => rowsOf(page), own);
  const viewer = await window.open(`${sheets.url}?user=hr@example.com`);
  await viewer.getByText('Dashboard', { exact: true }).click();
  await becomes(() => rowsOf(viewer), own);
  expect(await viewer.getByRole('button', { name: /^Filter by/ }).count()).toBe(3);
  const team = own[0]?.[2] ?? '';
  await viewer.getByRole('button', { name: /^Filter by team/ }).click();
  const box = viewer.getByRole('dialog', { name: 'Filter by team' });
  await box.getByRole('checkbox', { name: team }).uncheck();
  await box.getByRole('button', { name: 'OK' }).click();
  await becomes(
    () => rowsOf(viewer),
    own.filter((row) => row[2] !== team),
  );
  expect(await rowsOf(page)).toEqual(own);
  await viewer.bringToFront();
  await type(viewer, 'D2', 'All');
  await viewer.getByText('You can only view this file. Ask its owner for edit access.').waitFor();
  for (const one of [viewer, page]) expect(await shown(one, 'D2')).toEqual([[manager]]);
  await viewer.close();
  await type(page, 'D2', 'All');
});

async function engineers(): Promise<{ rows: number }> {
  const { sheetId } = sheets.book.tabs().find(({ name }) => name === 'Engineers') ?? { sheetId: 0 };
  const cells = await sheets.book.values({ sheetId, row: 2, column: 1, rows: 10, columns: 8 });
  return { rows: cells.filter((row) => row[0] !== '' && row[7] !== 'Left').length };
}
