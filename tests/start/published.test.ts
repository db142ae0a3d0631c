import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Person } from '../../local-sheets/src/protocol/people';
import { people } from '../../local-sheets/src/protocol/people';
import type { LocalSheets } from '../../local-sheets/src/server/start-local-sheets';
import { localSheets } from '../../local-sheets/tests/support/built';
import { root } from '../../local-sheets/tests/support/root';
import { userSessionOf } from '../support/workbook/user-session';

const [owner] = people as readonly [Person];
const folder = mkdtempSync(join(tmpdir(), 'published-'));
let sheets: LocalSheets;
beforeAll(async () => {
  const builder = pathToFileURL(join(root, 'scripts/build-addon.mjs'));
  const program = `
    const { buildAddon } = await import(${JSON.stringify(builder)});
    await buildAddon({ out: ${JSON.stringify(folder)}, published: true });
  `;
  execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root });
  sheets = await localSheets.startLocalSheets({
    port: 0,
    workbookPath: null,
    file: null,
    buildDir: folder,
    hostDir: join(root, 'local-sheets/dist'),
    title: 'Platform team',
    addOnName: '1:1s',
    timeZone: 'Asia/Jakarta',
    locale: 'en_US',
  });
});
afterAll(async () => {
  await sheets.close();
  rmSync(folder, { recursive: true });
});

test('B38 a published add-on has its menu below Extensions, and its sentences say so', async () => {
  const session = userSessionOf(sheets.book, owner);
  await sheets.runner.run({ functionName: 'onOpen', kind: 'simple trigger', args: [], session });
  expect(session.shown).toEqual(['menu Extensions: 1:1s']);
  const args = ['readForm', [null]];
  const answer = await sheets.runner.run({ functionName: 'callEndpoint', kind: 'call', args, session });
  expect(JSON.stringify(answer)).toContain('Choose Extensions › 1:1s › Set up this workbook first.');
});

test('B38 no sentence names the place of the menu by itself', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const code = sources.filter((file) => /\.tsx?$/.test(file));
  expect(code.length).toBeGreaterThan(300);
  const named = code.filter((file) => /1:1s ›|menu 1:1s/.test(readFileSync(join(root, 'src', file), 'utf8')));
  expect(named).toEqual([]);
});
