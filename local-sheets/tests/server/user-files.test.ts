import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localSheets } from '../support/built';
import { openPage } from '../support/page-client';

const maya = 'maya.hartono@example.com';
const tomas = 'tomas.lindqvist@example.com';
const code = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Test').addItem('Keep', 'keep').addItem('Show', 'show').addToUi(); }
  function keep() { PropertiesService.getUserProperties().setProperty('note', 'for ' + Session.getActiveUser().getEmail()); }
  function show() { SpreadsheetApp.getActive().toast('' + PropertiesService.getUserProperties().getProperty('note')); }
`;

let folder: string;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'user-files-'));
  printed = [];
  writeFileSync(join(folder, 'Code.js'), code);
});

afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
const fileOf = (user: string) => `book.users/${encodeURIComponent(user)}.json`;

/** Opens the workbook, runs a menu item as each of these users, and closes it; returns the toasts. */
async function asEach(
  users: readonly string[],
  functionName: 'keep' | 'show',
  reset = false,
): Promise<string[]> {
  const served = await localSheets.serve({
    workbookDir: folder,
    buildDir: folder,
    name: 'book',
    port: 0,
    reset,
    now: null,
    say: (sentence) => printed.push(sentence),
  });
  const toasts: string[] = [];
  try {
    for (const user of users) {
      const page = await openPage(served.url, user);
      await page.next('menus');
      page.say({ type: 'menu', run: 1, functionName });
      if (functionName === 'show') toasts.push((await page.next('toast')).message);
      await page.next('ran');
      await page.vanish();
    }
  } finally {
    await served.close();
  }
  return toasts;
}

test('H760 the properties of each user are in a file of that user, and not in the file of the workbook', async () => {
  await asEach([maya, tomas], 'keep');
  expect(read('book.json')).not.toContain('for ');
  expect(JSON.parse(read(fileOf(maya)))).toEqual({
    version: 1,
    user: maya,
    properties: { note: `for ${maya}` },
  });
  expect(read(fileOf(tomas))).not.toContain(maya);
  expect(await asEach([maya, tomas], 'show')).toEqual([`for ${maya}`, `for ${tomas}`]);
});

test('H760 properties that an earlier version saved in the workbook move to the files of their users', async () => {
  await asEach([maya], 'keep');
  const workbook = JSON.parse(read('book.json'));
  workbook.runs.properties[`user:${tomas}`] = { note: 'of before' };
  writeFileSync(path('book.json'), JSON.stringify(workbook));
  expect(await asEach([tomas], 'show')).toEqual(['of before']);
  await asEach([maya], 'keep');
  expect(read('book.json')).not.toContain('of before');
  expect(read(fileOf(tomas))).toContain('of before');
});

test('H760 a broken file of a user is kept under another name; the workbook and other users lose nothing', async () => {
  await asEach([maya, tomas], 'keep');
  writeFileSync(path(fileOf(tomas)), '{"version":1');
  expect(await asEach([maya, tomas], 'show')).toEqual([`for ${maya}`, 'null']);
  expect(printed).toEqual([
    expect.stringMatching(
      /^The private properties of a user cannot be read\. Their file is kept as \S+\.damaged\.json\.$/,
    ),
  ]);
  await asEach([tomas], 'keep');
  const [kept = ''] = readdirSync(path('book.users')).filter((name) => name.endsWith('.damaged.json'));
  expect(read(`book.users/${kept}`)).toBe('{"version":1');
});

test('H760 the files of users move with their workbook when it is kept under another name or removed', async () => {
  await asEach([maya], 'keep');
  expect(await asEach([maya], 'show', true)).toEqual(['null']);
  const [kept = ''] = readdirSync(folder).filter((name) => name.endsWith('.bak.users'));
  expect(read(`${kept}/${encodeURIComponent(maya)}.json`)).toContain(`for ${maya}`);
  await asEach([maya], 'keep');
  rmSync(path('book.json'));
  expect(await asEach([maya], 'show')).toEqual(['null']);
  expect(printed.at(-1)).toMatch(
    /^The private properties of a removed workbook are kept as \S+\.bak\.users\.$/,
  );
  expect(existsSync(path('book.json'))).toBe(true);
});
