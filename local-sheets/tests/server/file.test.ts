import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkbookFile } from '../../src/server/workbook-file';
import { localSheets } from '../support/built';
import { area } from '../support/changes';
import { oneDayOlder, todaySerial } from '../support/one-day-older';
import { connectPage, openPage } from '../support/page-client';
import { hostDir, openTestSheets } from '../support/test-sheets';

const code = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Test').addItem('Pair', 'pair').addItem('Keep', 'keep').addToUi(); }
  function keep() { PropertiesService.getDocumentProperties().setProperty('kept', 'yes'); }
  function pair() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var n = sheet.getRange('A2').getValue() + 1;
    sheet.getRange('A2').setValue(n);
    SpreadsheetApp.flush();
    Utilities.sleep(20);
    sheet.getRange('B2').setValue(n);
  }
  function slowPair() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A3').setValue('first');
    SpreadsheetApp.flush();
    // Several times as long as local Sheets waits before it saves.
    Utilities.sleep(600);
    sheet.getRange('B3').setValue('second');
  }
`;

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as WorkbookFile;

/** Waits until the file satisfies the condition. */
async function savedAs(path: string, fits: (file: WorkbookFile) => boolean): Promise<WorkbookFile> {
  const watcher = watch(join(path, '..'));
  try {
    for (;;) {
      const change = once(watcher, 'change');
      if (existsSync(path)) {
        const file = read(path);
        if (fits(file)) return file;
      }
      await change;
    }
  } finally {
    watcher.close();
  }
}

async function cells(file: WorkbookFile): Promise<unknown[][]> {
  const book = await localSheets.openBook({ file: file.book, title: 'x', locale: 'en_US' });
  const values = await book.values(area(1, 1, 3, 2));
  book.dispose();
  return values;
}

const contains = (text: string) => (file: WorkbookFile) => JSON.stringify(file).includes(text);

test('H320 a changed cell and a changed property are in the file shortly afterwards', async () => {
  const sheets = await openTestSheets({ code, workbookPath: (folder) => join(folder, 'book.json') });
  const path = join(sheets.folder, 'book.json');
  sheets.book.setValues(area(1, 1), [['written now']]);
  expect((await cells(await savedAs(path, contains('written now'))))[0]).toEqual(['written now', '']);
  const page = await openPage(sheets.url);
  await page.next('menus');
  page.say({ type: 'menu', run: 1, functionName: 'keep' });
  const file = await savedAs(path, contains('"kept"'));
  expect(file).toMatchObject({ version: 1, timeZone: 'Asia/Jakarta', locale: 'en_US' });
  await page.vanish();
  await sheets.close();
});

test('H322 nothing is saved while a script is between two of its writes', async () => {
  const sheets = await openTestSheets({
    code: code.replace("'Keep', 'keep'", "'Slow', 'slowPair'"),
    workbookPath: (folder) => join(folder, 'book.json'),
  });
  const path = join(sheets.folder, 'book.json');
  const page = await openPage(sheets.url);
  await page.next('menus');
  const versions: string[] = [];
  const watcher = watch(sheets.folder, () => {
    if (existsSync(path)) versions.push(readFileSync(path, 'utf8'));
  });
  page.say({ type: 'menu', run: 1, functionName: 'slowPair' });
  await page.next('changes', ({ changes }) => JSON.stringify(changes).includes('first'));
  await page.next('ran');
  expect((await cells(await savedAs(path, contains('second'))))[2]).toEqual(['first', 'second']);
  watcher.close();
  expect(versions.some((text) => text.includes('second'))).toBe(true);
  expect(versions.filter((text) => text.includes('first') && !text.includes('second'))).toEqual([]);
  await page.vanish();
  await sheets.close();
});

test('H323 a script that does not parse does not make the file count as damaged', async () => {
  const whole = await openTestSheets({ code, workbookPath: (folder) => join(folder, 'book.json') });
  const file = await savedAs(join(whole.folder, 'book.json'), () => true);
  await whole.close();
  const open = openTestSheets({ code: 'function (', file });
  await expect(open).rejects.toMatchObject({ name: 'SyntaxError' });
  const damaged = openTestSheets({ code, file: { ...file, book: { format: 'unknown' } } });
  await expect(damaged).rejects.toMatchObject({ name: 'DamagedWorkbook' });
});

test('H130 a page immediately shows the values that the workbook was closed with, and then those that have changed by themselves', async () => {
  const jakarta = 7;
  const today = await openTestSheets({ code });
  today.book.setFormulas(area(1, 1), [['=TODAY()']]);
  await today.book.settle();
  const place = { version: 1, timeZone: 'Asia/Jakarta', locale: 'en_US' } as const;
  const file = oneDayOlder({ ...place, book: today.book.file(), runs: today.runner.file() }, jakarta);
  await today.close();
  const sheets = await openTestSheets({ code, file });
  const page = await connectPage(sheets.url);
  const { book } = await page.next('snapshot');
  expect(JSON.stringify(book)).toContain(String(todaySerial(jakarta) - 1));
  const { changes } = await page.next('changes');
  expect(JSON.stringify(changes)).toContain(String(todaySerial(jakarta)));
  await page.vanish();
  await sheets.close();
});

test('H321 a process killed at any moment leaves the last complete state', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  const path = join(folder, 'book.json');
  writeFileSync(join(folder, 'Code.js'), code);
  const seen: number[] = [];
  for (const moment of [0, 7, 23, 61, 140]) {
    const child = writer(folder, path);
    const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
    expect(String(line)).toContain('writing');
    await savedAs(path, (file) => JSON.stringify(file).length > 0);
    await new Promise((resolve) => setTimeout(resolve, moment));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const [first, second] = await cells(read(path));
    // One call writes the two cells of A1:B1; a script that pauses in between writes those of A2:B2.
    expect(first?.[0]).toBe(first?.[1]);
    expect(second?.[0]).toBe(second?.[1]);
    seen.push(Number(first?.[0] || 0));
  }
  expect(Math.max(...seen)).toBeGreaterThan(0);
  rmSync(folder, { recursive: true });
});

/** A separate process that opens the workbook and writes until it is killed. */
function writer(folder: string, path: string): ChildProcess {
  const script = `
    const { existsSync, readFileSync } = require('node:fs');
    const { startLocalSheets } = require(${JSON.stringify(join(hostDir, 'local-sheets.cjs'))});
    const path = ${JSON.stringify(path)};
    const person = { email: 'maya.hartono@example.com', name: 'Maya', role: 'owner' };
    const at = (row, columns) => ({ sheetId: 0, row, column: 1, rows: 1, columns });
    const nothing = () => undefined;
    const session = { id: 'x', person, activeSheetId: () => 0, selection: () => at(1, 1), activate: nothing, addMenu: nothing, showSidebar: nothing, showDialog: nothing, toast: nothing, alert: async () => 'OK', prompt: async () => ({ button: 'OK', text: '' }) };
    (async () => {
      const file = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
      const sheets = await startLocalSheets({ port: 0, workbookPath: path, file, buildDir: ${JSON.stringify(folder)}, hostDir: ${JSON.stringify(hostDir)}, title: 'x', timeZone: 'Etc/UTC', locale: 'en_US' });
      console.log('writing');
      for (let n = 1; ; n += 1) {
        sheets.book.setValues(at(1, 2), [[n, n]]);
        await sheets.runner.run({ functionName: 'pair', kind: 'call', args: [], session });
      }
    })();`;
  return spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
}
