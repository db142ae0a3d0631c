import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endCommands, runCommand } from '../support/command';
import { openPage } from '../support/page-client';

const program = join(__dirname, '../../bin/local-sheets.mjs');
const address = /http:\/\/localhost:\d+\//;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'project-'));
});
afterEach(() => {
  endCommands();
  rmSync(dir, { recursive: true });
});

const localSheets = (...words: string[]) => runCommand(program, words, dir);
const write = (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
};
const manifest = { 'appsscript.json': '{ "timeZone": "America/Lima" }' };

test('H420 the folder is opened at the printed address, and Ctrl+C saves and exits', async () => {
  write({
    ...manifest,
    'Code.js': "function onOpen() { SpreadsheetApp.getUi().createMenu('One').addToUi(); }",
  });
  const command = localSheets('.', '--port', '0', '--file', 'a book');
  const [url] = await command.prints(address);
  expect(command.printed().trim().split('\n')).toHaveLength(1);
  const page = await openPage(url);
  expect((await page.next('menus')).menus.map(({ caption }) => caption)).toEqual(['One']);
  await page.vanish();
  command.interrupt();
  expect(await command.ended()).toBe(0);
  expect(existsSync(join(dir, '.local-sheets/a book.json'))).toBe(true);
});

/** Opens the folder; returns the texts that onOpen of its script adds as menu items. */
async function menuItems(...words: string[]): Promise<string[]> {
  const command = localSheets(dir, '--port', '0', '--file', 'b', ...words);
  const [url] = await command.prints(address);
  const page = await openPage(url);
  const [menu] = (await page.next('menus')).menus;
  await page.vanish();
  command.interrupt();
  expect(await command.ended()).toBe(0);
  return menu?.items.map(({ caption }) => caption) ?? [];
}
const onOpen = (texts: string) => `function onOpen() {
  const menu = SpreadsheetApp.getUi().createMenu('Texts');
  for (const text of ${texts}) menu.addItem(text, 'onOpen');
  menu.addToUi();
}`;

test('H422 the .js and .gs files of a folder share one scope in alphabetical order', async () => {
  write({
    ...manifest,
    'a.gs': "const name = 'a';",
    'B.js': 'const greeting = greet(name);',
    'c.js': `${onOpen('[greeting]')} function greet(name) { return 'Hello ' + name; }`,
    'notes.txt': 'not a script',
  });
  expect(await menuItems()).toEqual(['Hello a']);
});

test('H423 the script runs in the time zone of the manifest', async () => {
  write({ ...manifest, 'Code.js': onOpen('[Session.getScriptTimeZone(), String(new Date(0).getHours())]') });
  expect(await menuItems()).toEqual(['America/Lima', '19']);
});

test('H464 --refuse treats scopes as refused by all users', async () => {
  write({
    ...manifest,
    'Code.js': `${onOpen("['who']")} function who() { Session.getActiveUser(); }`.replace(
      "'onOpen'",
      "'who'",
    ),
  });
  const command = localSheets(dir, '--port', '0', '--refuse', 'script.container.ui,userinfo.email');
  const [url] = await command.prints(address);
  const page = await openPage(url);
  await page.next('menus');
  page.say({ type: 'menu', run: 1, functionName: 'who' });
  expect((await page.next('ran')).error).toContain('not sufficient to call Session.getActiveUser');
  await page.vanish();
  command.interrupt();
  expect(await command.ended()).toBe(0);
});

test('H424 the workbook is in the folder that --workbooks names', async () => {
  write({ ...manifest, 'Code.js': onOpen("['here']") });
  expect(await menuItems('--workbooks', 'books')).toEqual(['here']);
  expect(readdirSync(join(dir, 'books'))).toEqual(['b.json']);
  expect(existsSync(join(dir, '.local-sheets'))).toBe(false);
});

test.each([
  ['no folder', {}, [], 'local-sheets needs the folder of one project. Run local-sheets DIR.'],
  [
    'a missing folder',
    {},
    ['missing'],
    'There is no folder missing. Give the folder of an Apps Script project.',
  ],
  ['no manifest', {}, ['.'], 'The folder contains no appsscript.json. Give the folder that clasp pushes.'],
  [
    'a zone that does not exist',
    { 'appsscript.json': '{ "timeZone": "Mars/Olympus" }' },
    ['.'],
    'appsscript.json names the time zone "Mars/Olympus", which does not exist. Use a name such as Europe/Paris.',
  ],
  ['no script', manifest, ['.'], 'The folder contains no script. Add a Code.js or another .js or .gs file.'],
  [
    'an unknown option',
    manifest,
    ['.', '--verbose'],
    "Unknown option '--verbose'. Run local-sheets --help for the options.",
  ],
  [
    'a port that is not a number',
    manifest,
    ['.', '--port', 'x'],
    '"x" is not a port. Give a number from 0 to 65535; 0 is any free port.',
  ],
  [
    'a name with a slash',
    manifest,
    ['.', '--file', 'a/b'],
    '"a/b" is not a name for a workbook. Use letters, digits, spaces, - and _.',
  ],
])('H421 %s is reported in two sentences with exit code 2', async (_, files, words, sentences) => {
  write(files);
  const before = readdirSync(dir);
  const command = localSheets(...words);
  expect(await command.ended()).toBe(2);
  expect(command.printed()).toBe(`${sentences}\n`);
  expect(readdirSync(dir)).toEqual(before);
});

test('H421 --help lists the options', async () => {
  const command = localSheets('--help');
  expect(await command.ended()).toBe(0);
  for (const option of ['--port', '--file', '--workbooks', '--refuse', '--reset'])
    expect(command.printed()).toContain(option);
});
