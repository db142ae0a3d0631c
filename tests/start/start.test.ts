import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { localSheets } from '../../local-sheets/tests/support/built';
import { area, typed } from '../../local-sheets/tests/support/changes';
import { openPage } from '../../local-sheets/tests/support/page-client';
import { cleanUp, filesOf, newName, npmStart, workbookFile } from '../support/npm-start';

const names: string[] = [];
const named = () => {
  const name = newName();
  names.push(name);
  return name;
};
afterAll(() => cleanUp(names));

const where = /is open at (http:\/\/localhost:\d+\/)/;

/** The value of A1 of the first tab of a saved workbook. */
async function savedA1(name: string): Promise<unknown> {
  const { book: file } = JSON.parse(readFileSync(workbookFile(name), 'utf8')) as { book: unknown };
  const book = await localSheets.openBook({ file, title: name, locale: 'en_US' });
  const values = await book.values(area(1, 1));
  book.dispose();
  return values[0]?.[0];
}

test('H326 an option that is not known is one sentence and exit code 2', async () => {
  const started = npmStart('--prot', '9000');
  expect(await started.ended()).toBe(2);
  expect(started.terminal().trim()).toBe(
    "Unknown option '--prot'. npm start knows --empty, --file NAME, --now TIME, --port N, --refuse SCOPES and --reset.",
  );
});

test.each([
  ['--port', 'eighty', /--port takes a number from 1 to 65535.*"eighty" is none/],
  ['--port', '70000', /--port takes a number from 1 to 65535.*"70000" is none/],
  ['--now', 'noon', /--now takes a time such as 2026-10-14T10:00; "noon" is none/],
  ['--file', '../passwd', /--file takes a name of letters.*"\.\.\/passwd" is none/],
])('H326 %s %s is refused in one sentence', async (option, value, sentence) => {
  const started = npmStart(option, value);
  expect(await started.ended()).toBe(2);
  expect(started.terminal()).toMatch(sentence);
  expect(started.terminal().trim().split('\n')).toHaveLength(1);
});

test('H328 npm start opens a sample team', async () => {
  const name = named();
  const started = npmStart('--file', name, '--port', '0');
  const [, url = ''] = await started.says(where);
  const page = await openPage(url);
  const { tabs } = await page.next('sheetInfo');
  expect(tabs.map((tab) => tab.name)).toEqual(
    expect.arrayContaining(['Engineers', 'Goals', 'Actions', 'Scores', 'Goal log', 'Settings']),
  );
  expect(tabs.length).toBeGreaterThan(10);
  started.signal('SIGINT');
  expect(await started.ended()).toBe(0);
  expect(readFileSync(workbookFile(name), 'utf8')).toContain('Engineers');
});

test('H328 npm start -- --empty opens a blank workbook', async () => {
  const started = npmStart('--empty', '--file', named(), '--port', '0');
  const [, url = ''] = await started.says(where);
  const page = await openPage(url);
  expect((await page.next('sheetInfo')).tabs.map((tab) => tab.name)).toEqual(['Sheet1']);
  started.signal('SIGINT');
  await started.ended();
});

test('H327 one line says where to look, and Ctrl+C saves and ends', async () => {
  const name = named();
  const started = npmStart('--empty', '--file', name, '--port', '0');
  const [, url = ''] = await started.says(where);
  expect(started.terminal().trim().split('\n').at(-1)).toBe(
    `${name.charAt(0).toUpperCase()}${name.slice(1)} is open at ${url} and saved in .local/${name}.json. Ctrl+C closes it.`,
  );
  const page = await openPage(url);
  page.edit([typed(page.unitId, 0, 0, 'typed a moment before the end')]);
  await page.next('accepted');
  started.signal('SIGINT');
  expect(await started.ended()).toBe(0);
  expect(await savedA1(name)).toBe('typed a moment before the end');
  expect(filesOf(name)).toEqual([`${name}.json`]);
});

test('H303 npm start says that its port was taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const taken = (other.address() as { port: number }).port;
  const started = npmStart('--empty', '--file', named(), '--port', String(taken));
  const [, port] = await started.says(new RegExp(`Port ${taken} is taken, so this is on port (\\d+)\\.`));
  expect(Number(port)).toBeGreaterThan(taken);
  started.signal('SIGINT');
  await started.ended();
  await new Promise((resolve) => other.close(resolve));
});

test('H325 a workbook that is open is not opened a second time; what a killed server left does not count', async () => {
  const name = named();
  const first = npmStart('--empty', '--file', name, '--port', '0');
  const [, url] = await first.says(where);
  const second = npmStart('--empty', '--file', name, '--port', '0');
  expect(await second.ended()).toBe(1);
  expect(second.terminal().trim()).toBe(
    `"${name}" is already open at ${url}. Use it there, or open another workbook with --file NAME.`,
  );
  first.signal('SIGKILL');
  await first.ended();
  const third = npmStart('--empty', '--file', name, '--port', '0');
  await third.says(where);
  third.signal('SIGINT');
  expect(await third.ended()).toBe(0);
});

test('H323 a damaged file is kept under another name, and the terminal says so', async () => {
  const name = named();
  writeFileSync(workbookFile(name), '{"version":1,"timeZone":"Etc/UT');
  const started = npmStart('--empty', '--file', name, '--port', '0');
  await started.says(where);
  const [, kept = ''] = await started.says(
    /It is kept as \.local\/(\S+\.damaged\.json), and a new workbook is opened\./,
  );
  expect(started.terminal()).toContain(
    `.local/${name}.json cannot be opened: its content is incomplete or not JSON.`,
  );
  started.signal('SIGINT');
  await started.ended();
  expect(readFileSync(workbookFile(kept.replace('.json', '')), 'utf8')).toBe(
    '{"version":1,"timeZone":"Etc/UT',
  );
});

test('H324 --reset keeps the workbook so far under another name and starts anew', async () => {
  const name = named();
  const first = npmStart('--empty', '--file', name, '--port', '0');
  const [, url = ''] = await first.says(where);
  const page = await openPage(url);
  page.edit([typed(page.unitId, 0, 0, 'of the old one')]);
  await page.next('accepted');
  first.signal('SIGINT');
  await first.ended();
  const second = npmStart('--empty', '--file', name, '--port', '0', '--reset');
  const [, kept = ''] = await second.says(/The existing workbook is kept as \.local\/(\S+)\.json\./);
  await second.says(where);
  second.signal('SIGINT');
  await second.ended();
  expect(kept).toMatch(new RegExp(`^${name}\\..*\\.bak$`));
  expect(await savedA1(kept)).toBe('of the old one');
});
