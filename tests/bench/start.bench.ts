import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowserWindow } from '../../local-sheets/tests/support/browser';
import { root } from '../../local-sheets/tests/support/root';
import { milliseconds, printTable, quantile } from './table';

const name = 'bench-start';
const workbook = join(root, `.local/${name}.json`);

void main();

/**
 * Prints the time from `npm start` to a page with cells and the add-on's menu, with a new sample team and
 * with the previous workbook, and the memory of the server then.
 */
async function main(): Promise<void> {
  const window = await openBrowserWindow();
  const rows: string[][] = [];
  for (const [title, fresh] of [
    ['a new workbook with the sample team', true],
    ['the previous workbook', false],
  ] as const) {
    const [printed, usable, memory]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < 5; round += 1) {
      if (fresh) rmSync(workbook, { force: true });
      const start = performance.now();
      const { server, url } = await startServer();
      printed.push(performance.now() - start);
      const page = await window.open(url);
      await page.getByRole('menuitem', { name: '1:1s', exact: true }).waitFor();
      await page.locator('canvas').first().waitFor();
      usable.push(performance.now() - start);
      memory.push(megabytesOf(server));
      await page.close();
      await stop(server);
    }
    rows.push([title, milliseconds(printed), milliseconds(usable), quantile(memory, 0.5).toFixed(0)]);
  }
  await window.close();
  if (existsSync(workbook)) rmSync(workbook);
  printTable(
    'npm start, after installation',
    ['opens', 'ms to the line in the terminal', 'ms to a usable page', 'MB of memory'],
    rows,
  );
}

function startServer(): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, ['scripts/start.mjs', '--file', name, '--port', '8731'], {
    cwd: root,
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    const hear = (text: Buffer) => {
      printed += text;
      const url = /http:\/\/localhost:\d+\/?/.exec(printed)?.[0];
      if (url) resolve({ server, url });
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', () => reject(new Error(`npm start ended early: ${printed}`)));
  });
}

/** What the server and its threads occupy in memory, by `ps`, which Windows lacks. */
function megabytesOf({ pid }: ChildProcess): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.removeAllListeners('exit');
    server.on('exit', () => resolve());
    server.kill('SIGTERM');
  });
}
