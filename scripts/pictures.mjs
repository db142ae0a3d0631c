// npm run pictures: takes the pictures of docs/pictures again, from the sample team in the local Sheets.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, installDependencies } from './bootstrap.mjs';
import { picturesHash } from './pictures-hash.mjs';
import { serveWorkbook } from './serve-workbook.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/pictures');
/** The same day each time, so that a picture changes only if a page does. */
const now = Date.parse('2026-10-14T10:00+07:00');

installDependencies();
const { buildIfChanged } = await import('./build-if-changed.mjs');
await buildIfChanged();
const { chromium } = await import('playwright-core');
const workbookDir = mkdtempSync(join(tmpdir(), 'one-on-ones-pictures-'));
const sheets = await serveWorkbook({
  name: 'Platform team',
  port: 0,
  now,
  reset: false,
  workbookDir,
  say: () => {},
});
const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  mkdirSync(folder, { recursive: true });
  for (const colors of ['light', 'dark']) await takeAll(colors);
  writeFileSync(join(folder, 'taken-from.txt'), `${picturesHash()}\n`);
} finally {
  await browser.close();
  await sheets.close();
  rmSync(workbookDir, { recursive: true });
}

/** Sheets is light; the pages of the add-on have the colors that the user chose. */
async function takeAll(colors) {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(sheets.url);
  const menu = async (item) => {
    await page.getByRole('menuitem', { name: '1:1s', exact: true }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  };
  const take = async (name) => {
    await page.mouse.move(640, 790);
    await page.evaluate(() => document.fonts.ready);
    // Charts and cells are drawn over several frames.
    await page.waitForTimeout(2_000);
    await page.screenshot({ path: join(folder, `${name}-${colors}.png`) });
  };

  await menu('Open sidebar');
  const sidebar = page.frameLocator('iframe[title="1:1"]');
  if (colors === 'dark') await sidebar.getByRole('button', { name: 'Dark colors' }).click();
  const engineer = sidebar.getByRole('combobox', { name: 'Engineer' });
  await engineer.fill('Dewi');
  await engineer.press('Enter');
  await sidebar.getByRole('button', { name: /^Open Dewi/ }).click();
  await sidebar.getByRole('heading', { name: /^1:1 with Dewi/ }).waitFor();
  await take('sidebar');
  await page.getByRole('button', { name: 'Close sidebar' }).click();

  await menu('Growth report…');
  const report = page.frameLocator('iframe[title="Growth report"]');
  await report.getByRole('heading', { level: 2 }).first().waitFor();
  await take('growth-report');
  await page.getByRole('button', { name: 'Close dialog' }).click();

  await page.getByText('Dashboard', { exact: true }).click();
  await take('dashboard');
  await context.close();
}
