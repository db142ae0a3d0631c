import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endCommands, runCommand } from '../support/command';

const home = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'packed-'));
afterAll(() => {
  endCommands();
  rmSync(folder, { recursive: true });
});

const npm = (cwd: string, ...words: string[]) => {
  const shell = process.platform === 'win32';
  return execFileSync('npm', words, { cwd, encoding: 'utf8', shell });
};

test('H426 the packed package is installed without dependencies and opens the example', async () => {
  const packed: readonly { filename: string; files: readonly { path: string }[] }[] = JSON.parse(
    npm(home, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  );
  const [tarball] = packed;
  const paths = tarball?.files.map(({ path }) => path) ?? [];
  expect(paths).toEqual(
    expect.arrayContaining([
      'bin/local-sheets.mjs',
      'dist/local-sheets.cjs',
      'dist/page.js',
      'dist/third-party-licenses.txt',
      'README.md',
      'LICENSE',
    ]),
  );
  expect(paths.filter((path) => /^(src|tests|scripts|docs)\//.test(path))).toEqual([]);

  const project = join(folder, 'project');
  mkdirSync(project);
  const quietly = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  npm(project, 'install', ...quietly, join(folder, tarball?.filename ?? ''));
  expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'local-sheets',
  ]);
  expect(readdirSync(join(project, 'node_modules/.bin'))).toContain('local-sheets');

  const example = 'node_modules/local-sheets/examples/expense-log';
  const words = [example, '--port', '0', '--workbooks', join(folder, 'workbooks')];
  const command = runCommand(join(project, 'node_modules/local-sheets/bin/local-sheets.mjs'), words, project);
  const [url] = await command.prints(/http:\/\/localhost:\d+\//);
  const response = await fetch(url);
  expect(response.status).toBe(200);
  expect(await response.text()).toMatch(/<script[^>]* src="\/page-\w+\.js"/);
  command.interrupt();
  expect(await command.ended()).toBe(0);
  expect(readdirSync(join(folder, 'workbooks'))).toContain('expense-log.json');
}, 300_000);
